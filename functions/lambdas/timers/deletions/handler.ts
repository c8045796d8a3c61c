import * as z from 'zod';

import { exchangeServices } from '../../../../schemas/reference/services.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { logged } from '../../../logs/logged.ts';
import { reportFault } from '../../../logs/write-line.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { referralsRepository } from '../../../store/referrals.ts';

import { chaseDeletions, type ChaseDeps } from './chase-deletions.ts';

const environment = z.object({ JOURNEYS_TABLE: z.string() }).parse(process.env);
const client = dynamoDb();
const ready: Promise<ChaseDeps> = journeysFromEnvironment(client).then((journeys) => ({
  journeys,
  referrals: referralsRepository({ client, table: environment.JOURNEYS_TABLE }),
  now: () => new Date(),
  backOff: fullJitter,
  failed: reportFault,
}));

export const handler = logged(async () => {
  const { chased: deletionsOverdue, failures } = await chaseDeletions(await ready, exchangeServices);
  if (failures > 0) throw new Error(`${failures} deletions could not be told of.`);
  return { level: deletionsOverdue > 0 ? 'WARN' : 'INFO', deletionsOverdue };
});
