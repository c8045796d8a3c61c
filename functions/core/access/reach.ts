import type { AgencyKind, RowFilter } from '../../../schemas/agencies.ts';
import type { Facts } from '../record/facts.ts';

import { isWithinRows } from './rows.ts';

/**
 * Whether an agency may put an event on a journey that it names by a reference: it was let in before, by an
 * agency that was in. What the event itself says lets nobody in (ADR 23).
 *
 * Once a journey was charged, any court that names it by a reference writes to it: one body sends the results
 * of every court, and not every one of them says which court it is of. To read it, a court must be let in.
 */
export function isWithinReach(
  kind: AgencyKind,
  filter: RowFilter,
  { rows, openToCourts }: Pick<Facts, 'rows' | 'openToCourts'>,
): boolean {
  if (isWithinRows(kind, filter, rows)) return true;
  return kind === 'court' && openToCourts && filter.courts.length > 0;
}
