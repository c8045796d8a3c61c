import { expect, it } from 'vitest';

import { foldAll, foldNext } from '../../functions/core/record/fold.ts';
import { marked } from '../../functions/core/record/stored-event.ts';
import { stored } from '../duties/support.ts';

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
