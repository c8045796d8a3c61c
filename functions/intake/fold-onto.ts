import type { Effect } from '../../schemas/envelope.ts';
import type { StoredEvent } from '../core/record/stored-event.ts';
import { effectWithin, foldJourney, foldNext, isNext, type Duties } from '../core/record/fold.ts';
import { amends } from '../core/record/amendments.ts';
import { countedIn } from '../core/record/involvement.ts';
import { compareOrder, orderKey } from '../core/record/order.ts';
import type { Head } from '../core/record/head.ts';
import type { JourneyRecord } from '../core/record/record.ts';
import type { JourneysRepository } from '../store/journeys.ts';

/** A record after an event, and its duties before and after as far as the event can have changed them. */
export interface FoldedOnto {
  readonly record: JourneyRecord;
  readonly effect: Effect;
  readonly duties: { readonly before: Duties; readonly after: Duties };
}

/**
 * The record after an event: folded onto the head alone where that is enough, else from the whole history;
 * where it applies and an agency had told of something later, it is `late`.
 */
export async function foldOnto(
  journeys: Pick<JourneysRepository, 'allEvents' | 'listDuties'>,
  head: Head,
  event: StoredEvent,
): Promise<FoldedOnto> {
  if (!head.dutiesLeft && isNext(head.record, event)) {
    const { record, effect, duties } = foldNext(head.record, event);
    return { record, effect, duties: { before: head.record.duties, after: duties } };
  }
  const history = await journeys.allEvents(head.journeyId);
  // What the items say now, so that any that were left behind are put right as well.
  const before = await journeys.listDuties(head.journeyId);
  const whole = [...history, event];
  const counted = countedIn(whole);
  const after = foldJourney(whole, counted);
  const effect = counted.includes(event) ? effectWithin(counted, event) : 'unexpected';
  return {
    record: after.record,
    effect: effect === 'applied' && isLate(history, event) ? 'late' : effect,
    duties: {
      before: Object.fromEntries(before.map((duty) => [duty.key, duty])),
      after: after.duties,
    },
  };
}

/** What the service itself noted, such as an escalation of today, makes no agency's news late. */
function isLate(history: readonly StoredEvent[], event: StoredEvent): boolean {
  const key = orderKey(event);
  const isAfter = (other: StoredEvent) =>
    other.agencyKind !== 'system' && compareOrder(orderKey(other), key) > 0;
  return amends(event) || history.some(isAfter);
}
