import * as z from 'zod';

import { AgencyKindSchema } from '../../../schemas/agencies.ts';
import { LawfulBasisSchema } from '../../../schemas/events/needs.ts';
import { ReferralLaneSchema } from '../../../schemas/events/referral.ts';
import { EventRefSchema, InstantSchema, ServiceIdSchema } from '../../../schemas/events/shared.ts';
import {
  ClaimIdSchema,
  JourneyIdSchema,
  PersonRefSchema,
  ReferralIdSchema,
} from '../../../schemas/identifiers.ts';
import { ConsentSchema, ReferralStateSchema } from '../../../schemas/referral.ts';

/** Where a referral came from and what it rests on: said once, when it is made. */
const origin = {
  service: ServiceIdSchema,
  /** The event that asked for it. With the journey and the service it makes the id. */
  cause: EventRefSchema,
  referrer: z.object({ agencyId: z.string(), agencyKind: AgencyKindSchema }),
  /** When it was asked for, in UTC. */
  requestedAt: InstantSchema,
  lawfulBasis: LawfulBasisSchema,
  consent: ConsentSchema,
  rulesVersion: z.string(),
  /** The service that passed the victim on. */
  handedOffFrom: ServiceIdSchema.optional(),
  /** How often the victim was passed on before. */
  handOffs: z.int().min(0),
};

/** A referral as the facts of the journey hold it: what its events say, without the exchange's own leases. */
export const HeadReferralSchema = z.object({
  ...origin,
  lane: ReferralLaneSchema,
  state: ReferralStateSchema,
  reasonCode: z.string().optional(),
  /** When the service first reached the victim, in UTC. */
  firstContactAt: InstantSchema.optional(),
});
export type HeadReferral = z.infer<typeof HeadReferralSchema>;

/** An answer that is given again when the same thing is sent again under the same receipt. */
const AnsweredSchema = z.object({
  what: z.string(),
  reasonCode: z.string().optional(),
  at: InstantSchema,
  receiptHash: z.string(),
  version: z.int(),
});

/** A referral as the exchange stores it (`REF#<referralId>`, `HEAD`). No personal data: only a `personRef`. */
export const ReferralSchema = z.object({
  ...origin,
  referralId: ReferralIdSchema,
  journeyId: JourneyIdSchema,
  personRef: PersonRefSchema,
  /** When the duty to refer falls due (VC-4-REFER), while it is owed. */
  dueBy: InstantSchema.optional(),
  lane: ReferralLaneSchema,
  state: ReferralStateSchema,
  reasonCode: z.string().optional(),
  /** Counts every change; the base of the `ETag`, and what every write is conditional on. */
  version: z.int().min(1),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  /** From when it can be claimed (queued, leased, received), or its deletion is chased (withdrawn). */
  visibleAt: InstantSchema.optional(),
  /** The fencing token: counts every lease ever given on this referral. */
  leaseEpoch: z.int().min(0),
  /** Leases since it was queued or last redriven; the dead-letter rule counts these. */
  deliveryCount: z.int().min(0),
  /** SHA-256 of every receipt given, in the order of leases; the last is the live one. */
  receipts: z.array(z.string()).default([]),
  claimId: ClaimIdSchema.optional(),
  /** The agency that holds it or took it up. */
  holder: z.string().optional(),
  leaseStartedAt: InstantSchema.optional(),
  received: AnsweredSchema.optional(),
  decided: AnsweredSchema.optional(),
  /** When the referrer last told more, since the service asked for it. */
  informedAt: InstantSchema.optional(),
  firstContactAt: InstantSchema.optional(),
  deletionConfirmedAt: InstantSchema.optional(),
});
export type Referral = z.infer<typeof ReferralSchema>;
