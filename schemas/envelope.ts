import * as z from 'zod';

import { AgencyKindSchema } from './agencies.ts';
import { catalogue, type EventType, eventTypes } from './events/catalogue.ts';
import { InstantSchema, SafeContactSummarySchema } from './events/shared.ts';
import { EventIdSchema, EventSourceSchema, PersonRefSchema, SubjectSchema } from './identifiers.ts';

/**
 * How exactly the time of an event is known; open data gives the month only, or (`by-month`) no more than
 * that it had happened by some month.
 */
export const TimePrecisionSchema = z.enum(['instant', 'minute', 'day', 'month', 'by-month']);

/** What became of an accepted event. */
export const EffectSchema = z.enum(['applied', 'late', 'early', 'unexpected', 'unmatched']);
export type Effect = z.infer<typeof EffectSchema>;

const TokenSchema = z
  .string()
  .regex(/^[\u0021-\u007e]{1,128}$/, 'Use 1 to 128 visible ASCII characters without spaces.');

/**
 * A CloudEvents 1.0 event in structured JSON mode. Times are read into UTC, the subject into its one
 * spelling; extension attributes it does not know are left out. `data` is read by `parseEventData`.
 */
export const EventEnvelopeSchema = z
  .object({
    specversion: z.literal('1.0'),
    id: EventIdSchema,
    source: EventSourceSchema,
    type: z
      .string()
      .max(128)
      .refine(
        (type) => catalogue.has(type),
        'Use an event type of the catalogue, such as london.victim-journey.crime.recorded.v1.',
      ),
    subject: SubjectSchema,
    time: InstantSchema,
    datacontenttype: z.literal('application/json').optional(),
    data: z.record(z.string(), z.unknown()).default({}),
    sequence: TokenSchema.optional(),
    recordedtime: InstantSchema.optional(),
    causationid: TokenSchema.optional(),
    correlationid: TokenSchema.optional(),
    traceparent: z
      .string()
      .regex(/^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/)
      .optional()
      .catch(undefined),
    timeprecision: TimePrecisionSchema.default('instant'),
    backload: z.boolean().default(false),
  })
  .meta({ id: 'CloudEvent', description: 'A CloudEvents 1.0 event in structured JSON mode.' });
export type EventEnvelope = z.infer<typeof EventEnvelopeSchema>;

export const EventTypeSchema = z.enum(eventTypes as [EventType, ...EventType[]]);

/** An event as a journey's log holds it: no personal field, no subject, immutable. */
export const StoredEventSchema = z.object({
  /** Place in the journey's log, from 1, in the order of acceptance. */
  seq: z.int().min(1),
  id: z.string(),
  type: EventTypeSchema,
  source: z.string(),
  agencyId: z.string(),
  agencyKind: AgencyKindSchema,
  /** When it happened, in UTC. */
  time: z.string(),
  timePrecision: TimePrecisionSchema,
  /** Order among events of the same time, as the source gave it. */
  sequence: z.string().optional(),
  /** When the source's own system recorded it, in UTC. */
  recordedTime: z.string().optional(),
  /** When this service accepted it, in UTC. */
  receivedAt: z.string(),
  data: z.record(z.string(), z.unknown()),
  /** Where in the vault the personal fields are, if there were any. */
  personRef: PersonRefSchema.optional(),
  /** What the event said of safe contact, in codes; the details are in the vault. */
  safeContact: SafeContactSummarySchema.optional(),
  effect: EffectSchema,
  correlationId: z.string().optional(),
  causationId: z.string().optional(),
  /** A historic record being loaded: no state machine is started for it. */
  backload: z.boolean().optional(),
});
export type StoredEvent = z.infer<typeof StoredEventSchema>;
