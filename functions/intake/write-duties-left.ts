import { foldJourney } from '../core/record/fold.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import { tryAgain, type BackOff } from '../store/try-again.ts';

import { dutyItems } from './derived-items.ts';
import { MOST_ACTIONS } from './in-one-transaction.ts';

/**
 * Writes the duties of a journey that the transaction of its last event had no room for. An event that comes
 * between writes them itself, as any event does that finds duties left.
 *
 * @throws Busy after five tries
 */
export async function writeDutiesLeft(
  { journeys, backOff }: { readonly journeys: JourneysRepository; readonly backOff: BackOff },
  journeyId: string,
): Promise<void> {
  await tryAgain(backOff, async () => {
    const head = await journeys.readHead(journeyId);
    if (!head?.dutiesLeft) return true;
    const [before, history] = await Promise.all([
      journeys.listDuties(journeyId),
      journeys.allEvents(journeyId),
    ]);
    const items = dutyItems(journeys, head, {
      before: Object.fromEntries(before.map((duty) => [duty.key, duty])),
      after: foldJourney(history).duties,
    });
    for (let at = 0; at < items.length; at += MOST_ACTIONS - 1) {
      const part = [journeys.sameHead(head), ...items.slice(at, at + MOST_ACTIONS - 1)];
      if ((await journeys.commit(part)).outcome === 'lost') return undefined;
    }
    return true;
  });
}
