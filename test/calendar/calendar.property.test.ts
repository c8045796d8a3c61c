import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import {
  bankHolidays,
  firstCoveredDate,
  lastCoveredDate,
} from '../../functions/core/calendar/bank-holidays.ts';
import {
  addCalendarDays,
  addHours,
  addYears,
  endOfLondonDay,
  inLondonTime,
  londonDate,
  londonInstant,
  spokenDate,
  startOfLondonDay,
} from '../../functions/core/calendar/london-time.ts';
import { endOfPrecision } from '../../functions/core/calendar/precision.ts';
import {
  addWorkingDays,
  countWorkingDays,
  DateNotCoveredError,
  daysCovered,
  nonWorkingReason,
} from '../../functions/core/calendar/working-days.ts';

import { itPublished, published } from '../support/published.ts';

const zone = 'Europe/London';
const holidays: ReadonlySet<string> = new Set(
  z.array(z.iso.date()).parse(JSON.parse(readFileSync('test/fixtures/bank-holidays.json', 'utf8'))),
);

/** The same question asked of the list of days and of luxon's calendar, one day after the other. */
function walk(from: string, days: number): string {
  let at = DateTime.fromISO(from, { zone });
  for (let left = days; left > 0;) {
    at = at.plus({ days: 1 });
    if (at.weekday <= 5 && !holidays.has(at.toFormat('yyyy-MM-dd'))) left -= 1;
  }
  return at.toFormat('yyyy-MM-dd');
}

const firstMs = Date.parse('2012-01-01T00:00:00Z');
const lastMs = Date.parse('2028-12-31T23:59:59Z');
const instants = fc.integer({ min: firstMs, max: lastMs }).map((ms) => new Date(ms).toISOString());
const everyDay = Array.from({ length: Math.round((lastMs - firstMs) / 86_400_000) }, (_, day) =>
  new Date(firstMs + day * 86_400_000).toISOString().slice(0, 10),
);

describe('the bank holiday table', () => {
  it('holds the published days of England and Wales, date for date', () => {
    const span = [...holidays].filter((date) => date >= firstCoveredDate && date <= lastCoveredDate);
    expect(span.length).toBeGreaterThan(100);
    expect([...bankHolidays.keys()].sort()).toEqual(span.sort());
  });

  itPublished('is judged by the days as GOV.UK published them', () => {
    const file = readFileSync(`${published}/data/bank-holidays/bank-holidays.json`, 'utf8');
    const schema = z.object({
      'england-and-wales': z.object({ events: z.array(z.object({ date: z.string() })) }),
    });
    const { events } = schema.parse(JSON.parse(file))['england-and-wales'];
    expect([...holidays]).toEqual(events.map(({ date }) => date));
  });

  it('holds no day at a weekend, and the one-off days', () => {
    for (const date of bankHolidays.keys()) expect(DateTime.fromISO(date).weekday).toBeLessThanOrEqual(5);
    for (const date of ['2012-06-05', '2020-05-08', '2022-06-03', '2022-09-19', '2023-05-08']) {
      expect(nonWorkingReason(date)).not.toBeNull();
    }
  });

  it('says how many days it is good for, and fails loudly past its end', () => {
    expect(daysCovered('2028-12-01')).toBe(30);
    expect(daysCovered('2029-01-02')).toBe(-2);
    for (const date of ['2011-12-31', '2029-01-01'])
      expect(() => nonWorkingReason(date)).toThrow(DateNotCoveredError);
    expect(() => addWorkingDays('2028-12-29', 1)).toThrow(DateNotCoveredError);
  });
});

describe('working days', () => {
  it('are those of luxon and the list of days, one and five days after every day of the table', () => {
    for (const date of everyDay.slice(0, -15)) {
      expect(addWorkingDays(date, 1)).toBe(walk(date, 1));
      expect(addWorkingDays(date, 5)).toBe(walk(date, 5));
    }
  });

  it('are so for any number of days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyDay.slice(0, -60)),
        fc.integer({ min: 0, max: 30 }),
        (date, days) => {
          expect(addWorkingDays(date, days)).toBe(walk(date, days));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('account for every day on the way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyDay.slice(0, -60)),
        fc.integer({ min: 1, max: 30 }),
        (date, days) => {
          const { date: end, counted, skipped } = countWorkingDays(date, days);
          expect(counted).toHaveLength(days);
          expect(counted.at(-1)).toBe(end);
          expect(counted.length + skipped.length).toBe(
            DateTime.fromISO(end).diff(DateTime.fromISO(date), 'days').days,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('lead back the way they came', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyDay.slice(60, -60)),
        fc.integer({ min: 1, max: 20 }),
        (date, days) => {
          const end = addWorkingDays(date, days);
          expect(addWorkingDays(addWorkingDays(end, -days), days)).toBe(end);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('London time', () => {
  it('is that of the time zone database at any instant', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const there = DateTime.fromISO(instant, { zone });
        expect(londonDate(instant)).toBe(there.toFormat('yyyy-MM-dd'));
        expect(inLondonTime(instant)).toBe(there.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
      }),
      { numRuns: 2000 },
    );
  });

  it('is so each minute around every change of the clocks', () => {
    for (let year = 2012; year <= 2028; year += 1) {
      for (const month of [3, 10]) {
        const last = DateTime.fromObject({ year, month, day: 31 }, { zone: 'utc' });
        const change = last.minus({ days: last.weekday % 7 }).plus({ hours: 1 });
        for (let minute = -90; minute <= 90; minute += 1) {
          const instant = change.plus({ minutes: minute }).toJSDate().toISOString();
          const there = DateTime.fromISO(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
          expect(inLondonTime(instant)).toBe(there);
        }
      }
    }
  });

  it('begins and ends every day where luxon does', () => {
    for (const date of everyDay) {
      const day = DateTime.fromISO(date, { zone });
      expect(startOfLondonDay(date)).toBe(day.startOf('day').toJSDate().toISOString());
      expect(endOfLondonDay(date)).toBe(
        day.set({ hour: 23, minute: 59, second: 59 }).toJSDate().toISOString(),
      );
    }
  });

  it('adds days, years and hours as luxon does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyDay),
        fc.integer({ min: 0, max: 800 }),
        instants,
        (date, number, instant) => {
          const day = DateTime.fromISO(date, { zone: 'utc' });
          expect(addCalendarDays(date, number)).toBe(day.plus({ days: number }).toFormat('yyyy-MM-dd'));
          expect(addYears(date, number % 5)).toBe(day.plus({ years: number % 5 }).toFormat('yyyy-MM-dd'));
          expect(addHours(instant, number)).toBe(
            DateTime.fromISO(instant).plus({ hours: number }).toJSDate().toISOString(),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is that of luxon at any time of any day that was once and only once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyDay), fc.integer({ min: 0, max: 86_399 }), (date, second) => {
        const time = new Date(second * 1000).toISOString().slice(11, 19);
        const there = DateTime.fromISO(`${date}T${time}`, { zone });
        fc.pre(there.toFormat('HH:mm:ss') === time && there.getPossibleOffsets().length === 1);
        expect(londonInstant(date, time)).toBe(there.toJSDate().toISOString());
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2026-03-29', '00:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '01:00', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '01:59:59', '2026-03-29T01:59:59.000Z'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '00:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
  ])('on the days when the clocks change is, on %s at %s, %s', (date, time, instant) => {
    expect(londonInstant(date, time)).toBe(instant);
  });

  it('says a date as people say it', () => {
    for (const date of everyDay)
      expect(spokenDate(date)).toBe(DateTime.fromISO(date).setLocale('en-GB').toFormat('cccc d LLLL yyyy'));
  });
});

describe('what is known only roughly', () => {
  it.each([
    ['instant', '2026-06-30T23:30:10.500Z', '2026-06-30T23:30:10.500Z'],
    ['minute', '2026-06-30T23:30:00.000Z', '2026-06-30T23:30:59.999Z'],
    ['day', '2026-06-30T12:00:00.000Z', '2026-06-30T22:59:59.000Z'],
    ['day', '2026-06-30T23:30:00.000Z', '2026-07-01T22:59:59.000Z'],
    ['month', '2026-01-01T00:00:00.000Z', '2026-01-31T23:59:59.000Z'],
    ['month', '2026-05-31T23:30:00.000Z', '2026-06-30T22:59:59.000Z'],
    ['by-month', '2026-02-03T00:00:00.000Z', '2026-02-28T23:59:59.000Z'],
    ['by-month', '2028-02-03T00:00:00.000Z', '2028-02-29T23:59:59.000Z'],
    ['by-month', '2026-12-31T00:00:00.000Z', '2026-12-31T23:59:59.000Z'],
  ] as const)('to the %s of %s, has happened at %s at the latest', (precision, time, latest) => {
    expect(endOfPrecision(time, precision)).toBe(latest);
  });
});
