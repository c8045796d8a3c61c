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
  /** Whether the lists of the record are left off, since it would be too large: they are folded from its events. */
  listsLeft: z.boolean().optional(),
  record: RecordSchema,
});
export type Head = z.output<typeof HeadSchema>;
