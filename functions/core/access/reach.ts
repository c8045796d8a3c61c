import { rowDimensions, type RowFilter } from '../../../schemas/agencies.ts';
import type { EventDraft } from '../record/stored-event.ts';
import type { Facts } from '../record/facts.ts';

import { isWithinRows } from './rows.ts';

/** What of a journey says who may write to it. */
type Involved = Pick<Facts, 'rows' | 'was' | 'openToCourts' | 'transfer'>;

/** What says who writes, and of what. */
type Writing = Pick<EventDraft, 'agencyKind'> & Partial<Pick<EventDraft, 'type'>>;

/**
 * Whether an agency may put an event on a journey that it names by a reference: it was let in before, by an
 * agency that was in. What the event itself says lets nobody in (ADR 23). Whoever is out again may still correct
 * and take back what it sent (ADR 47).
 *
 * Once a journey was charged, any court that names it by a reference writes to it: one body sends the results
 * of every court, and not every one of them says which court it is of. To read it, a court must be let in.
 */
export function isWithinReach(event: Writing, filter: RowFilter, involved: Involved): boolean {
  if (isWithinReachById(event, filter, involved)) return true;
  return mayWriteAsAnyCourt(event, involved) && filter.courts.length > 0;
}

/** What moves a whole journey takes more than to know its case. */
const mayWriteAsAnyCourt = ({ agencyKind, type }: Writing, { openToCourts }: Involved): boolean =>
  agencyKind === 'court' && openToCourts && type !== 'journey.merged';

/** The same of a journey that it names by its id, which only those know who are in it, or were. */
export function isWithinReachById(event: Writing, filter: RowFilter, involved: Involved): boolean {
  const { agencyKind: kind, type } = event;
  const { rows, was, transfer } = involved;
  if (isWithinRows(kind, filter, rows)) return true;
  if (type === 'crime.transferred' && kind === 'police' && filter.forces.includes(transfer.offeredTo ?? ''))
    return true;
  const amends = type === 'journey.corrected' || type === 'journey.retracted';
  return (amends || mayWriteAsAnyCourt(event, involved)) && isWithinRows(kind, filter, was);
}

/** Whether a journey may be written to by somebody who could not before. */
export const isOpenedFurther = (before: Involved, after: Involved): boolean =>
  before.openToCourts !== after.openToCourts ||
  before.transfer.offeredTo !== after.transfer.offeredTo ||
  rowDimensions.some((dimension) =>
    after.rows[dimension].some((row) => !before.rows[dimension].includes(row)),
  );
