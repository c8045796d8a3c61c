import { describe, expect, it } from 'vitest';

import { sameVictims } from '../../functions/core/court-messages/same-victim.ts';
import { foldAll } from '../../functions/core/record/fold.ts';
import type { Head } from '../../functions/core/record/head.ts';
import { storedEvent } from '../support/stored-event.ts';

/** The journey of one victim of a crime, with the charges that each name whom they are about. */
function journey(
  journeyId: string,
  victimNumber: number,
  victims: readonly (readonly number[] | undefined)[],
): Head {
  const record = foldAll([
    storedEvent('crime.recorded', {
      seq: 1,
      time: '2025-01-11T09:00:00.000Z',
      data: { force: '01', crimeReference: 'AB1', victimNumber },
    }),
    storedEvent('charging.charged', {
      seq: 2,
      time: '2025-01-12T09:00:00.000Z',
      data: {
        suspect: 'S1',
        asn: '2501TC0100000001001G',
        charges: victims.map((about, at) => ({
          charge: `S1/${String(at + 1)}`,
          offenceCode: 'CJ88116',
          from: '2025-01-10',
          ...(about && { victims: about }),
        })),
      },
    }),
  ]);
  return {
    journeyId,
    personRef: `per_${journeyId}`,
    victimNumber,
    version: 2,
    openedAt: '2025-01-10T09:00:00.000Z',
    updatedAt: '2025-01-10T09:00:00.000Z',
    live: true,
    record,
  };
}

const pairsOf = (opened: readonly Head[], told: readonly Head[]) =>
  sameVictims(opened, told).map(([from, into]) => [from.journeyId, into.journeyId]);

describe('a victim whom a new case and the police both tell of', () => {
  it('is the only one whom a charge is about, whatever number either gives', () => {
    const opened = [journey('a', 1, [[1], [2]]), journey('b', 2, [[1], [2]])];
    const told = [journey('c', 1, [[2], [1]]), journey('d', 2, [[2], [1]])];
    expect(pairsOf(opened, told)).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });

  it('is the one of each where there is but one', () => {
    expect(pairsOf([journey('a', 1, [[1]])], [journey('c', 1, [undefined])])).toEqual([['a', 'c']]);
  });

  it('is nobody where a charge is about several, or about none that is known', () => {
    const two = [journey('c', 1, [undefined]), journey('d', 2, [undefined])];
    expect(pairsOf([journey('a', 1, [[1]])], two)).toEqual([]);
    expect(pairsOf(two, [journey('a', 1, [[1]])])).toEqual([]);
    expect(pairsOf([journey('a', 1, [[1]])], [])).toEqual([]);
  });
});
