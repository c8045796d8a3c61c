import { isWithinRows } from '../../../core/access/rows.ts';
import { stagesMovedBy } from '../../../core/stages/strands.ts';
import type { Caller } from '../../../http/caller.ts';
import { cutToPage, type Page } from '../../../http/page.ts';
import { areSuspected } from '../../../intake/suspected-duplicates.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';
import type { ToMend } from '../../../store/journeys/to-mend.ts';

export interface ToMendDeps {
  readonly journeys: Pick<JourneysRepository, 'listToMend' | 'readHead'>;
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

/** One page of an agency's own events that it can mend. */
export async function listToMend(deps: ToMendDeps, caller: Caller, page: Page) {
  const read = await deps.journeys.listToMend(caller.agencyId, page.after ?? '0', page.limit + 1);
  const { shown, more } = cutToPage(read, page);
  const stands = await Promise.all(shown.map(({ toMend }) => isToMend(deps, caller, toMend)));
  return {
    items: shown
      .filter((_, at) => stands[at])
      .map(({ toMend: { journeyId, other, issues } }) => ({
        journeyId,
        ...(other === undefined ? {} : { otherJourneyId: other }),
        issues: issues.map((issue) => ({
          ...issue,
          ...(issue.why === 'links-journeys' ? {} : { movesOn: stagesMovedBy(issue.type) }),
        })),
      })),
    links: page.links(more),
  };
}
