import type { EventData } from '../../../schemas/events/catalogue.ts';
import type { Decision, Lane, OutcomeType } from '../../../schemas/referral.ts';
import type { HeadReferral, Referral } from './stored-referral.ts';

import type { News } from './fold-referrals.ts';
import { extendedUntil, leaseRules, owesDeletion, plusSeconds, standingOf } from './lease.ts';
import { allows, transitions, type ReferralAction } from './transitions.ts';

/** Why an action on a referral is not done; each is a problem of its own. */
export type Refusal =
  | 'lease-expired'
  | 'already-received'
  | 'receipt-mismatch'
  | 'consent-withdrawn'
  | 'referral-retracted'
  | 'decision-conflict'
  | 'lease-limit'
  | 'not-holder'
  | 'nothing-to-delete'
  | 'state-conflict';

/** What an action comes to: a changed referral and the news of it, the same answer again, or a refusal. */
export type Outcome =
  | { readonly kind: 'changed'; readonly referral: Referral; readonly news?: News; readonly told?: Told }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
type Told = Partial<EventData<'referral.received'>>;

/** Who acts, and when. */
export interface Act {
  readonly now: string;
  readonly agencyId: string;
}
export interface HolderAct extends Act {
  /** SHA-256 of the receipt shown. */
  readonly receiptHash: string;
}

const refused = (refusal: Refusal): Outcome => ({ kind: 'refused', refusal });
const same: Outcome = { kind: 'same' };

/** Time never runs backwards on a referral, whatever the clocks of the instances that write it say. */
export function instantAfter({ updatedAt, requestedAt }: Referral, now: string): string {
  const [latest] = [updatedAt, requestedAt].sort().reverse();
  return latest !== undefined && latest >= now ? plusSeconds(latest, 0.001) : now;
}

function moved(
  before: Referral,
  action: ReferralAction,
  now: string,
  change: Partial<Referral> = {},
): Referral {
  const { visibleAt: _visibleAt, ...rest } = before;
  return {
    ...rest,
    state: transitions[action].to ?? before.state,
    version: before.version + 1,
    updatedAt: instantAfter(before, now),
    ...change,
  };
}

/** A referral as it is first put into the queue. */
export function newReferral(
  { firstContactAt: _firstContactAt, reasonCode: _reasonCode, ...drafted }: HeadReferral,
  {
    referralId,
    journeyId,
    personRef,
    dueBy,
  }: Pick<Referral, 'referralId' | 'journeyId' | 'personRef' | 'dueBy'>,
  now: string,
): Referral {
  return {
    ...drafted,
    ...{ referralId, journeyId, personRef },
    ...(dueBy ? { dueBy } : {}),
    state: 'queued',
    version: 1,
    createdAt: now,
    updatedAt: now,
    visibleAt: now,
    leaseEpoch: 0,
    deliveryCount: 0,
    receipts: [],
  };
}

/** Whether a claimer may take it now: due, and not yet delivered too often. */
export const isExhausted = ({ deliveryCount }: Referral): boolean =>
  deliveryCount >= leaseRules.maxDeliveries;

/** The next lease, under the receipt made for it. The earlier receipt is superseded by it. */
export function leased(
  before: Referral,
  lease: { readonly claimId: string; readonly receiptHash: string; readonly until: string } & Act,
): Referral {
  const { received: _received, ...rest } = before;
  return moved(rest, 'claim', lease.now, {
    visibleAt: lease.until,
    leaseStartedAt: lease.now,
    leaseEpoch: before.leaseEpoch + 1,
    deliveryCount: before.deliveryCount + 1,
    receipts: [...before.receipts, lease.receiptHash],
    claimId: lease.claimId,
    holder: lease.agencyId,
  });
}

/** What stands in the way of an action under a receipt; undefined when nothing does. */
function refusalFor(referral: Referral, { receiptHash, now }: HolderAct): Refusal | undefined {
  if (referral.state === 'withdrawn') return 'consent-withdrawn';
  if (referral.state === 'retracted') return 'referral-retracted';
  switch (standingOf(referral, receiptHash, now)) {
    case 'unknown-receipt':
      return 'receipt-mismatch';
    case 'superseded':
      return referral.received || referral.decided ? 'already-received' : 'lease-expired';
    case 'lease-expired':
      return 'lease-expired';
    case 'holder':
      return undefined;
  }
}

/** The service has it. The same receipt again changes nothing. */
export function acknowledge(before: Referral, act: HolderAct): Outcome {
  const refusal = refusalFor(before, act);
  if (
    before.received?.receiptHash === act.receiptHash &&
    refusal !== 'consent-withdrawn' &&
    refusal !== 'referral-retracted'
  )
    return same;
  if (refusal) return refused(refusal);
  if (!allows('acknowledge', before.state)) return refused('state-conflict');
  const referral = moved(before, 'acknowledge', act.now, {
    visibleAt: plusSeconds(act.now, leaseRules.decideWithin),
    received: answered(before, act, 'received'),
  });
  return { kind: 'changed', referral, news: 'referral.received' };
}

const answered = (before: Referral, { receiptHash, now }: HolderAct, what: string, reasonCode?: string) => ({
  what,
  ...(reasonCode ? { reasonCode } : {}),
  at: instantAfter(before, now),
  receiptHash,
  version: before.version + 1,
});

const decisionActions = {
  accepted: { action: 'accept', news: 'referral.accepted' },
  rejected: { action: 'reject', news: 'referral.rejected' },
  'more-info-requested': { action: 'request-more-info', news: 'referral.more-info-requested' },
  'dead-letter': { action: 'dead-letter', news: 'referral.dead-lettered' },
} as const;

/** The one code with which a rejection says that nobody could process it as it is. */
const poison = 'cannot-be-processed';

/**
 * The service takes it up, turns it down, or asks for more. The same decision under the same receipt
 * changes nothing; another one conflicts, save that more information may be followed by a decision.
 */
export function decide(
  before: Referral,
  act: HolderAct & { readonly decision: Decision; readonly reasonCode?: string | undefined },
): Outcome {
  const { decision, reasonCode } = act;
  const { decided } = before;
  const refusal = refusalFor(before, act);
  if (refusal === 'consent-withdrawn' || refusal === 'referral-retracted') return refused(refusal);
  if (decided?.receiptHash === act.receiptHash) {
    if (decided.what === decision && decided.reasonCode === reasonCode) return same;
    if (decided.what !== 'more-info-requested' || before.state !== 'more-info-requested') {
      return refused('decision-conflict');
    }
  }
  if (refusal) return refused(refusal);
  const outcome = decision === 'rejected' && reasonCode === poison ? 'dead-letter' : decision;
  const { action, news } = decisionActions[outcome];
  if (!allows(action, before.state)) return refused('state-conflict');
  const { reasonCode: _reasonCode, ...rest } = before;
  const referral = moved(rest, action, act.now, {
    decided: answered(before, act, decision, reasonCode),
    ...(reasonCode ? { reasonCode } : {}),
  });
  return { kind: 'changed', referral, news, told: reasonCode ? { reasonCode } : {} };
}

/** More time to read it. A lease that runs as long already stays as it is. */
export function extend(before: Referral, act: HolderAct & { readonly leaseSeconds: number }): Outcome {
  const refusal = refusalFor(before, act);
  if (refusal) return refused(refusal);
  if (!allows('extend', before.state)) return refused('state-conflict');
  const { leaseStartedAt = before.updatedAt, visibleAt = act.now } = before;
  if (plusSeconds(act.now, act.leaseSeconds) <= visibleAt) return same;
  const until = extendedUntil(leaseStartedAt, visibleAt, act.now, act.leaseSeconds);
  return until === undefined
    ? refused('lease-limit')
    : { kind: 'changed', referral: moved(before, 'extend', act.now, { visibleAt: until }) };
}

/** The service gives it back, to be claimed at once by whoever asks next. Once it is back, it stays so. */
export function release(before: Referral, act: HolderAct): Outcome {
  if (before.state === 'queued' && before.receipts.at(-1) === act.receiptHash) return same;
  const refusal = refusalFor(before, act);
  if (refusal) return refused(refusal);
  if (!allows('release', before.state)) return refused('state-conflict');
  const { holder: _holder, claimId: _claimId, received: _received, ...rest } = before;
  return { kind: 'changed', referral: moved(rest, 'release', act.now, { visibleAt: act.now }) };
}

const outcomeActions: Readonly<
  Record<OutcomeType, { readonly action: ReferralAction; readonly news: News; readonly reasonCode?: string }>
> = {
  contacted: { action: 'contact', news: 'referral.contacted' },
  started: { action: 'start', news: 'referral.started' },
  completed: { action: 'complete', news: 'referral.completed' },
  disengaged: { action: 'complete', news: 'referral.completed', reasonCode: 'disengaged' },
  declined: { action: 'complete', news: 'referral.completed', reasonCode: 'declined' },
  'unable-to-contact': { action: 'close-unable-to-contact', news: 'referral.closed-unable-to-contact' },
  'handed-off': { action: 'complete', news: 'referral.handed-off' },
};

/** Whether an outcome says that the service spoke with the victim. */
const isContact = (type: OutcomeType): boolean => type !== 'unable-to-contact' && type !== 'handed-off';

export interface Reported extends Act {
  readonly type: OutcomeType;
  readonly occurredAt: string;
  readonly toService?: string | undefined;
}

/** What became of a referral that the service took up. */
export function report(before: Referral, act: Reported): Outcome {
  if (before.state === 'withdrawn') return refused('consent-withdrawn');
  if (before.state === 'retracted') return refused('referral-retracted');
  if (before.holder !== act.agencyId) return refused('not-holder');
  const { action, news, reasonCode } = outcomeActions[act.type];
  if (!allows(action, before.state)) return refused('state-conflict');
  const { firstContactAt } = before;
  const earlier = isContact(act.type) && (!firstContactAt || act.occurredAt < firstContactAt);
  const referral = moved(before, action, act.now, {
    ...(reasonCode ? { reasonCode } : {}),
    ...(earlier ? { firstContactAt: act.occurredAt } : {}),
  });
  const told: Told = {
    ...(isContact(act.type) ? { occurredAt: act.occurredAt } : {}),
    ...(reasonCode ? { reasonCode } : {}),
    ...(act.toService ? { toService: act.toService } : {}),
  };
  return { kind: 'changed', referral, news, told };
}

/** Delivered too often without an answer: for a person to look at. */
export function deadLetter(before: Referral, now: string): Outcome {
  if (!isExhausted(before) || !allows('dead-letter', before.state)) return refused('state-conflict');
  const referral = moved(before, 'dead-letter', now, { reasonCode: 'delivered-too-often' });
  return {
    kind: 'changed',
    referral,
    news: 'referral.dead-lettered',
    told: { reasonCode: 'delivered-too-often' },
  };
}

/** A person has looked at a dead letter, and it may be delivered anew. */
export function redrive(before: Referral, { now }: Act): Outcome {
  if (before.state === 'withdrawn') return refused('consent-withdrawn');
  if (before.state === 'retracted') return refused('referral-retracted');
  if (!allows('redrive', before.state)) return refused('state-conflict');
  const { reasonCode: _reason, decided: _decided, received: _received, holder: _holder, ...rest } = before;
  const referral = moved(rest, 'redrive', now, { visibleAt: now, deliveryCount: 0 });
  return { kind: 'changed', referral, news: 'referral.redriven' };
}

/** The service has deleted a referral that was withdrawn while it held it. */
export function confirmDeletion(before: Referral, { now }: Act): Outcome {
  if (before.deletionConfirmedAt) return same;
  if (!owesDeletion(before)) return refused('nothing-to-delete');
  const deletionConfirmedAt = instantAfter(before, now);
  const { visibleAt: _visibleAt, ...rest } = before;
  return {
    kind: 'changed',
    referral: { ...rest, version: before.version + 1, updatedAt: deletionConfirmedAt, deletionConfirmedAt },
    news: 'referral.deletion-confirmed',
  };
}

/** Deletion was asked for and not confirmed in time: told on the journey, and asked for again later. */
export function chaseDeletion(before: Referral, now: string): Outcome {
  if (!owesDeletion(before) || (before.visibleAt ?? now) > now) return refused('state-conflict');
  return {
    kind: 'changed',
    referral: {
      ...before,
      version: before.version + 1,
      updatedAt: instantAfter(before, now),
      visibleAt: plusSeconds(now, leaseRules.deleteWithin),
    },
    news: 'referral.deletion-overdue',
  };
}

/** Ended by what the journey's events say, whoever holds it; a referral that has ended already stays as it is. */
export function closed(
  before: Referral,
  end: { readonly action: 'withdraw' | 'retract'; readonly reasonCode: string },
  now: string,
): Referral | undefined {
  if (!allows(end.action, before.state)) return undefined;
  return moved(before, end.action, now, {
    reasonCode: end.reasonCode,
    ...(before.leaseEpoch > 0 ? { visibleAt: plusSeconds(now, leaseRules.deleteWithin) } : {}),
  });
}

/** Queued again, because what ended it was itself taken back; every earlier receipt stays dead. */
export function reinstated(before: Referral, drafted: HeadReferral, now: string): Referral | undefined {
  if (before.state !== 'withdrawn' && before.state !== 'retracted') return undefined;
  const fresh = newReferral(drafted, before, now);
  const { leaseEpoch, receipts, createdAt, version } = before;
  return {
    ...fresh,
    version: version + 1,
    updatedAt: instantAfter(before, now),
    leaseEpoch,
    receipts,
    createdAt,
  };
}

/** Into the faster lane, wherever it waits; undefined where nothing changes. */
export function hastened(before: Referral, now: string): Referral | undefined {
  if (before.lane === 'enhanced') return undefined;
  return { ...before, lane: 'enhanced', version: before.version + 1, updatedAt: instantAfter(before, now) };
}

/** The referrer has told more since its service asked: it comes up anew on the lists of both. */
export function informed(before: Referral, lane: Lane, now: string): Referral {
  const informedAt = instantAfter(before, now);
  return { ...before, lane, version: before.version + 1, updatedAt: informedAt, informedAt };
}
