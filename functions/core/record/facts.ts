import * as z from 'zod';

import { HeadReferralSchema } from '../../../schemas/referral.ts';
import { RowFilterSchema } from '../../../schemas/agencies.ts';

const ChargeStateSchema = z.enum(['pending', 'proved', 'acquitted', 'stopped', 'dormant']);

const SuspectSchema = z.object({
  charges: z.record(z.string(), ChargeStateSchema).default({}),
  remand: z.string().optional(),
});

const HearingSchema = z.object({
  hearingType: z.string(),
  court: z.string(),
  at: z.string(),
  state: z.enum(['listed', 'vacated', 'held']),
});

/**
 * What is known of a journey beyond where it stands: codes and references only, nothing personal. Small
 * by design; it is read and written with every event.
 */
export const FactsSchema = z.object({
  /** Time of the earliest event that stands, in UTC. */
  startedAt: z.string().optional(),
  suspects: z.record(z.string(), SuspectSchema).default({}),
  hearings: z.record(z.string(), HearingSchema).default({}),
  incidents: z.array(z.string()).default([]),
  crimes: z.array(z.string()).default([]),
  cases: z.array(z.string()).default([]),
  rows: RowFilterSchema.default({ forces: [], courts: [], cpsAreas: [], services: [], probationRegions: [] }),
  flags: z.array(z.string()).default([]),
  crimeType: z.string().optional(),
  offenceCode: z.string().optional(),
  enhanced: z
    .object({ entitled: z.boolean(), grounds: z.array(z.string()) })
    .default({ entitled: false, grounds: [] }),
  under18: z.boolean().default(false),
  specialMeasures: z
    .enum(['not-known', 'eligible', 'applied-for', 'granted', 'refused'])
    .default('not-known'),
  witness: z.enum(['not-required', 'required', 'stood-down']).default('not-required'),
  available: z.boolean().optional(),
  victimPersonalStatement: z.enum(['not-offered', 'offered', 'made', 'declined']).default('not-offered'),
  statementPreference: z.string().optional(),
  supportsProsecution: z.boolean().default(true),
  prosecutionContinues: z.boolean().default(false),
  contactPreference: z
    .object({ method: z.string().optional(), frequencyDays: z.number().optional() })
    .default({}),
  optedOut: z.array(z.string()).default([]),
  anonymity: z.boolean().default(false),
  alerts: z.array(z.string()).default([]),
  protectiveOrders: z.array(z.string()).default([]),
  consent: z
    .object({
      status: z.enum(['given', 'refused', 'not-asked', 'withdrawn']),
      scope: z.enum(['general', 'explicit']),
      lawfulBasis: z.enum(['public-task', 'legal-obligation', 'consent', 'explicit-consent']).optional(),
      capturedAt: z.string(),
      by: z.string(),
    })
    .optional(),
  referrals: z.array(HeadReferralSchema).default([]),
  victimDied: z.boolean().default(false),
  mergedInto: z.string().optional(),
  lastContactAt: z.string().optional(),
});
export type Facts = z.output<typeof FactsSchema>;

export const noFacts = (): Facts => FactsSchema.parse({});
