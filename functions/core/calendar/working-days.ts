import { calendarOf, firstCoveredDate, newestCalendar, type Calendar } from './bank-holidays.ts';
import { addCalendarDays, type LondonDate, weekdayOf } from './london-time.ts';

const newest = calendarOf(newestCalendar());

/** A working day was asked for outside the years whose bank holidays are known. */
export class DateNotCoveredError extends Error {
  readonly date: LondonDate;

  constructor(date: LondonDate, { lastCoveredDate }: Calendar) {
    super(
      `Bank holidays are known from ${firstCoveredDate} to ${lastCoveredDate} only; ${date} is outside. Extend the table.`,
    );
    this.name = 'DateNotCoveredError';
    this.date = date;
  }
}

/** A day that does not count, and why: `Saturday`, `Sunday` or the bank holiday's name. */
export interface SkippedDay {
  readonly date: LondonDate;
  readonly reason: string;
}

export interface WorkingDayCount {
  readonly date: LondonDate;
  readonly counted: readonly LondonDate[];
  readonly skipped: readonly SkippedDay[];
}

/**
 * Why a date is no working day in England and Wales, or null where it is one.
 * @throws {@link DateNotCoveredError} where the bank holidays are not known
 */
export function nonWorkingReason(date: LondonDate, calendar: Calendar = newest): string | null {
  if (date < firstCoveredDate || date > calendar.lastCoveredDate)
    throw new DateNotCoveredError(date, calendar);
  const weekday = weekdayOf(date);
  if (weekday === 'Saturday' || weekday === 'Sunday') return weekday;
  return calendar.holidays.get(date) ?? null;
}

/**
 * The working day `days` after a date (before it, where negative), which is day 0 whether it is a working
 * day or not, with every day counted and every day skipped on the way.
 * @throws {@link DateNotCoveredError} where the count passes the table
 */
export function countWorkingDays(
  from: LondonDate,
  days: number,
  calendar: Calendar = newest,
): WorkingDayCount {
  const step = days < 0 ? -1 : 1;
  const counted: LondonDate[] = [];
  const skipped: SkippedDay[] = [];
  let date = from;
  while (counted.length < Math.abs(days)) {
    date = addCalendarDays(date, step);
    const reason = nonWorkingReason(date, calendar);
    if (reason === null) counted.push(date);
    else skipped.push({ date, reason });
  }
  return { date, counted, skipped };
}

/** The date alone of {@link countWorkingDays}. */
export function addWorkingDays(from: LondonDate, days: number, calendar: Calendar = newest): LondonDate {
  return countWorkingDays(from, days, calendar).date;
}

/** How many days after a date the bank holidays are known for; none or fewer once the table has ended. */
export const daysCovered = (date: LondonDate): number =>
  Math.round((Date.parse(newest.lastCoveredDate) - Date.parse(date)) / 86_400_000);
