import type { AgencyKind, RowFilter } from '../../../schemas/agencies.ts';
import { definitionOf, type EventType } from '../../../schemas/events/catalogue.ts';
import type { Opening } from '../../../schemas/events/define.ts';
import { courtOf } from '../../../schemas/reference/courts.ts';
import { profiles } from '../agency-profiles.ts';

import { amendmentsOf, standingOf } from './amendments.ts';
import type { StoredEvent } from './stored-event.ts';

/** Whom each type of event lets in. */
export type OpensOf = (type: EventType) => readonly Opening[];
export const declaredOpenings: OpensOf = (type) => definitionOf(type).opens ?? [];

/** The openings of an event that its sender's word is enough for. */
const grantedBy = (event: StoredEvent, opensOf: OpensOf): readonly Opening[] =>
  opensOf(event.type).filter(({ by }) => by.includes(event.agencyKind));

const rowIn = ({ rows, named, otherwise }: Opening, { data }: StoredEvent): string | undefined => {
  const told = named === undefined ? undefined : (data as Readonly<Record<string, unknown>>)[named];
  const row = typeof told === 'string' ? told : otherwise;
  return row !== undefined && rows === 'courts' ? courtOf(row) : row;
};

/** What an event opens of a journey. */
export interface Opened {
  readonly rows: readonly (readonly [dimension: keyof RowFilter, row: string])[];
  /** Whether any court may write by the references of the journey from now on. */
  readonly toCourts: boolean;
}

/** What an event of an involved agency opens. */
export function openedBy(event: StoredEvent, opensOf: OpensOf = declaredOpenings): Opened {
  const granted = grantedBy(event, opensOf);
  return {
    rows: granted.flatMap((opening) => {
      const row = rowIn(opening, event);
      return row === undefined ? [] : [[opening.rows, row] as const];
    }),
    toCourts: granted.some(({ anyMayWrite }) => anyMayWrite),
  };
}

const kindsOfDimension = (dimension: keyof RowFilter | null): readonly AgencyKind[] =>
  dimension === null
    ? []
    : (Object.keys(profiles) as AgencyKind[]).filter((kind) => profiles[kind].dimension === dimension);

/**
 * The kinds of agency that are let into a journey: that of its opener, and each that an event of a kind that is
 * in lets in. The least such set, so that two kinds cannot vouch for each other: whatever order the events came
 * in, and whichever of them was taken back since.
 *
 * @param standing the events as they are after corrections, without those that were taken back
 */
function kindsLetIn(
  opener: AgencyKind,
  standing: readonly StoredEvent[],
  opensOf: OpensOf = declaredOpenings,
): ReadonlySet<AgencyKind> {
  const letIn = new Set<AgencyKind>(['system', opener, ...kindsOfDimension(profiles[opener].dimension)]);
  const granting = standing.filter(({ type }) => opensOf(type).length > 0);
  for (let before = 0; before < letIn.size;) {
    before = letIn.size;
    for (const event of granting.filter(({ agencyKind }) => letIn.has(agencyKind)))
      for (const { rows } of grantedBy(event, opensOf))
        for (const kind of kindsOfDimension(rows)) letIn.add(kind);
  }
  return letIn;
}

/**
 * The events of a journey whose senders were let in by somebody who was in, from its opener on. One whose leave
 * was taken back since is kept, and counts again should it be given anew.
 */
export function countedIn(history: readonly StoredEvent[], opensOf?: OpensOf): readonly StoredEvent[] {
  const [opener] = [...history].sort((a, b) => a.seq - b.seq);
  if (!opener) return history;
  const { amendments } = amendmentsOf(history);
  const standing = history.flatMap((event) => standingOf(amendments, event).event ?? []);
  const letIn = kindsLetIn(opener.agencyKind, standing, opensOf);
  return history.filter(({ agencyKind }) => letIn.has(agencyKind));
}
