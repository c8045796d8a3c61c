import type { AgencyKind } from '../../../schemas/agencies.ts';
import { profiles } from '../agency-profiles.ts';
import type { Facts } from '../record/facts.ts';

/** Whether an agency of a kind learns of an event: always of its own. */
export const seesEvent = (kind: AgencyKind, family: string, own: boolean): boolean =>
  own || profiles[kind].events.learnsOf.includes(family);

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
