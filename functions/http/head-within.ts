import { isWithinRows } from '../core/access/rows.ts';
import type { Head } from '../core/record/head.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import { standingHead } from '../store/standing-head.ts';

import type { Caller } from './caller.ts';
import { ProblemError } from './problem.ts';

/** A journey within the caller's rows, or the one that goes on in its place. @throws ProblemError 404 */
export async function headWithin(
  { journeys }: { readonly journeys: Pick<JourneysRepository, 'readHead'> },
  caller: Caller,
  journeyId: string,
): Promise<Head> {
  const found = await journeys.readHead(journeyId);
  if (!found || !isWithinRows(caller.agencyKind, caller.rows, found.record.facts.rows))
    throw new ProblemError('not-found');
  const head = await standingHead(journeys, found);
  if (!isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows))
    throw new ProblemError('not-found');
  return head;
}
