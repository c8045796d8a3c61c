import type { EventData, EventType } from '../../../schemas/events/catalogue.ts';
import { canonical } from '../canonical.ts';
import type { StoredEvent } from '../record/stored-event.ts';

import type { CourtFact } from './court-fact.ts';

/** A fact as its events left it: under which event it stands, or stood. */
export interface Posted {
  /** What the outside knows the fact by. */
  readonly name: string;
  /** The source of its events. */
  readonly source: string;
  readonly type: EventType;
  readonly data: Readonly<Record<string, unknown>>;
  readonly time: string;
  /** How often it was posted anew after it was taken back, from 1. */
  readonly revision: number;
  /** How often that revision was corrected. */
  readonly corrections: number;
  readonly stands: boolean;
}

/** What an event makes of the fact it is about. */
export type FactEffect = 'applied' | 'corrected' | 'retracted';

/** One event to be posted, in order. */
export interface PlannedEvent<T extends EventType = EventType> {
  readonly id: string;
  readonly source: string;
  readonly type: T;
  readonly data: EventData<T>;
  readonly time: string;
  readonly precision: CourtFact['precision'] | 'instant';
  /** Place among the events of one hearing. */
  readonly sequence?: string;
  readonly effect: FactEffect;
  /** The message that caused it. */
  readonly cause: string;
}

/** The name of an event that tells a fact, corrects it or takes it back: all that is posted can be read from it. */
const eventId = ({ name, revision }: Pick<Posted, 'name' | 'revision'>, change = ''): string =>
  `${name}.r${String(revision)}${change}`;

const eventIdFormat =
  /^(?<name>[A-Za-z0-9_-]+)\.r(?<revision>[0-9]+)(?:\.(?:c(?<corrections>[0-9]+)|(?<gone>gone)))?$/;

/** What an event says of the fact it is about, by its name; undefined for an event that no plan made. */
export function factIn(
  id: string,
):
  | { readonly name: string; readonly revision: number; readonly corrections: number; readonly gone: boolean }
  | undefined {
  const { name, revision, corrections = '0', gone } = eventIdFormat.exec(id)?.groups ?? {};
  if (name === undefined) return undefined;
  return { name, revision: Number(revision), corrections: Number(corrections), gone: gone !== undefined };
}

/** The facts that events of a journey's log tell, each as the last of them left it. */
export function postedIn(events: readonly StoredEvent[]): Posted[] {
  const posted = new Map<string, Posted>();
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    const fact = factIn(event.id);
    if (!fact) continue;
    const { name, revision, corrections } = fact;
    const before = posted.get(name);
    if (before && event.type === 'journey.retracted') posted.set(name, { ...before, stands: false });
    else if (before && event.type === 'journey.corrected') {
      const { replacement: data, time = before.time } = event.data;
      posted.set(name, { ...before, data, time, corrections });
    } else {
      const { source, type, data, time } = event;
      posted.set(name, { name, source, type, data, time, revision, corrections: 0, stands: true });
    }
  }
  return [...posted.values()];
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

interface Planning {
  /** The `source` of new events. */
  readonly source: string;
  /** When the change was said, in UTC: the time of corrections and retractions. */
  readonly now: string;
  /** The name of a fact for the outside, which holds no reference: a keyed hash of its key. */
  readonly nameOf: (key: string) => string;
  /** The message that what is taken back is put down to: what is changed is put down to the one that says it. */
  readonly cause?: string;
}

/**
 * What has to be posted so that the journey says what the courts now say: nothing for a fact that stands as it
 * is, a correction for one with other values, a retraction for one that is gone, a new event for one that is new
 * or back.
 */
export function planFor(
  posted: readonly Posted[],
  facts: readonly CourtFact[],
  { source, now, nameOf, cause = '' }: Planning,
): PlannedEvent[] {
  const events: PlannedEvent[] = [];
  const retract = (before: Posted): void => {
    const id = eventId(before);
    const data: EventData<'journey.retracted'> = {
      retracts: { source: before.source, id },
      reason: 'amended-by-court',
    };
    const when = { time: now, precision: 'instant' } as const;
    const gone = { id: eventId(before, '.gone'), source: before.source, data, effect: 'retracted' } as const;
    events.push({ ...gone, ...when, type: 'journey.retracted', cause });
  };
  const post = (name: string, fact: CourtFact, revision: number): void => {
    const { type, data, time, precision, place, from } = fact;
    const id = eventId({ name, revision });
    const said = { id, source, type, data, time, precision, sequence: String(place) };
    events.push({ ...said, effect: 'applied', cause: from.message });
  };
  const correct = (before: Posted, fact: CourtFact): void => {
    const data: EventData<'journey.corrected'> = {
      corrects: { source: before.source, id: eventId(before) },
      replacement: fact.data as EventData<'journey.corrected'>['replacement'],
      time: fact.time,
      reason: 'wrong-value',
    };
    const corrections = before.corrections + 1;
    events.push({
      id: eventId(before, `.c${String(corrections)}`),
      source: before.source,
      type: 'journey.corrected',
      data,
      time: now,
      precision: 'instant',
      // Of two that are said in one instant the later holds.
      sequence: String(corrections),
      effect: 'corrected',
      cause: fact.from.message,
    });
  };
  const before = new Map(posted.map((each) => [each.name, each]));
  const wanted = new Map(facts.map((fact) => [nameOf(fact.key), fact]));
  for (const each of posted) if (each.stands && !wanted.has(each.name)) retract(each);
  for (const [name, fact] of wanted) {
    const known = before.get(name);
    if (!known?.stands) post(name, fact, (known?.revision ?? 0) + 1);
    else if (known.type !== fact.type) {
      retract(known);
      post(name, fact, known.revision + 1);
    } else if (!isSame(known.data, fact.data) || known.time !== fact.time) correct(known, fact);
  }
  // What is new in the order in which it counts: so each can be folded onto the one before.
  const isNew = ({ effect }: PlannedEvent) => effect === 'applied';
  return [...events.filter((event) => !isNew(event)), ...events.filter(isNew).sort(inOrder)];
}

const inOrder = (a: PlannedEvent, b: PlannedEvent): number => {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  return Number(a.sequence) - Number(b.sequence) || (a.id < b.id ? -1 : 1);
};
