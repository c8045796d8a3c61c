import { unmatchedOperations } from '../../../../schemas/operations/unmatched.ts';
import { isWithinRows } from '../../../core/access/rows.ts';
import { stagesMovedBy } from '../../../core/stages/strands.ts';
import type { Caller } from '../../../http/caller.ts';
import type { Cursors } from '../../../http/cursor.ts';
import { areSuspected } from '../../../intake/suspected-duplicates.ts';
import type { JourneysRepository, ToMend } from '../../../store/journeys.ts';

export interface ToMendDeps {
  readonly journeys: Pick<JourneysRepository, 'listToMend' | 'readHead'>;
  readonly cursors: Cursors;
}

/**
 * Whether it is still to be mended. What follows from one record is taken off the list with it; whether two
 * journeys look like one depends on both, and on what the caller may see of the other.
 */
async function isToMend(
  { journeys }: ToMendDeps,
  { agencyKind, rows }: Caller,
  { journeyId, other }: ToMend,
): Promise<boolean> {
  if (other === undefined) return true;
  const [head, suspected] = await Promise.all([journeys.readHead(journeyId), journeys.readHead(other)]);
  return (
    head !== undefined &&
    suspected !== undefined &&
    isWithinRows(agencyKind, rows, suspected.record.facts.rows) &&
    areSuspected(head, suspected)
  );
}

/** One page of an agency's own events that it can mend. @throws ProblemError `invalid-cursor` (400) */
export async function listToMend(
  deps: ToMendDeps,
  caller: Caller,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const { journeys, cursors } = deps;
  const { id: operationId, path } = unmatchedOperations.listDataQualityItems;
  const use = { agencyId: caller.agencyId, operationId };
  const after = cursor === undefined ? '0' : cursors.open(use, cursor);
  const page = await journeys.listToMend(caller.agencyId, after, limit + 1);
  const looked = page.slice(0, limit);
  const last = page.length > limit ? looked.at(-1) : undefined;
  const stands = await Promise.all(looked.map(({ toMend }) => isToMend(deps, caller, toMend)));
  return {
    items: looked
      .filter((_, at) => stands[at])
      .map(({ toMend: { journeyId, other, issues } }) => ({
        journeyId,
        ...(other === undefined ? {} : { otherJourneyId: other }),
        issues: issues.map((issue) => ({
          ...issue,
          ...(issue.why === 'links-journeys' ? {} : { movesOn: stagesMovedBy(issue.type) }),
        })),
      })),
    links: { next: last ? `/v1${path}?limit=${limit}&cursor=${cursors.seal(use, last.place)}` : null },
  };
}
