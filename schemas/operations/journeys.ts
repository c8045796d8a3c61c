import * as z from 'zod';

import { EffectSchema, TimePrecisionSchema } from '../envelope.ts';
import {
  CaseUrnSchema,
  CrimeReferenceSchema,
  ForceCodeSchema,
  IncidentReferenceSchema,
  JourneyIdSchema,
} from '../identifiers.ts';

import { PageLinksSchema, pageQuery } from '../parameters.ts';
import { StatusSchema } from '../responses/journey-status.ts';
import { defineOperations, unchanged } from './define.ts';

const ViewSchema = StatusSchema.extend({ facts: z.record(z.string(), z.unknown()) }).meta({ id: 'Journey' });

const TimelineSchema = z
  .object({
    journeyId: JourneyIdSchema,
    events: z.array(
      z.object({
        sequence: z.int(),
        id: z
          .string()
          .optional()
          .meta({ description: 'The id that you gave the event; of events of your agency alone.' }),
        type: z.string(),
        source: z.string(),
        time: z.string(),
        timePrecision: TimePrecisionSchema,
        receivedAt: z.string(),
        effect: EffectSchema,
        data: z.record(z.string(), z.unknown()),
      }),
    ),
    links: PageLinksSchema,
  })
  .meta({ id: 'Timeline' });

export const journeyOperations = defineOperations('journeys', {
  findJourneys: {
    method: 'GET',
    path: '/journeys',
    summary: 'Find journeys by a reference you know the matter by',
    scope: 'journeys:read',
    rows: 'journey',
    discloses: ['status'],
    query: z.object({
      caseUrn: CaseUrnSchema.optional(),
      crimeReference: CrimeReferenceSchema.optional(),
      incidentReference: IncidentReferenceSchema.optional(),
      force: ForceCodeSchema.optional(),
    }),
    responses: {
      200: {
        description: 'The journeys you may see; none is an empty list.',
        body: z.object({ journeys: z.array(StatusSchema) }).meta({ id: 'JourneyList' }),
      },
    },
  },
  readJourney: {
    method: 'GET',
    path: '/journeys/{journeyId}',
    summary: 'Read your view of a journey',
    scope: 'journeys:read',
    rows: 'journey',
    discloses: ['status', 'facts'],
    responses: {
      200: { description: 'Your view of it.', body: ViewSchema, headers: ['ETag'] },
      304: unchanged,
    },
  },
  readStatus: {
    method: 'GET',
    path: '/journeys/{journeyId}/status',
    summary: 'Read where a journey stands',
    scope: 'journeys:status:read',
    rows: 'journey',
    discloses: ['status'],
    responses: {
      200: { description: 'Where it stands.', body: StatusSchema, headers: ['ETag', 'Cache-Control'] },
      304: { description: 'It stands where you last saw it.', headers: ['ETag'] },
    },
  },
  readTimeline: {
    method: 'GET',
    path: '/journeys/{journeyId}/timeline',
    summary:
      'Read what happened on a journey, as far as you may know it; of one that you are out of, what you sent',
    scope: 'journeys:timeline:read',
    rows: 'journey',
    discloses: ['timeline'],
    query: z.object({
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    responses: { 200: { description: 'Events in the order they were accepted.', body: TimelineSchema } },
  },
  queryStatuses: {
    method: 'POST',
    path: '/journey-status-queries',
    summary: 'Read where journeys stand, by their ids or the URNs of their cases',
    scope: 'journeys:status:read',
    rows: 'journey',
    sentAgain: 'It reads again.',
    request: {
      schema: z
        .strictObject({
          journeyIds: z.array(JourneyIdSchema).min(1).max(100).optional(),
          caseUrns: z.array(CaseUrnSchema).min(1).max(100).optional().meta({
            description: 'URNs of cases: for keys that hold `journeys:read` as well.',
          }),
        })
        .refine(({ journeyIds = [], caseUrns = [] }) => {
          const asked = journeyIds.length + caseUrns.length;
          return asked >= 1 && asked <= 100;
        }, 'Ask for 1 to 100 journeys and cases together.')
        .meta({ id: 'StatusQuery' }),
      example: { journeyIds: ['jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ'], caseUrns: ['01SD1234567'] },
    },
    responses: {
      200: {
        description: 'Those of them that you may see, in the order asked for, each once.',
        body: z
          .object({
            journeys: z.array(StatusSchema),
            cases: z
              .array(z.object({ caseUrn: CaseUrnSchema, journeyIds: z.array(JourneyIdSchema) }))
              .optional()
              .meta({
                description: 'Of each case asked for, the journeys that you may see: one for each victim.',
              }),
          })
          .meta({ id: 'StatusAnswer' }),
      },
    },
  },
  followChanges: {
    method: 'GET',
    path: '/changes',
    summary: 'Follow what changes on the journeys you may see, some ten seconds behind',
    scope: 'changes:read',
    rows: 'journey',
    query: z.object(pageQuery),
    responses: {
      200: {
        description:
          'Changes since the cursor, oldest first, each journey at its latest; next goes on from here.',
        body: z
          .object({
            changes: z.array(StatusSchema),
            caughtUp: z.boolean().meta({ description: 'Nothing more for now: ask again in a while.' }),
            links: z.object({ next: z.string() }),
          })
          .meta({ id: 'Changes' }),
      },
    },
  },
});
