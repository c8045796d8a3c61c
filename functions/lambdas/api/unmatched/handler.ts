import * as z from 'zod';

import { unmatchedOperations } from '../../../../schemas/operations/unmatched.ts';
import { api } from '../../../http/chain.ts';
import { createCursors } from '../../../http/cursor.ts';
import { fullJitter } from '../../../intake/retry-lost-races.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { readSecret } from '../../../store/secrets.ts';
import { vaultFromEnvironment } from '../../../store/vault-from-environment.ts';

import { attachUnmatched, listUnmatched, type UnmatchedDeps } from './handle-unmatched.ts';
import { listToMend } from './list-to-mend.ts';

const environment = z.object({ CURSOR_SECRET: z.string() }).parse(process.env);
const client = dynamoDb();

const ready: Promise<UnmatchedDeps> = Promise.all([
  journeysFromEnvironment(client),
  readSecret(environment.CURSOR_SECRET),
]).then(([journeys, cursor]) => ({
  journeys,
  vault: vaultFromEnvironment(client),
  cursors: createCursors(cursor),
  backOff: fullJitter,
  now: () => new Date(),
}));

export const handler = api(unmatchedOperations, {
  listUnmatchedEvents: async ({ caller, query }) => ({
    status: 200 as const,
    body: await listUnmatched(await ready, caller, query),
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
  listDataQualityItems: async ({ caller, query }) => ({
    status: 200 as const,
    body: await listToMend(await ready, caller, query),
  }),
});
