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
});
type Amendment = z.output<typeof AmendmentSchema>;

export const AmendmentsSchema = z.record(z.string(), AmendmentSchema);
export type Amendments = z.output<typeof AmendmentsSchema>;

type Amending = StoredEventOf<'journey.corrected' | 'journey.retracted'>;

/** Whether an event corrects or takes back another. */
export const amends = (event: StoredEvent): event is Amending =>
  event.type === 'journey.corrected' || event.type === 'journey.retracted';

const isRetraction = (event: Amending): event is StoredEventOf<'journey.retracted'> =>
  event.type === 'journey.retracted';

/** The key of the agency's own event that an amendment names. */
export function targetOf(event: Amending): string {
  const named = isRetraction(event) ? event.data.retracts : event.data.corrects;
  return eventKey({ agencyId: event.agencyId, ...named });
}

/** Of two corrections of one event the later holds: by their time, their source's numbers, then as received. */
function isLaterWord(one: Amending, other: Amending): boolean {
  const wordOf = (event: Amending): OrderKey => {
    const [time, numberedBy, sequence, rank, ...names] = orderKey(event);
    return [time, numberedBy, `${sequence} ${event.receivedAt}`, rank, ...names];
  };
  return compareOrder(wordOf(one), wordOf(other)) > 0;
}

/** What a correction says, after corrections of itself: these give all of it, or only its replacement anew. */
function replacementOf(
  event: StoredEventOf<'journey.corrected'>,
  own: Amendment | undefined,
): Pick<Amendment, 'data' | 'time'> {
  const whole = own?.data && withData(event, own.data);
  const said = whole?.type === 'journey.corrected' ? whole.data : event.data;
  return {
    data: whole ? said.replacement : (own?.data ?? event.data.replacement),
    ...(said.time === undefined ? {} : { time: said.time }),
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
 * what it was corrected to. Taken back is stronger than corrected; of several corrections the last holds.
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
  const holding = new Map<string, { readonly said: Amending; readonly amendment: Amendment }>();
  // Those that nobody amends come first, then those whose amendments are all known.
  const ready = [...amending.keys()].filter((key) => !unheard.has(key));
  for (let key = ready.pop(); key !== undefined; key = ready.pop()) {
    const said = amending.get(key);
    if (!said) continue;
    amending.delete(key);
    const target = targetOf(said);
    const own = holding.get(key)?.amendment;
    if (!own || own.data) holdStronger(holding, target, said, own);
    const left = (unheard.get(target) ?? 0) - 1;
    unheard.set(target, left);
    if (left === 0) ready.push(target);
  }
  const amendments = [...holding].map(([target, { amendment }]): [string, Amendment] => [
    target,
    known.has(target) ? amendment : { ...amendment, awaited: true },
  ]);
  return { amendments: Object.fromEntries(amendments), circular: new Set(amending.keys()) };
}

function holdStronger(
  holding: Map<string, { readonly said: Amending; readonly amendment: Amendment }>,
  target: string,
  said: Amending,
  own: Amendment | undefined,
): void {
  const before = holding.get(target)?.said;
  const isStronger =
    !before || (isRetraction(said) === isRetraction(before) ? isLaterWord(said, before) : isRetraction(said));
  if (!isStronger) return;
  const by = own?.by ?? listed(said);
  holding.set(target, {
    said,
    amendment: isRetraction(said) ? { by } : { ...replacementOf(said, own), by },
  });
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
export function rootsOf(events: readonly StoredEvent[]): (event: StoredEvent) => StoredEvent | undefined {
  if (!events.some(amends)) return () => undefined;
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
