import * as z from 'zod';

import { AgencyKindSchema } from './agencies.ts';
import { EventRefSchema, InstantSchema, ServiceIdSchema } from './events/shared.ts';
import { LawfulBasisSchema } from './events/needs.ts';
import { ReferralLaneSchema } from './events/referral.ts';
import { ClaimIdSchema, JourneyIdSchema, PersonRefSchema, ReferralIdSchema } from './identifiers.ts';

/** Where a referral stands. The FHIR Task status each one answers to is in docs/referrals.md. */
export const referralStates = [
  'queued',
  'leased',
  'received',
  'accepted',
  'rejected',
  'more-info-requested',
  'in-progress',
  'completed',
  'closed-unable-to-contact',
  'withdrawn',
  'dead-letter',
  'retracted',
] as const;
export const ReferralStateSchema = z.enum(referralStates).meta({ id: 'ReferralState' });
export type ReferralState = z.infer<typeof ReferralStateSchema>;

export type Lane = z.infer<typeof ReferralLaneSchema>;
export type LawfulBasis = z.infer<typeof LawfulBasisSchema>;

export const ConsentSchema = z
  .object({
    status: z.enum(['given', 'not-asked']),
    scope: z.enum(['general', 'explicit']),
    capturedAt: InstantSchema,
    by: AgencyKindSchema,
  })
  .meta({ id: 'ReferralConsent', description: 'What the victim agreed to, when, and who asked.' });

/** A referral as the journey's head lists it: enough to join duplicates and to withdraw without a read. */
export const HeadReferralSchema = z.object({
  referralId: ReferralIdSchema,
  service: ServiceIdSchema,
  lane: ReferralLaneSchema,
  state: ReferralStateSchema,
});
export type HeadReferral = z.infer<typeof HeadReferralSchema>;

export const outcomeTypes = [
  'contacted',
  'started',
  'completed',
  'disengaged',
  'declined',
  'unable-to-contact',
  'handed-off',
] as const;

export const ReferralOutcomeSchema = z.object({
  outcomeId: z.string(),
  type: z.enum(outcomeTypes),
  occurredAt: InstantSchema,
  toService: ServiceIdSchema.optional(),
});
export type ReferralOutcome = z.infer<typeof ReferralOutcomeSchema>;

/** What a referral was decided to be; kept so that the same decision sent again gets the same answer. */
export const ReferralDecisionSchema = z.object({
  decision: z.enum(['accepted', 'rejected', 'more-info-requested']),
  reasonCode: z.string().optional(),
  decidedAt: InstantSchema,
  receiptHash: z.string(),
  answeredVersion: z.int(),
});
export type ReferralDecision = z.infer<typeof ReferralDecisionSchema>;

/** A referral as stored (`REF#<referralId>` / `HEAD`). No personal data: the person is a `personRef`. */
export const ReferralSchema = z.object({
  referralId: ReferralIdSchema,
  journeyId: JourneyIdSchema,
  personRef: PersonRefSchema,
  service: ServiceIdSchema,
  lane: ReferralLaneSchema,
  state: ReferralStateSchema,
  version: z.int().min(1),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  dueBy: InstantSchema.optional(),
  cause: EventRefSchema,
  referrer: z.object({ agencyId: z.string(), agencyKind: AgencyKindSchema }),
  lawfulBasis: LawfulBasisSchema,
  consent: ConsentSchema,
  rulesVersion: z.string(),
  handedOffFrom: ServiceIdSchema.optional(),
  reasonCode: z.string().optional(),
  /** The fencing token: counts every lease ever given on this referral. */
  leaseEpoch: z.int().min(0),
  /** Leases since it was queued or last redriven; the dead-letter rule counts these. */
  deliveryCount: z.int().min(0),
  /** SHA-256 of each receipt given since it was queued or last redriven; the last one is the live one. */
  receipts: z.array(z.string()).default([]),
  claimId: ClaimIdSchema.optional(),
  holder: z.string().optional(),
  leaseStartedAt: InstantSchema.optional(),
  leaseUntil: InstantSchema.optional(),
  receivedAt: InstantSchema.optional(),
  decision: ReferralDecisionSchema.optional(),
  outcomes: z.array(ReferralOutcomeSchema).default([]),
  firstContactAt: InstantSchema.optional(),
  deletionConfirmedAt: InstantSchema.optional(),
  queueKey: z.string().optional(),
  queueSort: z.string().optional(),
  listKey: z.string(),
  listSort: z.string(),
});
export type Referral = z.infer<typeof ReferralSchema>;
