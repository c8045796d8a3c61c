import type { LondonDate } from '../calendar/london-time.ts';

import type { DutyRule, RuleSet } from './rule.ts';
import { vc2021 } from './rule-sets/vc-2021.ts';

/** Every version of the Code the service keeps clocks by, oldest first. */
export const ruleSets: readonly RuleSet[] = [vc2021];

/** The version in force on a date in London; none before the first. */
export const ruleSetOn = (sets: readonly RuleSet[], date: LondonDate): RuleSet | undefined =>
  sets.findLast(({ effectiveFrom }) => effectiveFrom <= date);

/** A rule of a named version. @throws RangeError where no version has it: clocks that run keep their rules */
export function ruleOf(sets: readonly RuleSet[], { ruleSet, id }: { ruleSet: string; id: string }): DutyRule {
  const rule = sets.find(({ name }) => name === ruleSet)?.rules.find((each) => each.id === id);
  if (!rule) throw new RangeError(`No rule set has the duty ${id} of ${ruleSet}.`);
  return rule;
}
