import { marked, type EventDraft, type StoredEvent } from '../core/record/stored-event.ts';
import { tellingKey } from '../core/person/told.ts';
import { isOverfull } from '../core/record/head-size.ts';
import { isNext } from '../core/record/fold.ts';
import { eventKey } from '../core/record/order.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Addressed } from '../store/journeys/addressed.ts';
import { tryAgain, type BackOff } from '../store/try-again.ts';
import type { Vault } from '../store/vault.ts';
import type { Write } from '../store/write.ts';

import { appendEvent } from './append-event.ts';
import { aliasesOf, sentUnder } from './alias-items.ts';
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

/** Where an event goes that was sent under a name of a journey, and the event itself where it is there already. */
async function placeOf(journeys: JourneysRepository, journeyId: string, draft: EventDraft) {
  const named = await journeys.readHead(journeyId);
  if (!named) return undefined;
  const { onward, beside } = await targetsOf(journeys, [named], draft, false);
  const [target] = onward;
  if (!target) return undefined;
  const { head, marks } = target;
  // What comes after all that were folded cannot be among them.
  const next = marked(draft, { ...marks, seq: head.version + 1, effect: 'applied' as const });
  if (head.journeyId === journeyId && isNext(head.record, next)) return { target, beside, known: undefined };
  // What came before a merge stays where it is.
  const held = await Promise.all(
    [...new Set([target.head.journeyId, journeyId])].map((id) => journeys.allEvents(id)),
  );
  return { target, beside, known: held.flat().find((event) => eventKey(event) === eventKey(draft)) };
}

/** Whether an event is where it would be put, were it put on a journey. */
export async function isOnJourney(
  { journeys }: Pick<PutDeps, 'journeys'>,
  journeyId: string,
  { event }: Pick<Addressed, 'event'>,
): Promise<boolean> {
  return (await placeOf(journeys, journeyId, event))?.known !== undefined;
}

export interface PutWith {
  /** Whether what it was sent under led to the journey: then it is a name of it. */
  readonly byName: boolean;
  /** What else the decision writes. */
  readonly alongWith?: () => readonly Write[];
}

/**
 * Puts an event that was sent under an alias on one journey, once however often it is tried: the history
 * is looked through, and the head's version holds nothing came between. Its personal details move to the
 * person of that journey in the same transaction.
 *
 * @returns undefined for a journey that does not exist, `overfull` for one that it would make too large: it waits on
 * @throws Busy after five tries; nothing was stored
 */
export async function putOnJourney(
  { journeys, vault, backOff, now }: PutDeps,
  journeyId: string,
  addressed: Pick<Addressed, 'subject' | 'event' | 'rows'>,
  { byName, alongWith = () => [] }: PutWith,
): Promise<Put | 'overfull' | undefined> {
  const { personRef: held, named: _before, ...rest } = addressed.event;
  const draft = marked(rest, byName ? sentUnder(addressed.subject, rest) : {});
  const put = await tryAgain(backOff, async () => {
    const place = await placeOf(journeys, journeyId, draft);
    if (!place) return { done: undefined };
    const { target, beside: kept, known } = place;
    if (known) return { done: { event: known, isNew: false } };
    const { head, marks, of } = target;
    const told = held === undefined ? {} : { personRef: of.personRef };
    const appended = await appendEvent(journeys, head, { ...draft, ...told, ...marks });
    const aside = await Promise.all(
      kept.map((one) => appendEvent(journeys, one.head, { ...draft, ...told, ...one.marks })),
    );
    const merges = await followMerges(journeys, [appended, ...aside], now());
    const writer = { agencyKind: draft.agencyKind, rows: addressed.rows };
    const all = [appended, ...aside, ...merges];
    if (all.some(({ before, head: after }) => isOverfull(before, after)))
      return { done: 'overfull' as const };
    const duplicates = await suspectedDuplicates(journeys, appended, writer);
    const beside = [
      ...duplicateItems(journeys, head.journeyId, draft, duplicates),
      ...(held === undefined ? [] : await vault.move(held, of.personRef, vaultKey(draft))),
      ...journeys.matchedItems(addressed, aliasesOf(addressed.subject, draft)),
      ...alongWith(),
    ];
    const { outcome } = await journeys.commit(inOneTransaction(journeys, beside, all, now));
    return outcome === 'committed' ? { done: { event: appended.event, isNew: true } } : undefined;
  });
  return put.done;
}
