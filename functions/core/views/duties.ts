import type { AgencyKind } from '../../../schemas/agencies.ts';
import type { Duty, DutyOwner } from '../../../schemas/duty.ts';
import { ruleOf, ruleSets } from '../duties/rule-sets.ts';

interface Sight {
  /** Whose duties it sees. */
  readonly owners: readonly DutyOwner[];
  /** The rights whose duties it sees whoever owes them. */
  readonly rights: readonly number[];
}

const prosecution: Sight = {
  owners: ['police', 'cps', 'court', 'witness-care', 'lvws', 'probation', 'victim'],
  rights: [],
};

/**
 * Which duties each kind of agency sees of a journey within its rows: always its own, others' only where its
 * work needs them. What opens most duties tells of a suspect, which support services do not see.
 */
const sights: Readonly<Partial<Record<AgencyKind, Sight>>> = {
  police: prosecution,
  cps: prosecution,
  'witness-care': prosecution,
  court: { owners: ['court'], rights: [] },
  lvws: { owners: ['lvws'], rights: [1, 4, 5] },
  probation: { owners: ['probation'], rights: [4, 11] },
};

/** Whether an agency of a kind may see a duty of a journey within its rows. */
export function seesDuty(kind: AgencyKind, duty: Duty): boolean {
  const sight = sights[kind];
  if (!sight) return false;
  return sight.owners.includes(duty.owner) || sight.rights.includes(ruleOf(ruleSets, duty).right);
}

/** Whether an agency of a kind may know that the victim opted out: every one that might contact them. */
export const seesOptOuts = (kind: AgencyKind): boolean => kind !== 'court' && sights[kind] !== undefined;
