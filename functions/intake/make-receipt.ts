import type { EventReceipt } from '../../schemas/responses/event-receipt.ts';
import type { Head } from '../core/record/head.ts';
import type { EventDraft, StoredEvent } from '../core/record/stored-event.ts';
import { proposalFor } from '../core/referrals/propose-services.ts';

import type { Appended } from './append-event.ts';

/** A journey with the event on it, and the journeys it suspects to be the same. */
type Change = Pick<Appended, 'head' | 'event'> & { readonly duplicates: readonly string[] };

/**
 * The receipt of an event that is on the record of one journey at least.
 *
 * @param toFollow - how many more journeys the event is put on later
 */
export function receiptOf(event: EventDraft, changes: readonly Change[], toFollow: number): EventReceipt {
  const journeys = changes.map(({ head, event: stored, duplicates }) => ({
    journeyId: head.journeyId,
    sequence: stored.seq,
    effect: stored.effect,
    ...supportOf(head, stored),
    ...(duplicates.length > 0 ? { suspectedDuplicates: [...duplicates] } : {}),
  }));
  const [first] = journeys;
  return {
    eventId: event.id,
    effect: 'applied',
    ...first,
    receivedAt: event.receivedAt,
    ...(journeys.length > 1 ? { journeys } : {}),
    ...(toFollow > 0 ? { journeysToFollow: toFollow } : {}),
  };
}

export const unmatchedReceiptOf = (event: EventDraft): EventReceipt => ({
  eventId: event.id,
  effect: 'unmatched',
  receivedAt: event.receivedAt,
});

/** What the rules propose for the needs that this event assesses, and why a referral it asked for was not made. */
function supportOf({ record: { facts } }: Head, event: StoredEvent) {
  const proposedServices = proposalFor(facts.flags, event);
  const { cause, problems } = facts.referralProblems ?? {};
  return {
    ...(proposedServices ? { proposedServices } : {}),
    ...(cause?.source === event.source && cause.id === event.id ? { referralProblems: problems } : {}),
  };
}
