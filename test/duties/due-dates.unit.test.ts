import { describe, expect, it } from 'vitest';

import { inLondonTime } from '../../functions/core/calendar/london-time.ts';
import { dueOf, limitOf, reckonDue } from '../../functions/core/duties/due-date.ts';
import { ruleOf, ruleSets } from '../../functions/core/duties/rule-sets.ts';

/**
 * Worked by hand from the published list of bank holidays, for a domain owner to check: the duty, when its
 * clock started, for whom, when it is due, and why. All times are London time.
 */
type Case = readonly [duty: string, started: string, who: 'standard' | 'enhanced', due: string, why: string];

const plainWeeks: readonly Case[] = [
  [
    'VC-6-ARREST',
    '2026-02-02T10:00:00+00:00',
    'standard',
    '2026-02-09T23:59:59+00:00',
    'Mon; Tue 3, Wed 4, Thu 5, Fri 6, Mon 9',
  ],
  ['VC-6-ARREST', '2026-02-02T10:00:00+00:00', 'enhanced', '2026-02-03T23:59:59+00:00', 'Mon; Tue 3'],
  [
    'VC-6-ARREST',
    '2026-02-06T10:00:00+00:00',
    'standard',
    '2026-02-13T23:59:59+00:00',
    'Fri; Mon 9 to Fri 13',
  ],
  ['VC-6-ARREST', '2026-02-06T10:00:00+00:00', 'enhanced', '2026-02-09T23:59:59+00:00', 'Fri; Mon 9'],
  [
    'VC-6-ARREST',
    '2026-02-07T10:00:00+00:00',
    'standard',
    '2026-02-13T23:59:59+00:00',
    'Sat is day 0 all the same; Mon 9 to Fri 13',
  ],
  [
    'VC-6-ARREST',
    '2026-02-08T10:00:00+00:00',
    'enhanced',
    '2026-02-09T23:59:59+00:00',
    'Sun is day 0; Mon 9',
  ],
  [
    'VC-6-ARREST',
    '2026-02-06T23:59:59+00:00',
    'standard',
    '2026-02-13T23:59:59+00:00',
    'the last second of Fri is Fri',
  ],
  [
    'VC-6-ARREST',
    '2026-02-07T00:00:00+00:00',
    'enhanced',
    '2026-02-09T23:59:59+00:00',
    'the first second of Sat is Sat; Mon 9',
  ],
  [
    'VC-4-REFER',
    '2026-02-13T09:00:00+00:00',
    'standard',
    '2026-02-17T23:59:59+00:00',
    'Fri; 2 working days: Mon 16, Tue 17',
  ],
  [
    'VC-4-REFER',
    '2026-02-13T09:00:00+00:00',
    'enhanced',
    '2026-02-17T23:59:59+00:00',
    'the same limit with enhanced rights',
  ],
  [
    'VC-10-EXPENSES',
    '2026-03-02T09:00:00+00:00',
    'standard',
    '2026-03-16T23:59:59+00:00',
    '10 working days: Tue 3 to Fri 6, Mon 9 to Fri 13, Mon 16',
  ],
];

const holidays: readonly Case[] = [
  [
    'VC-6-ARREST',
    '2026-04-02T10:00:00+01:00',
    'standard',
    '2026-04-13T23:59:59+01:00',
    'Maundy Thu; Good Fri 3 and Easter Mon 6 skipped; Tue 7 to Fri 10, Mon 13',
  ],
  [
    'VC-6-ARREST',
    '2026-04-02T10:00:00+01:00',
    'enhanced',
    '2026-04-07T23:59:59+01:00',
    'Maundy Thu; Tue 7 is the next working day',
  ],
  [
    'VC-6-ARREST',
    '2026-05-01T10:00:00+01:00',
    'standard',
    '2026-05-11T23:59:59+01:00',
    'Fri; early May holiday Mon 4; Tue 5 to Fri 8, Mon 11',
  ],
  [
    'VC-6-ARREST',
    '2026-05-22T10:00:00+01:00',
    'standard',
    '2026-06-01T23:59:59+01:00',
    'Fri; spring holiday Mon 25; Tue 26 to Fri 29, Mon 1 June',
  ],
  [
    'VC-6-ARREST',
    '2026-08-28T10:00:00+01:00',
    'enhanced',
    '2026-09-01T23:59:59+01:00',
    'Fri; summer holiday Mon 31; Tue 1 September',
  ],
  [
    'VC-10-EXPENSES',
    '2026-03-20T09:00:00+00:00',
    'standard',
    '2026-04-07T23:59:59+01:00',
    'Mon 23 to Fri 27, Mon 30 to Thu 2 April (9), Easter skipped, Tue 7 (10)',
  ],
  [
    'VC-6-ARREST',
    '2022-06-01T10:00:00+01:00',
    'standard',
    '2022-06-10T23:59:59+01:00',
    'Wed; spring holiday moved to Thu 2, Platinum Jubilee Fri 3; Mon 6 to Fri 10',
  ],
  [
    'VC-6-ARREST',
    '2022-06-01T10:00:00+01:00',
    'enhanced',
    '2022-06-06T23:59:59+01:00',
    'Wed; Thu and Fri are holidays; Mon 6',
  ],
  [
    'VC-6-ARREST',
    '2022-05-27T10:00:00+01:00',
    'enhanced',
    '2022-05-30T23:59:59+01:00',
    'Fri; the last Mon of May was a working day that year',
  ],
  [
    'VC-6-ARREST',
    '2022-09-16T10:00:00+01:00',
    'enhanced',
    '2022-09-20T23:59:59+01:00',
    'Fri; State Funeral Mon 19, a one-off; Tue 20',
  ],
  [
    'VC-6-ARREST',
    '2022-09-16T10:00:00+01:00',
    'standard',
    '2022-09-26T23:59:59+01:00',
    'Fri; Mon 19 skipped; Tue 20 to Fri 23, Mon 26',
  ],
  [
    'VC-6-ARREST',
    '2023-04-28T10:00:00+01:00',
    'standard',
    '2023-05-09T23:59:59+01:00',
    'Fri; Mon 1 skipped; Tue 2 to Fri 5 (4); Coronation Mon 8 skipped; Tue 9',
  ],
  [
    'VC-6-ARREST',
    '2023-05-05T10:00:00+01:00',
    'enhanced',
    '2023-05-09T23:59:59+01:00',
    'Fri; Coronation Mon 8, a one-off; Tue 9',
  ],
  [
    'VC-6-ARREST',
    '2020-05-07T10:00:00+01:00',
    'enhanced',
    '2020-05-11T23:59:59+01:00',
    'Thu; early May holiday moved to VE Day, Fri 8; Mon 11',
  ],
  [
    'VC-6-ARREST',
    '2020-05-01T10:00:00+01:00',
    'enhanced',
    '2020-05-04T23:59:59+01:00',
    'Fri; Mon 4 was a working day that year',
  ],
  [
    'VC-6-ARREST',
    '2012-06-01T10:00:00+01:00',
    'standard',
    '2012-06-12T23:59:59+01:00',
    'Fri; Mon 4 and Diamond Jubilee Tue 5 skipped; Wed 6 to Fri 8, Mon 11, Tue 12',
  ],
  [
    'VC-6-ARREST',
    '2012-06-01T10:00:00+01:00',
    'enhanced',
    '2012-06-06T23:59:59+01:00',
    'Fri; Mon 4 and Tue 5 skipped; Wed 6',
  ],
];

const christmas: readonly Case[] = [
  [
    'VC-6-ARREST',
    '2026-12-23T16:00:00+00:00',
    'standard',
    '2027-01-04T23:59:59+00:00',
    'Wed; Thu 24; Fri 25 and Mon 28 (substitute) skipped; Tue 29 to Thu 31 (4); Fri 1 skipped; Mon 4',
  ],
  [
    'VC-6-ARREST',
    '2026-12-23T16:00:00+00:00',
    'enhanced',
    '2026-12-24T23:59:59+00:00',
    'Wed; Christmas Eve is a working day',
  ],
  [
    'VC-6-ARREST',
    '2026-12-24T16:00:00+00:00',
    'enhanced',
    '2026-12-29T23:59:59+00:00',
    'Thu; Fri 25, weekend, Mon 28 skipped; Tue 29',
  ],
  [
    'VC-6-ARREST',
    '2026-12-24T16:00:00+00:00',
    'standard',
    '2027-01-05T23:59:59+00:00',
    'Thu; Tue 29 to Thu 31 (3); Mon 4, Tue 5 January',
  ],
  [
    'VC-6-ARREST',
    '2026-12-25T16:00:00+00:00',
    'enhanced',
    '2026-12-29T23:59:59+00:00',
    'Christmas Day is day 0; Tue 29',
  ],
  [
    'VC-6-ARREST',
    '2026-12-31T16:00:00+00:00',
    'enhanced',
    '2027-01-04T23:59:59+00:00',
    'Thu; Fri 1 and the weekend skipped; Mon 4',
  ],
  ['VC-4-REFER', '2026-12-24T09:00:00+00:00', 'standard', '2026-12-30T23:59:59+00:00', 'Thu; Tue 29, Wed 30'],
  [
    'VC-6-ARREST',
    '2021-12-24T10:00:00+00:00',
    'standard',
    '2022-01-05T23:59:59+00:00',
    'Fri; substitutes Mon 27, Tue 28; Wed 29 to Fri 31 (3); substitute Mon 3; Tue 4, Wed 5',
  ],
  [
    'VC-6-ARREST',
    '2021-12-24T10:00:00+00:00',
    'enhanced',
    '2021-12-29T23:59:59+00:00',
    'Fri; Christmas on a Sat: Mon 27 and Tue 28 skipped; Wed 29',
  ],
  [
    'VC-6-ARREST',
    '2022-12-23T10:00:00+00:00',
    'enhanced',
    '2022-12-28T23:59:59+00:00',
    'Fri; Boxing Day Mon 26, substitute for Sun 25 on Tue 27; Wed 28',
  ],
  [
    'VC-6-ARREST',
    '2022-12-23T10:00:00+00:00',
    'standard',
    '2023-01-04T23:59:59+00:00',
    'Fri; Wed 28 to Fri 30 (3); substitute Mon 2; Tue 3, Wed 4',
  ],
  [
    'VC-6-ARREST',
    '2020-12-24T10:00:00+00:00',
    'enhanced',
    '2020-12-29T23:59:59+00:00',
    'Thu; Fri 25, Mon 28 (substitute for Sat 26) skipped; Tue 29',
  ],
  [
    'VC-6-ARREST',
    '2027-12-24T10:00:00+00:00',
    'enhanced',
    '2027-12-29T23:59:59+00:00',
    'Fri; substitutes Mon 27 and Tue 28; Wed 29',
  ],
  [
    'VC-6-ARREST',
    '2027-12-31T10:00:00+00:00',
    'enhanced',
    '2028-01-04T23:59:59+00:00',
    'Fri; New Year on a Sat: Mon 3 skipped; Tue 4',
  ],
  [
    'VRR-REQUEST',
    '2026-12-17T10:00:00+00:00',
    'standard',
    '2027-01-05T23:59:59+00:00',
    'Thu; Fri 18, Mon 21 to Thu 24 (5), Tue 29 to Thu 31 (8), Mon 4, Tue 5',
  ],
  [
    'VC-11-VLO-CONTACT',
    '2026-12-01T10:00:00+00:00',
    'standard',
    '2026-12-31T23:59:59+00:00',
    'Tue; Wed 2 to Fri 4 (3), three whole weeks less one day (17 by Thu 24), Tue 29 to Thu 31 (20)',
  ],
  [
    'VC-11-VLO-CONTACT',
    '2026-12-02T10:00:00+00:00',
    'standard',
    '2027-01-04T23:59:59+00:00',
    'a day later: the 19th is Thu 31, Fri 1 skipped, Mon 4',
  ],
];

const clockChanges: readonly Case[] = [
  [
    'VC-6-ARREST',
    '2026-03-27T10:00:00+00:00',
    'enhanced',
    '2026-03-30T23:59:59+01:00',
    'Fri in winter time; clocks forward Sun 29; the end of Mon 30 is in summer time',
  ],
  [
    'VC-6-ARREST',
    '2026-10-23T10:00:00+01:00',
    'enhanced',
    '2026-10-26T23:59:59+00:00',
    'Fri in summer time; clocks back Sun 25; the end of Mon 26 is in winter time',
  ],
  [
    'VC-6-ARREST',
    '2026-06-29T00:30:00+01:00',
    'enhanced',
    '2026-06-30T23:59:59+01:00',
    'half past midnight on Mon in London is still Sun in UTC; London decides: Tue 30',
  ],
  [
    'VC-6-ARREST',
    '2026-06-28T23:30:00+01:00',
    'enhanced',
    '2026-06-29T23:59:59+01:00',
    'an hour before, it is Sun in London: Mon 29',
  ],
  [
    'VC-6-ARREST',
    '2026-12-06T23:30:00+00:00',
    'enhanced',
    '2026-12-07T23:59:59+00:00',
    'late on Sun in winter; Mon 7',
  ],
  [
    'VC-2-RECORD',
    '2026-02-13T18:00:00+00:00',
    'standard',
    '2026-02-14T18:00:00+00:00',
    '24 hours run through a weekend',
  ],
  [
    'VC-2-RECORD',
    '2026-12-24T20:00:00+00:00',
    'standard',
    '2026-12-25T20:00:00+00:00',
    '24 hours run through Christmas',
  ],
  [
    'VC-2-RECORD',
    '2026-03-28T12:00:00+00:00',
    'standard',
    '2026-03-29T13:00:00+01:00',
    'the day the clocks go forward has 23 hours, so the wall clock shows an hour more',
  ],
  [
    'VC-2-RECORD',
    '2026-10-24T12:00:00+01:00',
    'standard',
    '2026-10-25T11:00:00+00:00',
    'the day the clocks go back has 25 hours, so the wall clock shows an hour less',
  ],
];

const calendarDaysAndYears: readonly Case[] = [
  [
    'ULS-REQUEST',
    '2026-02-06T15:00:00+00:00',
    'standard',
    '2026-03-06T23:59:59+00:00',
    '28 days from Fri 6 February, which has 28 days: Fri 6 March',
  ],
  [
    'ULS-REQUEST',
    '2026-11-27T15:00:00+00:00',
    'standard',
    '2026-12-25T23:59:59+00:00',
    'calendar days: it ends on Christmas Day',
  ],
  [
    'ULS-REQUEST',
    '2026-03-02T15:00:00+00:00',
    'standard',
    '2026-03-30T23:59:59+01:00',
    'Mon 30 March, in summer time by then',
  ],
  [
    'CICA-APPLY',
    '2026-01-05T09:00:00+00:00',
    'standard',
    '2028-01-05T23:59:59+00:00',
    'two years to the day',
  ],
  [
    'CICA-APPLY',
    '2024-02-29T09:00:00+00:00',
    'standard',
    '2026-02-28T23:59:59+00:00',
    'no 29 February 2026: the last of the month',
  ],
  [
    'CICA-APPLY',
    '2026-07-15T09:00:00+01:00',
    'standard',
    '2028-07-15T23:59:59+01:00',
    'two years, in summer time',
  ],
  [
    'VC-6-ARREST',
    '2028-12-28T09:00:00+00:00',
    'enhanced',
    '2028-12-29T23:59:59+00:00',
    'Thu; Fri 29, the last working day of the table',
  ],
];

const all = [...plainWeeks, ...holidays, ...christmas, ...clockChanges, ...calendarDaysAndYears];

const due = (
  id: string,
  started: string,
  isEnhanced: boolean,
  precision: 'instant' | 'day' | 'month' = 'instant',
) =>
  dueOf(ruleOf(ruleSets, { ruleSet: 'VC-2021', id }), isEnhanced, {
    at: new Date(started).toISOString(),
    precision,
  });

describe('when a duty is due', () => {
  it.each(all)('%s started %s (%s): %s: %s', (id, started, who, expected) => {
    const reckoned = due(id, started, who === 'enhanced');
    expect('due' in reckoned && inLondonTime(reckoned.due)).toBe(expected);
  });

  it('is worked by hand in at least 60 cases', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
  });
});

describe('a duty without a due instant', () => {
  it.each([
    [
      'VC-6-ARREST',
      '2028-12-22T09:00:00Z',
      false,
      'calendar-not-covered',
      '27, 28 and 29 are counted; the table ends',
    ],
    [
      'VC-6-ARREST',
      '2028-12-29T09:00:00Z',
      true,
      'calendar-not-covered',
      'the next working day is beyond the table',
    ],
    ['VC-3-INFO', '2026-02-02T09:00:00Z', false, 'no-limit', 'the Code sets no number'],
    ['VC-6-CONTACT-PLAN', '2026-02-02T09:00:00Z', false, 'no-limit', 'as agreed with the victim'],
    ['VC-10-PROPERTY', '2026-02-02T09:00:00Z', false, 'no-limit', 'as soon as possible'],
  ] as const)('%s started %s (enhanced %s): %s, since %s', (id, started, isEnhanced, reason, _why) => {
    expect(due(id, started, isEnhanced)).toEqual({ noDue: reason });
  });

  it('has none where the trigger day is not known, and never an invented one', () => {
    expect(due('VC-6-ARREST', '2026-02-01T00:00:00Z', false, 'month')).toEqual({
      noDue: 'trigger-day-unknown',
    });
    expect(due('VC-2-RECORD', '2026-02-01T00:00:00Z', false, 'day')).toEqual({
      noDue: 'trigger-day-unknown',
    });
    expect(due('VC-6-ARREST', '2026-02-02T00:00:00Z', false, 'day')).toEqual({
      due: '2026-02-09T23:59:59.000Z',
    });
  });
});

describe('a limit', () => {
  const limits = (change: object, enhanced = false) =>
    limitOf({ standard: 5, enhanced: 1, unit: 'WORKING_DAY', ...change }, enhanced);

  it('is a number of a unit that can be counted, or none', () => {
    expect(limits({})).toEqual({ limit: 5, unit: 'WORKING_DAY' });
    expect(limits({}, true)).toEqual({ limit: 1, unit: 'WORKING_DAY' });
    expect(limits({ standard: null })).toBeNull();
    expect(limits({ standard: null }, true)).toEqual({ limit: 1, unit: 'WORKING_DAY' });
    for (const unit of [null, 'AGREED_WITH_VICTIM', 'AS_SOON_AS_POSSIBLE'])
      expect(limits({ unit })).toBeNull();
  });

  it('counts no single days but working days', () => {
    const monday = '2026-01-05T10:00:00.000Z';
    expect(reckonDue(monday, 24, 'HOUR')).toEqual({
      ...{ due: '2026-01-06T10:00:00.000Z', day0: '2026-01-05', counted: [], skipped: [] },
    });
    expect(reckonDue(monday, 28, 'CALENDAR_DAY')).toEqual({
      ...{ due: '2026-02-02T23:59:59.000Z', day0: '2026-01-05', counted: [], skipped: [] },
    });
    expect(reckonDue(monday, 2, 'YEAR')).toEqual({
      ...{ due: '2028-01-05T23:59:59.000Z', day0: '2026-01-05', counted: [], skipped: [] },
    });
    expect(reckonDue(monday, 1, 'WORKING_DAY')).toEqual({
      ...{ due: '2026-01-06T23:59:59.000Z', day0: '2026-01-05', counted: ['2026-01-06'], skipped: [] },
    });
  });

  it.each([
    ['VC-6-ARREST', 'instant', 'due'],
    ['VC-6-ARREST', 'minute', 'due'],
    ['VC-6-ARREST', 'day', 'due'],
    ['VC-6-ARREST', 'month', 'trigger-day-unknown'],
    ['VC-6-ARREST', 'by-month', 'trigger-day-unknown'],
    ['VC-2-RECORD', 'minute', 'due'],
    ['VC-2-RECORD', 'day', 'trigger-day-unknown'],
    ['VC-3-INFO', 'month', 'no-limit'],
  ] as const)('of %s from what is known to the %s: %s', (id, precision, expected) => {
    const rule = ruleOf(ruleSets, { ruleSet: 'VC-2021', id });
    const reckoned = dueOf(rule, false, { at: '2026-01-05T10:00:00.000Z', precision });
    expect('due' in reckoned ? 'due' : reckoned.noDue).toBe(expected);
  });
});
