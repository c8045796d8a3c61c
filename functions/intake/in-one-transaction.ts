import type { JourneysRepository } from '../store/journeys.ts';
import type { Write } from '../store/write.ts';

import type { Appended } from './append-event.ts';

/** The most actions that DynamoDB takes in one transaction. */
export const MOST_ACTIONS = 100;

/**
 * The items of one decision as one transaction: what it writes beside the journeys, first and in order, then
 * each journey with one event more, and of their duties as many as there is room for. A head says whether
 * duties of it are left; the relay writes those (`writeDutiesLeft`), so none is lost and no event refused.
 *
 * @param now - read here, when nothing is read any more before the commit: the feed of changes is in the order of
 *   it, and waits for no transaction for longer than `CALL_MS`
 */
export function inOneTransaction(
  journeys: Pick<JourneysRepository, 'headItem'>,
  beside: readonly Write[],
  changes: readonly Appended[],
  now: () => Date,
): Write[] {
  const at = now().toISOString();
  const needed = changes.reduce((sum, { items }) => sum + items.length + 1, beside.length);
  let room = Math.max(0, MOST_ACTIONS - needed);
  const ofJourneys = changes.map(({ head, events, items, duties }) => {
    const updatedAt = at > head.updatedAt ? at : head.updatedAt;
    const written = duties.slice(0, room);
    room -= written.length;
    const dutiesLeft = written.length < duties.length;
    return [journeys.headItem({ ...head, updatedAt, dutiesLeft }, events), ...items, ...written];
  });
  return [...beside, ...ofJourneys.flat()];
}
