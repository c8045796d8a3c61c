import * as z from 'zod';

import { DataQualityIssueSchema } from '../data-quality.ts';
import { AgencyKindSchema } from '../agencies.ts';
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

const DataQualityItemSchema = z
  .object({
    journeyId: JourneyIdSchema,
    otherJourneyId: JourneyIdSchema.optional().meta({
      description: 'The journey suspected to be the same, where the event links two.',
    }),
    issues: z.array(
      DataQualityIssueSchema.extend({
        movesOn: z
          .array(z.string())
          .optional()
          .meta({ description: 'The stages in which an event of its type moves the journey on.' }),
      }).meta({ id: 'DataQualityIssue' }),
    ),
    knock: z
      .object({
        agencyId: z.string(),
        agencyKind: AgencyKindSchema,
        family: z.string(),
        since: z.string(),
      })
      .optional()
      .meta({
        description:
          'An agency that is not in the journey sent something of this family under a name of it. It was told nothing, and what it sent waits. Post `journey.agency-admitted` to let it in; if it is a mistake, there is nothing to do.',
      }),
  })
  .meta({
    id: 'DataQualityItem',
    description:
      'Own events of one journey that its sender can mend, or a knock at a journey of one of its forces.',
  });

export type DataQualityItem = z.output<typeof DataQualityItemSchema>;

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
  listDataQualityItems: {
    method: 'GET',
    path: '/data-quality-items',
    summary:
      'List own events that wait, moved nothing or link two journeys, and knocks at journeys of your forces',
    scope: 'data-quality:read',
    rows: 'own-agency',
    query: z.object(pageQuery),
    responses: {
      200: {
        description:
          'A page of them. What has been mended is no longer there, so a page can hold fewer than asked for.',
        body: z
          .object({ items: z.array(DataQualityItemSchema), links: PageLinksSchema })
          .meta({ id: 'DataQualityItems' }),
      },
    },
  },
  attachUnmatchedEvent: {
    method: 'POST',
    path: '/unmatched-events/{unmatchedId}/attachments',
    summary: 'Put an own unmatched event on a journey by hand; doing it again answers the same',
    scope: 'unmatched:write',
    rows: 'journey',
    sentAgain: 'It is answered as the first time.',
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
