/** A calendar date, `YYYY-MM-DD`, as people in London write it. */
export type LondonDate = string;

const hour = 3_600_000;
const day = 24 * hour;

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** 01:00 UTC of the last Sunday of a month (from 0) of 31 days: when the clocks change. */
function clockChange(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * day;
}

/**
 * How far London is ahead of UTC, in milliseconds: an hour from the last Sunday of March to the last Sunday
 * of October, 01:00 UTC (Summer Time Order 2002). Exact from 2002 on.
 */
function londonOffset(milliseconds: number): number {
  const year = new Date(milliseconds).getUTCFullYear();
  return milliseconds >= clockChange(year, 2) && milliseconds < clockChange(year, 9) ? hour : 0;
}

/** The date in London at an instant (RFC 3339). */
export function londonDate(instant: string): LondonDate {
  const milliseconds = Date.parse(instant);
  return iso(milliseconds + londonOffset(milliseconds)).slice(0, 10);
}

/** The instant, in UTC, of 23:59:59 London time of a date: the end of the day for a duty. */
export function endOfLondonDay(date: LondonDate): string {
  const asIfUtc = Date.parse(`${date}T23:59:59.000Z`);
  return iso(asIfUtc - londonOffset(asIfUtc));
}

/** The instant, in UTC, at which a date begins in London. */
export function startOfLondonDay(date: LondonDate): string {
  const asIfUtc = Date.parse(`${date}T00:00:00.000Z`);
  return iso(asIfUtc - londonOffset(asIfUtc));
}

/**
 * The instant, in UTC, of a London date and time of day (`HH:MM`, `HH:MM:SS`): the first of the two where the
 * clocks go back, an hour later where they go forward.
 */
export function londonInstant(date: LondonDate, time: string): string {
  const asIfUtc = Date.parse(`${date}T${time}Z`);
  const inSummer = londonOffset(asIfUtc - hour) === hour;
  return iso(inSummer ? asIfUtc - hour : asIfUtc);
}

/** An instant written in London time with its offset, such as `2026-06-01T17:00:00+01:00`. */
export function inLondonTime(instant: string): string {
  const milliseconds = Date.parse(instant);
  const offset = londonOffset(milliseconds);
  return `${iso(milliseconds + offset).slice(0, 19)}${offset === 0 ? '+00:00' : '+01:00'}`;
}

/** A number of hours after an instant, clock changes or not; in UTC. */
export function addHours(instant: string, hours: number): string {
  return iso(Date.parse(instant) + hours * hour);
}

export function addCalendarDays(date: LondonDate, days: number): LondonDate {
  return iso(Date.parse(date) + days * day).slice(0, 10);
}

/** The same day of a later year; 29 February becomes 28 February where there is none. */
export function addYears(date: LondonDate, years: number): LondonDate {
  const year = String(Number(date.slice(0, 4)) + years);
  const same = `${year}${date.slice(4)}`;
  const exists = iso(Date.parse(`${year}-${date.slice(5, 7)}-01`) + (Number(date.slice(8)) - 1) * day);
  return exists.slice(0, 10) === same ? same : `${year}-02-28`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type Weekday = (typeof weekdays)[number];

export function weekdayOf(date: LondonDate): Weekday {
  return weekdays[new Date(date).getUTCDay()] ?? 'Sunday';
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as it is said, such as `Tuesday 6 January 2026`. */
export function spokenDate(date: LondonDate): string {
  const at = new Date(date);
  const month = months[at.getUTCMonth()] ?? '';
  return `${weekdayOf(date)} ${String(at.getUTCDate())} ${month} ${String(at.getUTCFullYear())}`;
}
