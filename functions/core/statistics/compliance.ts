import { dutyStates, type Duty } from '../../../schemas/duty.ts';
import { londonDate } from '../calendar/london-time.ts';
import { currentDue, stateAt } from '../duties/state.ts';

import type { Contribution } from './contribution.ts';

/** What a duty is counted as: its state, with what was done in time but told late counted apart. */
export const complianceStates = [...dutyStates, 'met-recorded-late'] as const;
export type ComplianceState = (typeof complianceStates)[number];

/** The dimensions of one duty of one agency in one month; states add up to what was due. */
export const complianceTables = [[0, 1, 2]] as const;

const HOUR_MS = 3_600_000;

/** Whole hours from one instant to another; none where the other came first. */
export const hoursBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / HOUR_MS));

/** Later than any instant: what is settled or overdue by then is so. */
const EVER = '9999';

/** When the last was done that a duty's state rests on, but for its settling. */
const lastDoneAt = ({ startedAt, withheld, attemptedAt }: Duty): string =>
  [startedAt, withheld?.at ?? '', attemptedAt ?? ''].reduce((a, b) => (a > b ? a : b));

/** A duty counts as breached once the sweep has said so, not before: figures follow the record. */
function countedState(duty: Duty): ComplianceState {
  if (duty.settled?.recordedLate && duty.settled.state === 'met') return 'met-recorded-late';
  const saidOverdue = duty.raised.some((raised) => raised.startsWith('overdue@'));
  return stateAt(duty, duty.settled || saidOverdue ? EVER : lastDoneAt(duty));
}

/** The month in London in which a duty was due, or started where it has no due instant: `YYYY-MM`. */
export const monthOf = (duty: Duty): string => londonDate(currentDue(duty) ?? duty.startedAt).slice(0, 7);

export const complianceGroup = (month: string): string => `DUTIES#${month}`;

/** What a duty adds to the figures of the month in which it was due. A victim's own window adds nothing. */
export function complianceContribution(duty: Duty): Contribution | undefined {
  if (duty.owner === 'victim') return undefined;
  const { settled, receipt, opening } = duty;
  const isMet = settled?.state === 'met' || settled?.state === 'met-late';
  return {
    group: complianceGroup(monthOf(duty)),
    cell: [
      duty.id,
      duty.owner,
      duty.row ?? 'none',
      duty.enhanced ? 'enhanced' : 'standard',
      countedState(duty),
    ].join('#'),
    tallies: [
      ...(isMet ? [`hours#${String(hoursBetween(duty.startedAt, settled.at))}`] : []),
      ...(receipt ? [`hop#${String(hoursBetween(opening.time, receipt.time))}`] : []),
    ],
  };
}
