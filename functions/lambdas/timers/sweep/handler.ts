import { daysCovered } from '../../../core/calendar/working-days.ts';
import { londonDate } from '../../../core/calendar/london-time.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { logged } from '../../../logs/logged.ts';
import { asMetrics, writeLine } from '../../../logs/write-line.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';

import { dueShards } from '../../../store/journeys/duties.ts';
import { parkedFromEnvironment } from '../../../streams/follow-stream.ts';
import { isRedriven, takeTurns, turnsLine } from '../../../streams/take-turns.ts';

import { countAnew, sweepDuties, type SweepDeps } from './sweep-duties.ts';

const ready = journeysFromEnvironment(dynamoDb());
const following = { name: 'sweep', parked: parkedFromEnvironment(), now: () => new Date() };

/** So much is left to finish a duty that was begun. */
const SPARE_MS = 5000;

/** Bank holidays are announced months ahead: clocks are counted anew at night, one shard a minute from 03:00 UTC on. */
const COUNTED_AT_HOUR = 3;
const shardCountedAt = (now: Date): string | undefined =>
  now.getUTCHours() === COUNTED_AT_HOUR ? dueShards[now.getUTCMinutes()] : undefined;
/** A message that waits so long is for somebody to look at: its case is not known to us, or its number is wrong. */
const LATE_MS = 28 * 86_400_000;
const MOST_LATE = 1000;

const NOTHING = { done: 0, finished: true };

/** Runs each minute. @throws Error where a duty is left for the next run, so that the alarm of failures rings */
export const handler = logged(async (event: unknown, context) => {
  const now = new Date();
  const turns = await takeTurns(following, isRedriven(event));
  const deps: SweepDeps = {
    journeys: await ready,
    now: () => new Date(),
    backOff: fullJitter,
    hasTime: () => context.getRemainingTimeInMillis() > SPARE_MS,
    turns,
  };
  const { raised, finished } = await sweepDuties(deps);
  const shard = shardCountedAt(now);
  const anew = shard === undefined ? NOTHING : await countAnew(deps, shard);
  const late = new Date(now.getTime() - LATE_MS).toISOString();
  const figures = {
    courtMessagesLate: await deps.journeys.countLate(late, MOST_LATE),
    dutyAlarmsRaised: raised,
    dutySweepUnfinished: finished && anew.finished ? 0 : 1,
    dutiesCountedAnew: anew.done,
    bankHolidayDaysLeft: daysCovered(londonDate(now.toISOString())),
  };
  writeLine({ level: finished ? 'INFO' : 'WARN', finished, ...asMetrics(figures, now.getTime()) });
  if (turns.counts.left > 0) throw new Error(`${turns.counts.left} duties could not be told of.`);
  return { raised, ...turnsLine(turns) };
});
