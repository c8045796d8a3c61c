import pLimit from 'p-limit';

import { checkLimits } from '../../../../schemas/limits.ts';
import type { BatchAnswer, EventCheck } from '../../../../schemas/responses/event-receipt.ts';
import type { Caller } from '../../../http/caller.ts';
import { matchesVersion } from '../../../http/etag.ts';
import { problemBody, ProblemError, problemOf } from '../../../http/problem.ts';
import { refuseBeyondLimits } from '../../../http/read-request.ts';
import type { RequestAudit } from '../../../http/request-audit.ts';
import { acceptEvent, answerGiven, type AcceptDeps } from '../../../intake/accept-event.ts';
import { checkEvent } from '../../../intake/check-event.ts';
import type { Submission } from '../../../intake/sender.ts';

import { replyTo, statusFor, storedOf, subjectsOf, type Stored } from './answer-outcome.ts';
import { lanesOf } from './lanes.ts';

/** Accepts an event and its audit record together. @throws ProblemError where nothing is stored */
async function accept(
  deps: AcceptDeps,
  sender: Caller,
  sent: unknown,
  audit: RequestAudit,
  asked: Pick<Submission, 'hasSeen' | 'strictly'>,
): Promise<Stored> {
  const outcome = await acceptEvent(deps, {
    sender,
    sent,
    ...asked,
    staff: audit.staff,
    alongWith: ({ kind, type, journeyIds }) => [
      audit.item({ status: statusFor[kind] }, { journeyIds, eventType: type }),
    ],
  });
  return storedOf(outcome);
}

/** The headers that say more of how an event is to be taken. */
interface Wishes {
  readonly ifMatch?: string | undefined;
  readonly prefer?: string | undefined;
}

/** Answers one posted event. @throws ProblemError where nothing is stored */
export async function receiveEvent(
  deps: AcceptDeps,
  caller: Caller,
  sent: unknown,
  audit: RequestAudit,
  wishes: Wishes = {},
) {
  return replyTo(await accept(deps, caller, sent, audit, asked(wishes)));
}

const asked = ({ ifMatch, prefer }: Wishes) => ({
  hasSeen: ifMatch === undefined ? undefined : (version: number) => matchesVersion(ifMatch, version),
  strictly: isStrict(prefer),
});

/**
 * What `receiveEvent` would answer to an event. Nothing is stored of it; that it was asked is on record.
 *
 * @throws ProblemError that `receiveEvent` would throw
 */
export async function foretellEvent(
  deps: AcceptDeps,
  caller: Caller,
  sent: unknown,
  { staff }: Pick<RequestAudit, 'staff'>,
  wishes: Wishes,
) {
  const outcome = await checkEvent(deps, { sender: caller, sent, staff, ...asked(wishes) });
  const body = foretold(storedOf(outcome));
  return { status: 200 as const, body, audit: subjectsOf(body.receipt) };
}

/** A receipt without the journey that the event would be the first of: there is none yet. */
function foretold({ kind, receipt }: Stored): EventCheck {
  const { journeyId: _journeyId, ...opening } = receipt;
  const opensJourney = kind === 'accepted' && receipt.sequence === 1;
  const status = statusFor[kind];
  return opensJourney ? { status, opensJourney, receipt: opening } : { status, receipt };
}

/** Whether the sender wants to be refused for what is not understood (`Prefer`, RFC 7240). */
const isStrict = (prefer: string | undefined): boolean =>
  /(?:^|[,;])\s*handling\s*=\s*"?strict"?\s*(?:$|[,;])/i.test(prefer ?? '');

/** What one request says of all its events. */
interface Batch {
  readonly prefer?: string | undefined;
  readonly deps: AcceptDeps;
  readonly caller: Caller;
  readonly audit: RequestAudit;
  readonly report: (error: unknown) => void;
}
type Result = BatchAnswer['results'][number];

/** An item is answered as an event sent alone would be; a fault that is not the sender's is reported. */
function problemOfItem({ report }: Pick<Batch, 'report'>, error: unknown): ProblemError {
  if (!(error instanceof ProblemError)) report(error);
  return problemOf(error);
}

const receiveItem = (batch: Batch, sent: unknown): Promise<Omit<Result, 'index'>> =>
  answerItem(batch, sent, async () => {
    refuseBeyondLimits(sent);
    return accept(batch.deps, batch.caller, sent, batch.audit, { strictly: isStrict(batch.prefer) });
  });

/** The answer to an item that was accepted before, at the cost of one read; undefined where there is none to be had. */
async function replayItem(batch: Batch, sent: unknown): Promise<Omit<Result, 'index'> | undefined> {
  if (checkLimits(sent).length > 0) return undefined;
  const { deps, caller, audit, prefer } = batch;
  const asked = { hasSeen: undefined, strictly: isStrict(prefer), alongWith: () => [] };
  const known = await answerGiven(deps, { sender: caller, sent, staff: audit.staff, ...asked }).catch(
    () => undefined,
  );
  return known && answerItem(batch, sent, () => Promise.resolve(storedOf(known)));
}

async function answerItem(
  { audit, ...batch }: Batch,
  sent: unknown,
  answer: () => Promise<Stored>,
): Promise<Omit<Result, 'index'>> {
  const id = (sent as { id?: unknown } | null)?.id;
  const named = typeof id === 'string' && /^[!-~]{1,128}$/.test(id) ? { id } : {};
  try {
    const { kind, receipt } = await answer();
    const status = statusFor[kind];
    if (kind === 'replayed') await audit.write({ status }, subjectsOf(receipt));
    return { ...named, status, receipt };
  } catch (error) {
    const { code, options } = problemOfItem(batch, error);
    const problem = problemBody(code, undefined, options);
    await audit.write({ status: problem.status, problem: code });
    return { ...named, status: problem.status, problem };
  }
}

/** How many matters are written at once, and how many answers of before are looked for. */
const LANES_AT_ONCE = 8;
const READS_AT_ONCE = 25;

/** Items that were not begun this long after the batch came are left, so that the gateway hears in time. */
const BATCH_MS = 22_000;

const notTried = (detail: string): Omit<Result, 'index'> => {
  const problem = problemBody('busy', undefined, { detail });
  return { status: problem.status, problem };
};
const tooLate = notTried('Not tried for want of time. Send it again.');
const outOfTurn = notTried('Not tried, since an earlier event of the same matter failed. Send both again.');

/**
 * Answers each event of a batch for itself: first those that were accepted before, of which a batch that is sent again
 * mostly consists, so that it gets further each time. Matters are begun in another order each time: a few that are
 * slow for ever keep no others from their turn. Events that share a name of their matter are taken in the order
 * sent; others may overtake them. After one that may succeed when sent again, the later ones of its matter
 * are left for that time; one that is refused for what it holds stops nothing.
 */
export async function receiveBatch(batch: Batch, sent: readonly unknown[]) {
  const deadline = batch.deps.now().getTime() + BATCH_MS;
  const results: Result[] = [];
  const limit = pLimit(LANES_AT_ONCE);
  const reads = pLimit(READS_AT_ONCE);
  const known = await Promise.all(sent.map((item) => reads(() => replayItem(batch, item))));
  const take = async (lane: readonly number[]): Promise<void> => {
    let failed = false;
    for (const index of lane) {
      const replay = known[index];
      if (replay) {
        results[index] = { index, ...replay };
        continue;
      }
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
  const lanes = lanesOf(sent);
  const turn = batch.deps.now().getTime() % Math.max(1, lanes.length);
  const inTurn = [...lanes.slice(turn), ...lanes.slice(0, turn)];
  await Promise.all(inTurn.map((lane) => limit(() => take(lane))));
  const count = (...wanted: number[]) => results.filter(({ status }) => wanted.includes(status)).length;
  const summary = { created: count(201), replayed: count(200), unmatched: count(202) };
  const refused = results.length - summary.created - summary.replayed - summary.unmatched;
  const body: BatchAnswer = { summary: { ...summary, refused }, results };
  const audit = 'in-transaction' as const;
  return refused > 0 ? { status: 207 as const, body, audit } : { status: 200 as const, body, audit };
}
