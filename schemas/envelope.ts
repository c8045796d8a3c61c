import * as z from 'zod';

import { catalogue, type Catalogue, type EventType, eventTypes } from './events/catalogue.ts';
import { EventTimeSchema, InstantSchema } from './events/shared.ts';
import { EventIdSchema, EventSourceSchema, SubjectSchema } from './identifiers.ts';

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
export const envelopeSchemaOf = (known: Catalogue) =>
  z
    .object({
      specversion: z.literal('1.0'),
      id: EventIdSchema,
      source: EventSourceSchema,
      type: z
        .string()
        .max(128)
        .refine(
          (type) => known.has(type),
          'Use an event type of the catalogue, such as london.victim-journey.crime.recorded.v1.',
        ),
      subject: SubjectSchema,
      time: EventTimeSchema,
      datacontenttype: z
        .string()
        .max(128)
        .regex(/^application\/json\s*(?:;.*)?$/i, 'Use application/json.')
        .optional(),
      data: z.record(z.string(), z.unknown()).default({}),
      sequence: TokenSchema.optional(),
      /** Digits alone count as a number whether or not this says so. */
      sequencetype: z.literal('Integer').optional(),
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
    .refine(({ sequence, sequencetype }) => !sequencetype || !sequence || /^[0-9]+$/.test(sequence), {
      path: ['sequence'],
      error: 'Use digits alone where `sequencetype` is `Integer`.',
    });

export const EventEnvelopeSchema = envelopeSchemaOf(catalogue).meta({
  id: 'CloudEvent',
  description: 'A CloudEvents 1.0 event in structured JSON mode.',
});
export type EventEnvelope = z.infer<typeof EventEnvelopeSchema>;

export const EventTypeSchema = z.enum(eventTypes as [EventType, ...EventType[]]);
