import { referralOperations } from '../../../../schemas/operations/referrals.ts';
import type { Decision } from '../../../../schemas/referral.ts';
import type { Referral } from '../../../core/referrals/stored-referral.ts';
import { addHours } from '../../../core/calendar/london-time.ts';
import { leaseRules, plusSeconds } from '../../../core/referrals/lease.ts';
import {
  acknowledge,
  confirmDeletion,
  decide,
  extend,
  redrive,
  release,
  report,
  type Outcome,
} from '../../../core/referrals/referral.ts';
import type { Caller } from '../../../http/caller.ts';
import { api, type ChainOutputs } from '../../../http/chain.ts';
import { etagOf, requireMatch } from '../../../http/etag.ts';
import { idempotent } from '../../../http/idempotent.ts';
import { openPage } from '../../../http/page.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { RequestAudit } from '../../../http/request-audit.ts';

import { act, referralFor, type RecordItems } from './act-on-referral.ts';
import { claimReferrals } from './claim-referrals.ts';
import type { ExchangeDeps } from './deps.ts';
import { listDeadLetters, listReferrals } from './list-referrals.ts';
import { readReferral } from './read-referral.ts';
import { receiptHash } from './receipts.ts';

/** One request that acts on the referral its path names. */
interface Command {
  readonly caller: Caller;
  readonly parameters: { readonly referralId: string };
  readonly audit: RequestAudit;
}

const standing = ({ referralId, state, version, visibleAt, deletionConfirmedAt }: Referral) => ({
  referralId,
  state,
  version,
  ...(state === 'leased' && visibleAt ? { leaseExpiresAt: visibleAt } : {}),
  ...(deletionConfirmedAt ? { deletionConfirmedAt } : {}),
});

/** @throws ProblemError `rule-refused` for a hand-off to the very service that hands off */
function checkHandOff({ service }: Referral, toService: string | undefined): void {
  if (toService !== service) return;
  const detail = 'Name another service than the one that hands off.';
  throw new ProblemError('rule-refused', {
    errors: [{ pointer: '/toService', code: 'not-allowed', detail }],
  });
}

/** An outcome is of a referral that was asked for, and has happened; clocks that differ are allowed a day. */
function checkOccurred({ requestedAt }: Referral, occurredAt: string, now: string): void {
  const isAhead = occurredAt > addHours(now, 24);
  if (!isAhead && occurredAt >= addHours(requestedAt, -24)) return;
  const [code, detail] = isAhead
    ? (['too-large', 'Use a time at most 24 hours ahead.'] as const)
    : (['too-small', 'Use a time after the referral was asked for.'] as const);
  throw new ProblemError('rule-refused', { errors: [{ pointer: '/occurredAt', code, detail }] });
}

const audited = (recorded: boolean) => (recorded ? { audit: 'in-transaction' as const } : {});

/**
 * The operations of the exchange. Claims, leases and answers are conditional writes on the version that was
 * read; what the journey must know is written with them in one transaction.
 */
export function exchange(ready: Promise<ExchangeDeps>, outputs?: ChainOutputs) {
  const acted = async (
    { caller, parameters, audit }: Command,
    weigh: (referral: Referral, act: { readonly now: string; readonly agencyId: string }) => Outcome,
    record: RecordItems = (subjects) => [audit.item({ status: 200 }, subjects)],
  ) => {
    const deps = await ready;
    const by = { now: deps.now().toISOString(), agencyId: caller.agencyId };
    return act(
      deps,
      () => referralFor(deps, caller, parameters.referralId),
      (referral) => weigh(referral, by),
      record,
    );
  };
  const standingAfter = async (...[command, weigh]: Parameters<typeof acted>) => {
    const { referral, recorded } = await acted(command, weigh);
    const headers = { ETag: etagOf(referral.version) };
    return { status: 200 as const, headers, body: standing(referral), ...audited(recorded) };
  };

  return api(
    referralOperations,
    {
      claimReferrals: async ({ caller, body, idempotencyKey = '' }) => {
        const claimed = await claimReferrals(await ready, caller, body, idempotencyKey);
        if (claimed.kind === 'nothing-ready') {
          return { status: 204 as const, headers: { 'Retry-After': String(claimed.retryAfterSeconds) } };
        }
        const { claim, kind } = claimed;
        return {
          status: 201 as const,
          headers: { 'Idempotent-Replayed': String(kind === 'replayed') },
          body: claim,
          audit: { referralIds: claim.items.map(({ referralId }) => referralId) },
        };
      },
      readReferral: async ({ caller, parameters, header }) => {
        const { referralId } = parameters;
        const { detail, personRef, fields } = await readReferral(
          await ready,
          caller,
          referralId,
          header('referral-receipt'),
        );
        return {
          status: 200 as const,
          headers: { ETag: etagOf(detail.version) },
          body: detail,
          audit: { referralIds: [referralId], journeyIds: [detail.journeyId], personRef, fields },
        };
      },
      acknowledgeReferral: async (request) => {
        const { referral, recorded } = await acted(request, (before, by) =>
          acknowledge(before, { ...by, receiptHash: receiptHash(request.body.receipt) }),
        );
        const { at = referral.updatedAt, version = referral.version } = referral.received ?? {};
        return {
          status: 200 as const,
          headers: { ETag: etagOf(version) },
          body: {
            referralId: referral.referralId,
            receivedAt: at,
            decideBy: plusSeconds(at, leaseRules.decideWithin),
            version,
          },
          ...audited(recorded),
        };
      },
      decideReferral: async (request) => {
        const { receipt, decision, reasonCode } = request.body;
        const { referral, recorded } = await acted(request, (before, by) => {
          const outcome = decide(before, { ...by, receiptHash: receiptHash(receipt), decision, reasonCode });
          if (outcome.kind === 'changed') requireMatch(request.header('if-match'), before.version);
          return outcome;
        });
        const { at = referral.updatedAt, version = referral.version } = referral.decided ?? {};
        return {
          status: 200 as const,
          headers: { ETag: etagOf(version) },
          body: {
            referralId: referral.referralId,
            decision: decision satisfies Decision,
            ...(reasonCode ? { reasonCode } : {}),
            decidedAt: at,
            version,
          },
          ...audited(recorded),
        };
      },
      extendLease: (request) =>
        standingAfter(request, (before, by) =>
          extend(before, {
            ...by,
            receiptHash: receiptHash(request.body.receipt),
            leaseSeconds: request.body.leaseSeconds,
          }),
        ),
      releaseReferral: (request) =>
        standingAfter(request, (before, by) =>
          release(before, { ...by, receiptHash: receiptHash(request.body.receipt) }),
        ),
      reportOutcome: async (request) => {
        const deps = await ready;
        const told = ({ referralId, state, version }: Referral) => ({
          status: 201 as const,
          headers: { ETag: etagOf(version) },
          body: { referralId, state, version },
        });
        return idempotent<typeof request.operation>(deps, {
          check: async ({ caller, parameters }) => {
            await referralFor(deps, caller, parameters.referralId);
          },
          run: async ({ body }, settle) => {
            const { referral } = await acted(
              request,
              (before, by) => {
                checkHandOff(before, body.toService);
                checkOccurred(before, body.occurredAt, by.now);
                return report(before, { ...by, ...body });
              },
              (subjects, after) => settle({ ...told(after), audit: subjects }),
            );
            return told(referral);
          },
        })(request);
      },
      confirmDeletion: (request) => standingAfter(request, confirmDeletion),
      redriveReferral: (request) => standingAfter(request, redrive),
      listReferrals: async (request) => {
        const deps = await ready;
        const page = openPage(deps.cursors, request);
        return { status: 200 as const, body: await listReferrals(deps, request.caller, request.query, page) };
      },
      listDeadLetters: async (request) => {
        const deps = await ready;
        const page = openPage(deps.cursors, request);
        return { status: 200 as const, body: await listDeadLetters(deps, request.caller, page) };
      },
    },
    outputs,
  );
}
