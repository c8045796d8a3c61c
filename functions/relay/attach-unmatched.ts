import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

import type { StoredEvent } from '../../schemas/envelope.ts';
import { foldOnto } from '../repositories/fold-onto.ts';
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
  const draft: StoredEvent = { ...event, seq: head.version + 1, effect: 'applied' };
  const { record, effect } = await foldOnto(journeys, head, draft);
  await journeys.commit([
    journeys.headItem({
      ...head,
      version: draft.seq,
      updatedAt: event.receivedAt > head.updatedAt ? event.receivedAt : head.updatedAt,
      record,
    }),
    journeys.eventItem(journeyId, { ...draft, effect }),
    journeys.attachedItem(subject, event),
  ]);
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
