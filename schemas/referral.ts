import * as z from 'zod';

import { AgencyKindSchema } from './agencies.ts';
import { InstantSchema, ServiceIdSchema } from './events/shared.ts';
import type { LawfulBasisSchema } from './events/needs.ts';
import type { ReferralLaneSchema } from './events/referral.ts';

/** Where a referral stands. The FHIR Task status each one answers to is in docs/referral-states.md. */
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

/** What the victim agreed to, when, and who asked. */
export const ConsentSchema = z.object({
  status: z.enum(['given', 'not-asked']),
  scope: z.enum(['general', 'explicit']),
  capturedAt: InstantSchema,
  by: AgencyKindSchema,
});

/** Why a referral that was asked for was not made: goes back to the referrer, who still owes it. */
export const ReferralProblemSchema = z
  .object({ code: z.string(), service: ServiceIdSchema.optional() })
  .meta({ id: 'ReferralProblem', description: 'A rule that a referral does not meet, in codes.' });
export type ReferralProblem = z.infer<typeof ReferralProblemSchema>;

export const outcomeTypes = [
  'contacted',
  'started',
  'completed',
  'disengaged',
  'declined',
  'unable-to-contact',
  'handed-off',
] as const;
export const OutcomeTypeSchema = z.enum(outcomeTypes).meta({ id: 'ReferralOutcomeType' });
export type OutcomeType = z.infer<typeof OutcomeTypeSchema>;

/** What a service decides, and the codes it may give for it; an acceptance needs none. */
export const decisionReasons = {
  accepted: [],
  rejected: [
    'duplicate',
    'no-consent',
    'unsafe-to-contact',
    'wrong-contact-details',
    'child-protection',
    'out-of-area',
    'not-eligible',
    'no-capacity',
    /** It cannot be processed at all; becomes a dead letter, for a person to look at. */
    'cannot-be-processed',
  ],
  'more-info-requested': ['safe-contact', 'contact-details', 'consent', 'needs', 'risk'],
} as const;
export type Decision = keyof typeof decisionReasons;
export const decisions = Object.keys(decisionReasons) as [Decision, ...Decision[]];
