import * as z from 'zod';

import { journeyOperations } from '../../../../schemas/operations/journeys.ts';
import { api } from '../../../http/chain.ts';
import { createCursors } from '../../../http/cursor.ts';
import { etagOf } from '../../../http/etag.ts';
import { openPage } from '../../../http/page.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { readSecret } from '../../../store/secrets.ts';

import { followChanges, type FeedDeps } from './follow-changes.ts';
import {
  findJourneys,
  headFor,
  headOfTimeline,
  queryStatuses,
  statusWithin,
  timelineOf,
  viewOf,
  type ReadDeps,
} from './read-journey.ts';

const environment = z.object({ CURSOR_SECRET: z.string() }).parse(process.env);
const cursors = readSecret(environment.CURSOR_SECRET).then(createCursors);
const ready: Promise<ReadDeps & FeedDeps> = journeysFromEnvironment(dynamoDb()).then((journeys) => ({
  journeys,
  now: () => new Date(),
}));

export const handler = api(journeyOperations, {
  findJourneys: async ({ caller, query }) => ({
    status: 200 as const,
    body: { journeys: await findJourneys(await ready, caller, query) },
  }),
  readJourney: async ({ caller, parameters }) => {
    const head = await headFor(await ready, caller, parameters.journeyId);
    return {
      status: 200 as const,
      headers: { ETag: etagOf(head.version, caller.agencyKind) },
      body: viewOf(caller, head),
    };
  },
  readStatus: async ({ caller, parameters }) => {
    const status = await statusWithin(await ready, caller, parameters.journeyId);
    const headers = { ETag: etagOf(status.version), 'Cache-Control': 'private, max-age=0, must-revalidate' };
    return { status: 200 as const, headers, body: status };
  },
  readTimeline: async ({ caller, parameters, query }) => {
    const deps = await ready;
    const head = await headOfTimeline(deps, caller, parameters.journeyId);
    return { status: 200 as const, body: await timelineOf(deps, caller, head, query) };
  },
  queryStatuses: async ({ caller, body }) => {
    const answer = await queryStatuses(await ready, caller, body);
    return {
      status: 200 as const,
      body: answer,
      audit: { journeyIds: answer.journeys.map(({ journeyId }) => journeyId) },
    };
  },
  followChanges: async (request) => {
    const body = await followChanges(await ready, request.caller, openPage(await cursors, request));
    return {
      status: 200 as const,
      body,
      audit: { journeyIds: body.changes.map(({ journeyId }) => journeyId) },
    };
  },
});
