import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';

import type { StoredEvent } from '../../schemas/envelope.ts';
import type { Head } from '../core/record/head.ts';
import type { JourneysRepository } from '../repositories/journeys.ts';

import { derivedItems, type DerivedFrom } from './derived-items.ts';
import { foldOnto } from './fold-onto.ts';

/** An event before a journey gives it its place and its effect. */
export type EventDraft = Omit<StoredEvent, 'seq' | 'effect'>;

/** A journey with one event more, and the items that make it so. */
export interface Appended {
  readonly before: Head;
  readonly head: Head;
  readonly event: StoredEvent;
  /** Belong in one transaction, with whatever else the decision writes. */
  readonly items: readonly TransactWriteItem[];
}

/**
 * Puts an event on a journey: folds it, and gives the items of the event, the head and everything derived
 * from it. Every event of whatever sender goes this way; nothing is written here.
 *
 * @param now - read just before the commit: the changes feed is read in the order of it
 */
export async function appendEvent(
  journeys: DerivedFrom & Pick<JourneysRepository, 'allEvents' | 'listDuties' | 'headItem' | 'eventItem'>,
  before: Head,
  draft: EventDraft,
  now: Date,
): Promise<Appended> {
  const unclassified: StoredEvent = { ...draft, seq: before.version + 1, effect: 'applied' };
  const { record, effect, duties } = await foldOnto(journeys, before, unclassified);
  const event = { ...unclassified, effect };
  const at = now.toISOString();
  const updatedAt = at > before.updatedAt ? at : before.updatedAt;
  const live = before.live || (draft.agencyKind !== 'system' && draft.backload !== true);
  const head: Head = { ...before, version: event.seq, updatedAt, live, record };
  return {
    before,
    head,
    event,
    items: [
      journeys.headItem(head, event),
      journeys.eventItem(head.journeyId, event),
      ...(await derivedItems(journeys, { before, head, event, duties })),
    ],
  };
}
