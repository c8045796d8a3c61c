import * as z from 'zod';

import { AgencyKindSchema, RowFilterSchema } from '../../../schemas/agencies.ts';
import { ConsentScopeSchema, LawfulBasisSchema } from '../../../schemas/events/needs.ts';
import { EventRefSchema, SafeContactSummarySchema } from '../../../schemas/events/shared.ts';
import { ReferralProblemSchema } from '../../../schemas/referral.ts';
import { HeadReferralSchema } from '../referrals/stored-referral.ts';

const ChargeStateSchema = z.enum([
  'pending',
  'proved',
  'acquitted',
  /** Ended without a conviction, and without an acquittal. */
  'not-convicted',
  'stopped',
  'dormant',
]);

/** What a charge is of, and which victims it is about; all of them where none is named. */
const OffenceFactSchema = z.object({
  offenceCode: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  victims: z.array(z.int()).optional(),
  courtId: z.string().optional(),
});
export type OffenceFact = z.output<typeof OffenceFactSchema>;

const SuspectSchema = z.object({
  charges: z.record(z.string(), ChargeStateSchema),
  offences: z.record(z.string(), OffenceFactSchema).optional(),
  /** Charges that a sentence was passed for. */
  sentenced: z.array(z.string()).optional(),
  remand: z.string().optional(),
  /** Bail conditions, in codes. */
  conditions: z.array(z.string()).optional(),
  /** How the police, and how court systems, name the suspect. */
  asn: z.string().optional(),
  courtIds: z.array(z.string()).optional(),
});

const HearingSchema = z.object({
  hearingType: z.string(),
  court: z.string(),
  at: z.string(),
  days: z.array(z.string()).optional(),
  suspects: z.array(z.string()).optional(),
  state: z.enum(['listed', 'vacated', 'held']),
});

/** Whether a hearing is the trial, or one like it: of a Newton kind, on the facts. */
export const isTrial = (hearing: { readonly hearingType: string } | undefined): boolean =>
  hearing?.hearingType === 'TRIAL' || hearing?.hearingType === 'NEWT';

/** What the victim last said about support. */
const ConsentFactSchema = z.object({
  status: z.enum(['given', 'refused', 'not-asked', 'withdrawn']),
  scope: ConsentScopeSchema,
  lawfulBasis: LawfulBasisSchema.optional(),
  capturedAt: z.string(),
  by: AgencyKindSchema,
  /** Given for these services alone. */
  only: z.array(z.string()).optional(),
  /** Withdrawn for these services. */
  except: z.array(z.string()).optional(),
  /** The end of the day, or month, of a withdrawal that is known no better: until then it prevails. */
  until: z.string().optional(),
});
export type ConsentFact = z.output<typeof ConsentFactSchema>;

/**
 * What is known of a journey beyond where it stands: codes and references only, nothing personal. Small
 * by design; it is read and written with every event.
 */
export const FactsSchema = z.object({
  /** Time of the earliest event that stands, in UTC. */
  startedAt: z.string().optional(),
  suspects: z.record(z.string(), SuspectSchema),
  hearings: z.record(z.string(), HearingSchema),
  incidents: z.array(z.string()),
  crimes: z.array(z.string()),
  cases: z.array(z.string()),
  /** URNs that police told of and that another force issued: they lead nobody here. */
  foreignCases: z.array(z.string()),
  rows: RowFilterSchema,
  /** Who was let in and is out: its referral, its transfer or its case has ended (ADR 47). */
  was: RowFilterSchema.default(RowFilterSchema.parse({})),
  /** Halves of transfers that wait for the other: the force that is offered the crime, those that would take it. */
  transfer: z
    .object({ offeredTo: z.string().optional(), takers: z.array(z.string()) })
    .default({ takers: [] }),
  /** Whether any court may write by the references of the journey: it was charged (ADR 23). */
  openToCourts: z.boolean(),
  flags: z.array(z.string()),
  /** Which victim of the crime this journey is of, where the police number them. */
  victimNumber: z.int().optional(),
  /** A hearing was adjourned to a date that is not fixed yet. */
  nextDateUnfixed: z.boolean().optional(),
  crimeType: z.string().optional(),
  offenceCode: z.string().optional(),
  enhanced: z.object({ entitled: z.boolean(), grounds: z.array(z.string()) }),
  under18: z.boolean(),
  specialMeasures: z.enum(['not-known', 'eligible', 'applied-for', 'granted', 'refused']),
  witness: z.enum(['not-required', 'required', 'stood-down']),
  available: z.boolean().optional(),
  victimPersonalStatement: z.enum(['not-offered', 'offered', 'made', 'declined']),
  statementPreference: z.string().optional(),
  supportsProsecution: z.boolean(),
  prosecutionContinues: z.boolean(),
  contactPreference: z.object({ method: z.string().optional(), frequencyDays: z.number().optional() }),
  optedOut: z.array(z.string()),
  anonymity: z.boolean(),
  /** What any agency that contacts the victim must know: the kinds of the alerts and orders below. */
  alerts: z.array(z.string()),
  protectiveOrders: z.array(z.string()),
  /** The alerts that each agency raised and has not cleared. */
  alertsBy: z.record(z.string(), z.array(z.string())).default({}),
  /** The protective orders that hold, each by the court's name and against a suspect where these are told. */
  orders: z
    .array(z.object({ kind: z.string(), suspect: z.string().optional(), order: z.string().optional() }))
    .default([]),
  /** The victim has turned 18: no flag of an earlier report makes them a child again. */
  cameOfAge: z.boolean().optional(),
  consent: ConsentFactSchema.optional(),
  safeContact: SafeContactSummarySchema.optional(),
  referrals: z.array(HeadReferralSchema),
  /** Why the last request for referrals was not met in full, for its sender to mend. */
  referralProblems: z
    .object({ cause: EventRefSchema, agencyId: z.string(), problems: z.array(ReferralProblemSchema) })
    .optional(),
  victimDied: z.boolean(),
  mergedInto: z.string().optional(),
  /** The journeys that the holder of this one agrees are of the same victim. */
  agreedWith: z.array(z.string()).default([]),
  /** The journeys that were merged into this one: by which event, when, whose details are theirs, whom they let in. */
  absorbed: z
    .array(
      z.object({
        id: z.string(),
        at: z.string(),
        journeyId: z.string(),
        personRef: z.string(),
        services: z.array(z.string()),
      }),
    )
    .default([]),
  lastContactAt: z.string().optional(),
});
export type Facts = z.output<typeof FactsSchema>;

export const noFacts = (): Facts => ({
  suspects: {},
  hearings: {},
  incidents: [],
  crimes: [],
  cases: [],
  foreignCases: [],
  rows: { forces: [], courts: [], cpsAreas: [], services: [], probationRegions: [], journeys: [] },
  was: { forces: [], courts: [], cpsAreas: [], services: [], probationRegions: [], journeys: [] },
  transfer: { takers: [] },
  openToCourts: false,
  flags: [],
  enhanced: { entitled: false, grounds: [] },
  under18: false,
  specialMeasures: 'not-known',
  witness: 'not-required',
  victimPersonalStatement: 'not-offered',
  supportsProsecution: true,
  prosecutionContinues: false,
  contactPreference: {},
  optedOut: [],
  anonymity: false,
  alerts: [],
  protectiveOrders: [],
  alertsBy: {},
  orders: [],
  referrals: [],
  victimDied: false,
  agreedWith: [],
  absorbed: [],
});
