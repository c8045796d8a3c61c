import { standingIn } from '../../../core/record/standing-in.ts';
import { standingOf } from '../../../core/stages/standing.ts';
import { followRecord, restart, type MachineDeps } from '../../../machines/follow-record.ts';
import type { Run } from '../../../store/runs.ts';
import type { Turns } from '../../../streams/take-turns.ts';

/** London's quota for StartExecution is 150 a second; what is left over is looked at in the next minute. */
const MOST_AT_ONCE = 100;

/**
 * Looks at the runs that are due to be looked at: those that have been between two awaits for minutes, and
 * each parked one once a day. One whose execution is gone, or whose signal was lost, is put right from the record.
 */
export async function reconcileRuns(deps: MachineDeps, turns: Turns): Promise<void> {
  for (const found of await deps.runs.listUnsettled(deps.now(), MOST_AT_ONCE + turns.passedOver))
    await turns.take(found, (run) => reconcileRun(deps, run));
}

async function reconcileRun(deps: MachineDeps, run: Run): Promise<void> {
  const { journeys, runs, executions, now } = deps;
  const { journeyId, strand, n } = run;
  if (!(await executions.isRunning(run))) return restart(deps, journeyId, strand, n);
  if (run.state !== 'parked') {
    // It cannot be told apart from one that hangs; the next one starts where the record says.
    await restart(deps, journeyId, strand, n);
    return executions.stop(run);
  }
  const head = await journeys.readHead(journeyId);
  if (head && standingOf(standingIn(head.record, strand)) === run.at) await runs.settleRun(run, now());
  else await followRecord(deps, journeyId, strand);
}
