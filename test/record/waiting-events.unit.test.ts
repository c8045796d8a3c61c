import { describe, expect, it } from 'vitest';

import { foldAll, foldNext } from '../../functions/core/record/fold.ts';
import { marked, type StoredEvent } from '../../functions/core/record/stored-event.ts';
import { toMend } from '../../functions/core/record/to-mend.ts';
import { stored } from '../duties/support.ts';

describe('early events of several agencies', () => {
  const opening = stored(
    { type: 'crime.recorded', time: '2026-01-01T12:00:00Z', data: { force: '01', crimeReference: 'TEST-1' } },
    1,
  );
  const time = (at: number) => new Date(Date.UTC(2026, 0, 2, 12, 0, at)).toISOString();
  const verdict = (at: number, agencyId: string): StoredEvent => ({
    ...stored(
      {
        type: 'court.verdict',
        by: 'court',
        time: time(at),
        id: `v${at}`,
        data: { suspect: 'S1', verdict: 'G' },
      },
      at + 2,
    ),
    agencyId,
  });
  const flood = (from: number, count: number, agencyId: string) =>
    Array.from({ length: count }, (_, at) => verdict(from + at, agencyId));
  const waitingOf = (history: readonly StoredEvent[], agencyId: string) =>
    foldAll(history).waiting.filter((event) => event.agencyId === agencyId).length;

  it('wait for their turn, however many one of them sends', () => {
    const others = flood(200, 10, 'another-court');
    const history = [opening, ...flood(0, 150, 'a-court'), ...others];
    expect(waitingOf(history, 'another-court')).toBe(10);
    expect(waitingOf(history, 'a-court')).toBe(90);
  });

  it('are refused none of their own places by who comes after', () => {
    const history = [opening, ...flood(0, 10, 'another-court'), ...flood(20, 150, 'a-court')];
    expect(waitingOf(history, 'another-court')).toBe(10);
    expect(foldNext(foldAll(history), verdict(400, 'a-court')).effect).toBe('unexpected');
    expect(foldNext(foldAll(history), verdict(401, 'third-court')).effect).toBe('early');
  });

  it('are each on the list of their own agency to mend', () => {
    const history = [opening, ...flood(0, 300, 'a-court'), ...flood(400, 60, 'another-court')];
    const mend = toMend(foldAll(history));
    expect(mend['another-court']).toHaveLength(60);
    expect(mend['a-court']?.length).toBeGreaterThanOrEqual(100);
  });
});

it('holds an event that came early as it is stored, whether folded alone or with its history', () => {
  const opening = stored(
    {
      type: 'crime.recorded',
      time: '2026-01-01T12:00:00Z',
      data: { force: '01', crimeReference: 'TEST-1' },
    },
    1,
  );
  const unclassified = stored(
    {
      type: 'court.verdict',
      time: '2026-01-02T12:00:00Z',
      data: { suspect: 'S1', charges: ['C1'], verdict: 'G' },
    },
    2,
  );
  const { record, effect } = foldNext(foldAll([opening]), unclassified);
  expect(effect).toBe('early');
  expect(record).toEqual(foldAll([opening, marked(unclassified, { effect: 'early' as const })]));
});
