import * as z from 'zod';

import type { StoredEvent } from '../../core/record/stored-event.ts';

import { foundAt, itemKind, type Found } from '../item-kind.ts';
import type { KeyedHash } from '../keyed-hash.ts';
import { onlyNew, type Item, type Table } from '../table.ts';
import type { Write } from '../write.ts';

/** What was answered to an event, kept for ever beside the fingerprint of its content. */
const DedupeSchema = z.object({
  fingerprint: z.string(),
  answer: z.string(),
  /** Where the event waits, if no journey was known for it. */
  waits: z.object({ PK: z.string(), SK: z.string() }).optional(),
  /** By which name and as what its agency sent it; of an event of the service's own, nothing. */
  sent: z.object({ source: z.string(), id: z.string(), type: z.string() }).optional(),
});
export type Dedupe = z.infer<typeof DedupeSchema>;

type Named = Pick<StoredEvent, 'agencyId' | 'source' | 'id'>;

export const dedupeKind = itemKind({
  name: 'dedupe',
  schema: DedupeSchema,
  // Shape 2 says how the event was sent; one of shape 1 is in no list of what an agency sent.
  upcasters: [(dedupe) => dedupe],
});
export const dedupeFrom = (item: Item): Dedupe => dedupeKind.read(item);

/** The first answers to events, by the name of the event, and by the day on which an agency's was taken. */
export function dedupeItems({ table, hash }: { readonly table: Table; readonly hash: KeyedHash }) {
  const eventHash = ({ agencyId, source, id }: Named): string => hash(agencyId, source, id);
  const keyOf = (hashed: string) => ({ PK: `D#${hashed}`, SK: 'D' });
  const listOf = (agencyId: string, day: string) => `SENT#${agencyId}#${day}`;
  return {
    /** The name of an event within the service, which says nothing of it. */
    eventHash,

    /** What stands in the log for a member of an agency's staff. */
    pseudonymOf: (agencyId: string, staffId: string): string => hash('staff', agencyId, staffId),

    /** What was answered to an event (strongly consistent), by its name within the service. */
    async readDedupe(hashed: string): Promise<Dedupe | undefined> {
      const item = await table.get(keyOf(hashed));
      return item && dedupeFrom(item);
    },

    dedupeItem: (event: Named, dedupe: Dedupe): Write =>
      table.put(
        dedupeKind,
        { ...keyOf(eventHash(event)), ...dedupe },
        { expression: onlyNew, guard: 'dedupe' },
      ),

    /** The first answer to an event that an agency sent: it is listed among those of its day. */
    sentItem: (
      event: Named & Pick<StoredEvent, 'type' | 'receivedAt'>,
      dedupe: Omit<Dedupe, 'sent'>,
    ): Write => {
      const { agencyId, source, id, type, receivedAt } = event;
      const hashed = eventHash(event);
      return table.put(
        dedupeKind,
        {
          ...keyOf(hashed),
          ...dedupe,
          sent: { source, id, type },
          listKey: listOf(agencyId, receivedAt.slice(0, 10)),
          listSort: `${receivedAt}#${hashed}`,
        },
        { expression: onlyNew, guard: 'dedupe' },
      );
    },

    /**
     * What an agency sent and was taken on a day (UTC), in the order in which it was taken, after a place.
     * Eventually consistent, as every index is.
     */
    async listSent(agencyId: string, day: string, after: string, limit: number): Promise<Found<Dedupe>[]> {
      const items = await table.query({
        index: 'list',
        key: ['listKey', listOf(agencyId, day)],
        sort: ['listSort > :after', { ':after': after }],
        limit,
      });
      return items.map((item) => foundAt(item, 'listSort', dedupeFrom));
    },
  };
}
