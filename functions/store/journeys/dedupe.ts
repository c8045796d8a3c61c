import * as z from 'zod';

import type { StoredEvent } from '../../core/record/stored-event.ts';

import { itemKind } from '../item-kind.ts';
import type { KeyedHash } from '../keyed-hash.ts';
import { onlyNew, type Item, type Table } from '../table.ts';
import type { Write } from '../write.ts';

/** What was answered to an event, kept for ever beside the fingerprint of its content. */
const DedupeSchema = z.object({
  fingerprint: z.string(),
  answer: z.string(),
  /** Where the event waits, if no journey was known for it. */
  waits: z.object({ PK: z.string(), SK: z.string() }).optional(),
});
export type Dedupe = z.infer<typeof DedupeSchema>;

type Named = Pick<StoredEvent, 'agencyId' | 'source' | 'id'>;

export const dedupeKind = itemKind({ name: 'dedupe', schema: DedupeSchema });
export const dedupeFrom = (item: Item): Dedupe => dedupeKind.read(item);

/** The first answers to events, by the name of the event. */
export function dedupeItems({ table, hash }: { readonly table: Table; readonly hash: KeyedHash }) {
  const eventHash = ({ agencyId, source, id }: Named): string => hash(agencyId, source, id);
  const keyOf = (hashed: string) => ({ PK: `D#${hashed}`, SK: 'D' });
  return {
    /** The name of an event within the service, which says nothing of it. */
    eventHash,

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
  };
}
