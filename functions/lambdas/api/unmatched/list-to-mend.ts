import type { DataQualityItem } from '../../../../schemas/operations/unmatched.ts';
import { profiles } from '../../../core/agency-profiles.ts';
import { isWithinRows } from '../../../core/access/rows.ts';
import { stagesMovedBy } from '../../../core/stages/strands.ts';
import type { Caller } from '../../../http/caller.ts';
import { cutToPage, type Page } from '../../../http/page.ts';
import { readEach } from '../../../logs/read-each.ts';
import { areSuspected } from '../../../intake/suspected-duplicates.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';
import type { Knock } from '../../../store/journeys/knocks.ts';
import type { ToMend } from '../../../store/journeys/to-mend.ts';

export interface ToMendDeps {
  readonly journeys: Pick<JourneysRepository, 'listToMend' | 'listKnocks' | 'readHead'>;
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

/** Whether somebody still knocks: they were not let in since. */
async function stillKnocks(
  { journeys }: ToMendDeps,
  { journeyId, agencyKind, rows }: Knock,
): Promise<boolean> {
  const head = await journeys.readHead(journeyId);
  return head !== undefined && !isWithinRows(agencyKind, rows, head.record.facts.rows);
}

interface Entry {
  readonly place: string;
  readonly read: () => { readonly item: DataQualityItem; readonly stands: () => Promise<boolean> };
}
type List = (after: string, limit: number) => Promise<Entry[]>;

const ownEvents =
  (deps: ToMendDeps, caller: Caller): List =>
  async (after, limit) => {
    const read = await deps.journeys.listToMend(caller.agencyId, after, limit);
    return read.map((found) => ({
      place: found.place,
      read: () => {
        const toMend = found.read();
        return { stands: () => isToMend(deps, caller, toMend), item: itemOf(toMend) };
      },
    }));
  };

const itemOf = ({ journeyId, other, issues }: ToMend): DataQualityItem => ({
  journeyId,
  ...(other === undefined ? {} : { otherJourneyId: other }),
  issues: issues.map((issue) => ({
    ...issue,
    ...(issue.why === 'links-journeys' ? {} : { movesOn: stagesMovedBy(issue.type) }),
  })),
});

const knocksAt =
  (deps: ToMendDeps, force: string): List =>
  async (after, limit) => {
    const read = await deps.journeys.listKnocks(force, after, limit);
    return read.map((found) => ({
      place: found.place,
      read: () => {
        const knock = found.read();
        const { journeyId, agencyId, agencyKind, family, since } = knock;
        const item = { journeyId, issues: [], knock: { agencyId, agencyKind, family, since } };
        return { stands: () => stillKnocks(deps, knock), item };
      },
    }));
  };

/**
 * One page of an agency's own events that it can mend, and of the knocks at journeys that its forces hold: of
 * agencies that are not in them, and sent something under a name of theirs.
 */
export async function listToMend(deps: ToMendDeps, caller: Caller, page: Page) {
  const isOfForces = profiles[caller.agencyKind].dimension === 'forces';
  const knocks = isOfForces ? caller.rows.forces.map((force) => knocksAt(deps, force)) : [];
  const lists = [ownEvents(deps, caller), ...knocks];
  const [, first = '0', after = '0'] = /^([0-9]+)\|(.*)$/.exec(page.after ?? '') ?? [];
  const read: Entry[] = [];
  for (let at = Number(first); at < lists.length && read.length <= page.limit; at += 1) {
    const list = lists[at];
    const entries = (await list?.(at === Number(first) ? after : '0', page.limit + 1 - read.length)) ?? [];
    read.push(...entries.map((entry) => ({ ...entry, place: `${String(at)}|${entry.place}` })));
  }
  const { shown, more } = cutToPage(read, page);
  const known = readEach(shown, (entry) => entry.read());
  const stands = await Promise.all(known.map((entry) => entry.stands()));
  return { items: known.filter((_, at) => stands[at]).map(({ item }) => item), links: page.links(more) };
}
