import * as z from 'zod';

import { unmatchedOperations } from '../../../../schemas/operations/unmatched.ts';
import { api } from '../../../http/chain.ts';
import { createCursors } from '../../../http/cursor.ts';
import { openPage } from '../../../http/page.ts';
import type { PutDeps } from '../../../intake/put-on-journey.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { readSecret } from '../../../store/secrets.ts';
import { vaultFromEnvironment } from '../../../store/vault-from-environment.ts';

import { attachUnmatched, listUnmatched } from './handle-unmatched.ts';
import { countSent, dayOr, listSent } from './list-sent.ts';
import { listToMend } from './list-to-mend.ts';

const environment = z.object({ CURSOR_SECRET: z.string() }).parse(process.env);
const client = dynamoDb();

const cursors = readSecret(environment.CURSOR_SECRET).then(createCursors);
const ready: Promise<PutDeps> = journeysFromEnvironment(client).then((journeys) => ({
  journeys,
  vault: vaultFromEnvironment(client),
  backOff: fullJitter,
  now: () => new Date(),
}));

export const handler = api(unmatchedOperations, {
  listUnmatchedEvents: async (request) => ({
    status: 200 as const,
    body: await listUnmatched(await ready, request.caller, openPage(await cursors, request)),
  }),
  attachUnmatchedEvent: async ({ caller, parameters, body: { journeyId }, audit }) => {
    const { unmatchedId } = parameters;
    const { receipt, isNew } = await attachUnmatched(await ready, caller, unmatchedId, journeyId, audit);
    return {
      status: 201 as const,
      headers: { Location: `/v1/journeys/${journeyId}/timeline` },
      body: receipt,
      audit: isNew ? 'in-transaction' : { journeyIds: [journeyId] },
    };
  },
  listSentEvents: async (request) => {
    const deps = await ready;
    const settled = dayOr(request.query, deps.now());
    const page = openPage(await cursors, request, settled);
    const body = await listSent(deps, request.caller, { ...request.query, ...settled }, page);
    return { status: 200 as const, body };
  },
  countSentEvents: async ({ caller, query }) => {
    const deps = await ready;
    const { day = '' } = dayOr(query, deps.now());
    return { status: 200 as const, body: await countSent(deps, caller, day) };
  },
  listDataQualityItems: async (request) => ({
    status: 200 as const,
    body: await listToMend(await ready, request.caller, openPage(await cursors, request)),
  }),
});
