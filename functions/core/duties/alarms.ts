import type { Duty } from '../../../schemas/duty.ts';
import { calendarOf, type Calendars } from '../calendar/bank-holidays.ts';
import { endOfLondonDay, londonDate } from '../calendar/london-time.ts';
import { addWorkingDays } from '../calendar/working-days.ts';

import { limitOf } from './due-date.ts';
import type { DutyRule } from './rule.ts';

/** Something to be told of a duty at an instant. */
export interface Alarm {
  readonly kind: 'warned' | 'overdue' | 'lapsed';
  readonly number: number;
  /** When, in UTC: the same however late the sweep comes by. */
  readonly at: string;
  readonly dueAt: string;
}

/** Limits of so many days or more are warned of once more, one working day before. */
const LONG_LIMIT = 5;

const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();
const latest = (...instants: readonly string[]): string => instants.reduce((a, b) => (a > b ? a : b));

/** The mark of an alarm among those a duty has had. */
export const markOf = ({ kind, at }: Pick<Alarm, 'kind' | 'at'>): string => `${kind}@${at}`;

/**
 * Every alarm of the due instant in force, in order: warned at half the time left and, for long limits, one
 * working day before; overdue once it is past (a victim's window lapses). A duty that was withheld warns when
 * its review is due. Each lies after what set the due instant, so that in the order of events it follows it.
 */
export function alarmsOf(duty: Duty, rule: DutyRule, calendars?: Calendars): Alarm[] {
  const entry = duty.dues.at(-1);
  if (!entry || duty.settled) return [];
  const { due, from } = entry;
  const earliest = later(from, 1);
  const ends: Omit<Alarm, 'number'> = {
    kind: duty.owner === 'victim' ? 'lapsed' : 'overdue',
    at: latest(later(due, 1000), earliest),
    dueAt: due,
  };
  const warnings = warningsOf(duty, rule, from, due, calendars).filter((at) => at > from && at < due);
  return [
    ...[...new Set(warnings)]
      .sort()
      .map((at, index): Alarm => ({ kind: 'warned', number: index + 1, at, dueAt: due })),
    { ...ends, number: 1 },
  ];
}

function warningsOf(
  { withheld, startedAt, enhanced, calendar = 0 }: Duty,
  rule: DutyRule,
  from: string,
  due: string,
  calendars?: Calendars,
): string[] {
  if (withheld && from < withheld.until) return [withheld.until];
  const start = latest(startedAt, from);
  const half = new Date((Date.parse(start) + Date.parse(due)) / 2).toISOString();
  const counted = limitOf(rule, enhanced);
  // As it was counted, so that the alarms of a clock stay what they were.
  const known = calendarOf(calendar, calendars);
  const isLong =
    counted !== null &&
    counted.unit !== 'HOUR' &&
    (counted.unit === 'YEAR' || counted.limit >= LONG_LIMIT) &&
    londonDate(due) <= known.lastCoveredDate;
  return isLong ? [half, endOfLondonDay(addWorkingDays(londonDate(due), -1, known))] : [half];
}

/** The first alarm that has not been raised; undefined where nothing more is to be told. */
export function nextAlarm(duty: Duty, rule: DutyRule): Alarm | undefined {
  return alarmsOf(duty, rule).find((alarm) => !duty.raised.includes(markOf(alarm)));
}
