import * as z from 'zod';

import { eventOperations } from '../../schemas/operations/events.ts';
import { api } from '../http/chain.ts';
import { reportFault } from '../logs/write-line.ts';
import { fullJitter } from '../journal/retry-lost-races.ts';
import { dataKeys } from '../repositories/data-keys.ts';
import { dynamoDb } from '../repositories/dynamodb.ts';
import { journeysRepository } from '../repositories/journeys.ts';
import { keyedHash } from '../repositories/keyed-hash.ts';
import { newId } from '../repositories/new-id.ts';
import { readSecret } from '../repositories/secrets.ts';
import { vaultRepository } from '../repositories/vault.ts';

import type { AcceptDeps } from './accept-event.ts';
import { receiveBatch, receiveEvent } from './receive-events.ts';

const environment = z
  .object({
    JOURNEYS_TABLE: z.string(),
    PEOPLE_TABLE: z.string(),
    PEOPLE_KEY: z.string(),
    ALIAS_SECRET: z.string(),
  })
  .parse(process.env);
const client = dynamoDb();

const ready: Promise<AcceptDeps> = readSecret(environment.ALIAS_SECRET).then((secret) => ({
  journeys: journeysRepository({ client, table: environment.JOURNEYS_TABLE, hash: keyedHash(secret) }),
  vault: vaultRepository({
    client,
    dataKeys: dataKeys(environment.PEOPLE_KEY),
    table: environment.PEOPLE_TABLE,
  }),
  now: () => new Date(),
  newId,
  backOff: fullJitter,
}));

export const handler = api(eventOperations, {
  postEvent: async ({ caller, body, audit, header }) =>
    receiveEvent(await ready, caller, body, audit, header('if-match')),
  postEventBatch: async ({ caller, body, audit }) =>
    receiveBatch({ deps: await ready, caller, audit, report: reportFault }, body),
});
