import * as z from 'zod';

import { EventIdSchema } from './identifiers.ts';

/** What a victim may say of their own journey by themselves: nothing by which they could be cut off. */
export const ownWordTypes = ['callback.requested', 'satisfaction.given'] as const;

export const OwnWordSchema = z
  .strictObject({
    id: EventIdSchema.meta({ description: 'New for each word, the same on each retry of it.' }),
    type: z.enum(ownWordTypes),
    data: z
      .record(z.string(), z.unknown())
      .meta({ description: 'In the fields of the event type, as docs/events.md lists them.' }),
  })
  .meta({ id: 'OwnWord', description: 'What a victim says of their own journey.' });
export type OwnWord = z.output<typeof OwnWordSchema>;
