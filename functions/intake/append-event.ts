import { newestCalendar } from '../core/calendar/bank-holidays.ts';
import { marked, type EventDraft, type StoredEvent } from '../core/record/stored-event.ts';
import type { Head } from '../core/record/head.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Write } from '../store/write.ts';

import { derivedItems, dutyItems, type DerivedFrom } from './derived-items.ts';
import { foldOnto } from './fold-onto.ts';

/** A journey with one event more, or several, and the items that make it so beside its head. */
export interface Appended {
  readonly before: Head;
  readonly head: Head;
  /** The last of them. */
  readonly event: StoredEvent;
  /** All of them, in order. */
  readonly events: readonly StoredEvent[];
  /** Belong in one transaction with the head, and with whatever else the decision writes. */
  readonly items: readonly Write[];
  /** The duties that differ: in the same transaction, as far as there is room. */
  readonly duties: readonly Write[];
}

type AppendTo = DerivedFrom &
  Pick<JourneysRepository, 'allEvents' | 'listDuties' | 'eventItem' | 'dutyItem' | 'noDutyItem'>;

/**
 * Puts an event on a journey: folds it, and gives the items of the event and everything derived from it, for
 * `inOneTransaction`. Every event of whatever sender goes this way; nothing is written here.
 */
export const appendEvent = (journeys: AppendTo, before: Head, draft: EventDraft): Promise<Appended> =>
  appendEvents(journeys, before, [draft]);

/**
 * Puts several events on a journey at once, as `appendEvent` does one: nobody sees it with some of them alone.
 *
 * @param drafts - at least one
 */
export async function appendEvents(
  journeys: AppendTo,
  before: Head,
  drafts: readonly [EventDraft, ...EventDraft[]],
): Promise<Appended> {
  const calendar = newestCalendar();
  const unclassified = drafts.map((draft, at): StoredEvent =>
    marked(draft, {
      seq: before.version + 1 + at,
      effect: 'applied' as const,
      ...(calendar > 0 ? { calendar } : {}),
    }),
  );
  const { record, effects, duties } = await foldOnto(journeys, before, unclassified);
  const events = unclassified.map((event, at) => marked(event, { effect: effects[at] ?? 'applied' }));
  const live =
    before.live || drafts.some(({ agencyKind, backload }) => agencyKind !== 'system' && backload !== true);
  const head: Head = { ...before, version: before.version + events.length, live, record };
  const event = events.at(-1) ?? marked(drafts[0], { seq: head.version, effect: 'applied' as const });
  return {
    before,
    head,
    event,
    events,
    items: [
      ...events.map((each) => journeys.eventItem(head.journeyId, each)),
      ...(await derivedItems(journeys, { before, head, event })),
    ],
    duties: dutyItems(journeys, head, duties),
  };
}
