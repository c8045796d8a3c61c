import type { StoredEvent } from '../../core/record/stored-event.ts';
import { HeadSchema, type Head } from '../../core/record/head.ts';
import { storedText, withLists } from '../../core/record/head-size.ts';
import { standingIn } from '../../core/record/standing-in.ts';
import { strands } from '../../core/stages/stage.ts';
import { standingAttribute, standingOf } from '../../core/stages/standing.ts';
import type { PlacedStatus } from '../../core/views/status.ts';
import { itemKind, type Upcaster } from '../item-kind.ts';
import { nextVersion, type Item } from '../table.ts';
import type { Write } from '../write.ts';

import { inFeed, STATUS, statusFrom } from './changes.ts';
import { journeyKey, type JourneysContext } from './context.ts';
import { eventItems } from './events.ts';

/** The schema gives the head what it lacked. */
const lacking: Upcaster = (head) => head;

/** What its events make of it has changed: the next one folds them all anew. */
const foldedAnew: Upcaster = (head) => ({ ...head, dutiesLeft: true });

/** Checking a head costs a tenth of an event, so one of today's shape is read as it was written. */
export const headKind = itemKind({
  name: 'head',
  schema: HeadSchema,
  json: 'head',
  upcasters: [
    lacking,
    lacking,
    lacking,
    lacking,
    lacking,
    lacking,
    foldedAnew,
    lacking,
    foldedAnew,
    lacking,
    foldedAnew,
    lacking,
    lacking,
    foldedAnew,
    lacking,
    lacking,
    foldedAnew,
  ],
  isTrusted: true,
});

/** A head from the item, or the stream's image of the item, that holds it: without its lists where they did not fit. */
export const headFrom = (item: Item): Head => headKind.read(item);

const keyOf = (journeyId: string) => ({ PK: journeyKey(journeyId), SK: 'HEAD' });

/** Where each strand stands, for conditions and followers of the stream to see without the record. */
const standingsOf = ({ record }: Head): Record<string, string> =>
  Object.fromEntries(
    strands.map((strand) => [standingAttribute(strand), standingOf(standingIn(record, strand))]),
  );

/** The heads of journeys: one item each, read strongly and written with every event. */
export const headItems = ({ table, storedEvent }: Pick<JourneysContext, 'table' | 'storedEvent'>) => ({
  /** The head as it is now (strongly consistent), or undefined for an unknown journey. */
  async readHead(journeyId: string): Promise<Head | undefined> {
    const item = await table.get(keyOf(journeyId));
    const head = item && headKind.read(item);
    if (!head?.listsLeft) return head;
    return withLists(head, await eventItems({ table, storedEvent }).allEvents(journeyId));
  },

  /** Where a journey stands now (strongly consistent), without its record; undefined for an unknown one. */
  async readStatus(journeyId: string): Promise<PlacedStatus | undefined> {
    const item = await table.get(keyOf(journeyId), STATUS);
    return item && statusFrom(item);
  },

  /** The head as the last of some events left it, over the one before the first of them. */
  headItem: (head: Head, events: readonly StoredEvent[]): Write => {
    const last = events.at(-1);
    return table.put(
      headKind,
      {
        ...keyOf(head.journeyId),
        version: head.version,
        ...standingsOf(head),
        live: head.live,
        dutiesLeft: head.dutiesLeft ?? false,
        eventType: last?.type,
        effect: last?.effect,
        // Those that came with it, for followers of the stream.
        ...(events.length > 1 && {
          together: events.slice(0, -1).map(({ type, effect }) => ({ type, effect })),
        }),
        ...inFeed(head),
        head: storedText(head),
      },
      { ...nextVersion(head.version, events.length), guard: 'head' },
    );
  },

  /** Holds a transaction to a journey that nothing was put on since. */
  sameHead: ({ journeyId, version }: Pick<Head, 'journeyId' | 'version'>): Write =>
    table.check(keyOf(journeyId), {
      expression: 'version = :same',
      values: { ':same': version },
      guard: 'head',
    }),
});
