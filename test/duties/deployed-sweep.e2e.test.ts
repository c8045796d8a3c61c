import { expect, it } from 'vitest';

import { sweepNow } from '../../local/play/sweep-now.ts';
import { useStack } from '../support/stack.ts';
import { scheduleOfSweep } from '../support/sweeping.ts';

import { alarmsOn, dutiesSeenBy, recordCrime } from './stack.ts';

it('is run by its rule each minute', async () => {
  const { schedule, runs } = await scheduleOfSweep(useStack());
  expect(schedule).toBe('rate(1 minute)');
  expect(runs).toEqual([expect.stringMatching(new RegExp(`:function:${useStack().followers.sweep}$`))]);
});

it('tells after an outage of years all once, each at its own time', async () => {
  // Before any month that other tests tell of: the sweep takes the longest due first.
  const { journeyId, tell } = await recordCrime('2021-04-06T08:00:00Z');
  await tell('police', 'investigation.suspect-arrested', '2021-04-06T09:00:00Z', { suspect: 'S1' });
  expect((await dutiesSeenBy('police', journeyId)).named('VC-6-ARREST')?.state).toBe('breached');

  // A test beside this one may sweep too: each alarm is told once all the same.
  const sweep = sweepNow(useStack());
  await sweep();
  await sweep();

  const ofArrest = (await alarmsOn(journeyId)).filter((line) => line.includes('VC-6-ARREST'));
  expect(ofArrest).toEqual([
    'duty.warned VC-6-ARREST 2021-04-10T03:59:59.500Z',
    'duty.warned VC-6-ARREST 2021-04-12T22:59:59.000Z',
    'duty.overdue VC-6-ARREST 2021-04-13T23:00:00.000Z',
  ]);
}, 180_000);
