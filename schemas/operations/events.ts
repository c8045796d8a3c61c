import * as z from 'zod';

import { AgencyIdSchema } from '../credential.ts';
import { CodeSchema } from '../events/shared.ts';
import { CourtCodeSchema, ForceCodeSchema, JourneyIdSchema } from '../identifiers.ts';
import { limits } from '../limits.ts';
import { BatchAnswerSchema, EventCheckSchema, EventReceiptSchema } from '../responses/event-receipt.ts';
import { defineOperations } from './define.ts';

const ofEvent = [
  'rule-refused',
  'family-not-allowed',
  'force-not-allowed',
  'source-not-allowed',
  'unknown-subject',
  'victim-not-named',
  'unknown-event-type',
  'time-in-future',
  'event-id-reused',
  'version-mismatch',
] as const;

/** What whoever is in a journey says of an agency that knocks. */
const KnockAnswerSchema = z
  .strictObject({
    answer: z.enum(['admit', 'mistake']),
    ofForce: ForceCodeSchema.optional(),
    court: CourtCodeSchema.optional(),
    cpsArea: CodeSchema.optional(),
    probationRegion: CodeSchema.optional(),
    agencyId: AgencyIdSchema.optional(),
  })
  .refine(
    ({ answer, agencyId, ...rows }) =>
      answer === 'admit'
        ? agencyId === undefined && Object.keys(rows).length === 1
        : agencyId !== undefined && Object.keys(rows).length === 0,
    'Name one row to admit (ofForce, court, cpsArea or probationRegion), or the agencyId whose knock is a mistake.',
  )
  .meta({ id: 'KnockAnswer' });

/** The handler reads an event by its type; here only its outermost shape is checked. */
const oneEvent = {
  schema: z.record(z.string(), z.unknown(), 'Use a JSON object.'),
  mediaTypes: ['application/json', 'application/cloudevents+json'],
  maxBytes: limits.eventBytes,
  component: 'Event',
} as const;

export const eventOperations = defineOperations('events', {
  postEvent: {
    method: 'POST',
    path: '/events',
    summary: 'Tell what happened',
    scope: 'events:write',
    rows: 'journey',
    takesPreference: true,
    sentAgain: 'It is answered as the first time, by `source` and `id` of the event.',
    request: oneEvent,
    responses: {
      201: {
        description: 'Stored on a journey',
        body: EventReceiptSchema,
        headers: ['Location', 'ETag'],
      },
      200: {
        description: 'Stored before; the body is that of the first time',
        body: EventReceiptSchema,
        headers: ['Idempotent-Replayed', 'Location'],
      },
      202: { description: 'Stored; no journey is known for it yet', body: EventReceiptSchema },
    },
    problems: ofEvent,
  },
  checkEvent: {
    method: 'POST',
    path: '/event-checks',
    summary: 'Ask what would become of an event, without sending it',
    scope: 'events:write',
    rows: 'journey',
    discloses: ['status'],
    takesPreference: true,
    sentAgain: 'It is decided anew: the record may have changed.',
    request: oneEvent,
    responses: {
      200: {
        description:
          'It would be stored, or is. Nothing is stored by the check, nobody is told, and the event can still be sent for the first time. What would be refused is refused with the same problem.',
        body: EventCheckSchema,
      },
    },
    problems: ofEvent,
  },
  answerKnock: {
    method: 'POST',
    path: '/journeys/{journeyId}/involvements',
    summary: 'Let in an agency that knocks at a journey, or say that its knock is a mistake',
    scope: 'events:write',
    rows: 'journey',
    discloses: [],
    sentAgain: 'Your word counts once; the state is that of now.',
    request: {
      schema: KnockAnswerSchema,
      example: { answer: 'admit', probationRegion: 'london' },
    },
    responses: {
      200: {
        description:
          'Your word is kept. In a flagged case an agency is let in once a second person, whom your agency proves (`X-Staff-Assertion`), or a second agency says the same.',
        body: z
          .object({
            journeyId: JourneyIdSchema,
            state: z.enum(['admitted', 'awaits-second-person', 'mistake']),
          })
          .meta({ id: 'KnockAnswered' }),
      },
    },
    problems: ofEvent,
  },
  postEventBatch: {
    method: 'POST',
    path: '/event-batches',
    summary: 'Tell several things that happened',
    scope: 'events:write',
    rows: 'journey',
    takesPreference: true,
    sentAgain: 'Each event is answered as the first time, by its `source` and `id`.',
    request: {
      schema: z.union(
        [
          z.array(z.unknown()).min(1).max(limits.batchItems),
          z
            .object({ events: z.array(z.unknown()).min(1).max(limits.batchItems) })
            .transform(({ events }) => events),
        ],
        'Use an array of 1 to 500 events, or an object whose events member is such an array.',
      ),
      ofItems: true,
      mediaTypes: ['application/json', 'application/cloudevents-batch+json'],
      maxBytes: limits.batchBytes,
      component: 'EventBatch',
      components: { 'application/cloudevents-batch+json': 'EventList' },
    },
    responses: {
      200: { description: 'Every event is stored, now or before', body: BatchAnswerSchema },
      207: { description: 'Some events were refused; each result says why', body: BatchAnswerSchema },
    },
  },
});
