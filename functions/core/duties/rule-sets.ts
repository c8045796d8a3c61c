import type { LondonDate } from '../calendar/london-time.ts';

import type { DutyRule, RuleSet } from './rule.ts';
import { vc2021 } from './rule-sets/vc-2021.ts';

/** Every version of the Code the service keeps clocks by, oldest first. */
export const ruleSets: readonly RuleSet[] = [vc2021];

/** The version in force on a date in London; none before the first. */
export const ruleSetOn = (sets: readonly RuleSet[], date: LondonDate): RuleSet | undefined =>
  sets.findLast(({ effectiveFrom }) => effectiveFrom <= date);

/** The rules of each version by their names, looked up for every live duty at every event. */
const byId = new WeakMap<RuleSet, ReadonlyMap<string, DutyRule>>();

function rulesById(set: RuleSet): ReadonlyMap<string, DutyRule> {
  const known = byId.get(set) ?? new Map(set.rules.map((rule) => [rule.id, rule]));
  byId.set(set, known);
  return known;
}

/** A rule of a named version. @throws RangeError where no version has it: clocks that run keep their rules */
export function ruleOf(sets: readonly RuleSet[], { ruleSet, id }: { ruleSet: string; id: string }): DutyRule {
  const set = sets.find(({ name }) => name === ruleSet);
  const rule = set && rulesById(set).get(id);
  if (!rule) throw new RangeError(`No rule set has the duty ${id} of ${ruleSet}.`);
  return rule;
}
