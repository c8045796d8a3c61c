import * as z from 'zod';

import { unmatchedOperations } from '../../schemas/operations/unmatched.ts';
import { api } from '../http/chain.ts';
import { createCursors } from '../http/cursor.ts';
import { fullJitter } from '../journal/retry-lost-races.ts';
import { dataKeys } from '../repositories/data-keys.ts';
import { dynamoDb } from '../repositories/dynamodb.ts';
import { journeysRepository } from '../repositories/journeys.ts';
import { keyedHash } from '../repositories/keyed-hash.ts';
import { readSecret } from '../repositories/secrets.ts';
import { vaultRepository } from '../repositories/vault.ts';

import { attachUnmatched, listUnmatched, type UnmatchedDeps } from './handle-unmatched.ts';
import { listToMend } from './list-to-mend.ts';

const environment = z
  .object({
    JOURNEYS_TABLE: z.string(),
    PEOPLE_TABLE: z.string(),
    PEOPLE_KEY: z.string(),
    ALIAS_SECRET: z.string(),
    CURSOR_SECRET: z.string(),
  })
  .parse(process.env);
const client = dynamoDb();

const ready: Promise<UnmatchedDeps> = Promise.all([
  readSecret(environment.ALIAS_SECRET),
  readSecret(environment.CURSOR_SECRET),
]).then(([alias, cursor]) => ({
  journeys: journeysRepository({ client, table: environment.JOURNEYS_TABLE, hash: keyedHash(alias) }),
  vault: vaultRepository({
    client,
    dataKeys: dataKeys(environment.PEOPLE_KEY),
    table: environment.PEOPLE_TABLE,
  }),
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
