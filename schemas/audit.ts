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
    purpose: z.string().optional(),
    operation: z.string(),
    result: z.enum(['allowed', 'denied', 'failed']),
    /** HTTP status of the answer. */
    status: z.int(),
    problem: z.string().optional(),
    journeyIds: z.array(JourneyIdSchema).default([]),
    referralIds: z.array(ReferralIdSchema).default([]),
    personRef: PersonRefSchema.optional(),
    eventType: z.string().optional(),
    fields: z.array(FieldClassSchema).default([]),
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
