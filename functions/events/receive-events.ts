import { EventEnvelopeSchema, type EventEnvelope } from '../../schemas/envelope.ts';
import { catalogue } from '../../schemas/events/catalogue.ts';
import { issuesOf } from '../../schemas/issues.ts';
import type { BatchAnswer, EventReceipt } from '../../schemas/responses/event-receipt.ts';
import type { Caller } from '../http/caller.ts';
import { problemBody, ProblemError } from '../http/problem.ts';
import type { RequestAudit } from '../http/request-audit.ts';

import { acceptEvent, type AcceptDeps } from './accept-event.ts';

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

async function receiveItem(
  deps: AcceptDeps,
  caller: Caller,
  sent: unknown,
  index: number,
  audit: RequestAudit,
) {
  const id = (sent as { id?: unknown } | null)?.id;
  const named = typeof id === 'string' && /^[!-~]{1,128}$/.test(id) ? { id } : {};
  try {
    const { status, receipt } = await acceptEvent(deps, caller, readEnvelope(sent), audit);
    if (status === 200) await audit.write({ status }, reached(receipt));
    return { index, ...named, status, receipt };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const problem = problemBody(error.code, undefined, error.options);
    await audit.write({ status: problem.status, problem: error.code });
    return { index, ...named, status: problem.status, problem };
  }
}

/**
 * Answers each event of a batch for itself. Events of one subject are taken in order, one by one; those
 * of different subjects may overtake each other.
 */
export async function receiveBatch(
  deps: AcceptDeps,
  caller: Caller,
  sent: readonly unknown[],
  audit: RequestAudit,
) {
  const results: BatchAnswer['results'] = [];
  for (const [index, item] of sent.entries())
    results.push(await receiveItem(deps, caller, item, index, audit));
  const count = (...wanted: number[]) => results.filter(({ status }) => wanted.includes(status)).length;
  const summary = { created: count(201), replayed: count(200), unmatched: count(202) };
  const refused = results.length - summary.created - summary.replayed - summary.unmatched;
  const body: BatchAnswer = { summary: { ...summary, refused }, results };
  const audited = 'in-transaction' as const;
  return refused > 0
    ? { status: 207 as const, body, audit: audited }
    : { status: 200 as const, body, audit: audited };
}
