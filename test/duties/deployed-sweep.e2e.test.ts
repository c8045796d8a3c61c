import { afterEach, expect, it } from 'vitest';

import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';
import { startSweeping, stopSweeping } from '../support/sweeping.ts';

import { alarmsOn, dutiesSeenBy, recordCrime, sweepAt } from './stack.ts';

/** Leaves nothing that is due to a run of the deployed sweep that is still under way. */
afterEach(async () => {
  await stopSweeping(useStack());
  await eventually(async () => {
    expect((await sweepAt(new Date().toISOString())).raised).toBe(0);
  }, 120_000);
});

it('is run by its rule, and after an outage of years tells all once, each at its own time', async () => {
  // Before any month that other tests tell of: the sweep takes the longest due first.
  const { journeyId, tell } = await recordCrime('2021-04-06T08:00:00Z');
  await tell('police', 'investigation.suspect-arrested', '2021-04-06T09:00:00Z', { suspect: 'S1' });
  expect((await dutiesSeenBy('police', journeyId)).named('VC-6-ARREST')?.state).toBe('breached');
  expect(await alarmsOn(journeyId)).toEqual([]);

  await startSweeping(useStack());

  const ofArrest = async () => (await alarmsOn(journeyId)).filter((line) => line.includes('VC-6-ARREST'));
  const expected = [
    'duty.warned VC-6-ARREST 2021-04-10T03:59:59.500Z',
    'duty.warned VC-6-ARREST 2021-04-12T22:59:59.000Z',
    'duty.overdue VC-6-ARREST 2021-04-13T23:00:00.000Z',
  ];
  await eventually(async () => expect(await ofArrest()).toEqual(expected), 120_000);
}, 300_000);
