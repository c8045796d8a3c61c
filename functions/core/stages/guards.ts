import type { Facts } from '../record/facts.ts';
import { liveStates } from '../referrals/transitions.ts';

/** The record as an event has left it, and the suspect or referral whose thread would move. */
export interface GuardInput {
  readonly facts: Facts;
  /** `*` for the journey itself. */
  readonly thread: string;
}

const chargesOf = ({ facts, thread }: GuardInput): string[] =>
  Object.values(facts.suspects[thread]?.charges ?? {});

const allDecided = (input: GuardInput): boolean => !chargesOf(input).includes('pending');
const someProved = (input: GuardInput): boolean => chargesOf(input).includes('proved');
const isLive = ({ state }: Facts['referrals'][number]): boolean => liveStates.includes(state);

/** What stage declarations may ask of the record; of an event's own data they ask by its fields. */
export const guards = {
  everyChargeDecidedSomeProved: (input: GuardInput) => allDecided(input) && someProved(input),
  everyChargeDecidedNoneProved: (input: GuardInput) => allDecided(input) && !someProved(input),
  everyChargeStopped: (input: GuardInput) =>
    chargesOf(input).every((state) => state === 'stopped' || state === 'acquitted'),
  referralLives: ({ facts }: GuardInput) => facts.referrals.some(isLive),
  noReferralLeft: ({ facts }: GuardInput) => !facts.referrals.some(isLive),
} as const satisfies Record<string, (input: GuardInput) => boolean>;

export type GuardName = keyof typeof guards;
