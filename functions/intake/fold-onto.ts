import type { Effect } from '../../schemas/envelope.ts';
import type { StoredEvent } from '../core/record/stored-event.ts';
import type { Duties } from '../core/duties/clocks.ts';
import { foldJourney, foldNext, isNext } from '../core/record/fold.ts';
import { amends } from '../core/record/amendments.ts';
import { compareOrder, orderKey } from '../core/record/order.ts';
import type { Head } from '../core/record/head.ts';
import type { JourneyRecord } from '../core/record/record.ts';
import type { JourneysRepository } from '../store/journeys.ts';

/** A record after events, and its duties before and after as far as they can have changed them. */
export interface FoldedOnto {
  readonly record: JourneyRecord;
  /** Of each event. */
  readonly effects: readonly Effect[];
  readonly duties: { readonly before: Duties; readonly after: Duties };
}

/**
 * The record after events: folded onto the head alone where that is enough, else from the whole history; where
 * one applies and an agency had told of something later, it is `late`.
 */
export async function foldOnto(
  journeys: Pick<JourneysRepository, 'allEvents' | 'listDuties'>,
  head: Head,
  events: readonly StoredEvent[],
): Promise<FoldedOnto> {
  const next = head.dutiesLeft ? undefined : foldAllNext(head.record, events);
  if (next) return next;
  const history = await journeys.allEvents(head.journeyId);
  // What the items say now, so that any that were left behind are put right as well.
  const before = await journeys.listDuties(head.journeyId);
  const after = foldJourney([...history, ...events]);
  const effectOf = (event: StoredEvent): Effect => {
    const effect = after.effectOf(event);
    return effect === 'applied' && isLate(history, event) ? 'late' : effect;
  };
  return {
    record: after.record,
    effects: events.map(effectOf),
    duties: {
      before: Object.fromEntries(before.map((duty) => [duty.key, duty])),
      after: after.duties,
    },
  };
}

/** Each onto the record that the one before left; undefined where one of them needs the history. */
function foldAllNext(before: JourneyRecord, events: readonly StoredEvent[]): FoldedOnto | undefined {
  let record = before;
  let after: Duties = {};
  const effects: Effect[] = [];
  for (const event of events) {
    if (!isNext(record, event)) return undefined;
    const folded = foldNext(record, event);
    record = folded.record;
    after = { ...after, ...folded.duties };
    effects.push(folded.effect);
  }
  return { record, effects, duties: { before: before.duties, after } };
}

/** What the service itself noted, such as an escalation of today, makes no agency's news late. */
function isLate(history: readonly StoredEvent[], event: StoredEvent): boolean {
  const key = orderKey(event);
  const isAfter = (other: StoredEvent) =>
    other.agencyKind !== 'system' && compareOrder(orderKey(other), key) > 0;
  return amends(event) || history.some(isAfter);
}
