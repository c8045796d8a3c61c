import * as z from 'zod';

import { createCursors } from '../http/cursor.ts';
import { fullJitter } from '../journal/retry-lost-races.ts';
import { claimsRepository } from '../repositories/claims.ts';
import { dataKeys } from '../repositories/data-keys.ts';
import { dynamoDb } from '../repositories/dynamodb.ts';
import { idempotencyRepository } from '../repositories/idempotency.ts';
import { journeysRepository } from '../repositories/journeys.ts';
import { keyedHash } from '../repositories/keyed-hash.ts';
import { referralsRepository } from '../repositories/referrals.ts';
import { readSecret } from '../repositories/secrets.ts';
import { vaultRepository } from '../repositories/vault.ts';

import type { ExchangeDeps } from './deps.ts';
import { exchange } from './exchange.ts';
import { receiptMaker } from './receipts.ts';

const environment = z
  .object({
    JOURNEYS_TABLE: z.string(),
    PEOPLE_TABLE: z.string(),
    ACCESS_TABLE: z.string(),
    PEOPLE_KEY: z.string(),
    ALIAS_SECRET: z.string(),
    CURSOR_SECRET: z.string(),
    RECEIPT_SECRET: z.string(),
  })
  .parse(process.env);

async function connect(): Promise<ExchangeDeps> {
  const client = dynamoDb();
  const [alias, cursor, receipt] = await Promise.all(
    [environment.ALIAS_SECRET, environment.CURSOR_SECRET, environment.RECEIPT_SECRET].map((arn) =>
      readSecret(arn),
    ),
  );
  if (!alias || !cursor || !receipt) throw new Error('A secret of the service is empty.');
  const table = environment.JOURNEYS_TABLE;
  return {
    journeys: journeysRepository({ client, table, hash: keyedHash(alias) }),
    referrals: referralsRepository({ client, table }),
    claims: claimsRepository({ client, table: environment.ACCESS_TABLE }),
    commands: idempotencyRepository({ client, table: environment.ACCESS_TABLE }),
    vault: vaultRepository({
      client,
      dataKeys: dataKeys(environment.PEOPLE_KEY),
      table: environment.PEOPLE_TABLE,
    }),
    cursors: createCursors(cursor),
    receipts: receiptMaker(receipt),
    now: () => new Date(),
    backOff: fullJitter,
  };
}

export const handler = exchange(connect());
