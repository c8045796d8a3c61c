import { expect, it } from 'vitest';

import { foldNext, foldWithDuties, isNext } from '../../functions/core/record/fold.ts';
import { marked } from '../../functions/core/record/stored-event.ts';
import { protectionOf } from '../../functions/core/record/merge.ts';
import { happens, hoursLater } from '../oracle/happenings.ts';

it('a duty that was met here is not owed again when a journey is taken in that owes it', () => {
  const { record } = foldWithDuties([
    happens('crime.recorded'),
    happens('investigation.opened', hoursLater(5)),
  ]);
  expect(record.duties).toHaveProperty(['VC-2-INTERVIEW#1']);
  const here = [
    happens('crime.recorded'),
    happens('investigation.opened', hoursLater(1)),
    happens('investigation.statement-taken', hoursLater(2)),
  ];
  const taken = marked(happens('journey.absorbed', hoursLater(6)), {
    protection: protectionOf({
      journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
      personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
      victimNumber: 1,
      version: 2,
      openedAt: hoursLater(0),
      updatedAt: hoursLater(5),
      live: true,
      record,
    }),
  });
  const before = foldWithDuties(here).record;
  const after = isNext(before, taken)
    ? foldNext(before, taken).duties
    : foldWithDuties([...here, taken]).duties;
  expect(after['VC-2-INTERVIEW#1']).toMatchObject({ settled: { state: 'met' } });
});
