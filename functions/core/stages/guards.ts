import type { Facts } from '../record/facts.ts';
import { liveStates } from '../referrals/transitions.ts';

/** What a guard may look at: the event's data and the facts as this event has left them. */
export interface GuardInput {
  readonly data: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
  /** The suspect or referral whose thread would move; `*` for the journey itself. */
  readonly thread: string;
}

const chargesOf = ({ facts, thread }: GuardInput): string[] =>
  Object.values(facts.suspects[thread]?.charges ?? {});

const allDecided = (input: GuardInput): boolean => !chargesOf(input).includes('pending');
const someProved = (input: GuardInput): boolean => chargesOf(input).includes('proved');
const isLive = ({ state }: Facts['referrals'][number]): boolean => liveStates.includes(state);
const field =
  (name: string, ...values: unknown[]) =>
  ({ data }: GuardInput): boolean =>
    values.includes(data[name]);

/**
 * The conditions that stage declarations name. Pure predicates over facts, so that the fold, the
 * diagrams and the state machines share one meaning.
 */
export const guards = {
  everyChargeDecidedSomeProved: (input: GuardInput) => allDecided(input) && someProved(input),
  everyChargeDecidedNoneProved: (input: GuardInput) => allDecided(input) && !someProved(input),
  everyChargeStopped: (input: GuardInput) =>
    chargesOf(input).every((state) => state === 'stopped' || state === 'acquitted'),
  someChargePending: (input: GuardInput) => !allDecided(input),
  pleaNotGuilty: field('plea', 'NG', 'DEN', 'OPP'),
  hearingIsTrial: field('hearingType', 'TRIAL', 'NEWT'),
  decidedByCps: field('decidedBy', 'cps'),
  reasonPublicInterest: field('reason', 'public-interest', 'not-in-public-interest'),
  reasonVictimDoesNotSupport: field('reason', 'victim-does-not-support'),
  reasonSuspectDied: field('reason', 'suspect-died'),
  noFurtherAction: field('noFurtherAction', true),
  outcomeNoSuspect: field('outcome', 'no-suspect-identified'),
  outcomeUnableToProsecute: field('outcome', 'unable-to-prosecute'),
  outcomeVictimSupports: field('outcome', 'evidential-victim-supports'),
  outcomeVictimDoesNotSupport: field('outcome', 'evidential-victim-does-not-support'),
  outcomePublicInterest: field('outcome', 'not-in-public-interest'),
  outcomeTransferred: field('outcome', 'transferred'),
  outcomeTakenIntoConsideration: field('outcome', 'taken-into-consideration'),
  outcomeSuspectDied: field('outcome', 'suspect-died'),
  kindTakenIntoConsideration: field('kind', 'taken-into-consideration'),
  kindHospitalOrder: field('kind', 'hospital-order'),
  appealDismissed: field('outcome', 'dismissed', 'abandoned', 'sentence-varied'),
  appealQuashed: field('outcome', 'conviction-quashed'),
  appealRetrial: field('outcome', 'retrial-ordered'),
  reviewOverturned: field('outcome', 'overturned', 'reopened'),
  reopenedForAppeal: field('reason', 'appeal'),
  stageReleased: field('stage', 'released'),
  stageRecalled: field('stage', 'recalled'),
  outcomeOptedIn: field('outcome', 'opted-in'),
  outcomeResultUnavailable: field('outcome', 'unavailable'),
  outcomePartHeard: field('outcome', 'part-heard', 'adjourned'),
  referralLives: ({ facts }: GuardInput) => facts.referrals.some(isLive),
  noReferralLeft: ({ facts }: GuardInput) => !facts.referrals.some(isLive),
  referralDeclined: field('reasonCode', 'disengaged', 'declined'),
  consentRefused: field('supportConsent', 'refused'),
  supportCompleted: field('reason', 'completed', 'moved'),
  supportDeclined: field('reason', 'disengaged', 'declined'),
  supportUnableToContact: field('reason', 'unable-to-contact'),
  supportVictimDied: field('reason', 'died'),
} as const satisfies Record<string, (input: GuardInput) => boolean>;

export type GuardName = keyof typeof guards;
