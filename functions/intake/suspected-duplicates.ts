import type { AgencyKind, RowFilter } from '../../schemas/agencies.ts';
import type { DataQualityIssue } from '../../schemas/data-quality.ts';
import { isWithinRows } from '../core/access/rows.ts';
import type { Head } from '../core/record/head.ts';
import type { JourneysRepository } from '../store/journeys.ts';

import { aliasesOfFacts, namesChanged } from './alias-items.ts';
import type { Appended } from './append-event.ts';

/** Names that each victim has a journey of their own under; a case is shared by many victims. */
const namesOneMatter = (alias: string): boolean => !alias.startsWith('case:');

const isOf = (head: Head, other: Head): boolean =>
  other.journeyId !== head.journeyId &&
  other.victimNumber === head.victimNumber &&
  other.record.facts.mergedInto === undefined;

/** Who sent the event, and which journeys that agency may write to. */
export interface Writer {
  readonly agencyKind: AgencyKind;
  readonly rows: RowFilter;
}

/** So many are told of at most, so that they fit the event's transaction. */
export const MOST_SUSPECTED = 10;

/**
 * The other journeys of the same victim that an event links this one with: those its new names of an
 * incident or crime lead to already. Only such as its sender may write to, who can then merge them.
 */
export async function suspectedDuplicates(
  journeys: Pick<JourneysRepository, 'findByAlias' | 'readHead'>,
  { before, head }: Pick<Appended, 'before' | 'head'>,
  { agencyKind, rows }: Writer,
): Promise<string[]> {
  if (before.version === 0) return [];
  const gained = namesChanged({ before, head }).gained.filter(namesOneMatter);
  const links = (await Promise.all(gained.map((alias) => journeys.findByAlias(alias)))).flat();
  const journeyIds = [...new Set(links.map(({ journeyId }) => journeyId))];
  const heads = await Promise.all(journeyIds.map((journeyId) => journeys.readHead(journeyId)));
  return heads
    .filter((other) => other !== undefined)
    .filter((other) => isOf(before, other) && isWithinRows(agencyKind, rows, other.record.facts.rows))
    .map(({ journeyId }) => journeyId)
    .slice(0, MOST_SUSPECTED);
}

/** Whether two journeys still look like one: both stand, and they share a name. */
export function areSuspected(head: Head, other: Head): boolean {
  const names = aliasesOfFacts(other.record.facts).filter(namesOneMatter);
  return (
    isOf(head, other) &&
    head.record.facts.mergedInto === undefined &&
    aliasesOfFacts(head.record.facts).some((alias) => names.includes(alias))
  );
}

/** Lists the event for its agency with each journey that it suspects to be the same. */
export const duplicateItems = (
  journeys: Pick<JourneysRepository, 'toMendItem'>,
  journeyId: string,
  { agencyId, source, id, type, time }: { readonly agencyId: string } & Omit<DataQualityIssue, 'why'>,
  others: readonly string[],
) =>
  others.map((other) =>
    journeys.toMendItem({ journeyId, agencyId, other }, [
      { source, id, type, time, why: 'links-journeys' as const },
    ]),
  );
