import type { AgencyKind } from '../../../schemas/agencies.ts';
import type { Duty } from '../../../schemas/duty.ts';
import { profiles } from '../agency-profiles.ts';
import { ruleOf, ruleSets } from '../duties/rule-sets.ts';

/**
 * Whether an agency of a kind may see a duty of a journey within its rows: always its own, others' only where
 * its work needs them. What opens most duties tells of a suspect, which support services do not see.
 */
export function seesDuty(kind: AgencyKind, duty: Duty): boolean {
  const { owners, rights } = profiles[kind].duties;
  return owners.includes(duty.owner) || rights.includes(ruleOf(ruleSets, duty).right);
}

/** Whether an agency of a kind may know that the victim opted out. */
export const seesOptOuts = (kind: AgencyKind): boolean => profiles[kind].duties.optOuts;
