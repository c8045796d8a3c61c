import {
  addCalendarDays,
  addHours,
  addYears,
  endOfLondonDay,
  londonDate,
  type LondonDate,
} from '../calendar/london-time.ts';
import type { Calendar } from '../calendar/bank-holidays.ts';
import { countWorkingDays, DateNotCoveredError, type SkippedDay } from '../calendar/working-days.ts';
import type { NoDue } from '../../../schemas/duty.ts';
import type { StoredEvent } from '../record/stored-event.ts';

import type { DutyRule, LimitUnit } from './rule.ts';

/** A limit that can be counted. */
export type CountedUnit = Exclude<LimitUnit, 'AGREED_WITH_VICTIM' | 'AS_SOON_AS_POSSIBLE'>;

/** How a due instant was come by. */
export interface Reckoning {
  /** In UTC. */
  readonly due: string;
  /** The London date of the trigger. */
  readonly day0: LondonDate;
  readonly counted: readonly LondonDate[];
  readonly skipped: readonly SkippedDay[];
}

/** The number and unit of a duty's limit, or null where the Code sets none. */
export function limitOf(
  { standard, enhanced, unit }: Pick<DutyRule, 'standard' | 'enhanced' | 'unit'>,
  isEnhanced: boolean,
): { readonly limit: number; readonly unit: CountedUnit } | null {
  const limit = isEnhanced ? enhanced : standard;
  if (limit === null || unit === null || unit === 'AGREED_WITH_VICTIM' || unit === 'AS_SOON_AS_POSSIBLE') {
    return null;
  }
  return { limit, unit };
}

/**
 * The due instant of a clock started at an instant. The trigger day is day 0, in London; days and years end
 * at 23:59:59 London time of the last one; hours run on through clock changes. The Code does not define
 * either: this is the reading that domain experts are asked to confirm.
 *
 * @param calendar - the bank holidays it is counted by; the newest that are known where left out
 * @throws DateNotCoveredError where working days pass the last bank holiday that is known
 */
export function reckonDue(
  startedAt: string,
  limit: number,
  unit: CountedUnit,
  calendar?: Calendar,
): Reckoning {
  const day0 = londonDate(startedAt);
  switch (unit) {
    case 'HOUR':
      return { due: addHours(startedAt, limit), day0, counted: [], skipped: [] };
    case 'CALENDAR_DAY':
      return { due: endOfLondonDay(addCalendarDays(day0, limit)), day0, counted: [], skipped: [] };
    case 'YEAR':
      return { due: endOfLondonDay(addYears(day0, limit)), day0, counted: [], skipped: [] };
    case 'WORKING_DAY': {
      const { date, counted, skipped } = countWorkingDays(day0, limit, calendar);
      return { due: endOfLondonDay(date), day0, counted, skipped };
    }
  }
}

/** When a clock started, and how exactly that is known. */
export interface Start {
  readonly at: string;
  readonly precision: StoredEvent['timePrecision'];
}

/** The due instant of a duty, or why there is none: a day that is not known is never invented. */
export function dueOf(
  rule: DutyRule,
  isEnhanced: boolean,
  start: Start,
  calendar?: Calendar,
): { due: string } | { noDue: NoDue } {
  const counted = limitOf(rule, isEnhanced);
  if (!counted) return { noDue: 'no-limit' };
  const isMonth = start.precision === 'month' || start.precision === 'by-month';
  const isUnknown = isMonth || (start.precision === 'day' && counted.unit === 'HOUR');
  if (isUnknown) return { noDue: 'trigger-day-unknown' };
  try {
    return { due: reckonDue(start.at, counted.limit, counted.unit, calendar).due };
  } catch (error) {
    if (error instanceof DateNotCoveredError) return { noDue: 'calendar-not-covered' };
    throw error;
  }
}
