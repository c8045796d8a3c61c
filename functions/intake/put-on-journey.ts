import type { StoredEvent } from '../core/record/stored-event.ts';
import { tellingKey } from '../core/person/told.ts';
import { eventKey } from '../core/record/order.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Addressed } from '../store/journeys/addressed.ts';
import { tryAgain, type BackOff } from '../store/try-again.ts';
import type { Vault } from '../store/vault.ts';
import type { Write } from '../store/write.ts';

import { appendEvent } from './append-event.ts';
import { aliasesOf, aliasItems, namesGiven } from './alias-items.ts';
import { followMerges } from './follow-merge.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { targetsOf } from './merged-targets.ts';
import { duplicateItems, suspectedDuplicates } from './suspected-duplicates.ts';

export interface PutDeps {
  readonly journeys: JourneysRepository;
  readonly vault: Pick<Vault, 'move' | 'person' | 'compareBirth'>;
  readonly backOff: BackOff;
  readonly now: () => Date;
}

/** Under what name the vault keeps the personal details of an event. */
export const vaultKey = (
  event: Pick<StoredEvent, 'agencyId' | 'source' | 'id' | 'type' | 'time' | 'receivedAt'>,
) => ({
  key: tellingKey(event),
  type: event.type,
  time: event.time,
  receivedAt: event.receivedAt,
});

/** An event as a journey holds it, and whether it was put there just now. */
export interface Put {
  readonly event: StoredEvent;
  readonly isNew: boolean;
}

export interface PutWith {
  /** The names by which the journey is known from now on. */
  readonly names: readonly string[];
  /** What else the decision writes. */
  readonly alongWith?: () => readonly Write[];
}

/**
 * Puts an event that was sent under an alias on one journey, once however often it is tried: the history
 * is looked through, and the head's version holds nothing came between. Its personal details move to the
 * person of that journey in the same transaction.
 *
 * @returns undefined for a journey that does not exist
 * @throws Busy after five tries; nothing was stored
 */
export async function putOnJourney(
  { journeys, vault, backOff, now }: PutDeps,
  journeyId: string,
  addressed: Pick<Addressed, 'subject' | 'event' | 'rows'>,
  { names, alongWith = () => [] }: PutWith,
): Promise<Put | undefined> {
  const { personRef: held, ...draft } = addressed.event;
  const put = await tryAgain(backOff, async () => {
    const named = await journeys.readHead(journeyId);
    if (!named) return { done: undefined };
    const { onward, beside: kept } = await targetsOf(journeys, [named], draft, false);
    const [target] = onward;
    if (!target) return { done: undefined };
    const { head, marks, of } = target;
    const history = await journeys.allEvents(head.journeyId);
    const known = history.find((event) => eventKey(event) === eventKey(draft));
    if (known) return { done: { event: known, isNew: false } };
    const told = held === undefined ? {} : { personRef: of.personRef };
    const appended = await appendEvent(journeys, head, { ...draft, ...told, ...marks });
    const aside = await Promise.all(
      kept.map((one) => appendEvent(journeys, one.head, { ...draft, ...told, ...one.marks })),
    );
    const merges = await followMerges(journeys, [appended, ...aside], now());
    const own = marks.joined === undefined ? names : [];
    const writer = { agencyKind: draft.agencyKind, rows: addressed.rows };
    const duplicates = await suspectedDuplicates(journeys, head, namesGiven(appended, own), writer);
    const beside = [
      ...aliasItems(journeys, appended, own),
      ...duplicateItems(journeys, head.journeyId, draft, duplicates),
      ...(held === undefined ? [] : await vault.move(held, of.personRef, vaultKey(draft))),
      ...journeys.matchedItems(addressed, aliasesOf(addressed.subject, draft)),
      ...alongWith(),
    ];
    const { outcome } = await journeys.commit(
      inOneTransaction(journeys, beside, [appended, ...aside, ...merges], now),
    );
    return outcome === 'committed' ? { done: { event: appended.event, isNew: true } } : undefined;
  });
  return put.done;
}
