import * as z from 'zod';

import { JourneyIdSchema, PersonRefSchema } from '../../../schemas/identifiers.ts';

import { RecordSchema } from './record.ts';

/** The one item that says all about where a journey stands; read strongly, written with every event. */
export const HeadSchema = z.object({
  journeyId: JourneyIdSchema,
  personRef: PersonRefSchema,
  /** Which victim of the crime; co-victims have a journey each. */
  victimNumber: z.int().min(1),
  /** Counts the events accepted; the sequence of the last one, and the base of the `ETag`. */
  version: z.int().min(0),
  openedAt: z.string(),
  updatedAt: z.string(),
  /** Whether an agency told of it as it happened; a journey of loaded history alone has no state machine. */
  live: z.boolean(),
  /** Whether items of its duties are yet to be written: its last event changed more than one transaction holds. */
  dutiesLeft: z.boolean().optional(),
  record: RecordSchema,
});
export type Head = z.output<typeof HeadSchema>;

/**
 * Names what `HeadSchema` says. A head that was written under the same name is read unchecked, since checking
 * it costs a tenth of an event; one of another goes through the schema, which gives it what it lacks. A test
 * tells whoever changes the schema to count this up.
 */
export const HEAD_SHAPE = '6';

/** A head from the item, or the stream's image of the item, that holds it. */
export function headFrom({
  head,
  headShape,
}: Readonly<Record<string, { readonly S?: string | undefined }>>): Head {
  const text: unknown = JSON.parse(head?.S ?? 'null');
  return headShape?.S === HEAD_SHAPE ? (text as Head) : HeadSchema.parse(text);
}
