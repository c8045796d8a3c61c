import { describe, expect, it } from 'vitest';

import { alarmsOf } from '../../functions/core/duties/alarms.ts';
import { ruleOf, ruleSets } from '../../functions/core/duties/rule-sets.ts';
import { isUnanswered, stateAt, unanswered } from '../../functions/core/duties/state.ts';
import { overdueDuties } from '../../functions/core/record/standing-in.ts';
import { complianceContribution } from '../../functions/core/statistics/compliance.ts';
import { londonInstant } from '../../functions/core/calendar/london-time.ts';
import type { Duty } from '../../schemas/duty.ts';

import { arrest, crime, foldTold, theDuty, type Told } from './support.ts';

const RULE = 'VC-6-ARREST';
const after = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** The sweep's word that a duty is overdue, where it comes by at an instant. */
function swept(duty: Duty, at: string): Told[] {
  const overdue = alarmsOf(duty, ruleOf(ruleSets, duty)).find(({ kind }) => kind === 'overdue');
  if (!overdue || overdue.at > at) return [];
  const data = { duty: duty.key, number: overdue.number, dueAt: overdue.dueAt };
  return [{ type: 'duty.overdue', time: overdue.at, id: 'overdue', by: 'system', data }];
}

/** Whether each reader takes a duty to be past its due instant. */
function readers(history: readonly Told[], at: string): Readonly<Record<string, boolean>> {
  const duty = theDuty(foldTold(history), RULE);
  const { record, duties } = foldTold([...history, ...swept(duty, at)]);
  const now = theDuty({ record, duties }, RULE);
  const told: Told = { type: 'victim.informed', time: at, data: toldOf(duty) };
  const { settled } = theDuty(foldTold([...history, told]), RULE);
  return {
    state: stateAt(duty, at) === 'breached',
    answer: isUnanswered(duty, at),
    page: unanswered(record, at).some(({ key }) => key === duty.key),
    sweep: swept(duty, at).length > 0,
    machine: overdueDuties(record).some(({ key }) => key === duty.key),
    figures: complianceContribution(now)?.cell.endsWith('#breached') === true,
    lateness: settled?.late === true,
  };
}
const toldOf = ({ opening }: Duty) => ({
  about: [{ source: opening.source, id: opening.id }],
  method: 'phone',
  outcome: 'told',
});

describe.each([
  ['in winter', '2026-01-05', '2026-01-12'],
  ['over the change to summer time', '2026-03-26', '2026-04-02'],
  ['over the change to winter time', '2026-10-22', '2026-10-29'],
  ['on the eve of the change', '2026-03-20', '2026-03-27'],
])('every reader of a due instant, %s', (_when, arrested, dueOn) => {
  const history = [{ ...crime, time: '2026-01-02T09:00:00Z' }, arrest(`${arrested}T10:00:00Z`)];
  const due = londonInstant(dueOn, '23:59:59');
  const all = (past: boolean) =>
    Object.fromEntries(Object.keys(readers(history, due)).map((name) => [name, past]));

  it('has the same one', () => {
    expect(theDuty(foldTold(history), RULE).dues.map((entry) => entry.due)).toEqual([due]);
  });

  it.each<[string, () => string, boolean]>([
    ['as its day begins', () => londonInstant(dueOn, '00:00:00'), false],
    ['at its last second', () => due, false],
    ['in the midst of that second', () => after(due, 999), false],
    ['one second on', () => after(due, 1000), true],
    ['a day on', () => after(due, 86_400_000), true],
  ])('says the same %s', (_at, at, past) => {
    expect(readers(history, at())).toEqual(all(past));
  });
});
