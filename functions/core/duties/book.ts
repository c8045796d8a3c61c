import type { AgencyKind } from '../../../schemas/agencies.ts';
import type { Calendars } from '../calendar/bank-holidays.ts';
import type { Duty, DutyCause, Settlement } from '../../../schemas/duty.ts';
import type { StoredEvent } from '../record/stored-event.ts';
import type { Facts } from '../record/facts.ts';

import type { Answer, Duties, Notices } from './clocks.ts';
import type { DutyRule, RuleSet } from './rule.ts';
import { ruleOf } from './rule-sets.ts';
import { dueAt, isPast } from './state.ts';

/**
 * The clocks of one fold, changed in place by each of its events: all that is live, and what was settled on the
 * way. Copied for each event, they would make a long history cost its square.
 */
export interface Book {
  readonly duties: Map<string, Duty>;
  readonly settled: Map<string, Duty>;
  notices: Notices;
  readonly sets: readonly RuleSet[];
  /** As the last event has left them. */
  facts: Facts;
  /** The number of the calendar that the last event counts by. */
  calendar: number;
  readonly calendars: Calendars | undefined;
}

/** Opens a book with the clocks and the facts of a record. */
export const openBook = (
  { duties, notices, facts }: { readonly duties: Duties; readonly notices: Notices; readonly facts: Facts },
  sets: readonly RuleSet[],
  calendars?: Calendars,
): Book => ({
  duties: new Map(Object.entries(duties)),
  settled: new Map(),
  notices,
  sets,
  facts,
  calendar: 0,
  calendars,
});

/** The live duties with their rules. */
export const liveIn = ({ duties, sets }: Book): { readonly duty: Duty; readonly rule: DutyRule }[] =>
  [...duties.values()].map((duty) => ({ duty, rule: ruleOf(sets, duty) }));

export const causeOf = ({ type, source, id, time, receivedAt }: StoredEvent): DutyCause => ({
  type,
  source,
  id,
  time,
  receivedAt,
});

/** What settles a duty: who did it, when, and when this service heard of it. */
export interface SettledBy {
  readonly by: AgencyKind;
  readonly time: string;
  readonly receivedAt: string;
}

export const byEvent = ({ agencyKind, time, receivedAt }: StoredEvent): SettledBy => ({
  by: agencyKind,
  time,
  receivedAt,
});
export const byAnswer = ({ by, cause: { time, receivedAt } }: Answer): SettledBy => ({
  by,
  time,
  receivedAt,
});

/**
 * Moves a duty from the live ones to the settled ones. What was done in time is met even where this service
 * heard of it after the due instant: such a duty is marked, so that it can be counted apart.
 */
export function settle(
  book: Book,
  duty: Duty,
  outcome: 'met' | 'waived' | 'not-applicable',
  cause: Settlement['cause'],
  { by, time, receivedAt }: SettledBy,
): void {
  const at = time > duty.startedAt ? time : duty.startedAt;
  const due = dueAt(duty, at);
  const late = due !== undefined && isPast(at, due);
  const recordedLate = due !== undefined && !late && isPast(receivedAt, due);
  const state = outcome === 'met' && late ? 'met-late' : outcome;
  book.duties.delete(duty.key);
  book.settled.set(duty.key, {
    ...duty,
    settled: { state, at, by, receivedAt, recordedLate, late, cause },
  });
}
