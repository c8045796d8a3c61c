import type { AgencyKind, RowFilter } from '../../../schemas/agencies.ts';
import { marked, type EventDraft } from '../record/stored-event.ts';
import type { Facts } from '../record/facts.ts';
import { foldFacts } from '../record/fold-facts.ts';

import { isWithinRows } from './rows.ts';

/**
 * Whether an agency may put an event on a journey that it names by a reference: the journey is within its
 * rows, or this very event brings it there, as when a court registers a case at itself or probation takes
 * a victim into its own region. Which events bring which rows is said once, by the fold of the facts.
 *
 * While no court is known of a journey, any court that names it by its reference reaches it: not every event
 * of a court says which court it is. It writes only; to read it, it must be within its rows (ADR 11).
 *
 * A police force never brings itself in: the journeys of a force are its own, and a shared case reference
 * opens none of them to another.
 */
export function isWithinReach(kind: AgencyKind, filter: RowFilter, facts: Facts, event: EventDraft): boolean {
  if (isWithinRows(kind, filter, facts.rows)) return true;
  if (kind === 'police') return false;
  if (kind === 'court' && filter.courts.length > 0 && facts.rows.courts.length === 0) return true;
  return isWithinRows(kind, filter, foldFacts(facts, marked(event, { seq: 0, effect: 'applied' })).rows);
}
