import type { LondonDate } from '../calendar/london-time.ts';

import type { DutyRule, RuleSet } from './rule.ts';
import { lsl2026 } from './rule-sets/lsl-2026.ts';
import { vc2021 } from './rule-sets/vc-2021.ts';

/** Every version of each body of rules that the service keeps clocks by, oldest first. */
export const ruleSets: readonly RuleSet[] = [vc2021, lsl2026];

/** The version of each body of rules in force on a date in London; none before its first. */
export function ruleSetsOn(sets: readonly RuleSet[], date: LondonDate): readonly RuleSet[] {
  const begun = sets.filter(({ effectiveFrom }) => effectiveFrom <= date);
  return begun.filter((set) => set === begun.findLast(({ body }) => body === set.body));
}

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
