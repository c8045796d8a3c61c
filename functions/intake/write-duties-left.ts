import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

import { foldWithDuties } from '../core/record/fold.ts';
import type { JourneysRepository } from '../store/journeys.ts';

import { dutyItems } from './derived-items.ts';
import { MOST_ACTIONS } from './in-one-transaction.ts';
import { retryLostRaces, type BackOff } from './retry-lost-races.ts';

/**
 * Writes the duties of a journey that the transaction of its last event had no room for. An event that comes
 * between writes them itself, as any event does that finds duties left.
 *
 * @throws TooManyRaces after five lost races
 */
export async function writeDutiesLeft(
  { journeys, backOff }: { readonly journeys: JourneysRepository; readonly backOff: BackOff },
  journeyId: string,
): Promise<void> {
  await retryLostRaces(backOff, async () => {
    const head = await journeys.readHead(journeyId);
    if (!head?.dutiesLeft) return true;
    const [before, history] = await Promise.all([
      journeys.listDuties(journeyId),
      journeys.allEvents(journeyId),
    ]);
    const items = dutyItems(journeys, head, {
      before: Object.fromEntries(before.map((duty) => [duty.key, duty])),
      after: foldWithDuties(history).duties,
    });
    try {
      for (let at = 0; at < items.length; at += MOST_ACTIONS - 1)
        await journeys.commit([journeys.sameHead(head), ...items.slice(at, at + MOST_ACTIONS - 1)]);
      return true;
    } catch (error) {
      if (error instanceof TransactionCanceledException) return undefined;
      throw error;
    }
  });
}
