import { rowDimensions, type AgencyKind, type RowFilter } from '../../../schemas/agencies.ts';
import { definitionOf, type EventType } from '../../../schemas/events/catalogue.ts';
import type { Opening } from '../../../schemas/events/define.ts';
import { courtOf } from '../../../schemas/reference/courts.ts';
import { profiles } from '../agency-profiles.ts';

import { amendmentsOf, standingOf } from './amendments.ts';
import type { JourneyRecord } from './record.ts';
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

/** Whether an opening lets anybody in: one that only names rows does so where it names one. */
const namesRow = (opening: Opening, event: StoredEvent): boolean =>
  opening.named === undefined || opening.anyMayWrite === true || rowIn(opening, event) !== undefined;

/** The dimensions in which an event lets agencies in: a merge, all that the other journey had let in. */
const dimensionsOf = (event: StoredEvent, opensOf: OpensOf): readonly (keyof RowFilter)[] =>
  event.type === 'journey.absorbed'
    ? rowDimensions.filter((dimension) => event.protection?.rows[dimension].length)
    : grantedBy(event, opensOf)
        .filter((opening) => namesRow(opening, event))
        .map(({ rows }) => rows);

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
  const granting = standing.filter(({ type }) => opensOf(type).length > 0 || type === 'journey.absorbed');
  for (let before = 0; before < letIn.size;) {
    before = letIn.size;
    for (const event of granting.filter(({ agencyKind }) => letIn.has(agencyKind)))
      for (const rows of dimensionsOf(event, opensOf))
        for (const kind of kindsOfDimension(rows)) letIn.add(kind);
  }
  return letIn;
}

/** Whether a journey is merged with another now, whichever of the two goes on. */
export const isJoined = ({ facts }: Pick<JourneyRecord, 'facts'>, other: string): boolean =>
  facts.mergedInto === other || facts.absorbed.some(({ journeyId }) => journeyId === other);

/** Whether what an event told of a merge holds: that merge was not taken back since. */
function isOfMergeThatStands(event: StoredEvent, history: readonly StoredEvent[]): boolean {
  if (event.type !== 'journey.absorbed') return true;
  const { from } = event.data;
  return !history.some(
    (later) => later.type === 'journey.parted' && later.data.from === from && later.seq > event.seq,
  );
}

/** The journeys that one is merged with by the events that stand. */
function joinedBy(standing: readonly StoredEvent[]): ReadonlySet<string> {
  const others = standing.flatMap((event) => {
    if (event.type === 'journey.absorbed') return [event.data.from];
    return event.type === 'journey.merged' && !event.awaitsHolders ? [event.data.into] : [];
  });
  return new Set(others);
}

/**
 * The events of a journey whose senders were let in by somebody who was in, from its opener on. One whose leave
 * was taken back since is kept, and counts again should it be given anew. What was sent of a journey while it was
 * merged counts where it goes on; once they are parted, it counts on the journey that it was sent of, and there alone.
 */
export function countedIn(history: readonly StoredEvent[], opensOf?: OpensOf): readonly StoredEvent[] {
  const [opener] = [...history].sort((a, b) => a.seq - b.seq);
  if (!opener) return history;
  const { amendments } = amendmentsOf(history);
  const standingIn = (events: readonly StoredEvent[]) =>
    events.flatMap((event) => standingOf(amendments, event).event ?? []);
  const standing = history.filter((event) => isOfMergeThatStands(event, history));
  const joined = joinedBy(standingIn(standing));
  const here = standing.filter(
    (event) =>
      (event.joined === undefined || joined.has(event.joined)) &&
      (event.parted === undefined || !joined.has(event.parted)),
  );
  const letIn = kindsLetIn(opener.agencyKind, standingIn(here), opensOf);
  return here.filter(({ agencyKind }) => letIn.has(agencyKind));
}
