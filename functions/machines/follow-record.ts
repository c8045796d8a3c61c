import type { StrandName } from '../core/stages/stage.ts';
import { standingIn } from '../core/record/standing-in.ts';
import { hasMachine, isSameInstance, standingOf } from '../core/stages/standing.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Run, RunsRepository } from '../store/runs.ts';

import { signals, type Signalled, type StageExecutions } from './executions.ts';

export interface MachineDeps {
  readonly journeys: Pick<JourneysRepository, 'readHead'>;
  readonly runs: RunsRepository;
  readonly executions: StageExecutions;
  readonly now: () => Date;
}

/** The record moved while its execution was brought to it; trying again finds where it stands now. */
export class RecordMovedError extends Error {
  override readonly name = 'RecordMovedError';
}

/** Tells an await where the record stands now: at another step of its stage, or outside it. */
export const tell = (
  executions: StageExecutions,
  run: Run,
  token: string,
  now: ReturnType<typeof standingIn>,
): Promise<Signalled> =>
  isSameInstance(run, now) && hasMachine(now)
    ? executions.move(token, { step: now.step, duties: now.duties })
    : executions.leave(token, signals.left);

/**
 * Brings the execution of a strand to where the record stands. It looks at what is, not at what happened,
 * so a signal that comes twice, late or out of order does no harm. An execution between two awaits is left
 * alone: it looks at the record itself before it parks.
 */
export async function followRecord(deps: MachineDeps, journeyId: string, strand: StrandName): Promise<void> {
  const { journeys, runs, executions, now } = deps;
  const [head, run] = await Promise.all([journeys.readHead(journeyId), runs.readRun(journeyId, strand)]);
  if (!head) return;
  const stands = standingIn(head.record, strand);
  if (!run || run.state === 'ended') {
    if (head.live) await startNext(deps, journeyId, strand, run);
    return;
  }
  if (run.state === 'starting') return executions.start(run);
  if (run.token === undefined || run.at === standingOf(stands)) return;
  const told = await tell(executions, run, run.token, stands);
  if (told === 'taken' || (await executions.isRunning(run))) await runs.unparkRun(run, now());
  else await startNext(deps, journeyId, strand, run);
}

/**
 * Starts an execution where the record stands, after the run that has ended, was lost or has grown old.
 * Where another came first it does nothing but make sure that that one was started.
 */
export async function restart(
  deps: MachineDeps,
  journeyId: string,
  strand: StrandName,
  after: number,
): Promise<void> {
  const run = await deps.runs.readRun(journeyId, strand);
  if (run?.n === after) await startNext(deps, journeyId, strand, run);
  else if (run?.state === 'starting') await deps.executions.start(run);
}

async function startNext(
  { journeys, runs, executions, now }: MachineDeps,
  journeyId: string,
  strand: StrandName,
  before: Run | undefined,
): Promise<void> {
  const head = await journeys.readHead(journeyId);
  if (!head) return;
  const stands = standingIn(head.record, strand);
  if (!hasMachine(stands)) {
    if (before && !(await runs.endRun(before, standingOf(stands)))) throw new RecordMovedError();
    return;
  }
  const { stage, step, instance, duties } = stands;
  const n = (before?.n ?? 0) + 1;
  const next: Run = { journeyId, strand, n, stage, instance, step, duties, state: 'starting' };
  if (await runs.claimRun(next, before, now())) await executions.start(next);
}
