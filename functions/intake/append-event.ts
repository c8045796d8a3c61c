import { marked, type EventDraft, type StoredEvent } from '../core/record/stored-event.ts';
import type { Head } from '../core/record/head.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Write } from '../store/write.ts';

import { derivedItems, dutyItems, type DerivedFrom } from './derived-items.ts';
import { foldOnto } from './fold-onto.ts';

/** A journey with one event more, and the items that make it so beside its head. */
export interface Appended {
  readonly before: Head;
  readonly head: Head;
  readonly event: StoredEvent;
  /** Belong in one transaction with the head, and with whatever else the decision writes. */
  readonly items: readonly Write[];
  /** The duties that differ: in the same transaction, as far as there is room. */
  readonly duties: readonly Write[];
}

/**
 * Puts an event on a journey: folds it, and gives the items of the event and everything derived from it, for
 * `inOneTransaction`. Every event of whatever sender goes this way; nothing is written here.
 *
 * @param now - read just before the commit: the changes feed is read in the order of it
 */
export async function appendEvent(
  journeys: DerivedFrom &
    Pick<JourneysRepository, 'allEvents' | 'listDuties' | 'eventItem' | 'dutyItem' | 'noDutyItem'>,
  before: Head,
  draft: EventDraft,
  now: Date,
): Promise<Appended> {
  const unclassified: StoredEvent = marked(draft, { seq: before.version + 1, effect: 'applied' as const });
  const { record, effect, duties } = await foldOnto(journeys, before, unclassified);
  const event = marked(unclassified, { effect });
  const at = now.toISOString();
  const updatedAt = at > before.updatedAt ? at : before.updatedAt;
  const live = before.live || (draft.agencyKind !== 'system' && draft.backload !== true);
  const head: Head = { ...before, version: event.seq, updatedAt, live, record };
  return {
    before,
    head,
    event,
    items: [
      journeys.eventItem(head.journeyId, event),
      ...(await derivedItems(journeys, { before, head, event })),
    ],
    duties: dutyItems(journeys, head, duties),
  };
}
