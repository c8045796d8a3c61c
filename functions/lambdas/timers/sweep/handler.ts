import { daysCovered } from '../../../core/calendar/working-days.ts';
import { londonDate } from '../../../core/calendar/london-time.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { logged } from '../../../logs/logged.ts';
import { asMetrics, reportFault, writeLine } from '../../../logs/write-line.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';

import { sweepDuties } from './sweep-duties.ts';

const ready = journeysFromEnvironment(dynamoDb());

/** So much is left to finish a duty that was begun. */
const SPARE_MS = 5000;

/** Runs each minute. @throws Error where a duty could not be told of, so that the alarm of failures rings */
export const handler = logged(async (_event: unknown, context) => {
  const now = new Date();
  const { raised, failures, finished } = await sweepDuties({
    journeys: await ready,
    now: () => new Date(),
    backOff: fullJitter,
    hasTime: () => context.getRemainingTimeInMillis() > SPARE_MS,
    failed: reportFault,
  });
  const figures = {
    dutyAlarmsRaised: raised,
    dutySweepUnfinished: finished ? 0 : 1,
    bankHolidayDaysLeft: daysCovered(londonDate(now.toISOString())),
  };
  writeLine({ level: finished ? 'INFO' : 'WARN', finished, ...asMetrics(figures, now.getTime()) });
  if (failures > 0) throw new Error(`${failures} duties could not be told of.`);
  return { raised };
});
