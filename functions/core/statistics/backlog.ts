import { londonDate } from '../calendar/london-time.ts';
import type { Head } from '../record/head.ts';

import type { Contribution } from './contribution.ts';

/** A cell's key names area, stage, vulnerable and special measures, in this order. Area and stage together; and each of the two questions about victims by stage. */
export const backlogTables = [
  [0, 1],
  [1, 2],
  [1, 3],
] as const;

/** A victim whose evidence or welfare is at risk by age, health or fear (Victims' Code, third gateway). */
const vulnerableGrounds = [
  'under-18',
  'mental-disorder',
  'learning-difficulty',
  'physical-disability',
  'intimidated',
];

const eligibleStates = ['eligible', 'applied-for', 'granted'];

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

/** The force area that a journey counts in: the first that its events named. */
export const areaOf = ({ record }: Head): string => record.facts.rows.forces[0] ?? 'none';

/**
 * What a journey adds to the backlog: one victim of one crime whose case is not closed, by the five
 * questions MOPAC could not answer in 2020 (Lords Hansard, 5 February 2024). Undefined where it adds nothing.
 */
export function backlogContribution(head: Head): Contribution | undefined {
  const { facts, strands } = head.record;
  const { stage, since } = strands.case;
  if (stage === 'closed' || facts.mergedInto) return undefined;
  const vulnerable =
    facts.under18 || facts.enhanced.grounds.some((ground) => vulnerableGrounds.includes(ground));
  const eligible = eligibleStates.includes(facts.specialMeasures);
  const startedAt = facts.startedAt ?? head.openedAt;
  return {
    group: 'BACKLOG',
    cell: [areaOf(head), stage, yesOrNo(vulnerable), yesOrNo(eligible)].join('#'),
    tallies: [`reported#${londonDate(startedAt)}`, `entered#${londonDate(since === '' ? startedAt : since)}`],
  };
}
