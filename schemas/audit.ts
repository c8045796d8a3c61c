import * as z from 'zod';

import { JourneyIdSchema, PersonRefSchema, ReferralIdSchema } from './identifiers.ts';

/** Kinds of fields an answer can hold: what an audit record says was given, never the value itself. */
export const fieldClasses = [
  'status',
  'facts',
  'timeline',
  'duties',
  'referrals',
  'disclosures',
  'name',
  'date-of-birth',
  'address',
  'phone',
  'email',
  'safe-contact',
  'representative',
  'needs',
  'narrative',
] as const;
export const FieldClassSchema = z.enum(fieldClasses);
export type FieldClass = z.infer<typeof FieldClassSchema>;

/** The agency of a record whose request showed no valid key. */
export const UNKNOWN_AGENCY = 'unknown';

/**
 * One decision of the service about one request: who asked for what, in whose name and for which purpose,
 * what was decided and which kinds of fields were given (DPA 2018 s.62: consultation, disclosure,
 * alteration). Holds references and codes, never a personal value.
 */
export const AuditRecordSchema = z
  .object({
    id: z.string(),
    /** When it was decided, in UTC. */
    time: z.string(),
    agencyId: z.string(),
    keyId: z.string().optional(),
    /** Opaque staff id in the caller's own systems. */
    onBehalfOf: z.string().optional(),
    verified: z.literal(true).optional().meta({
      description: 'The agency proved that it was this member of its staff (X-Staff-Assertion).',
    }),
    purpose: z.string().optional(),
    operation: z.string(),
    result: z.enum(['allowed', 'denied', 'failed']),
    /** HTTP status of the answer. */
    status: z.int(),
    problem: z.string().optional(),
    refusals: z.int().min(1).optional().meta({
      description:
        'Of a lock-out: which refusal of it this is. The 1st, 10th, 100th and so on are on record.',
    }),
    journeyIds: z.array(JourneyIdSchema).default([]),
    referralIds: z.array(ReferralIdSchema).default([]),
    personRef: PersonRefSchema.optional(),
    eventType: z.string().optional(),
    fields: z.array(FieldClassSchema).default([]),
    change: z
      .object({
        agencyId: z.string().optional(),
        keyId: z.string().optional(),
        proposalId: z.string().optional(),
        before: z.record(z.string(), z.unknown()).optional(),
        after: z.record(z.string(), z.unknown()).optional(),
      })
      .optional()
      .meta({ description: 'Of an administrative act: on what, and what differs before and after.' }),
    address: z.string().optional().meta({ description: 'Network address the request came from.' }),
    certificate: z
      .string()
      .optional()
      .meta({ description: 'SHA-256 fingerprint of the client certificate, in hexadecimal.' }),
    correlationId: z.string().optional(),
    traceId: z.string().optional(),
  })
  .meta({ id: 'AuditRecord', description: 'One decision about one request; holds no personal value.' });
export type AuditRecord = z.infer<typeof AuditRecordSchema>;

const DigestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * One link of the chain of an agency's day: the digests of records in the order in which the table took
 * them, bound to all links before it.
 */
export const AuditLinkSchema = z.object({
  agencyId: z.string(),
  /** UTC date of the records. */
  day: z.string(),
  /** From 1, without gaps. */
  number: z.int().min(1),
  /** Seal of the link before it; for the first of a day that of the agency's last link of an earlier day. */
  previous: z.union([DigestSchema, z.literal('')]),
  entries: z.array(z.object({ key: z.string(), digest: DigestSchema })).min(1),
  /** Stream sequence number of the last entry: what the stream gives again is not linked again. */
  upTo: z.string().regex(/^[0-9]+$/),
  seal: DigestSchema,
});
export type AuditLink = z.infer<typeof AuditLinkSchema>;

/** Where the chain of an agency's day ended at some time: the number and seal of its last link then. */
export const ChainEndSchema = AuditLinkSchema.pick({ agencyId: true, day: true, number: true, seal: true });
export type ChainEnd = z.infer<typeof ChainEndSchema>;
