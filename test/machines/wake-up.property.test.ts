import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Head } from '../../functions/core/record/head.ts';
import { emptyRecord } from '../../functions/core/record/record.ts';
import { standingIn } from '../../functions/core/record/standing-in.ts';
import { standingOf } from '../../functions/core/stages/standing.ts';
import { followRecord, type MachineDeps } from '../../functions/machines/follow-record.ts';
import type { Run } from '../../functions/store/runs.ts';
import { parkExecution } from '../../functions/lambdas/machines/steps/park-execution.ts';

const journeyId = `jrn_${'0'.repeat(26)}`;

/** A journey whose case is under investigation, with one execution that is about to park. */
function world(scheduler: fc.Scheduler) {
  let head: Head = {
    journeyId,
    personRef: `prs_${'0'.repeat(26)}`,
    victimNumber: 1,
    version: 1,
    openedAt: '',
    updatedAt: '',
    live: true,
    record: emptyRecord(),
  };
  let run: Run = {
    journeyId,
    strand: 'case',
    n: 1,
    stage: 'investigation',
    instance: 1,
    step: 'under-way',
    duties: 'kept',
    state: 'moving',
  };
  const waiting = new Map<string, (step: string) => void>();
  let parkings = 0;
  const move = (step: string): void => {
    const strand = { ...head.record.strands.case, stage: 'investigation', step, instance: 1 };
    head = { ...head, record: { ...head.record, strands: { ...head.record.strands, case: strand } } };
  };
  move('under-way');
  const soon = <T>(what: string, answer: () => T): Promise<T> =>
    scheduler.schedule(Promise.resolve(), what).then(answer);
  const refuse = () => Promise.reject(new Error('No other execution belongs in this world.'));
  const deps: MachineDeps = {
    now: () => new Date(0),
    journeys: { readHead: () => soon('read head', () => head) },
    runs: {
      readRun: () => soon('read run', () => run),
      parkRun: (parked, token, at) =>
        soon('park', () => {
          if (run.n !== parked.n || standingOf(standingIn(head.record, 'case')) !== at) return false;
          run = { ...run, state: 'parked', token, at };
          return true;
        }),
      unparkRun: ({ n, token }) =>
        soon('unpark', () => {
          if (run.n !== n || run.token !== token) return false;
          const { token: _token, at: _at, ...rest } = run;
          run = { ...rest, state: 'moving' };
          return true;
        }),
      claimRun: refuse,
      endRun: refuse,
      settleRun: refuse,
      listUnsettled: refuse,
    },
    executions: {
      move: (token, { step }) =>
        soon('signal', () => {
          const wake = waiting.get(token);
          waiting.delete(token);
          wake?.(step);
          return wake ? ('taken' as const) : ('gone' as const);
        }),
      isRunning: () => soon('describe', () => true),
      leave: refuse,
      start: refuse,
      stop: refuse,
    },
  };
  /** The machine: parks at a step, and at the next that it is told, for ever. */
  const machine = async (step: string): Promise<void> => {
    const token = `token-${(parkings += 1)}`;
    waiting.set(token, (next) => void machine(next));
    await parkExecution(deps, {
      journeyId,
      strand: 'case',
      n: 1,
      stage: 'investigation',
      step,
      overdue: false,
      token,
    });
  };
  return {
    deps,
    machine,
    move,
    stands: () => ({
      at: run.at,
      waits: run.token !== undefined && waiting.has(run.token),
      head: standingOf(standingIn(head.record, 'case')),
    }),
  };
}

const steps = ['under-way', 'suspect-identified', 'suspect-arrested', 'suspect-on-bail'];

describe('parking and signalling at the same time', () => {
  it('lose no wake-up, in whatever order their reads and writes fall, and however often the relay comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 4 }),
        async (scheduler, moves) => {
          const { deps, machine, move, stands } = world(scheduler);
          const work = [machine('under-way')];
          for (const step of moves) {
            work.push(
              scheduler.schedule(Promise.resolve(), `move to ${step}`).then(async () => {
                move(step);
                await Promise.all([
                  followRecord(deps, journeyId, 'case'),
                  followRecord(deps, journeyId, 'case'),
                ]);
              }),
            );
          }
          await scheduler.waitIdle();
          await Promise.all(work);
          const { at, waits, head } = stands();
          expect({ at, waits }).toEqual({ at: head, waits: true });
        },
      ),
      { numRuns: 500 },
    );
  });
});
