import { expect, it } from 'vitest';

import { reconcileRuns } from '../../functions/lambdas/timers/reconcile/reconcile-runs.ts';
import { RecordMovedError, type MachineDeps } from '../../functions/machines/follow-record.ts';
import type { Run } from '../../functions/store/runs.ts';

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

it('puts right all runs but one that cannot be, which is told of and looked at again later', async () => {
  const [started, postponed, reported] = [[] as string[], [] as string[], [] as unknown[]];
  const fault = new TypeError('of this run');
  const unread = new TypeError('of an item that is no run');
  const unreadable = (): Run => {
    throw unread;
  };
  const runs = [unreadable, ...['first', 'bad', 'moved', 'last'].map((id) => () => runOf(id))];
  const deps = {
    now: () => new Date(0),
    runs: {
      listUnsettled: () => Promise.resolve(runs),
      readRun: (journeyId: string) => Promise.resolve(runOf(journeyId)),
      postponeRun: ({ journeyId }: Run) => Promise.resolve(postponed.push(journeyId) > 0),
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
  expect(await reconcileRuns(deps, (error) => reported.push(error))).toBe(2);
  expect([started, postponed, reported]).toEqual([['first', 'last'], ['bad'], [unread, fault]]);
});
