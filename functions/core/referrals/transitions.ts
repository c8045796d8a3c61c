import type { shownStates } from '../../../schemas/operations/referrals.ts';
import type { ReferralState } from '../../../schemas/referral.ts';

/** Everything that can be done to a referral once it exists. */
export const referralActions = [
  'claim',
  'acknowledge',
  'accept',
  'reject',
  'request-more-info',
  'extend',
  'release',
  'contact',
  'start',
  'complete',
  'close-unable-to-contact',
  'withdraw',
  'dead-letter',
  'redrive',
  'retract',
] as const;
export type ReferralAction = (typeof referralActions)[number];

interface Transition {
  readonly from: readonly ReferralState[];
  /** Absent: the referral stays as it is. */
  readonly to?: ReferralState;
}

const withHolder = ['received', 'accepted', 'more-info-requested', 'in-progress'] as const;
const live = ['queued', 'leased', ...withHolder] as const;

/**
 * The one table of transitions: the exchange, the fold, the diagram in the docs and the tests all
 * read it. A `received` referral may be claimed again, because the time to decide may run out.
 */
export const transitions: Readonly<Record<ReferralAction, Transition>> = {
  claim: { from: ['queued', 'leased', 'received'], to: 'leased' },
  acknowledge: { from: ['leased'], to: 'received' },
  accept: { from: ['leased', 'received', 'more-info-requested'], to: 'accepted' },
  reject: { from: ['leased', 'received', 'more-info-requested'], to: 'rejected' },
  'request-more-info': { from: ['leased', 'received'], to: 'more-info-requested' },
  extend: { from: ['leased', 'received'] },
  release: { from: ['leased', 'received'], to: 'queued' },
  contact: { from: ['accepted', 'in-progress'] },
  start: { from: ['accepted', 'in-progress'], to: 'in-progress' },
  complete: { from: ['accepted', 'in-progress'], to: 'completed' },
  'close-unable-to-contact': { from: ['accepted', 'in-progress'], to: 'closed-unable-to-contact' },
  withdraw: { from: [...live, 'dead-letter'], to: 'withdrawn' },
  'dead-letter': { from: ['queued', 'leased', 'received'], to: 'dead-letter' },
  redrive: { from: ['dead-letter'], to: 'queued' },
  retract: {
    from: [...live, 'dead-letter', 'rejected', 'completed', 'closed-unable-to-contact'],
    to: 'retracted',
  },
};

/** Whether the table allows the action from this state. */
export function allows(action: ReferralAction, state: ReferralState): boolean {
  return transitions[action].from.includes(state);
}

/** States in which a second referral for the same victim and service is joined to this one, not sent. */
export const liveStates: readonly ReferralState[] = [...live, 'dead-letter'];

export const withdrawableStates: readonly ReferralState[] = transitions.withdraw.from;

/** The coarse word the referring side is shown: never more than this (minimisation). */
export function shownToReferrer(state: ReferralState): (typeof shownStates)[number] {
  switch (state) {
    case 'queued':
    case 'leased':
    case 'received':
      return 'waiting';
    case 'accepted':
    case 'in-progress':
      return 'engaged';
    case 'rejected':
      return 'declined';
    case 'closed-unable-to-contact':
      return 'unable-to-contact';
    case 'more-info-requested':
    case 'dead-letter':
      return 'action-needed';
    case 'completed':
    case 'withdrawn':
    case 'retracted':
      return 'ended';
  }
}
