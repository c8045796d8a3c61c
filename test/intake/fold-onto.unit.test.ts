import { describe, expect, it } from 'vitest';

import type { Head } from '../../functions/core/record/head.ts';
import { foldOnto } from '../../functions/intake/fold-onto.ts';
import { foldTold, ref, stored, theDuty, type Told } from '../duties/support.ts';

const arrest: Told = {
  type: 'investigation.suspect-arrested',
  time: '2026-01-02T09:00:00Z',
  id: 'arrest',
  data: { suspect: 'S1' },
};
const before: readonly Told[] = [
  {
    type: 'crime.recorded',
    time: '2025-12-31T12:00:00Z',
    data: { force: '01', crimeReference: 'TEST-1' },
  },
  arrest,
];
const duty = theDuty(foldTold(before), 'VC-6-ARREST').key;
/** What the service tells by itself of the arrest that the victim was not told of, months later. */
const escalated: Told = {
  type: 'duty.escalated',
  time: '2026-11-26T15:00:00Z',
  by: 'system',
  data: { duty, number: 1, dueAt: '2026-01-09T23:59:59Z' },
};
const informed = (time: string): Told => ({
  type: 'victim.informed',
  time,
  data: { about: [ref('arrest')], method: 'phone', outcome: 'told' },
});

async function effectAfter(told: readonly Told[], next: Told): Promise<string> {
  const history = told.map((each, at) => stored(each, at + 1));
  const { record, duties } = foldTold(told);
  const journeys = {
    allEvents: () => Promise.resolve([...history]),
    listDuties: () => Promise.resolve(Object.values(duties)),
  };
  const head = { journeyId: 'jrn_1', record } as Head;
  const { effects } = await foldOnto(journeys, head, [stored(next, told.length + 1)]);
  return String(effects[0]);
}

describe('an event that applies', () => {
  it('is late after a later one of an agency', async () => {
    const told = [...before, informed('2026-01-31T09:00:00Z')];
    expect(await effectAfter(told, informed('2026-01-30T09:00:00Z'))).toBe('late');
  });

  it('is not late because the service itself noted something later', async () => {
    expect(await effectAfter([...before, escalated], informed('2026-01-30T09:00:00Z'))).toBe('applied');
  });

  it('is late all the same after a later one of an agency, whatever the service noted', async () => {
    const told = [...before, informed('2026-01-31T09:00:00Z'), escalated];
    expect(await effectAfter(told, informed('2026-01-30T09:00:00Z'))).toBe('late');
  });
});
