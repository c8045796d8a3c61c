import { describe, expect, it } from 'vitest';

import type { CountedCell } from '../../functions/core/statistics/contribution.ts';
import { percentile, took } from '../../functions/core/statistics/percentile.ts';
import { tabulateReferrals } from '../../functions/core/statistics/referrals.ts';
import { tabulateBacklog } from '../../functions/core/statistics/tabulate-backlog.ts';
import { tabulateCompliance } from '../../functions/core/statistics/tabulate-compliance.ts';

const cell = (at: string, count: number, tallies: Record<string, number> = {}): CountedCell => ({
  cell: at,
  count,
  tallies,
});

describe('the nearest-rank percentile', () => {
  it.each([
    [[[1, 1]], 0.5, 1],
    [
      [
        [4, 1],
        [2, 1],
        [3, 1],
        [1, 1],
      ],
      0.5,
      2,
    ],
    [
      [
        [10, 9],
        [90, 1],
      ],
      0.9,
      10,
    ],
    [
      [
        [10, 8],
        [90, 2],
      ],
      0.9,
      90,
    ],
    [
      [
        [1, 0],
        [5, 3],
      ],
      0,
      5,
    ],
    [[], 0.5, undefined],
    [[[1, 0]], 0.5, undefined],
  ] as [[number, number][], number, number | undefined][])('of %j at %d is %s', (counts, share, value) => {
    expect(percentile(new Map(counts), share)).toBe(value);
  });

  it('of hours is that of all cells together, and of no other tally', () => {
    const cells = [
      cell('a', 5, { 'hours#10': 2, 'hop#999': 3 }),
      cell('b', 5, { 'hours#10': 2, 'hours#2': 3 }),
    ];
    expect(took(cells, 'hours')).toEqual({ medianHours: 10, p90Hours: 10 });
    expect(took([cell('a', 5, { 'hours#2': 9, 'hours#100': 2 })], 'hours')).toEqual({
      medianHours: 2,
      p90Hours: 100,
    });
    expect(took(cells, 'contact')).toBeNull();
  });
});

describe('the backlog as it is published', () => {
  it('has every total before its parts, and says how long those of each have waited', () => {
    const rows = tabulateBacklog(
      [
        cell('48#trial#yes#no', 10, { 'reported#2026-01-01': 10, 'entered#2026-03-01': 10 }),
        cell('01#report#no#no', 20, {
          'reported#2026-03-21': 18,
          'reported#2026-01-20': 2,
          'entered#2026-04-02': 20,
        }),
      ],
      '2026-04-01',
    );
    const place = ({ area, stage, vulnerable, specialMeasures }: (typeof rows)[number]) =>
      [area, stage, vulnerable, specialMeasures].join(' ');
    expect(
      rows.map((row) => [place(row), row.victims, row.sinceReport?.medianDays, row.inStage?.p90Days]),
    ).toEqual([
      ['all all all all', 30, 11, 31],
      ['all all all no', 30, 11, 31],
      ['all all no all', 20, 11, 0],
      ['all all yes all', 10, 90, 31],
      ['all report all all', 20, 11, 0],
      ['all report all no', 20, 11, 0],
      ['all report no all', 20, 11, 0],
      ['all trial all all', 10, 90, 31],
      ['all trial all no', 10, 90, 31],
      ['all trial yes all', 10, 90, 31],
      ['01 all all all', 20, 11, 0],
      ['01 report all all', 20, 11, 0],
      ['48 all all all', 10, 90, 31],
      ['48 trial all all', 10, 90, 31],
    ]);
    expect(rows[0]).toMatchObject({
      sinceReport: { medianDays: 11, p90Days: 90 },
      inStage: { medianDays: 0, p90Days: 31 },
    });
  });

  it('says nothing of how long the few have waited whose number is withheld', () => {
    const few = cell('01#trial#no#no', 2, { 'reported#2026-01-01': 2, 'entered#2026-01-01': 2 });
    for (const row of tabulateBacklog([few], '2026-04-01'))
      expect(row).toMatchObject({ victims: null, sinceReport: null, inStage: null });
    expect(tabulateBacklog([], '2026-04-01')).toEqual([]);
  });
});

describe('referrals as they are published', () => {
  it('are counted by lane, by what became of them, and by how often the victim was passed on', () => {
    const rows = tabulateReferrals([
      cell('lvws-core#standard#closed#0', 10, { 'contact#5': 10 }),
      cell('lvws-core#enhanced#rejected:duplicate#1', 6),
    ]);
    expect(
      rows.map(({ service, lane, outcome, handOffs, referrals, toFirstContact }) => [
        [service, lane, outcome, handOffs].join(' '),
        referrals,
        toFirstContact?.medianHours,
      ]),
    ).toEqual([
      ['all all all all', 16, 5],
      ['all all all 0', 10, 5],
      ['all all all 1', 6, undefined],
      ['all all closed all', 10, 5],
      ['all all rejected:duplicate all', 6, undefined],
      ['all enhanced all all', 6, undefined],
      ['all standard all all', 10, 5],
      ['lvws-core all all all', 16, 5],
      ['lvws-core all all 0', 10, 5],
      ['lvws-core all all 1', 6, undefined],
      ['lvws-core all closed all', 10, 5],
      ['lvws-core all rejected:duplicate all', 6, undefined],
      ['lvws-core enhanced all all', 6, undefined],
      ['lvws-core standard all all', 10, 5],
    ]);
  });

  it('say nothing of the wait of the few whose number is withheld', () => {
    for (const { referrals, toFirstContact } of tabulateReferrals([
      cell('s#standard#closed#0', 3, { 'contact#5': 3 }),
    ]))
      expect([referrals, toFirstContact]).toEqual([null, null]);
  });
});

describe('duties as they are published', () => {
  const none = {
    ...{ open: 0, met: 0, 'met-late': 0, waived: 0, withheld: 0, attempted: 0, breached: 0 },
    ...{ 'not-applicable': 0, 'met-recorded-late': 0 },
  };
  const rows = tabulateCompliance([
    cell('VC-6-ARREST#police#48#standard#met', 10, { 'hours#4': 10, 'hop#7': 1 }),
    cell('VC-6-ARREST#police#48#standard#breached', 8, { 'hop#7': 8 }),
    cell('VC-6-ARREST#police#01#enhanced#met-late', 6, { 'hours#100': 6 }),
    cell('VC-6-ARREST#police#01#enhanced#met-recorded-late', 7, { 'hours#50': 7 }),
    cell('VC-2-RECORD#police#01#standard#open', 9, { 'hours#1': 9 }),
  ]);
  const row = (duty: string, area: string, entitlement: string) =>
    rows.find((each) => each.duty === duty && each.area === area && each.entitlement === entitlement);

  it('come by duty and agency, each with its totals first', () => {
    expect(rows.map(({ duty, area, entitlement }) => [duty, area, entitlement].join(' '))).toEqual([
      'VC-2-RECORD all all',
      'VC-2-RECORD all standard',
      'VC-2-RECORD 01 all',
      'VC-2-RECORD 01 standard',
      'VC-6-ARREST all all',
      'VC-6-ARREST all enhanced',
      'VC-6-ARREST all standard',
      'VC-6-ARREST 01 all',
      'VC-6-ARREST 01 enhanced',
      'VC-6-ARREST 48 all',
      'VC-6-ARREST 48 standard',
    ]);
    expect(rows.every(({ agency }) => agency === 'police')).toBe(true);
  });

  it('are counted by their states, within each area and entitlement', () => {
    expect(row('VC-6-ARREST', 'all', 'all')).toMatchObject({
      due: 31,
      counts: { ...none, met: 10, breached: 8, 'met-late': 6, 'met-recorded-late': 7 },
    });
    expect(row('VC-6-ARREST', '48', 'standard')).toMatchObject({
      due: 18,
      counts: { ...none, met: 10, breached: 8 },
    });
    expect(row('VC-6-ARREST', 'all', 'enhanced')).toMatchObject({
      due: 13,
      counts: { ...none, 'met-late': 6, 'met-recorded-late': 7 },
    });
  });

  it('say how long it took to meet those that were met, and how long the news of all of them took', () => {
    expect(row('VC-6-ARREST', '48', 'all')).toMatchObject({
      toMeet: { medianHours: 4, p90Hours: 4 },
      toArrive: { medianHours: 7, p90Hours: 7 },
    });
    expect(row('VC-6-ARREST', '01', 'all')).toMatchObject({
      toMeet: { medianHours: 50, p90Hours: 100 },
      toArrive: null,
    });
    expect(row('VC-6-ARREST', 'all', 'all')?.toMeet).toEqual({ medianHours: 50, p90Hours: 100 });
    expect(row('VC-2-RECORD', 'all', 'all')?.toMeet).toBeNull();
  });

  it('say no hours of those whose number is withheld', () => {
    const [few] = tabulateCompliance([
      cell('VC-6-ARREST#police#48#standard#met', 20, { 'hours#4': 20, 'hop#7': 20 }),
      cell('VC-6-ARREST#police#48#standard#met-late', 2, { 'hours#900': 2, 'hop#7': 2 }),
    ]);
    expect(few?.counts['met-late']).toBeNull();
    expect(few?.toMeet).toBeNull();
    const [two] = tabulateCompliance([
      cell('VC-6-ARREST#police#48#standard#met', 2, { 'hours#4': 2, 'hop#7': 2 }),
    ]);
    expect(two).toMatchObject({ due: null, toMeet: null, toArrive: null });
  });
});
