import * as z from 'zod';

import { JourneyIdSchema } from '../identifiers.ts';
import { PageLinksSchema, pageQuery } from '../parameters.ts';
import { EventReceiptSchema } from '../responses/event-receipt.ts';
import { defineOperations } from './define.ts';

const UnmatchedEventSchema = z
  .object({
    unmatchedId: z.string(),
    id: z.string(),
    source: z.string(),
    type: z.string(),
    subject: z.string(),
    time: z.string(),
    receivedAt: z.string(),
  })
  .meta({
    id: 'UnmatchedEvent',
    description: 'An event that no journey is known for, or of which several are.',
  });

export const unmatchedOperations = defineOperations('unmatched', {
  listUnmatchedEvents: {
    method: 'GET',
    path: '/unmatched-events',
    summary: 'List own events that no journey is known for, oldest first',
    scope: 'unmatched:read',
    rows: 'own-agency',
    query: z.object(pageQuery),
    responses: {
      200: {
        description: 'A page of them.',
        body: z
          .object({ events: z.array(UnmatchedEventSchema), links: PageLinksSchema })
          .meta({ id: 'UnmatchedEvents' }),
      },
    },
  },
  attachUnmatchedEvent: {
    method: 'POST',
    path: '/unmatched-events/{unmatchedId}/attachments',
    summary: 'Put an own unmatched event on a journey by hand; doing it again answers the same',
    scope: 'unmatched:write',
    rows: 'journey',
    request: {
      schema: z.strictObject({ journeyId: JourneyIdSchema }),
      example: { journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ' },
    },
    responses: {
      201: {
        description: 'It is on the journey, now or since before.',
        body: EventReceiptSchema,
        headers: ['Location'],
      },
    },
    problems: ['unknown-subject', 'state-conflict'],
  },
});
