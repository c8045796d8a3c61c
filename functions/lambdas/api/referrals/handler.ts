import * as z from 'zod';

import { createCursors } from '../../../http/cursor.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { claimsRepository } from '../../../store/claims.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { idempotencyRepository } from '../../../store/idempotency.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { referralsRepository } from '../../../store/referrals.ts';
import { readSecret } from '../../../store/secrets.ts';
import { vaultFromEnvironment } from '../../../store/vault-from-environment.ts';

import type { ExchangeDeps } from './deps.ts';
import { exchange } from './exchange.ts';
import { receiptMaker } from './receipts.ts';

const environment = z
  .object({
    JOURNEYS_TABLE: z.string(),
    ACCESS_TABLE: z.string(),
    CURSOR_SECRET: z.string(),
    RECEIPT_SECRET: z.string(),
  })
  .parse(process.env);

async function connect(): Promise<ExchangeDeps> {
  const client = dynamoDb();
  const [journeys, cursor, receipt] = await Promise.all([
    journeysFromEnvironment(client),
    readSecret(environment.CURSOR_SECRET),
    readSecret(environment.RECEIPT_SECRET),
  ]);
  return {
    journeys,
    referrals: referralsRepository({ client, table: environment.JOURNEYS_TABLE }),
    claims: claimsRepository({ client, table: environment.ACCESS_TABLE }),
    commands: idempotencyRepository({ client, table: environment.ACCESS_TABLE }),
    vault: vaultFromEnvironment(client),
    cursors: createCursors(cursor),
    receipts: receiptMaker(receipt),
    now: () => new Date(),
    backOff: fullJitter,
  };
}

export const handler = exchange(connect());
