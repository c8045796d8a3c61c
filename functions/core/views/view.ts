import type { AgencyKind } from '../../../schemas/agencies.ts';
import { profiles } from '../agency-profiles.ts';
import { amends, targetOf } from '../record/amendments.ts';
import type { Facts } from '../record/facts.ts';
import { eventKey } from '../record/order.ts';
import type { StoredEvent } from '../record/stored-event.ts';

/** Whether an agency of a kind learns of an event: always of its own. */
export const seesEvent = (kind: AgencyKind, family: string, own: boolean): boolean =>
  own || profiles[kind].events.learnsOf.includes(family);

/**
 * The event that an event is about in the end, in a history: itself, or what a correction or a retraction amends,
 * at any depth. Undefined where that has not come: nobody could say who may learn of it.
 */
export function meantBy(event: StoredEvent, history: readonly StoredEvent[]): StoredEvent | undefined {
  let meant: StoredEvent | undefined = event;
  for (const seen = new Set<StoredEvent>(); meant && amends(meant) && !seen.has(meant);) {
    seen.add(meant);
    const target = targetOf(meant);
    meant = history.find((other) => eventKey(other) === target);
  }
  return meant && !amends(meant) ? meant : undefined;
}

/** A hearing says for whom it is listed: nothing for those who see nothing about a suspect. */
export const withoutSuspects = (hearings: Facts['hearings']): Facts['hearings'] =>
  Object.fromEntries(
    Object.entries(hearings).map(([id, { suspects: _suspects, ...hearing }]) => [id, hearing]),
  );

/** The part of the facts that an agency of a kind may see. */
export function factsFor(kind: AgencyKind, facts: Facts): Partial<Facts> {
  const { facts: visible } = profiles[kind];
  const seen = visible.includes('suspects') ? facts : { ...facts, hearings: withoutSuspects(facts.hearings) };
  return Object.fromEntries(visible.map((field) => [field, seen[field]]));
}

/** Whether an agency of a kind sees what an event said: always its own; others' only where its work needs it. */
export const seesData = (kind: AgencyKind, own: boolean): boolean =>
  own || profiles[kind].events.readsDataOf === 'everybody';
