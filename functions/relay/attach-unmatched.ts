import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

import { appendEvent } from '../journal/append-event.ts';
import type { JourneysRepository, Unmatched } from '../repositories/journeys.ts';

export interface AttachDeps {
  readonly journeys: JourneysRepository;
}

const MOST_TRIES = 5;

async function attachOne(
  { journeys }: AttachDeps,
  journeyId: string,
  { subject, event }: Unmatched,
): Promise<void> {
  const head = await journeys.readHead(journeyId);
  if (!head) return;
  const { items } = await appendEvent(journeys, head, event);
  await journeys.commit([...items, journeys.attachedItem(subject, event)]);
}

/**
 * Attaches every event that waited for an alias to the journey it now leads to, oldest first. Attaching
 * again does nothing: an event leaves the waiting list in the transaction that puts it on the journey.
 *
 * @throws the last error after five lost races, so that the stream gives the record again
 */
export async function attachUnmatched(
  deps: AttachDeps,
  subjectHash: string,
  journeyId: string,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      for (const waiting of await deps.journeys.unmatchedFor(subjectHash))
        await attachOne(deps, journeyId, waiting);
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException) || tries === MOST_TRIES) throw error;
    }
  }
}
