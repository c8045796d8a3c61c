import type { EventData } from '../../../../schemas/events/catalogue.ts';
import type { Referral } from '../../../core/referrals/stored-referral.ts';
import type { News } from '../../../core/referrals/fold-referrals.ts';
import type { Outcome, Refusal } from '../../../core/referrals/referral.ts';
import type { Caller } from '../../../http/caller.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { Subjects } from '../../../http/request-audit.ts';
import type { Appended } from '../../../intake/append-event.ts';
import { appendSystemEvent } from '../../../intake/append-system-event.ts';
import { tryAgain } from '../../../store/try-again.ts';
import type { Write } from '../../../store/write.ts';

import type { ExchangeDeps } from './deps.ts';

/** The part of the service that tells the exchange's news. */
export const EXCHANGE = 'exchange';

/** A problem that names the state and version which stand, so that a worker can tell what to do next. */
export function refusalError(
  refusal: Refusal | 'gone' | 'receipt-required',
  referral: Referral,
): ProblemError {
  return new ProblemError(refusal, { extensions: { version: referral.version } });
}

/** A referral to one of the caller's services. @throws ProblemError 404, the same whether unknown or outside */
export async function referralFor(
  { referrals }: Pick<ExchangeDeps, 'referrals'>,
  { rows }: Pick<Caller, 'rows'>,
  referralId: string,
): Promise<Referral> {
  const referral = await referrals.readReferral(referralId);
  if (!referral || !rows.services.includes(referral.service)) throw new ProblemError('not-found');
  return referral;
}

/** Makes what goes on record of a request, as items of the transaction that carries it out. */
export type RecordItems = (subjects: Subjects, after: Referral) => readonly Write[];

export interface Acted {
  readonly referral: Referral;
  /** The audit record was written with the decision. */
  readonly recorded: boolean;
}

/**
 * Carries an action out on a referral as it is now: the change, the news of it on the journey and the audit
 * record are one transaction. Where another writer came first the action is weighed anew.
 *
 * @throws ProblemError of the refusal, or 503 after five lost races
 */
export async function act(
  deps: Pick<ExchangeDeps, 'referrals' | 'journeys' | 'now' | 'backOff'>,
  find: () => Promise<Referral>,
  weigh: (referral: Referral) => Outcome,
  record?: RecordItems,
): Promise<Acted> {
  return tryAgain<Acted>(deps.backOff, async () => {
    const before = await find();
    const outcome = weigh(before);
    if (outcome.kind === 'refused') throw refusalError(outcome.refusal, before);
    if (outcome.kind === 'same') return { referral: before, recorded: false };
    const { referral, news, told } = outcome;
    if (!news) return (await deps.referrals.replace(referral)) ? { referral, recorded: false } : undefined;
    const done = await tell(deps, referral, news, told ?? {}, record);
    return done === 'appended' ? { referral, recorded: record !== undefined } : undefined;
  });
}

function tell(
  deps: Pick<ExchangeDeps, 'journeys' | 'now' | 'backOff'>,
  referral: Referral,
  news: News,
  told: Partial<EventData<'referral.received'>>,
  record: RecordItems | undefined,
) {
  const { referralId, journeyId, service, lane, cause, claimId, holder, version, updatedAt } = referral;
  const id = `${referralId}/${version}`;
  const refuseUnmade = ({ head }: Appended) => {
    const unmade = head.record.facts.referralProblems;
    if (unmade?.cause.id !== id) return;
    const errors = unmade.problems.map(({ code }) => ({
      pointer: '/toService',
      code: 'not-allowed' as const,
      detail: `The rule ${code} is not met.`,
    }));
    throw new ProblemError('rule-refused', { errors });
  };
  return appendSystemEvent(
    deps,
    journeyId,
    {
      type: news,
      id,
      part: EXCHANGE,
      time: updatedAt,
      data: {
        referralId,
        service,
        lane,
        cause,
        ...(claimId ? { claimId } : {}),
        ...(holder ? { holder } : {}),
        ...told,
      },
    },
    (appended) => {
      refuseUnmade(appended);
      return [
        deps.journeys.referralItem(referral),
        ...(record ? record({ journeyIds: [journeyId], referralIds: [referralId] }, referral) : []),
      ];
    },
  );
}
