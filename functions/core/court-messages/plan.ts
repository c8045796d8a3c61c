import type { EventData, EventType } from '../../../schemas/events/catalogue.ts';

import type { CourtFact } from './derive.ts';

/** A fact as its events left it: under which event it stands, or stood. */
export interface Posted {
  readonly key: string;
  readonly type: EventType;
  readonly data: Readonly<Record<string, unknown>>;
  readonly time: string;
  /** How often it was posted anew after it was taken back, from 1. */
  readonly revision: number;
  /** How often that revision was corrected. */
  readonly corrections: number;
  readonly stands: boolean;
}

/** One event to be posted, in order. */
export interface PlannedEvent<T extends EventType = EventType> {
  readonly id: string;
  readonly type: T;
  readonly data: EventData<T>;
  readonly time: string;
  readonly precision: CourtFact['precision'] | 'instant';
  /** Place among the events of one hearing. */
  readonly sequence?: string;
}

export interface Plan {
  readonly events: readonly PlannedEvent[];
  /** How the facts stand once these events are posted. */
  readonly posted: readonly Posted[];
}

const eventId = (name: string, { revision }: Pick<Posted, 'revision'>): string =>
  `${name}.r${String(revision)}`;

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, inner]) => [name, canonical(inner)]));
};
const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/**
 * What has to be posted so that the journey says what the courts now say: nothing for a fact that stands as it
 * is, a correction for one with other values, a retraction for one that is gone, a new event for one that is new
 * or back.
 *
 * @param source - the `source` of the events, which corrections and retractions name
 * @param now - when the change was said, in UTC: the time of corrections and retractions
 * @param nameOf - the name of a fact for the outside, which holds no reference: a keyed hash of its key
 */
export function planFor(
  posted: readonly Posted[],
  facts: readonly CourtFact[],
  {
    source,
    now,
    nameOf,
  }: { readonly source: string; readonly now: string; readonly nameOf: (key: string) => string },
): Plan {
  const events: PlannedEvent[] = [];
  const after = new Map(posted.map((each) => [each.key, each]));
  const retract = (before: Posted): void => {
    const id = eventId(nameOf(before.key), before);
    const data: EventData<'journey.retracted'> = { retracts: { source, id }, reason: 'amended-by-court' };
    events.push({ id: `${id}.gone`, type: 'journey.retracted', data, time: now, precision: 'instant' });
    after.set(before.key, { ...before, stands: false });
  };
  const post = (fact: CourtFact, revision: number, place: number): void => {
    const { key, type, data, time, precision } = fact;
    const id = eventId(nameOf(key), { revision });
    events.push({ id, type, data, time, precision, sequence: String(place + 1) });
    after.set(key, { key, type, data, time, revision, corrections: 0, stands: true });
  };
  const correct = (before: Posted, fact: CourtFact): void => {
    const id = eventId(nameOf(fact.key), before);
    const corrections = before.corrections + 1;
    const data: EventData<'journey.corrected'> = {
      corrects: { source, id },
      replacement: fact.data as EventData<'journey.corrected'>['replacement'],
      ...(fact.time !== before.time && { time: fact.time }),
      reason: 'wrong-value',
    };
    events.push({
      id: `${id}.c${String(corrections)}`,
      type: 'journey.corrected',
      data,
      time: now,
      precision: 'instant',
    });
    after.set(fact.key, { ...before, data: fact.data, time: fact.time, corrections });
  };
  const wanted = new Set(facts.map(({ key }) => key));
  for (const before of posted) if (before.stands && !wanted.has(before.key)) retract(before);
  for (const [place, fact] of facts.entries()) {
    const before = after.get(fact.key);
    if (!before?.stands) post(fact, (before?.revision ?? 0) + 1, place);
    else if (before.type !== fact.type) {
      retract(before);
      post(fact, before.revision + 1, place);
    } else if (!isSame(before.data, fact.data) || before.time !== fact.time) correct(before, fact);
  }
  return { events, posted: [...after.values()] };
}
