import * as z from 'zod';

import { exchangeServices } from '../../../../schemas/reference/services.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { logged } from '../../../logs/logged.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { referralsRepository } from '../../../store/referrals.ts';
import { parkedFromEnvironment } from '../../../streams/follow-stream.ts';
import { isRedriven, takeTurns, turnsLine } from '../../../streams/take-turns.ts';

import { chaseDeletions, type ChaseDeps } from './chase-deletions.ts';

const environment = z.object({ JOURNEYS_TABLE: z.string() }).parse(process.env);
const client = dynamoDb();
const following = { name: 'deletions', parked: parkedFromEnvironment(), now: () => new Date() };
const ready: Promise<Omit<ChaseDeps, 'turns'>> = journeysFromEnvironment(client).then((journeys) => ({
  journeys,
  referrals: referralsRepository({ client, table: environment.JOURNEYS_TABLE }),
  now: () => new Date(),
  backOff: fullJitter,
}));

/** Runs each minute. @throws Error where a deletion is left for the next run, so that the alarm of failures rings */
export const handler = logged(async (event: unknown) => {
  const turns = await takeTurns(following, isRedriven(event));
  const deletionsOverdue = await chaseDeletions({ ...(await ready), turns }, exchangeServices);
  if (turns.counts.left > 0) throw new Error(`${turns.counts.left} deletions could not be told of.`);
  return { level: deletionsOverdue > 0 ? 'WARN' : 'INFO', deletionsOverdue, ...turnsLine(turns) };
});
