import type { Duty, DutyDue } from '../../../schemas/duty.ts';
import { calendarOf, newestCalendar, type Calendars } from '../calendar/bank-holidays.ts';
import { endOfLondonDay, londonDate } from '../calendar/london-time.ts';

import { dueOf } from './due-date.ts';
import type { DutyRule } from './rule.ts';
import { currentDue, isPast } from './state.ts';

/** So many due instants are kept of a duty: the first, and the last ones. */
const MOST_DUES = 20;

/** A duty with another due instant, counted by a calendar; nothing was told of that one yet. */
export function withDue(duty: Duty, entry: DutyDue, calendar: number): Duty {
  const [first, ...others] = duty.dues;
  const kept = first ? [first, ...others.slice(2 - MOST_DUES)] : [];
  const { noDue: _none, calendar: _before, ...rest } = duty;
  return { ...rest, dues: [...kept, entry], raised: [], ...(calendar > 0 ? { calendar } : {}) };
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);

/** When a duty is due by its own limit, and never before the end of the review it rests until. */
export function dueAnew(
  duty: Duty,
  rule: DutyRule,
  calendar: number,
  calendars?: Calendars,
): string | undefined {
  const start = { at: duty.startedAt, precision: 'instant' as const };
  const reckoned = dueOf(rule, duty.enhanced, start, calendarOf(calendar, calendars));
  if (!('due' in reckoned)) return undefined;
  if (!duty.withheld) return reckoned.due;
  return laterOf(reckoned.due, endOfLondonDay(londonDate(duty.withheld.until)));
}

/**
 * A duty that runs, counted anew by a calendar; undefined where that changes nothing. What is past due stays so, what
 * had no due instant because the days were not known gets one, and none is due sooner than now.
 */
export function countedAnew(
  duty: Duty,
  rule: DutyRule,
  calendar: number,
  at: string,
  calendars?: Calendars,
): Duty | undefined {
  if (duty.settled || (duty.calendar ?? 0) >= calendar) return undefined;
  const before = currentDue(duty);
  if (before === undefined ? duty.noDue !== 'calendar-not-covered' : isPast(at, before)) return undefined;
  const due = dueAnew(duty, rule, calendar, calendars);
  if (due === undefined || due === before || isPast(at, due)) return undefined;
  return withDue(duty, { due, from: at, reason: 'calendar-changed' }, calendar);
}

/** Whether a duty is to be counted anew, by the newest calendar, at an instant. */
export const isToCountAnew = (duty: Duty, rule: DutyRule, at: string, calendars?: Calendars): boolean =>
  countedAnew(duty, rule, newestCalendar(calendars), at, calendars) !== undefined;
