import { inLondonTime, londonDate, spokenDate } from '../calendar/london-time.ts';
import type { SkippedDay } from '../calendar/working-days.ts';

import { limitOf, reckonDue } from './due-date.ts';
import type { DutyRule } from './rule.ts';
import { ruleSetsOn, ruleSets } from './rule-sets.ts';

/** A due instant with the reasoning that leads to it. Instants are in London time. */
export interface Explanation {
  readonly duty: string;
  readonly right: number;
  readonly ruleSet: string;
  readonly summary: string;
  readonly opened: string;
  readonly enhanced: boolean;
  readonly limit: number;
  readonly unit: string;
  readonly due: string;
  /** The London date of the trigger, and the days counted and skipped after it. */
  readonly day0: string;
  readonly counted: readonly string[];
  readonly skipped: readonly SkippedDay[];
}

/** Why a duty has no due instant that could be explained; the message is for whoever asked. */
export class NotExplainedError extends Error {}

function ruleFor(id: string, opened: string): { readonly rule: DutyRule; readonly ruleSet: string } {
  if (!ruleSets.some(({ rules }) => rules.some((rule) => rule.id === id))) {
    throw new NotExplainedError('No such duty. The duties are listed in docs/victims-code.md.');
  }
  const [found] = ruleSetsOn(ruleSets, londonDate(opened)).flatMap(({ name, rules }) =>
    rules.filter((each) => each.id === id).map((rule) => ({ rule, ruleSet: name })),
  );
  if (!found) throw new NotExplainedError('No version of the Code with this duty was in force then.');
  return found;
}

/**
 * When a duty opened at an instant (UTC) is due, and why.
 *
 * @throws NotExplainedError where there is no such duty, or it has no limit in a number
 * @throws DateNotCoveredError where the count passes the last bank holiday that is known
 */
export function explainDue(id: string, opened: string, enhanced: boolean): Explanation {
  const { rule, ruleSet } = ruleFor(id, opened);
  const counted = limitOf(rule, enhanced);
  if (!counted)
    throw new NotExplainedError('The Code sets no number for this duty; it is tracked without a due time.');
  const { due, ...days } = reckonDue(opened, counted.limit, counted.unit);
  return {
    duty: id,
    right: rule.right,
    ruleSet,
    summary: rule.summary,
    opened: inLondonTime(opened),
    enhanced,
    ...counted,
    due: inLondonTime(due),
    ...days,
  };
}

const unitNames = {
  HOUR: 'hour',
  WORKING_DAY: 'working day',
  CALENDAR_DAY: 'calendar day',
  YEAR: 'year',
} as const;

/** The reasoning as lines to read. */
export function explanationLines(explanation: Explanation): string[] {
  const { duty, right, ruleSet, summary, opened, enhanced, limit, unit, due, day0, counted, skipped } =
    explanation;
  const unitName = unitNames[unit as keyof typeof unitNames];
  return [
    due,
    `  ${duty}, Right ${right} (${ruleSet}): ${summary}`,
    `  Limit ${limit} ${unitName}${limit === 1 ? '' : 's'}, ${enhanced ? 'enhanced' : 'standard'} rights.`,
    `  Opened ${opened} in London: ${spokenDate(day0)} is day 0.`,
    ...counted.map((date, at) => `  Day ${at + 1}: ${spokenDate(date)}.`),
    ...skipped.map(({ date, reason }) => `  Skipped: ${spokenDate(date)} (${reason}).`),
  ];
}
