import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Context } from 'aws-lambda';
import * as z from 'zod';

import { daysCovered } from '../core/calendar/working-days.ts';
import { londonDate } from '../core/calendar/london-time.ts';
import { fullJitter } from '../journal/retry-lost-races.ts';
import { journeysRepository } from '../repositories/journeys.ts';
import { keyedHash } from '../repositories/keyed-hash.ts';
import { readSecret } from '../repositories/secrets.ts';

import { sweepDuties } from './sweep-duties.ts';

const environment = z.object({ JOURNEYS_TABLE: z.string(), ALIAS_SECRET: z.string() }).parse(process.env);
const ready = readSecret(environment.ALIAS_SECRET).then((secret) =>
  journeysRepository({
    client: new DynamoDBClient(),
    table: environment.JOURNEYS_TABLE,
    hash: keyedHash(secret),
  }),
);

/** So much is left to finish a duty that was begun. */
const SPARE_MS = 5000;

const writeLine = (line: Readonly<Record<string, unknown>>) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** A line that CloudWatch reads as metrics (embedded metric format). */
const metrics = (figures: Readonly<Record<string, number>>, timestamp: number) => ({
  _aws: {
    Timestamp: timestamp,
    CloudWatchMetrics: [
      {
        Namespace: 'VictimJourney',
        Dimensions: [[]],
        Metrics: Object.keys(figures).map((Name) => ({ Name })),
      },
    ],
  },
  ...figures,
});

/** Runs each minute. @throws Error where a duty could not be told of, so that the alarm of failures rings */
export async function handler(_event: unknown, context: Context): Promise<void> {
  const now = new Date();
  const { raised, failures, finished } = await sweepDuties({
    journeys: await ready,
    now: () => now,
    backOff: fullJitter,
    hasTime: () => context.getRemainingTimeInMillis() > SPARE_MS,
    failed: (error) => writeLine({ level: 'ERROR', error: error instanceof Error ? error.name : 'unknown' }),
  });
  writeLine({
    level: finished ? 'INFO' : 'WARN',
    finished,
    ...metrics(
      {
        dutyAlarmsRaised: raised,
        dutySweepUnfinished: finished ? 0 : 1,
        bankHolidayDaysLeft: daysCovered(londonDate(now.toISOString())),
      },
      now.getTime(),
    ),
  });
  if (failures > 0) throw new Error(`${failures} duties could not be told of.`);
}
