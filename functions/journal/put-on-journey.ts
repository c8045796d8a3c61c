import { TransactionCanceledException, type TransactWriteItem } from '@aws-sdk/client-dynamodb';

import type { StoredEvent } from '../../schemas/envelope.ts';
import { tellingKey } from '../core/person/told.ts';
import { eventKey } from '../core/record/order.ts';
import type { Addressed, JourneysRepository } from '../repositories/journeys.ts';
import type { Vault } from '../repositories/vault.ts';

import { appendEvent } from './append-event.ts';
import { aliasesIn, aliasItems } from './alias-items.ts';
import { retryLostRaces, type BackOff } from './retry-lost-races.ts';

export interface PutDeps {
  readonly journeys: JourneysRepository;
  readonly vault: Pick<Vault, 'move'>;
  readonly backOff: BackOff;
  readonly now: () => Date;
}

/** Under what name the vault keeps the personal details of an event. */
export const vaultKey = (event: Pick<StoredEvent, 'agencyId' | 'source' | 'id' | 'type' | 'time'>) => ({
  key: tellingKey(event),
  type: event.type,
  time: event.time,
});

/**
 * Puts an event that was sent under an alias on one journey, once however often it is tried: the history
 * is looked through, and the head's version holds nothing came between. Its personal details move to the
 * person of that journey in the same transaction.
 *
 * @returns the event as the journey holds it, or undefined for a journey that does not exist
 * @throws ProblemError `busy` (503) after five lost races; nothing was stored
 */
export async function putOnJourney(
  { journeys, vault, backOff, now }: PutDeps,
  journeyId: string,
  addressed: Pick<Addressed, 'subject' | 'event'>,
): Promise<StoredEvent | undefined> {
  const { seq: _seq, effect: _effect, personRef: held, ...draft } = addressed.event;
  const put = await retryLostRaces(backOff, async () => {
    const head = await journeys.readHead(journeyId);
    if (!head) return { event: undefined };
    const history = await journeys.allEvents(journeyId);
    const known = history.find((event) => eventKey(event) === eventKey(draft));
    if (known) return { event: known };
    const told = held === undefined ? {} : { personRef: head.personRef };
    const appended = await appendEvent(journeys, head, { ...draft, ...told }, now());
    const items = [
      ...appended.items,
      ...aliasItems(journeys, head, appended.head, aliasesIn(draft)),
      ...(held === undefined ? [] : await vault.move(held, head.personRef, vaultKey(draft))),
      journeys.matchedItem(addressed),
    ];
    return (await isCommitted(journeys, items)) ? { event: appended.event } : undefined;
  });
  return put.event;
}

async function isCommitted(
  journeys: JourneysRepository,
  items: readonly TransactWriteItem[],
): Promise<boolean> {
  try {
    await journeys.commit(items);
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException) return false;
    throw error;
  }
}
