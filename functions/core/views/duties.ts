import type { AgencyKind } from '../../../schemas/agencies.ts';
import type { Duty } from '../../../schemas/duty.ts';
import { profiles } from '../agency-profiles.ts';
import { ruleOf, ruleSets } from '../duties/rule-sets.ts';
import type { StoredEvent } from '../record/stored-event.ts';

/**
 * Whether an agency of a kind may see a duty of a journey within its rows: always its own, others' only where
 * its work needs them. What opens most duties tells of a suspect, which support services do not see.
 */
export function seesDuty(kind: AgencyKind, duty: Duty): boolean {
  const { owners, rights } = profiles[kind].duties;
  return owners.includes(duty.owner) || rights.includes(ruleOf(ruleSets, duty).right);
}

/**
 * Whether an agency of a kind may learn of an event for the duty that it names: that a reply is late tells an agency
 * that the victim said something of it. Of whom a duty is that differs by its opening, all learn who learn of duties.
 */
export function seesWordOfDuty(kind: AgencyKind, { data }: Pick<StoredEvent, 'data'>): boolean {
  if (!('duty' in data)) return true;
  const [id] = data.duty.split('#');
  const rule = ruleSets.flatMap(({ rules }) => rules).find((each) => each.id === id);
  if (!rule || rule.owner === 'sender' || rule.owner === 'against') return true;
  const { owners, rights } = profiles[kind].duties;
  return owners.includes(rule.owner) || rights.includes(rule.right);
}

/** Whether an agency of a kind may know that the victim opted out. */
export const seesOptOuts = (kind: AgencyKind): boolean => profiles[kind].duties.optOuts;
