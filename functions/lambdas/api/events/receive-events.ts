import pLimit from 'p-limit';

import { EventEnvelopeSchema, type EventEnvelope } from '../../../../schemas/envelope.ts';
import { catalogue } from '../../../../schemas/events/catalogue.ts';
import { issuesOf } from '../../../../schemas/issues.ts';
import type { BatchAnswer, EventReceipt } from '../../../../schemas/responses/event-receipt.ts';
import type { Caller } from '../../../http/caller.ts';
import { problemBody, ProblemError, problemOf } from '../../../http/problem.ts';
import type { RequestAudit } from '../../../http/request-audit.ts';

import { acceptEvent, type AcceptDeps } from '../../../intake/accept-event.ts';
import { lanesOf } from './lanes.ts';

function readEnvelope(sent: unknown): EventEnvelope {
  const type = (sent as { type?: unknown } | null)?.type;
  if (typeof type === 'string' && !catalogue.has(type)) throw new ProblemError('unknown-event-type');
  const read = EventEnvelopeSchema.safeParse(sent);
  if (!read.success) throw new ProblemError('invalid-body', { errors: issuesOf(read.error, sent) });
  return read.data;
}

/** Answers one posted event. @throws ProblemError as `acceptEvent` */
export async function receiveEvent(
  deps: AcceptDeps,
  caller: Caller,
  sent: unknown,
  audit: RequestAudit,
  ifMatch?: string,
) {
  const { status, receipt } = await acceptEvent(deps, caller, readEnvelope(sent), audit, ifMatch);
  const { journeyId, sequence } = receipt;
  const location = journeyId
    ? { Location: `/v1/journeys/${journeyId}/timeline?after=${(sequence ?? 1) - 1}&limit=1` }
    : {};
  const written = 'in-transaction' as const;
  if (status === 202) return { status, body: receipt, audit: written };
  if (status === 200)
    return {
      status,
      headers: { ...location, 'Idempotent-Replayed': 'true' },
      body: receipt,
      audit: reached(receipt),
    };
  return { status, headers: { ...location, ETag: `"${sequence ?? 0}"` }, body: receipt, audit: written };
}

const reached = ({ journeyId, journeys }: EventReceipt) => ({
  journeyIds: journeys?.map((one) => one.journeyId) ?? (journeyId ? [journeyId] : []),
});

/** What one request says of all its events. */
interface Batch {
  readonly deps: AcceptDeps;
  readonly caller: Caller;
  readonly audit: RequestAudit;
  readonly report: (error: unknown) => void;
}
type Result = BatchAnswer['results'][number];

/** An item is answered as an event sent alone would be; what is no problem of the sender's is told of here. */
function toldProblem({ report }: Batch, error: unknown): ProblemError {
  if (!(error instanceof ProblemError)) report(error);
  return problemOf(error);
}

async function receiveItem(batch: Batch, sent: unknown): Promise<Omit<Result, 'index'>> {
  const { deps, caller, audit } = batch;
  const id = (sent as { id?: unknown } | null)?.id;
  const named = typeof id === 'string' && /^[!-~]{1,128}$/.test(id) ? { id } : {};
  try {
    const { status, receipt } = await acceptEvent(deps, caller, readEnvelope(sent), audit);
    if (status === 200) await audit.write({ status }, reached(receipt));
    return { ...named, status, receipt };
  } catch (error) {
    const { code, options } = toldProblem(batch, error);
    const problem = problemBody(code, undefined, options);
    await audit.write({ status: problem.status, problem: code });
    return { ...named, status: problem.status, problem };
  }
}

/** How many matters are written at once. */
const LANES_AT_ONCE = 8;

/** Items that were not begun this long after the batch came are left, so that the gateway hears in time. */
const BATCH_MS = 22_000;

const notTried = (detail: string): Omit<Result, 'index'> => {
  const problem = problemBody('busy', undefined, { detail });
  return { status: problem.status, problem };
};
const tooLate = notTried('Not tried for want of time. Send it again.');
const outOfTurn = notTried('Not tried, since an earlier event of the same matter failed. Send both again.');

/**
 * Answers each event of a batch for itself. Events that share a name of their matter are taken in the order
 * sent; others may overtake them. After one that may succeed when sent again, the later ones of its matter
 * are left for that time; one that is refused for what it holds stops nothing.
 */
export async function receiveBatch(batch: Batch, sent: readonly unknown[]) {
  const deadline = batch.deps.now().getTime() + BATCH_MS;
  const results: Result[] = [];
  const limit = pLimit(LANES_AT_ONCE);
  const take = async (lane: readonly number[]): Promise<void> => {
    let failed = false;
    for (const index of lane) {
      const isLate = batch.deps.now().getTime() > deadline;
      const result: Omit<Result, 'index'> = failed
        ? outOfTurn
        : isLate
          ? tooLate
          : await receiveItem(batch, sent[index]);
      failed ||= result.status >= 500;
      results[index] = { index, ...result };
    }
  };
  await Promise.all(lanesOf(sent).map((lane) => limit(() => take(lane))));
  const count = (...wanted: number[]) => results.filter(({ status }) => wanted.includes(status)).length;
  const summary = { created: count(201), replayed: count(200), unmatched: count(202) };
  const refused = results.length - summary.created - summary.replayed - summary.unmatched;
  const body: BatchAnswer = { summary: { ...summary, refused }, results };
  const audit = 'in-transaction' as const;
  return refused > 0 ? { status: 207 as const, body, audit } : { status: 200 as const, body, audit };
}
