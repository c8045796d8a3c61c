import type { Operation } from '../../schemas/operations/define.ts';
import { fingerprintOf } from '../platform/fingerprint.ts';
import type { IdempotencyRepository } from '../store/idempotency.ts';
import type { Write } from '../store/write.ts';

import type { ApiHandler, Reply } from './chain.ts';
import { ProblemError } from './problem.ts';
import type { ApiRequest } from './read-request.ts';
import type { Subjects } from './request-audit.ts';

/**
 * Gives the items that keep a reply as the outcome of the command and put it on the audit record; they
 * belong in the command's transaction.
 */
export type Settle<O extends Operation> = (reply: Reply<O>) => readonly Write[];

/** A command that is carried out once, however often it is sent. */
export interface Command<O extends Operation> {
  /** What the caller must be allowed today, for a replay as for the first time. Throws where it is not. */
  readonly check?: (request: ApiRequest<O>) => Promise<void>;
  /**
   * Carries it out. A command that writes puts the items of `settle` in its transaction: then a crash can
   * never leave it done and unrecorded. One that does not call `settle` is recorded after it returns.
   */
  readonly run: (request: ApiRequest<O>, settle: Settle<O>) => Promise<Reply<O>>;
  /** What is kept of a reply. Secrets and personal details must not be: leave them out here. */
  readonly keep?: (reply: Reply<O>) => Reply<O>;
  /** Makes the answer to a replay from what was kept; as kept, where left out. */
  readonly recall?: (kept: Reply<O>, request: ApiRequest<O>) => Promise<Reply<O>>;
}

export interface IdempotentDeps {
  readonly commands: IdempotencyRepository;
  readonly now: () => Date;
}

/**
 * Holds a command to its Idempotency-Key (IETF draft): the same request is answered as the first time,
 * with `Idempotent-Replayed: true` (`false` the first time); another request under the key is 422; one still running is 409, and
 * one that crashed can be sent again after a minute. Only success is kept: whatever was refused or failed
 * changed nothing, and may be sent again under the same key.
 */
export function idempotent<O extends Operation>(
  { commands, now }: IdempotentDeps,
  { check, run, keep = (reply) => reply, recall = (kept) => Promise.resolve(kept) }: Command<O>,
): ApiHandler<O> {
  const textOf = (reply: Reply<O>) => JSON.stringify({ ...keep(reply), audit: undefined });
  const marked = (reply: Reply<O>, replayed: boolean): Reply<O> => ({
    ...reply,
    headers: { ...reply.headers, 'Idempotent-Replayed': String(replayed) },
  });
  return async (request) => {
    await check?.(request);
    // What every request has, whatever its operation; the compiler keeps it open until `O` is known.
    const { caller, idempotencyKey, operation, parameters, query, header, audit } =
      request as unknown as ApiRequest;
    const { body: sent = null } = request as { readonly body?: unknown };
    if (idempotencyKey === undefined) throw new ProblemError('idempotency-key-required');
    const fingerprint = fingerprintOf([operation.id, parameters, query, sent, header('if-match') ?? null]);
    const claimed = await commands.claim({ agencyId: caller.agencyId, idempotencyKey }, fingerprint, now());
    if (claimed.state === 'other-request') throw new ProblemError('idempotency-key-reused');
    if (claimed.state === 'in-progress') throw new ProblemError('idempotency-in-progress');
    if (claimed.state === 'settled') {
      const kept = await recall(JSON.parse(claimed.answer) as Reply<O>, request);
      return marked(kept, true);
    }
    const { claim } = claimed;
    const done = { inTransaction: false };
    try {
      const reply = await run(request, (outcome) => {
        done.inTransaction = true;
        const { status, audit: about } = outcome;
        return [
          commands.settledItem(claim, textOf(outcome)),
          audit.item({ status }, about as Subjects | undefined),
        ];
      });
      if (done.inTransaction) return { ...marked(reply, false), audit: 'in-transaction' };
      await commands.settle(claim, textOf(reply));
      return marked(reply, false);
    } catch (error) {
      await commands.release(claim);
      throw error;
    }
  };
}
