import { describe, expect, it } from 'vitest';

import { checkHistory, type History } from '../../local/measure/soak/check-history.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString();
let place = 0;
const span = (minute: number) => {
  place += 2;
  return { start: place - 1, end: place, from: at(minute), to: at(minute) };
};

const claim = (key: string, minute: number, receipt: string, referralId = 'R1') => ({
  kind: 'claim' as const,
  key,
  claimId: `C-${key}`,
  leaseSeconds: 600,
  leaseExpiresAt: at(minute + 10),
  items: [{ referralId, receipt }],
  ...span(minute),
});
const act = (
  kind: 'acknowledge' | 'decide' | 'read' | 'release',
  minute: number,
  receipt: string,
  decision?: string,
) => ({
  kind,
  referralId: 'R1',
  receipt,
  status: 200,
  ...(decision ? { decision } : {}),
  ...span(minute),
});
const withdraw = (minute: number) => ({ kind: 'withdraw' as const, referralId: 'R1', ...span(minute) });

const history = (
  entries: History['entries'],
  final: Partial<History['finals'][number]> | null = {},
): History => ({
  referrals: ['R1'],
  entries,
  finals: final === null ? [] : [{ referralId: 'R1', state: 'accepted', recorded: 'accepted', ...final }],
});

const none = {
  heldByTwo: 0,
  staleReceiptAccepted: 0,
  decidedTwice: 0,
  shownAfterWithdrawal: 0,
  answeredDifferently: 0,
  lost: 0,
  unfinished: 0,
  recordDisagrees: 0,
};

describe('the checker of histories', () => {
  it('finds nothing in a history as it should be', () => {
    const entries = [
      claim('a', 0, 'r1'),
      claim('a', 1, 'r1'),
      claim('b', 10, 'r2'),
      act('read', 11, 'r2'),
      act('acknowledge', 12, 'r2'),
      act('acknowledge', 12, 'r2'),
      act('decide', 13, 'r2', 'accepted'),
      act('decide', 13, 'r2', 'accepted'),
    ];
    expect(checkHistory(history(entries))).toEqual(none);
  });

  it('lets a released referral be held by the next at once', () => {
    const entries = [claim('a', 0, 'r1'), act('release', 2, 'r1'), claim('b', 3, 'r2')];
    expect(checkHistory(history(entries))).toEqual(none);
  });

  it.each([
    ['two leases at once', 'heldByTwo', [claim('a', 0, 'r1'), claim('b', 5, 'r2')]],
    [
      'a lease within the time to decide',
      'heldByTwo',
      [claim('a', 0, 'r1'), act('acknowledge', 5, 'r1'), claim('b', 30, 'r2')],
    ],
    [
      'an act under a receipt that was superseded',
      'staleReceiptAccepted',
      [claim('a', 0, 'r1'), claim('b', 10, 'r2'), act('acknowledge', 11, 'r1')],
    ],
    [
      'two decisions',
      'decidedTwice',
      [claim('a', 0, 'r1'), act('decide', 2, 'r1', 'accepted'), act('decide', 3, 'r1', 'rejected')],
    ],
    [
      'a detail read after the withdrawal',
      'shownAfterWithdrawal',
      [claim('a', 0, 'r1'), withdraw(1), act('read', 2, 'r1')],
    ],
    ['a claim after the withdrawal', 'shownAfterWithdrawal', [withdraw(1), claim('a', 2, 'r1')]],
    [
      'a key with two answers',
      'answeredDifferently',
      [claim('a', 0, 'r1'), { ...claim('a', 1, 'r1'), items: [] }],
    ],
  ] as const)('finds %s', (_what, violation, entries) => {
    const found = checkHistory(history(entries));
    expect(found[violation]).toBe(1);
    expect({ ...found, [violation]: 0 }).toEqual(none);
  });

  it('does not take for shown what was on its way when the victim withdrew', () => {
    const claimed = claim('a', 0, 'r1');
    const withdrawn = { ...withdraw(1), start: claimed.end + 2, end: claimed.end + 4 };
    const read = { ...act('read', 1, 'r1'), start: claimed.end + 1, end: claimed.end + 5 };
    const entries = [claimed, withdrawn, read];
    expect(checkHistory(history(entries, { state: 'withdrawn', recorded: 'withdrawn' }))).toEqual(none);
  });

  it('finds what is lost, what is left, and a record that says otherwise', () => {
    expect(checkHistory(history([], null)).lost).toBe(1);
    expect(checkHistory(history([], { state: 'leased', recorded: 'leased' })).unfinished).toBe(1);
    expect(checkHistory(history([], { recorded: 'queued' })).recordDisagrees).toBe(1);
  });
});
