import { victimKnows } from '../../../schemas/reference/victim-words.ts';
import { refOf } from '../duties/clocks.ts';
import { amendmentsOf, amends, namedBy, standingOf } from '../record/amendments.ts';
import type { StoredEvent, StoredEventOf } from '../record/stored-event.ts';
import { meantBy } from './view.ts';

/** When, by whom and how the victim was told of an event. */
export interface Telling {
  readonly at: string;
  readonly receivedAt: string;
  readonly by: StoredEvent['agencyKind'];
  readonly method: string;
}

/** What of a history its victim may know, and of what they were told. */
export interface Known {
  /** In the order given. */
  readonly events: readonly StoredEvent[];
  readonly toldOf: (event: StoredEvent) => Telling | undefined;
}

/** The event that an event is judged by: itself, or what it amends in the end. */
type Meant = (event: StoredEvent) => StoredEvent | undefined;

const hearingIn = ({ data }: StoredEvent): string | undefined =>
  'hearing' in data ? data.hearing : undefined;
const decidedAt = ({ data }: StoredEvent): string | undefined =>
  'atHearing' in data ? data.atHearing : undefined;

/** What holds of what the victim knows without being told: what was taken back of it was never so. */
function standingTellings(known: readonly StoredEvent[]): StoredEventOf<'victim.informed'>[] {
  const { amendments } = amendmentsOf(known);
  return known.flatMap((event) => {
    const standing = standingOf(amendments, event).event;
    return standing?.type === 'victim.informed' && standing.data.outcome === 'told' ? [standing] : [];
  });
}

const first = (tellings: readonly StoredEventOf<'victim.informed'>[]): Telling | undefined => {
  const [earliest] = [...tellings].sort((a, b) => (a.time < b.time ? -1 : 1));
  return (
    earliest && {
      at: earliest.time,
      receivedAt: earliest.receivedAt,
      by: earliest.agencyKind,
      method: earliest.data.method,
    }
  );
};

/**
 * Who told the victim of each event, from the tellings alone. What was decided at one hearing is told together, as
 * far as it was known when it was told; whoever tells of an event tells it as it stands by then.
 */
function tellingsOf(history: readonly StoredEvent[], known: readonly StoredEvent[], meant: Meant) {
  const byRef = Map.groupBy(
    standingTellings(known).flatMap((telling) =>
      telling.data.about.map((ref) => [refOf(ref), telling] as const),
    ),
    ([ref]) => ref,
  );
  const naming = (event: { readonly source: string; readonly id: string }) =>
    (byRef.get(refOf(event)) ?? []).map(([, telling]) => telling);
  const together = Map.groupBy(
    history.filter(
      (event) =>
        decidedAt(event) !== undefined && victimKnows(event.type) === 'when-told' && naming(event).length > 0,
    ),
    (event) => decidedAt(event),
  );
  const sinceKnown = (event: StoredEvent, tellings: readonly StoredEventOf<'victim.informed'>[]) =>
    tellings.filter(({ receivedAt }) => receivedAt >= event.receivedAt);
  return (event: StoredEvent): Telling | undefined => {
    const hearing = decidedAt(event);
    const others = hearing === undefined ? [] : (together.get(hearing) ?? []).flatMap(naming);
    const target = amends(event) ? meant(event) : undefined;
    return first([
      ...naming(event),
      ...sinceKnown(event, others),
      ...(target ? sinceKnown(event, naming(target)) : []),
      ...(amends(event) ? sinceKnown(event, naming(namedBy(event))) : []),
    ]);
  };
}

/** Whether an event says more of something that is known: of a type, and of the same hearing where both name one. */
function follows(event: StoredEvent, type: StoredEvent['type'], known: readonly StoredEvent[]): boolean {
  const hearing = hearingIn(event);
  return known.some(
    (other) =>
      other.type === type &&
      other !== event &&
      (hearing === undefined || hearingIn(other) === undefined || hearingIn(other) === hearing),
  );
}

/** A hearing that is known of is moved by listing it anew. */
const moves = (event: StoredEvent, known: readonly StoredEvent[]): boolean =>
  event.type === 'court.hearing-listed' &&
  known.some(
    (other) =>
      other.type === 'court.hearing-listed' &&
      other.data.hearing === event.data.hearing &&
      other.time < event.time,
  );

/**
 * The events of a journey that its victim may know of: what they did or were given, what they were told, and what
 * says more of that. What they may not know changes nothing of it.
 *
 * @param history the events that count, in whatever order
 */
export function knownToVictim(history: readonly StoredEvent[]): Known {
  const meantOf = new Map(history.map((event) => [event, meantBy(event, history)]));
  const meant: Meant = (event) => meantOf.get(event);
  const knows = (event: StoredEvent) => {
    const judged = meant(event);
    return judged === undefined ? 'never' : victimKnows(judged.type);
  };
  const known = new Set(history.filter((event) => ['at-once', 'own'].includes(knows(event) as string)));
  const toldOf = tellingsOf(history, [...known], meant);
  for (const event of history) if (knows(event) === 'when-told' && toldOf(event)) known.add(event);
  const isKnownNow = (event: StoredEvent): boolean => {
    const judged = meant(event);
    const when = knows(event);
    // What amends such an event says no more than it does.
    if (judged && judged !== event && typeof when === 'object') return known.has(judged);
    if (typeof when === 'object') return follows(event, when.after, [...known]);
    return when === 'when-told' && moves(event, [...known]);
  };
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const event of history) if (!known.has(event) && isKnownNow(event)) known.add(event);
  }
  return { events: history.filter((event) => known.has(event)), toldOf };
}
