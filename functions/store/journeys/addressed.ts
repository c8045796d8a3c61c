import * as z from 'zod';

import { RowFilterSchema } from '../../../schemas/agencies.ts';
import { storedForm, StoredEventSchema, type StoredEvent } from '../../core/record/stored-event.ts';
import { holdsForLaterVictims } from '../../../schemas/events/reach.ts';
import { foundAt, itemKind, type Found } from '../item-kind.ts';
import type { Item, ItemKey } from '../table.ts';
import type { Write } from '../write.ts';

import type { JourneysContext } from './context.ts';

/** An event as it was sent under an alias, for the journeys that the alias leads to or will lead to. */
const AddressedSchema = z.object({
  subject: z.string(),
  agencyId: z.string(),
  receivedAt: z.string(),
  /** What its sender may reach; a journey that is linked later must lie within it too. */
  rows: RowFilterSchema,
  /** The journeys it was put on when it was accepted. */
  reached: z.array(z.string()),
  event: z.string().transform((text) => StoredEventSchema.parse(JSON.parse(text))),
});
export type Addressed = z.infer<typeof AddressedSchema>;

export const addressedKind = itemKind({
  name: 'addressed',
  schema: AddressedSchema,
  // The schema gives the rows what they lacked.
  upcasters: [(addressed) => addressed],
});

/** An event under an alias, as an item or the stream's image of one holds it. */
export const addressedFrom = (item: Item): Addressed => addressedKind.read(item);

const otherNames = (subject: string, names: readonly string[]): string[] =>
  names.filter((name) => name !== subject);

/** Events under the names they were sent with: those that wait, and those that hold for whoever is linked later. */
export function addressedItems({ table, hash }: JourneysContext) {
  const partition = (subjectHash: string) => `U#${subjectHash}`;
  const addressedKey = (
    subject: string,
    event: Pick<StoredEvent, 'agencyId' | 'source' | 'id' | 'receivedAt'>,
  ): ItemKey => ({
    PK: partition(hash(subject)),
    SK: `${event.receivedAt}#${hash(event.agencyId, event.source, event.id)}`,
  });

  async function addressedTo(subjectHash: string): Promise<Addressed[]> {
    const all: Addressed[] = [];
    for (let after = '0'; ;) {
      const items = await table.query({
        key: ['PK', partition(subjectHash)],
        sort: ['SK > :after', { ':after': after }],
        limit: 100,
        strong: true,
      });
      all.push(...items.map(addressedFrom));
      const last = items.at(-1)?.['SK']?.S;
      if (last === undefined) return all;
      after = last;
    }
  }

  return {
    /** Where an event that is sent under an alias is kept. */
    addressedKey,

    /** Events sent under an alias, oldest first: those that wait, and those that hold for whoever is linked. */
    addressedTo,

    /** As `addressedTo`, by the reference itself. */
    addressedUnder: (subject: string): Promise<Addressed[]> => addressedTo(hash(subject)),

    /** An agency's own unmatched events, oldest first. */
    async listUnmatched(agencyId: string, after: string, limit: number): Promise<Found<Addressed>[]> {
      const items = await table.query({
        index: 'list',
        key: ['listKey', `UNMATCHED#${agencyId}`],
        sort: ['listSort > :after', { ':after': after }],
        limit,
      });
      return items.map((item) => foundAt(item, 'listSort', addressedFrom));
    },

    /** An event that waits, where it is still unmatched. */
    async readUnmatched(waits: ItemKey): Promise<Addressed | undefined> {
      const item = await table.get(waits);
      return item?.['listKey'] ? addressedFrom(item) : undefined;
    },

    /** An event as it is kept under one of its names, where it still is. */
    async readAddressed(key: ItemKey): Promise<Addressed | undefined> {
      const item = await table.get(key);
      return item && addressedFrom(item);
    },

    /**
     * An event under its subject, and, while no journey is known for it, under every other name in it too.
     * Only that of the subject is in the list of what is unmatched.
     */
    addressedItems(
      { subject, event, rows, reached }: Omit<Addressed, 'agencyId' | 'receivedAt'>,
      names: readonly string[],
    ): Write[] {
      const { agencyId, receivedAt } = event;
      const kept = { subject, agencyId, receivedAt, rows, reached, event: JSON.stringify(storedForm(event)) };
      const own = { ...addressedKey(subject, event), ...kept };
      if (reached.length > 0) return [table.put(addressedKind, own)];
      const listSort = `${receivedAt}#${hash(event.source, event.id)}`;
      return [
        table.put(addressedKind, { ...own, listKey: `UNMATCHED#${agencyId}`, listSort }),
        ...otherNames(subject, names).map((name) =>
          table.put(addressedKind, { ...addressedKey(name, event), ...kept }),
        ),
      ];
    },

    /** The event waits no longer; it stays under its subject where it holds for whoever is linked later. */
    matchedItems(
      { subject, event }: Pick<Addressed, 'subject' | 'event'>,
      names: readonly string[],
    ): Write[] {
      const key = addressedKey(subject, event);
      const stands = { expression: 'attribute_exists(PK)' };
      const isKept = holdsForLaterVictims(event.type, event.personRef !== undefined);
      return [
        isKept ? table.strip(key, 'listKey, listSort', stands) : table.remove(addressedKind, key, stands),
        ...otherNames(subject, names).map((name) => table.remove(addressedKind, addressedKey(name, event))),
      ];
    },
  };
}
