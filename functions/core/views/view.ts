import type { AgencyKind } from '../../../schemas/agencies.ts';
import { profiles } from '../agency-profiles.ts';
import type { Facts } from '../record/facts.ts';

/** Whether an agency of a kind learns of an event: always of its own. */
export const seesEvent = (kind: AgencyKind, family: string, own: boolean): boolean =>
  own || profiles[kind].events.learnsOf.includes(family);

/** The part of the facts that an agency of a kind may see. */
export function factsFor(kind: AgencyKind, facts: Facts): Partial<Facts> {
  return Object.fromEntries(profiles[kind].facts.map((field) => [field, facts[field]]));
}

/** Whether an agency of a kind sees what an event said: always its own; others' only where its work needs it. */
export const seesData = (kind: AgencyKind, own: boolean): boolean =>
  own || profiles[kind].events.readsDataOf === 'everybody';
