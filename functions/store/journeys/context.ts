import type * as z from 'zod';

import type { StoredEvent } from '../../core/record/stored-event.ts';
import type { KeyedHash } from '../keyed-hash.ts';
import type { Item, Table } from '../table.ts';

/** What the repositories of the table `journeys` work with. */
export interface JourneysContext {
  readonly table: Table;
  readonly hash: KeyedHash;
  /** Reads an event of the log. */
  readonly storedEvent: z.ZodType<StoredEvent>;
}

/** The partition of everything that belongs to one journey. */
export const journeyKey = (journeyId: string): string => `J#${journeyId}`;

export const jsonIn = (item: Item, attribute: string): unknown => JSON.parse(item[attribute]?.S ?? 'null');
