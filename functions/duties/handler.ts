import * as z from 'zod';

import { dutyOperations } from '../../schemas/operations/duties.ts';
import { api } from '../http/chain.ts';
import { createCursors } from '../http/cursor.ts';
import { dynamoDb } from '../repositories/dynamodb.ts';
import { journeysRepository } from '../repositories/journeys.ts';
import { keyedHash } from '../repositories/keyed-hash.ts';
import { readSecret } from '../repositories/secrets.ts';

import { dutiesOf, workOf, type DutyDeps } from './read-duties.ts';

const environment = z
  .object({ JOURNEYS_TABLE: z.string(), ALIAS_SECRET: z.string(), CURSOR_SECRET: z.string() })
  .parse(process.env);

async function prepare(): Promise<DutyDeps> {
  const [alias, cursor] = await Promise.all([
    readSecret(environment.ALIAS_SECRET),
    readSecret(environment.CURSOR_SECRET),
  ]);
  return {
    journeys: journeysRepository({
      client: dynamoDb(),
      table: environment.JOURNEYS_TABLE,
      hash: keyedHash(alias),
    }),
    cursors: createCursors(cursor),
    now: () => new Date(),
  };
}
const ready = prepare();

export const handler = api(dutyOperations, {
  listDuties: async ({ caller, query }) => {
    const body = await workOf(await ready, caller, query);
    return {
      status: 200 as const,
      body,
      audit: { journeyIds: [...new Set(body.duties.map(({ journeyId }) => journeyId))] },
    };
  },
  readDuties: async ({ caller, parameters }) => ({
    status: 200 as const,
    body: await dutiesOf(await ready, caller, parameters.journeyId),
  }),
});
