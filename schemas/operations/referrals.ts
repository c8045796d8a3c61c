import * as z from 'zod';

import { ContactSchema, WarningsSchema } from '../contact.ts';
import { AgencyKindSchema } from '../agencies.ts';
import { ReferralLaneSchema } from '../events/referral.ts';
import { LawfulBasisSchema } from '../events/needs.ts';
import { InstantSchema, PersonSchema, SafeContactSchema, ServiceIdSchema } from '../events/shared.ts';
import { ClaimIdSchema, JourneyIdSchema, ReferralIdSchema } from '../identifiers.ts';
import { PageLinksSchema, pageQuery } from '../parameters.ts';
import {
  ConsentSchema,
  decisionReasons,
  decisions,
  OutcomeTypeSchema,
  referralStates,
  ReferralStateSchema,
} from '../referral.ts';
import { defineOperations, unchanged } from './define.ts';

/** The word the referring side is shown: never more than this. */
export const shownStates = [
  'waiting',
  'engaged',
  'declined',
  'unable-to-contact',
  'action-needed',
  'ended',
] as const;
export const ShownStateSchema = z.enum(shownStates).meta({ id: 'ReferralShownState' });

const instant = z.string().meta({ format: 'date-time' });

const ReceiptSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/, 'Use the receipt as the claim gave it.')
  .meta({ description: 'Proof of one delivery: it was given with the claim.' });

const LeaseSecondsSchema = z
  .int()
  .min(60)
  .max(3600)
  .default(900)
  .meta({ description: 'How long the lease runs before the referral is visible to others again.' });

const QueueSchema = z
  .object({
    approxReady: z.int().meta({ description: 'How many more can be claimed now; counted up to 1,000.' }),
    oldestReadyAt: instant.nullable().meta({ description: 'Since when the oldest of them has waited.' }),
    deletionsDue: z
      .int()
      .meta({ description: 'How many withdrawn referrals you have not confirmed the deletion of.' }),
  })
  .meta({ id: 'ReferralQueue' });

const ClaimRequestSchema = z
  .strictObject({
    maxItems: z.int().min(1).max(100).default(10),
    leaseSeconds: LeaseSecondsSchema,
    lanes: z.array(ReferralLaneSchema).min(1).max(2).optional(),
    services: z.array(ServiceIdSchema).min(1).max(20).optional(),
  })
  .meta({ id: 'ReferralClaimRequest' });
export type ClaimRequest = z.output<typeof ClaimRequestSchema>;

const ClaimSchema = z
  .object({
    claimId: ClaimIdSchema,
    leaseExpiresAt: instant,
    items: z.array(
      z.object({
        referralId: ReferralIdSchema,
        receipt: z.string(),
        service: ServiceIdSchema,
        lane: ReferralLaneSchema,
        dueBy: instant.optional(),
        deliveryCount: z.int(),
        version: z.int(),
        links: z.object({ self: z.string() }),
      }),
    ),
    queue: QueueSchema,
  })
  .meta({ id: 'ReferralClaim', description: 'What was claimed. It names nobody.' });
export type ClaimAnswer = z.output<typeof ClaimSchema>;

/** Who the victim is, as far as a support service needs it: no way to reach them but the safe ones. */
const { givenName, familyName, organisationName, language, accessibilityNeeds } = PersonSchema.shape;
const ReferredPersonSchema = z
  .object({ givenName, familyName, organisationName, language, accessibilityNeeds })
  .meta({ id: 'ReferredPerson' });

const DetailSchema = z
  .object({
    referralId: ReferralIdSchema,
    journeyId: JourneyIdSchema,
    service: ServiceIdSchema,
    lane: ReferralLaneSchema,
    state: ReferralStateSchema,
    version: z.int(),
    requestedAt: instant,
    dueBy: instant.optional(),
    deliveryCount: z.int(),
    lawfulBasis: LawfulBasisSchema,
    consent: ConsentSchema.extend({ capturedAt: instant }),
    rulesVersion: z.string(),
    referrer: AgencyKindSchema,
    handedOffFrom: ServiceIdSchema.optional(),
    handOffs: z.int(),
    flags: z.array(z.string()).meta({ description: 'What kind of harm it was, in codes.' }),
    under18: z.boolean().meta({
      description: 'Whether the victim is known to be a child; no date of birth is given.',
    }),
    warnings: WarningsSchema,
    person: ReferredPersonSchema,
    representative: ContactSchema.shape.representative,
    safeContact: SafeContactSchema.omit({ channels: true })
      .extend({
        channels: z
          .array(
            z.object({
              channel: z.string(),
              value: z.string().optional(),
              voicemail: z.boolean(),
            }),
          )
          .meta({ description: 'The only ways that may be used. Where it is empty, do not contact.' }),
      })
      .meta({ id: 'UsableContact' }),
  })
  .meta({ id: 'ReferralDetail', description: 'All that a service needs to take a victim up.' });
export type ReferralDetail = z.output<typeof DetailSchema>;

const ListedSchema = z
  .object({
    referralId: ReferralIdSchema,
    journeyId: JourneyIdSchema,
    service: ServiceIdSchema,
    status: ShownStateSchema,
    state: ReferralStateSchema.optional().meta({ description: 'For the service alone.' }),
    lane: ReferralLaneSchema,
    reasonCode: z.string().optional(),
    requestedAt: instant,
    updatedAt: instant,
    dueBy: instant.optional(),
    version: z.int(),
    deliveryCount: z.int().optional(),
    deletionDue: z.boolean().optional().meta({ description: 'Delete it and confirm that you did.' }),
    firstContactAt: instant.optional(),
    informedAt: instant.optional().meta({
      description:
        'When the referrer last told more, since the service asked for it: read it again, and decide.',
    }),
    handOffs: z.int(),
  })
  .meta({ id: 'ListedReferral' });
export type ListedReferralAnswer = z.output<typeof ListedSchema>;

const ListSchema = z
  .object({ referrals: z.array(ListedSchema), links: PageLinksSchema })
  .meta({ id: 'ReferralList' });

const reasons = Object.values(decisionReasons).flat();

const DecisionRequestSchema = z
  .strictObject({
    receipt: ReceiptSchema,
    decision: z.enum(decisions),
    reasonCode: z.enum(reasons, { error: 'Use a reason code of the decision.' }).optional(),
  })
  .refine(
    ({ decision, reasonCode }) => {
      const allowed: readonly string[] = decisionReasons[decision];
      return allowed.length === 0 ? reasonCode === undefined : allowed.includes(reasonCode ?? '');
    },
    { path: ['reasonCode'], error: 'Give a reason code of this decision; an acceptance takes none.' },
  )
  .meta({ id: 'ReferralDecisionRequest' });

const DecisionSchema = z
  .object({
    referralId: ReferralIdSchema,
    decision: z.enum(decisions),
    reasonCode: z.string().optional(),
    decidedAt: instant,
    version: z.int(),
  })
  .meta({ id: 'ReferralDecision' });

const StandingSchema = z
  .object({
    referralId: ReferralIdSchema,
    state: ReferralStateSchema,
    version: z.int(),
    leaseExpiresAt: instant.optional(),
    deletionConfirmedAt: instant.optional(),
  })
  .meta({ id: 'ReferralStanding' });

const OutcomeRequestSchema = z
  .strictObject({
    type: OutcomeTypeSchema,
    occurredAt: InstantSchema,
    toService: ServiceIdSchema.optional(),
  })
  .refine(({ type, toService }) => (type === 'handed-off') === (toService !== undefined), {
    path: ['toService'],
    error: 'Name the service with a hand-off, and with nothing else.',
  })
  .meta({ id: 'ReferralOutcomeRequest' });

const OutcomeSchema = z
  .object({ referralId: ReferralIdSchema, state: ReferralStateSchema, version: z.int() })
  .meta({ id: 'ReferralOutcome' });

const ofHolder = [
  'lease-expired',
  'already-received',
  'receipt-mismatch',
  'consent-withdrawn',
  'referral-retracted',
  'state-conflict',
] as const;

export const referralOperations = defineOperations('referrals', {
  claimReferrals: {
    method: 'POST',
    path: '/referral-claims',
    summary: 'Claim referrals to your services, to read and to answer',
    scope: 'referrals:claim',
    rows: 'referral',
    discloses: ['referrals'],
    idempotencyKey: true,
    request: { schema: ClaimRequestSchema, example: { maxItems: 10, leaseSeconds: 900 } },
    responses: {
      201: {
        description: 'Held for you alone until the lease runs out; the same claim for the same key',
        body: ClaimSchema,
        headers: ['Idempotent-Replayed'],
      },
      204: { description: 'Nothing is ready', headers: ['Retry-After'] },
    },
  },
  readReferral: {
    method: 'GET',
    path: '/referrals/{referralId}',
    summary: 'Read one referral that you hold or took up',
    scope: 'referrals:claim',
    rows: 'referral',
    personal: true,
    discloses: ['referrals', 'name', 'phone', 'email', 'safe-contact', 'representative', 'needs'],
    responses: {
      200: { description: 'The whole referral', body: DetailSchema, headers: ['ETag'] },
      304: unchanged,
    },
    problems: ['gone', 'receipt-required', ...ofHolder],
  },
  acknowledgeReferral: {
    method: 'POST',
    path: '/referrals/{referralId}/acknowledgements',
    summary: 'Confirm that you have a referral',
    scope: 'referrals:claim',
    rows: 'referral',
    sentAgain: 'The same receipt gives the same answer.',
    request: { schema: z.strictObject({ receipt: ReceiptSchema }).meta({ id: 'ReferralReceipt' }) },
    responses: {
      200: {
        description: 'It is yours to decide; the same receipt again gives the same answer',
        body: z
          .object({ referralId: ReferralIdSchema, receivedAt: instant, decideBy: instant, version: z.int() })
          .meta({ id: 'ReferralAcknowledgement' }),
        headers: ['ETag'],
      },
    },
    problems: ofHolder,
  },
  decideReferral: {
    method: 'POST',
    path: '/referrals/{referralId}/decisions',
    summary: 'Take a referral up, turn it down, or ask for more',
    scope: 'referrals:decide',
    rows: 'referral',
    sentAgain: 'The same decision under the same receipt gives the same answer.',
    request: {
      schema: DecisionRequestSchema,
      example: { receipt: 'QUJDREVGR0hJSktMTU5PUA', decision: 'rejected', reasonCode: 'duplicate' },
    },
    responses: {
      200: {
        description: 'Decided; the same decision again gives the same answer',
        body: DecisionSchema,
        headers: ['ETag'],
      },
    },
    problems: [...ofHolder, 'decision-conflict', 'version-mismatch'],
  },
  extendLease: {
    method: 'POST',
    path: '/referrals/{referralId}/lease-extensions',
    summary: 'Ask for more time; at most 12 hours in all',
    scope: 'referrals:claim',
    rows: 'referral',
    sentAgain: 'It asks for the same length from now; twelve hours in all bound it.',
    request: {
      schema: z
        .strictObject({ receipt: ReceiptSchema, leaseSeconds: LeaseSecondsSchema })
        .meta({ id: 'LeaseExtensionRequest' }),
    },
    responses: { 200: { description: 'Extended', body: StandingSchema, headers: ['ETag'] } },
    problems: [...ofHolder, 'lease-limit'],
  },
  releaseReferral: {
    method: 'POST',
    path: '/referrals/{referralId}/releases',
    summary: 'Give a referral back, to be claimed by another at once',
    scope: 'referrals:claim',
    rows: 'referral',
    sentAgain: 'It is answered as the first time, until somebody else has claimed the referral.',
    request: {
      schema: z
        .strictObject({
          receipt: ReceiptSchema,
          reason: z.enum(['not-needed', 'shutting-down', 'wrong-worker', 'other']),
        })
        .meta({ id: 'ReferralReleaseRequest' }),
    },
    responses: { 200: { description: 'Back in the queue', body: StandingSchema, headers: ['ETag'] } },
    problems: ofHolder,
  },
  reportOutcome: {
    method: 'POST',
    path: '/referrals/{referralId}/outcomes',
    summary: 'Tell what became of a referral that you took up',
    scope: 'referrals:outcome:write',
    rows: 'referral',
    idempotencyKey: true,
    request: {
      schema: OutcomeRequestSchema,
      example: { type: 'contacted', occurredAt: '2026-03-06T10:00:00Z' },
    },
    responses: {
      201: {
        description: 'Told on the journey; the same report under the same key gives the same answer',
        body: OutcomeSchema,
        headers: ['ETag', 'Idempotent-Replayed'],
      },
    },
    problems: ['consent-withdrawn', 'referral-retracted', 'not-holder', 'state-conflict', 'rule-refused'],
  },
  confirmDeletion: {
    method: 'POST',
    path: '/referrals/{referralId}/deletion-confirmations',
    summary: 'Confirm that you deleted a referral that was withdrawn',
    scope: 'referrals:claim',
    rows: 'referral',
    sentAgain: 'It is answered as the first time.',
    request: { schema: z.strictObject({ deleted: z.literal(true) }).meta({ id: 'DeletionConfirmation' }) },
    responses: { 200: { description: 'On record', body: StandingSchema, headers: ['ETag'] } },
    problems: ['nothing-to-delete'],
  },
  listReferrals: {
    method: 'GET',
    path: '/referrals',
    summary: 'List the referrals to your services, or those you made, in the order of their last change',
    scope: 'referrals:read',
    rows: 'referral',
    discloses: ['referrals'],
    query: z.object({
      ...pageQuery,
      status: z.enum([...shownStates, ...referralStates, 'deletion-due']).optional(),
      updatedSince: z.iso
        .datetime({
          offset: true,
          error: 'Use an RFC 3339 instant with its zone, such as 2026-03-05T14:30:00Z.',
        })
        .optional(),
    }),
    responses: { 200: { description: 'A page of them', body: ListSchema } },
  },
  listDeadLetters: {
    method: 'GET',
    path: '/referral-dead-letters',
    summary: 'List the referrals that nobody could take up; they never age out',
    scope: 'referrals:claim',
    rows: 'referral',
    discloses: ['referrals'],
    query: z.object(pageQuery),
    responses: { 200: { description: 'A page of them, oldest first', body: ListSchema } },
  },
  redriveReferral: {
    method: 'POST',
    path: '/referral-dead-letters/{referralId}/redrives',
    summary: 'Put a dead letter back into the queue',
    scope: 'referrals:decide',
    rows: 'referral',
    sentAgain: 'It is answered 409: the referral waits in the queue already.',
    request: {
      schema: z
        .strictObject({ reason: z.enum(['cause-mended', 'details-updated', 'other']) })
        .meta({ id: 'RedriveRequest' }),
    },
    responses: { 200: { description: 'Queued again', body: StandingSchema, headers: ['ETag'] } },
    problems: ['consent-withdrawn', 'referral-retracted', 'state-conflict'],
  },
});
