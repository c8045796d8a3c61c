import * as z from 'zod';

import { ListedEventSchema } from '../../../schemas/data-quality.ts';
import { definitionOf } from '../../../schemas/events/catalogue.ts';

import { compareOrder, eventKey, orderKey, type OrderKey } from './order.ts';
import { withData, type StoredEvent, type StoredEventOf } from './stored-event.ts';
import { listed } from './to-mend.ts';

/** What holds of an event that was amended: other data and perhaps another time; without data, it is taken back. */
const AmendmentSchema = z.object({
  data: z.record(z.string(), z.unknown()).optional(),
  time: z.string().optional(),
  /** The event that says so, for its sender to mend where it does not fit. */
  by: ListedEventSchema.optional(),
  /** Its event has not come. */
  awaited: z.boolean().optional(),
  /** When the last of what says so was received, in UTC. */
  receivedAt: z.string().optional(),
});
type Amendment = z.output<typeof AmendmentSchema>;

export const AmendmentsSchema = z.record(z.string(), AmendmentSchema);
export type Amendments = z.output<typeof AmendmentsSchema>;

export type Amending = StoredEventOf<'journey.corrected' | 'journey.retracted'>;

/** Whether an event corrects or takes back another. */
export const amends = (event: StoredEvent): event is Amending =>
  event.type === 'journey.corrected' || event.type === 'journey.retracted';

const isRetraction = (event: Amending): event is StoredEventOf<'journey.retracted'> =>
  event.type === 'journey.retracted';

/** The event that an amendment names. */
export const namedBy = (event: Amending) => (isRetraction(event) ? event.data.retracts : event.data.corrects);

/** The key of the agency's own event that an amendment names. */
export const targetOf = (event: Amending): string =>
  eventKey({ agencyId: event.agencyId, ...namedBy(event) });

/** Of two corrections of one event the later holds: by their time, their source's numbers, then as received. */
function isLaterWord(one: Amending, other: Amending): boolean {
  const wordOf = (event: Amending): OrderKey => {
    const [time, numberedBy, sequence, rank, ...names] = orderKey(event);
    return [time, numberedBy, `${sequence} ${event.receivedAt}`, rank, ...names];
  };
  return compareOrder(wordOf(one), wordOf(other)) > 0;
}

/** An amendment, and what of it holds where it was itself corrected. */
interface Word {
  readonly said: Amending;
  readonly own: Amendment | undefined;
}

/** What a correction says, after corrections of itself: these give all of it, or only its replacement anew. */
function saidBy({ said, own }: Word): Pick<Amendment, 'data' | 'time'> {
  if (isRetraction(said)) return {};
  const whole = own?.data && withData(said, own.data);
  const { replacement, time } = whole?.type === 'journey.corrected' ? whole.data : said.data;
  return { data: whole ? replacement : (own?.data ?? replacement), ...(time === undefined ? {} : { time }) };
}

const lastOf = (words: readonly Word[]): Word | undefined =>
  words.reduce<Word | undefined>(
    (last, word) => (!last || isLaterWord(word.said, last.said) ? word : last),
    undefined,
  );

/**
 * What all that amends one event makes of it. Taken back is stronger than corrected. Of several corrections the last
 * gives the data, and the last of those that give a time the time: one that says nothing of it leaves it.
 */
function heldOf(words: readonly Word[]): Amendment | undefined {
  const retracted = words.filter(({ said }) => isRetraction(said));
  const last = lastOf(retracted.length > 0 ? retracted : words);
  if (!last) return undefined;
  const timed = lastOf(words.filter((word) => saidBy(word).time !== undefined));
  const { data } = saidBy(last);
  return {
    ...(data && { data }),
    ...(data && timed && { time: saidBy(timed).time }),
    by: last.own?.by ?? listed(last.said),
    receivedAt: words.map(({ said }) => said.receivedAt).reduce((a, b) => (a > b ? a : b)),
  };
}

/** The amendments of a history, and those of its amending events that can never hold: they name each other. */
export interface AmendmentsOf {
  readonly amendments: Amendments;
  readonly circular: ReadonlySet<string>;
}

/**
 * What is taken back and what is corrected, wherever in the order the amendments stand and whether or not
 * their events have come. An amendment that was itself taken back says nothing; one that was corrected says
 * what it was corrected to.
 */
export function amendmentsOf(events: readonly StoredEvent[]): AmendmentsOf {
  const amending = new Map(events.filter(amends).map((event) => [eventKey(event), event]));
  if (amending.size === 0) return { amendments: {}, circular: new Set() };
  const known = new Set(events.map(eventKey));
  const unheard = new Map<string, number>();
  for (const event of amending.values()) {
    const target = targetOf(event);
    unheard.set(target, (unheard.get(target) ?? 0) + 1);
  }
  const words = new Map<string, Word[]>();
  // Those that nobody amends come first, then those whose amendments are all known.
  const ready = [...amending.keys()].filter((key) => !unheard.has(key));
  for (let key = ready.pop(); key !== undefined; key = ready.pop()) {
    const said = amending.get(key);
    if (!said) continue;
    amending.delete(key);
    const target = targetOf(said);
    const own = heldOf(words.get(key) ?? []);
    if (!own || own.data) words.set(target, [...(words.get(target) ?? []), { said, own }]);
    const left = (unheard.get(target) ?? 0) - 1;
    unheard.set(target, left);
    if (left === 0) ready.push(target);
  }
  const amendments = [...words].flatMap(([target, all]): [string, Amendment][] => {
    const held = heldOf(all);
    return held ? [[target, known.has(target) ? held : { ...held, awaited: true }]] : [];
  });
  return { amendments: Object.fromEntries(amendments), circular: new Set(amending.keys()) };
}

/** How an event stands: as sent, corrected, taken back (no event), or with a correction that does not fit it. */
export interface Standing {
  readonly event: StoredEvent | undefined;
  readonly misfit?: boolean;
}

/** An event as its amendments leave it. */
export function standingOf(amendments: Amendments, event: StoredEvent): Standing {
  const amendment = amendments[eventKey(event)];
  if (!amendment) return { event };
  if (!amendment.data) return { event: undefined };
  // A correction that was corrected says what it says through the amendment of the event it is about.
  if (amends(event)) return { event };
  const corrected = correctedTo(event, amendment.data, amendment.time);
  return corrected ? { event: corrected } : { event, misfit: true };
}

/** The force in whose name an event speaks: another force takes a matter over by `crime.transferred` alone. */
const forceIn = ({ data }: Pick<StoredEvent, 'data'>): string | undefined =>
  'force' in data ? data.force : undefined;

/**
 * An event with other data in place of its own, and another time where one is given. Undefined where the data
 * does not fit its type, or names another force.
 */
export function correctedTo(
  event: StoredEvent,
  data: Readonly<Record<string, unknown>>,
  time?: string,
): StoredEvent | undefined {
  const corrected = withData(event, data);
  if (!corrected || forceIn(corrected) !== forceIn(event)) return undefined;
  return time === undefined ? corrected : { ...corrected, time };
}

/** Whether a history's every event that opens a journey was taken back: then there was never this journey. */
export function isVoid(events: readonly StoredEvent[], amendments: Amendments): boolean {
  const opening = events.filter(({ type }) => definitionOf(type).opensJourney);
  return opening.length > 0 && opening.every((event) => standingOf(amendments, event).event === undefined);
}

/** Of an event that amends another: the event it is about in the end, through corrections and retractions of such. */
function rootsOf(events: readonly StoredEvent[]): (event: StoredEvent) => StoredEvent | undefined {
  const byKey = new Map(events.map((event) => [eventKey(event), event]));
  return (event) => {
    const seen = new Set<StoredEvent>();
    let about: StoredEvent | undefined = event;
    while (about && amends(about)) {
      if (seen.has(about)) return undefined;
      seen.add(about);
      about = byKey.get(targetOf(about));
    }
    return about === event ? undefined : about;
  };
}

/** An amendment as it bears on what the victim was told, and the event it is about in the end, as that was sent. */
export interface Mended {
  readonly by: Amending;
  readonly sent: StoredEvent;
}

const refOf = ({ source, id }: { readonly source: string; readonly id: string }) => `${source} ${id}`;

/** What a telling is about; nothing, where the victim was not told. */
const toldIn = (event: StoredEvent): readonly string[] =>
  event.type === 'victim.informed' && event.data.outcome === 'told' ? event.data.about.map(refOf) : [];

/**
 * Of each event of a history, the amendments by which the victim may have to be told anew: itself, where it amends;
 * and where it is a telling, those that were received after it and stand before it by the time they claim.
 */
export function mendedAt(
  events: readonly StoredEvent[],
  amendments: Amendments,
): (event: StoredEvent) => readonly Mended[] {
  const amending = events.filter(amends);
  if (amending.length === 0) return () => [];
  const rootOf = rootsOf(events);
  const of = (by: Amending): Mended[] => {
    const sent = rootOf(by);
    return sent ? [{ by, sent }] : [];
  };
  return (event) => {
    if (amends(event)) return of(event);
    const told = toldIn(event);
    if (told.length === 0) return [];
    const isBackdated = (by: Amending): boolean =>
      by.receivedAt > event.receivedAt && compareOrder(orderKey(by), orderKey(event)) < 0;
    return amending
      .filter((by) => isBackdated(by) && standingOf(amendments, by).event !== undefined)
      .flatMap(of)
      .filter(({ by, sent }) => told.includes(refOf(namedBy(by))) || told.includes(refOf(sent)));
  };
}

/** Whether what a telling is about was amended since it was received: it was not known when she was told. */
export const isToldOfAmended = (amendments: Amendments, event: StoredEvent): boolean =>
  toldIn(event).some((ref) =>
    Object.entries(amendments).some(
      ([key, { receivedAt = '' }]) => key.endsWith(` ${ref}`) && receivedAt > event.receivedAt,
    ),
  );
