import { expect, it } from 'vitest';

import { reconcileRuns } from '../../functions/lambdas/timers/reconcile/reconcile-runs.ts';
import { RecordMovedError, type MachineDeps } from '../../functions/machines/follow-record.ts';
import type { Run } from '../../functions/store/runs.ts';
import { parkingPlace } from '../support/turns.ts';

const runOf = (journeyId: string): Run => ({
  journeyId,
  strand: 'case',
  n: 1,
  stage: 'report',
  instance: 1,
  step: 'contact-received',
  duties: 'kept',
  state: 'starting',
});

it('puts right all runs but one that cannot be, which is parked', async () => {
  const started: string[] = [];
  const fault = new TypeError('of this run');
  const unread = new TypeError('of an item that is no run');
  const found = ['unreadable', 'first', 'bad', 'moved', 'last'].map((id) => ({
    partition: `J#${id}`,
    sort: 'RUN#case',
    place: '',
    read: () => {
      if (id === 'unreadable') throw unread;
      return runOf(id);
    },
  }));
  const deps = {
    now: () => new Date(0),
    runs: {
      listUnsettled: (_now: Date, limit: number) => Promise.resolve(found.slice(0, limit)),
      readRun: (journeyId: string) => Promise.resolve(runOf(journeyId)),
    },
    executions: {
      isRunning: ({ journeyId }: Run) => {
        if (journeyId === 'bad') return Promise.reject(fault);
        return journeyId === 'moved' ? Promise.reject(new RecordMovedError()) : Promise.resolve(false);
      },
      start: () => Promise.resolve(),
    },
    journeys: {
      readHead: (journeyId: string) => {
        started.push(journeyId);
        return Promise.resolve(undefined);
      },
    },
    // Only what these runs come to.
  } as unknown as MachineDeps;
  const parking = parkingPlace();
  const turns = await parking.begin(deps.now);
  await reconcileRuns(deps, turns);
  expect(started).toEqual(['first', 'last']);
  expect(turns.counts).toEqual({ parked: 2, left: 1 });
  expect([...parking.stored.values()]).toMatchObject([
    { partition: 'J#unreadable', fault: 'TypeError' },
    { partition: 'J#bad', fault: 'TypeError' },
  ]);
  expect(parking.reported).toEqual([unread, fault, expect.any(RecordMovedError)]);
});
