import * as z from 'zod';

import { DataQualityIssueSchema } from '../data-quality.ts';
import { AgencyKindSchema } from '../agencies.ts';
import { EventIdSchema, EventSourceSchema, JourneyIdSchema } from '../identifiers.ts';
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
          'An agency that is not in the journey sent something of this family under a name of it. It was told nothing, and what it sent waits. Answer it under `/journeys/{journeyId}/involvements`: let it in, or say that it is a mistake.',
      }),
  })
  .meta({
    id: 'DataQualityItem',
    description:
      'Own events of one journey that its sender can mend, or a knock at a journey of one of its forces.',
  });

export type DataQualityItem = z.output<typeof DataQualityItemSchema>;

const SentEventSchema = z
  .object({
    source: EventSourceSchema,
    id: EventIdSchema,
    type: z.string().optional().meta({
      description: 'The type of the event; left out of one that was taken before events were listed.',
    }),
    receipt: EventReceiptSchema.meta({ description: 'What the event was answered with when it was taken.' }),
    waits: z.boolean().meta({ description: 'No journey is known for it to this day.' }),
  })
  .meta({ id: 'SentEvent', description: 'An event that your agency sent, as it was taken.' });
export type SentEvent = z.output<typeof SentEventSchema>;

/** How many events were taken, and what tells that they are the same as somebody else's list of them. */
const count = {
  count: z.int().min(0),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({
      description:
        'SHA-256, in hexadecimal, of one line for each event: its source, a space, its id and a line feed; the lines in the order of their bytes.',
    }),
};

const SentEventCountsSchema = z
  .object({
    day: z.string().meta({ description: 'The UTC date on which they were taken.' }),
    ...count,
    hours: z
      .array(
        z
          .object({ hour: z.int().min(0).max(23).meta({ description: 'The hour in UTC.' }), ...count })
          .meta({ id: 'SentEventHour' }),
      )
      .meta({ description: 'The same for each hour in which there were any.' }),
  })
  .meta({ id: 'SentEventCounts', description: 'How many events of your agency were taken on a day.' });
export type SentEventCounts = z.output<typeof SentEventCountsSchema>;

const day = z.iso.date('Use a calendar date such as 2026-03-05.');

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
  listSentEvents: {
    method: 'GET',
    path: '/sent-events',
    summary: 'List own events as they were taken: all of a day, or the one of a source and id',
    scope: 'data-quality:read',
    rows: 'own-agency',
    query: z.object({
      day: day.optional().meta({
        description: 'The UTC date of `receivedAt`. Today when neither it nor `source` and `id` are given.',
      }),
      source: EventSourceSchema.optional().meta({ description: 'The source of one event, with its id.' }),
      id: EventIdSchema.optional().meta({ description: 'The id of one event, with its source.' }),
      ...pageQuery,
    }),
    responses: {
      200: {
        description:
          'A page of them in the order in which they were taken, some seconds behind; one that is asked for by its id, at once.',
        body: z
          .object({ events: z.array(SentEventSchema), links: PageLinksSchema })
          .meta({ id: 'SentEvents' }),
      },
    },
  },
  countSentEvents: {
    method: 'GET',
    path: '/sent-event-counts',
    summary: 'Read how many own events were taken on a day, with a hash to compare with your own list',
    scope: 'data-quality:read',
    rows: 'own-agency',
    query: z.object({
      day: day.optional().meta({ description: 'The UTC date of `receivedAt`; today when left out.' }),
    }),
    responses: { 200: { description: 'The counts, some seconds behind.', body: SentEventCountsSchema } },
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
