import type { StrandName } from '../../../core/stages/stage.ts';
import { standingIn } from '../../../core/record/standing-in.ts';
import { hasMachine, isSameInstance, standingOf } from '../../../core/stages/standing.ts';
import { signals } from '../../../machines/executions.ts';
import { RecordMovedError, tell, type MachineDeps } from '../../../machines/follow-record.ts';

/** One await of one execution. */
export interface Await {
  readonly journeyId: string;
  readonly strand: StrandName;
  /** Number of the execution. */
  readonly n: number;
  readonly stage: string;
  readonly step: string;
  /** Whether it is the await for an answer that is overdue. */
  readonly overdue: boolean;
  readonly token: string;
}

const MOST_TRIES = 5;

/**
 * Parks the token of an await for as long as the record stands at its step. Where the record has moved on,
 * the await is told so at once; where another execution stands for the strand, it is told to end.
 *
 * @throws RecordMovedError where the record moved five times while this was looking
 */
export async function parkExecution(
  { journeys, runs, executions, now }: MachineDeps,
  { journeyId, strand, n, stage, step, overdue, token }: Await,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const [head, run] = await Promise.all([journeys.readHead(journeyId), runs.readRun(journeyId, strand)]);
    if (!head || run?.n !== n) {
      await executions.leave(token, signals.superseded);
      return;
    }
    const stands = standingIn(head.record, strand);
    const isHere = isSameInstance(stands, { stage, instance: run.instance }) && stands.step === step;
    if (!isHere || !hasMachine(stands) || stands.overdue > 0 !== overdue) {
      await tell(executions, run, token, stands);
      return;
    }
    if (await runs.parkRun(run, token, standingOf(stands), now())) return;
  }
  throw new RecordMovedError();
}
