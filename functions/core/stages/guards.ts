import type { Facts } from '../record/facts.ts';
import type { StoredEvent } from '../record/stored-event.ts';
import { liveStates } from '../referrals/transitions.ts';
import { own } from '../own.ts';

/** The record as an event has left it, and the suspect or referral whose thread would move. */
export interface GuardInput {
  readonly facts: Facts;
  /** `*` for the journey itself. */
  readonly thread: string;
}

/** Whether victims are named, and this journey's is none of them. */
export const areOthers = (
  { victimNumber = 1 }: Pick<Facts, 'victimNumber'>,
  victims: readonly number[] | undefined,
): boolean => victims !== undefined && !victims.includes(victimNumber);

/** Whether a charge is known to be about other victims than this journey's. */
export const isOfOthers = (facts: Facts, suspect: string, charge: string): boolean =>
  areOthers(facts, own(own(facts.suspects, suspect)?.offences ?? {}, charge)?.victims);

/** Whether an event is about other victims than this journey's: all the charges it names, or whom it protects. */
export function isAboutOthers(facts: Facts, { type, data }: StoredEvent): boolean {
  if (type === 'court.protective-order-made') return areOthers(facts, data.victims);
  if (!('suspect' in data) || !('charges' in data)) return false;
  const { suspect, charges = [] } = data;
  const refs = charges.map((charge) => (typeof charge === 'string' ? charge : charge.charge));
  return refs.length > 0 && refs.every((ref) => isOfOthers(facts, suspect, ref));
}

/** The charges of a suspect that are about this journey's victim, each with its state. */
const ownCharges = ({ facts, thread }: GuardInput): [charge: string, state: string][] =>
  Object.entries(own(facts.suspects, thread)?.charges ?? {}).filter(
    ([charge]) => !isOfOthers(facts, thread, charge),
  );

const chargesOf = (input: GuardInput): string[] => ownCharges(input).map(([, state]) => state);

/** Every charge is decided, some proved, and a sentence passed for each of those. */
function isSentenced(input: GuardInput): boolean {
  const passed = own(input.facts.suspects, input.thread)?.sentenced ?? [];
  const proved = ownCharges(input).filter(([, state]) => state === 'proved');
  return allDecided(input) && proved.length > 0 && proved.every(([charge]) => passed.includes(charge));
}

const allDecided = (input: GuardInput): boolean => !chargesOf(input).includes('pending');
const someProved = (input: GuardInput): boolean => chargesOf(input).includes('proved');
const someDormant = (input: GuardInput): boolean => chargesOf(input).includes('dormant');
const isLive = ({ state }: Facts['referrals'][number]): boolean => liveStates.includes(state);

/** What stage declarations may ask of the record; of an event's own data they ask by its fields. */
export const guards = {
  everyChargeDecidedSomeProved: (input: GuardInput) => allDecided(input) && someProved(input),
  everyChargeDecidedNoneProved: (input: GuardInput) =>
    allDecided(input) && !someProved(input) && !someDormant(input),
  everyOpenChargeDormant: (input: GuardInput) =>
    allDecided(input) && !someProved(input) && someDormant(input),
  everyChargeSentenced: isSentenced,
  noChargePending: allDecided,
  someChargePending: (input: GuardInput) => !allDecided(input),
  everyChargeStopped: (input: GuardInput) => chargesOf(input).every((state) => state === 'stopped'),
  everyChargeWithoutConviction: (input: GuardInput) =>
    chargesOf(input).every((state) => state === 'stopped' || state === 'not-convicted'),
  referralLives: ({ facts }: GuardInput) => facts.referrals.some(isLive),
  noReferralLeft: ({ facts }: GuardInput) => !facts.referrals.some(isLive),
} as const satisfies Record<string, (input: GuardInput) => boolean>;

export type GuardName = keyof typeof guards;
