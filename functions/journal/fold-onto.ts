import type { Effect, StoredEvent } from '../../schemas/envelope.ts';
import { effectWithin, foldAll, foldNext, isNext } from '../core/record/fold.ts';
import type { Head } from '../core/record/head.ts';
import type { JourneyRecord } from '../core/record/record.ts';
import type { JourneysRepository } from '../repositories/journeys.ts';

/**
 * The record after an event: folded onto the head alone where it comes next, else from the whole history,
 * and then `late` where it applies.
 */
export async function foldOnto(
  journeys: Pick<JourneysRepository, 'allEvents'>,
  head: Head,
  event: StoredEvent,
): Promise<{ readonly record: JourneyRecord; readonly effect: Effect }> {
  if (isNext(head.record, event)) return foldNext(head.record, event);
  const history = await journeys.allEvents(head.journeyId);
  const effect = effectWithin(history, event);
  return { record: foldAll([...history, event]), effect: effect === 'applied' ? 'late' : effect };
}
