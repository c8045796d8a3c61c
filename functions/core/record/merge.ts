import { withoutUndefined } from '../without-undefined.ts';
import type { Head } from './head.ts';
import type { ConsentFact } from './facts.ts';
import type { Protection } from './protection.ts';

/** The force that holds a journey: the one that opened it. */
export const holderOf = ({ record }: Head): string | undefined => record.facts.rows.forces[0];

/** Whether the holders of two journeys agree that they are of one victim; `speaksFor`: the forces of who asks. */
export function holdersAgree(one: Head, other: Head, speaksFor: readonly string[]): boolean {
  if (holderOf(one) === holderOf(other)) return true;
  const agrees = (head: Head, { journeyId }: Head) =>
    speaksFor.includes(holderOf(head) ?? '') || head.record.facts.agreedWith.includes(journeyId);
  return agrees(one, other) && agrees(other, one);
}

/** Whether two journeys are of two victims of one crime: each has a number under it. */
export function areTwoVictims(one: Head, other: Head): boolean {
  const crimes = new Set(one.record.facts.crimes);
  return (
    one.victimNumber !== other.victimNumber && other.record.facts.crimes.some((crime) => crimes.has(crime))
  );
}

/** What was refused of support, where anything was. */
function refusal(consent: ConsentFact | undefined): Protection['refusedSupport'] {
  if (!consent) return undefined;
  const { status, scope, capturedAt, by, except = [] } = consent;
  if (status === 'refused' || status === 'withdrawn') return { scope, capturedAt, by };
  return except.length > 0 ? { scope, capturedAt, by, services: except } : undefined;
}

/** All that protects the victim of a journey, for the one that it is merged into. */
export function protectionOf({ personRef, record }: Head): Protection {
  const { facts, notices, representatives, duties } = record;
  return withoutUndefined({
    personRef,
    rows: facts.rows,
    flags: facts.flags,
    alertsBy: facts.alertsBy,
    orders: facts.protectiveOrders,
    anonymity: facts.anonymity,
    under18: facts.under18,
    victimDied: facts.victimDied,
    enhanced: facts.enhanced.entitled ? (facts.enhanced.grounds as Protection['enhanced']) : undefined,
    optOuts: notices.optOuts,
    refusedSupport: refusal(facts.consent),
    safeContact: facts.safeContact,
    representatives,
    duties: Object.values(duties),
  });
}
