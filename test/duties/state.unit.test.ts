import { describe, expect, it } from 'vitest';

import {
  MOST_ON_RECORD,
  noNotices,
  restsOn,
  trimmed,
  withAnswer,
  type Answer,
} from '../../functions/core/duties/clocks.ts';
import {
  currentDue,
  dueAt,
  isPast,
  isUnanswered,
  stateAt,
  unanswered,
} from '../../functions/core/duties/state.ts';
import type { Duty } from '../../schemas/duty.ts';
import { arrest, crime, foldTold, theDuty } from './support.ts';

const opened = theDuty(foldTold([crime, arrest('2026-01-05T09:00:00Z')]), 'VC-6-ARREST');
const duty = (change: Partial<Duty> = {}): Duty => ({ ...opened, ...change });
const DUE = '2026-01-12T23:59:59.000Z';
const TOO_LATE = '2026-01-13T00:00:00.000Z';
const due = (at: string, from: string): Duty['dues'][number] => ({ due: at, from, reason: 'opened' });
const withheld = {
  at: '2026-01-06T09:00:00.000Z',
  until: '2026-01-20T00:00:00.000Z',
  reason: 'safety',
  authoriser: 'S-1',
} as const;
const settled = (at: string, state: 'met' | 'waived' = 'met'): NonNullable<Duty['settled']> => ({
  ...{ state, at, by: 'police', receivedAt: at, recordedLate: false, late: false, cause: 'fulfilled' },
});

describe('where a duty stands', () => {
  it.each<[string, Partial<Duty>, string, string]>([
    ['is owed to the end of its last second', {}, '2026-01-12T23:59:59.999Z', 'open'],
    ['is not kept from the next second on', {}, TOO_LATE, 'breached'],
    ["lapses instead, where the time is the victim's", { owner: 'victim' }, TOO_LATE, 'not-applicable'],
    ['is owed for ever where nothing is due', { dues: [] }, '2099-01-01T00:00:00.000Z', 'open'],
    ['is settled from the instant on at which it was', { settled: settled(DUE) }, DUE, 'met'],
    ['is owed until it was settled', { settled: settled(DUE) }, '2026-01-12T23:59:58.999Z', 'open'],
    [
      'was not kept until it was settled late',
      { settled: settled('2026-02-01T00:00:00.000Z') },
      TOO_LATE,
      'breached',
    ],
    ['rests from the instant on at which it was withheld', { withheld }, withheld.at, 'withheld'],
    ['rests to the last instant before its review', { withheld }, '2026-01-19T23:59:59.999Z', 'withheld'],
    ['is owed, or not kept, at its review', { withheld }, withheld.until, 'breached'],
    ['is owed before it was withheld', { withheld }, '2026-01-06T08:59:59.999Z', 'open'],
    ['was tried from the instant on of the attempt', { attemptedAt: withheld.at }, withheld.at, 'attempted'],
    ['was not tried before', { attemptedAt: withheld.at }, '2026-01-06T08:59:59.999Z', 'open'],
    ['was tried, also past its due day', { attemptedAt: withheld.at }, TOO_LATE, 'attempted'],
    ['rests where it was tried before', { attemptedAt: opened.startedAt, withheld }, withheld.at, 'withheld'],
  ])('%s', (_what, change, at, state) => {
    expect(stateAt(duty(change), at)).toBe(state);
  });
});

describe('when a duty is due', () => {
  const dues = [
    due('2026-01-12T23:59:59.000Z', '2026-01-05T09:00:00.000Z'),
    due('2026-01-06T23:59:59.000Z', '2026-01-06T09:00:00.000Z'),
  ];

  it('is what was in force at the time, and now what was said last', () => {
    expect(dueAt({ dues }, '2026-01-06T08:59:59.999Z')).toBe(dues[0]?.due);
    expect(dueAt({ dues }, '2026-01-06T09:00:00.000Z')).toBe(dues[1]?.due);
    expect(dueAt({ dues }, '2025-12-31T00:00:00.000Z')).toBe(dues[0]?.due);
    expect(currentDue({ dues })).toBe(dues[1]?.due);
    expect(dueAt({ dues: [] }, DUE)).toBeUndefined();
    expect(currentDue({ dues: [] })).toBeUndefined();
  });

  it('is past once its second is over', () => {
    expect(isPast('2026-01-12T23:59:59.999Z', DUE)).toBe(false);
    expect(isPast(TOO_LATE, DUE)).toBe(true);
  });
});

describe('a breach', () => {
  it.each<[string, Partial<Duty>, string, boolean]>([
    ['is to be answered for', {}, TOO_LATE, true],
    ['is none before', {}, DUE, false],
    ["is none where the time was the victim's", { owner: 'victim' }, TOO_LATE, false],
    ['is none where nothing is due', { dues: [] }, TOO_LATE, false],
    ['is answered once the victim was told', { settled: settled(TOO_LATE) }, TOO_LATE, false],
    ['was to be answered for until then', { settled: settled('2026-02-01T00:00:00.000Z') }, TOO_LATE, true],
    ['is answered by a reason', { missReason: { at: TOO_LATE, reason: 'told-late' } }, TOO_LATE, false],
    [
      'is not answered before the reason',
      { missReason: { at: '2026-02-01T00:00:00.000Z', reason: 'x' } },
      TOO_LATE,
      true,
    ],
    ['is none while it is withheld', { withheld }, TOO_LATE, false],
    ['is not answered by an attempt', { attemptedAt: opened.startedAt }, TOO_LATE, true],
  ])('%s', (_what, change, at, is) => {
    expect(isUnanswered(duty(change), at)).toBe(is);
  });

  it('is listed with the others, that of the longest first', () => {
    const later = duty({ key: 'later', dues: [due('2026-01-12T23:59:59.000Z', opened.startedAt)] });
    const sooner = duty({ key: 'sooner', dues: [due('2026-01-06T23:59:59.000Z', opened.startedAt)] });
    const soonest = duty({ key: 'soonest', dues: [due('2026-01-05T23:59:59.000Z', opened.startedAt)] });
    const kept = duty({ key: 'kept', settled: settled(opened.startedAt) });
    const listed = (...duties: Duty[]) =>
      unanswered({ duties: Object.fromEntries(duties.map((each) => [each.key, each])) }, TOO_LATE).map(
        ({ key }) => key,
      );
    expect(listed(later, soonest, kept, sooner)).toEqual(['soonest', 'sooner', 'later']);
    expect(listed(soonest, sooner, later)).toEqual(['soonest', 'sooner', 'later']);
  });
});

describe('what a duty rests on', () => {
  it('is what opened it, and what was told with it', () => {
    const { source, id } = opened.opening;
    expect(restsOn(opened, `${source} ${id}`)).toBe(true);
    expect(restsOn(opened, `${source} other`)).toBe(false);
    expect(restsOn({ ...opened, also: ['/court e2'] }, '/court e2')).toBe(true);
    expect(restsOn({ ...opened, also: ['/court e2'] }, '/court e3')).toBe(false);
  });
});

describe('what the record of a journey holds', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => {
        const startedAt = new Date(Date.UTC(2026, 0, 1 + ((at * 7) % count))).toISOString();
        return [`k${at}`, duty({ key: `k${at}`, startedAt })];
      }),
    );
  const awaited = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      opening: { ...opened.opening, id: `e${at}` },
      ...{ agencyId: 'hmcts', agencyKind: 'court' as const, ruleSet: 'VC-2021', rules: [] },
    }));

  it('is every duty that runs, as long as they are fifty', () => {
    const duties = many(MOST_ON_RECORD);
    expect(trimmed({ duties, notices: noNotices() })).toEqual({ duties, notices: noNotices() });
  });

  it('is the fifty that began last of more, and how many it leaves out', () => {
    const duties = many(MOST_ON_RECORD + 3);
    const { duties: kept, notices } = trimmed({ duties, notices: { ...noNotices(), beyond: 2 } });
    const firstThree = Object.values(duties)
      .sort((a, b) => a.startedAt.localeCompare(b.startedAt))
      .slice(0, 3)
      .map(({ key }) => key);
    expect(Object.keys(kept)).toHaveLength(MOST_ON_RECORD);
    for (const key of firstThree) expect(kept).not.toHaveProperty(key);
    expect(notices.beyond).toBe(5);
  });

  it('is the fifty results that came last of more that are on their way', () => {
    const { duties, notices } = trimmed({
      duties: many(2),
      notices: { ...noNotices(), awaited: awaited(MOST_ON_RECORD + 4) },
    });
    expect(Object.keys(duties)).toEqual(['k0', 'k1']);
    expect(notices.awaited.map(({ opening }) => opening.id)).toEqual(
      Array.from({ length: MOST_ON_RECORD }, (_, at) => `e${at + 4}`),
    );
    expect(notices.beyond).toBe(4);
  });

  it('counts what it leaves out of both', () => {
    const notices = { ...noNotices(), awaited: awaited(MOST_ON_RECORD + 4) };
    expect(trimmed({ duties: many(MOST_ON_RECORD + 3), notices }).notices.beyond).toBe(7);
  });

  it('is the last twenty answers about what is not known yet', () => {
    const answer = (id: string): Answer => ({
      about: id,
      ...{ kind: 'told', by: 'police', cause: opened.opening, precision: 'instant' },
    });
    const all = Array.from({ length: 21 }, (_, at) => `e${at}`);
    const { unclaimed } = all.reduce((notices, id) => withAnswer(notices, answer(id)), noNotices());
    expect(unclaimed.map(({ about }) => about)).toEqual(all.slice(1));
  });
});
