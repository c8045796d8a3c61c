import type { Duty, DutyState } from '../../../schemas/duty.ts';

/**
 * How a duty may move. Time alone moves `open` to `breached` (a victim's window to `not-applicable`) and
 * ends `withheld`. From `breached` to `met` leads only news that came late of what was done in time.
 */
export const dutyEdges: Readonly<Record<DutyState, readonly DutyState[]>> = {
  open: ['met', 'waived', 'withheld', 'attempted', 'breached', 'not-applicable'],
  attempted: ['met', 'met-late', 'waived', 'withheld', 'not-applicable'],
  withheld: ['open', 'attempted', 'met', 'waived', 'not-applicable'],
  breached: ['met', 'met-late', 'waived', 'not-applicable'],
  met: [],
  'met-late': [],
  waived: [],
  'not-applicable': [],
};

/** Whether an instant is past a due one; the whole of the due second is in time. */
export const isPast = (at: string, due: string): boolean => at.slice(0, 19) > due.slice(0, 19);

/** The due instant that was in force at an instant. */
export const dueAt = ({ dues }: Pick<Duty, 'dues'>, at: string): string | undefined =>
  (dues.findLast(({ from }) => from <= at) ?? dues[0])?.due;

/** The due instant in force now that all is known. */
export const currentDue = ({ dues }: Pick<Duty, 'dues'>): string | undefined => dues.at(-1)?.due;

const isWithheld = ({ withheld }: Duty, at: string): boolean =>
  withheld !== undefined && withheld.at <= at && at < withheld.until;

/**
 * Where a duty stands at an instant (UTC): one state at each, whether or not the sweep has been. Before it was
 * opened, it is read as open.
 */
export function stateAt(duty: Duty, at: string): DutyState {
  const { settled, attemptedAt, owner } = duty;
  if (settled && settled.at <= at) return settled.state;
  if (isWithheld(duty, at)) return 'withheld';
  if (attemptedAt !== undefined && attemptedAt <= at) return 'attempted';
  const due = dueAt(duty, at);
  if (due === undefined || !isPast(at, due)) return 'open';
  return owner === 'victim' ? 'not-applicable' : 'breached';
}

/**
 * Whether an agency has yet to answer for a duty at an instant: it is past due, the victim is not told, no
 * good reason is recorded and none to withhold holds. An attempt alone answers nothing.
 */
export function isUnanswered(duty: Duty, at: string): boolean {
  const due = dueAt(duty, at);
  const isOwed = duty.owner !== 'victim' && (!duty.settled || duty.settled.at > at) && !isWithheld(duty, at);
  const hasReason = duty.missReason !== undefined && duty.missReason.at <= at;
  return isOwed && !hasReason && due !== undefined && isPast(at, due);
}

/** The live duties of a record that nobody has answered for at an instant, longest overdue first. */
export function unanswered(
  { duties }: { readonly duties: Readonly<Record<string, Duty>> },
  at: string,
): Duty[] {
  return Object.values(duties)
    .filter((duty) => isUnanswered(duty, at))
    .sort((a, b) => ((currentDue(a) ?? '') < (currentDue(b) ?? '') ? -1 : 1));
}
