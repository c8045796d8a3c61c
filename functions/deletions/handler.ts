import * as z from 'zod';

import { exchangeServices } from '../../schemas/reference/services.ts';
import { fullJitter } from '../journal/retry-lost-races.ts';
import { logged } from '../logs/logged.ts';
import { dynamoDb } from '../repositories/dynamodb.ts';
import { journeysRepository } from '../repositories/journeys.ts';
import { keyedHash } from '../repositories/keyed-hash.ts';
import { referralsRepository } from '../repositories/referrals.ts';
import { readSecret } from '../repositories/secrets.ts';

import { chaseDeletions, type ChaseDeps } from './chase-deletions.ts';

const environment = z.object({ JOURNEYS_TABLE: z.string(), ALIAS_SECRET: z.string() }).parse(process.env);
const client = dynamoDb();
const table = environment.JOURNEYS_TABLE;
const ready: Promise<ChaseDeps> = readSecret(environment.ALIAS_SECRET).then((secret) => ({
  journeys: journeysRepository({ client, table, hash: keyedHash(secret) }),
  referrals: referralsRepository({ client, table }),
  now: () => new Date(),
  backOff: fullJitter,
}));

export const handler = logged(async () => {
  const deletionsOverdue = await chaseDeletions(await ready, exchangeServices);
  return { level: deletionsOverdue > 0 ? 'WARN' : 'INFO', deletionsOverdue };
});
