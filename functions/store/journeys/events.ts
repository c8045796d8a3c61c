import type * as z from 'zod';

import { storedForm, type StoredEvent } from '../../core/record/stored-event.ts';
import { itemKind, type Upcaster } from '../item-kind.ts';
import { onlyNew } from '../table.ts';
import type { Write } from '../write.ts';

import { journeyKey, type JourneysContext } from './context.ts';

const sortOf = (seq: number): string => `E#${String(seq).padStart(12, '0')}`;
const asItIs: Upcaster = (event) => event;

/** The kind of an event, whose own type and version are read by the schema. */
export const eventKindOf = (schema: z.ZodType<StoredEvent>) =>
  // Shape 2 says of an event of merged journeys when it counts; one of shape 1 always does. Shape 3 may say that
  // whoever was let into the other journey online is let into this one. Shape 4 says by which calendar its clocks are
  // counted; before, there was one. Shape 5 may say which person the agency proved to have sent it. Shape 6 says under
  // which incident or crime it was sent; before, nothing did.
  itemKind({ name: 'event', schema, json: 'event', upcasters: [asItIs, asItIs, asItIs, asItIs, asItIs] });

/** The events of journeys, in order of acceptance; nothing changes or removes one. */
export function eventItems({ table, storedEvent }: Pick<JourneysContext, 'table' | 'storedEvent'>) {
  const eventKind = eventKindOf(storedEvent);

  /** Events after a sequence number. */
  async function listEvents(journeyId: string, after = 0, limit = 1000): Promise<StoredEvent[]> {
    const items = await table.query({
      key: ['PK', journeyKey(journeyId)],
      sort: ['SK BETWEEN :from AND :to', { ':from': sortOf(after + 1), ':to': 'E#~' }],
      limit,
      strong: true,
    });
    return items.map(eventKind.read);
  }

  return {
    listEvents,

    /** The whole history, however many pages it takes. */
    async allEvents(journeyId: string): Promise<StoredEvent[]> {
      const items = await table.queryAll({
        key: ['PK', journeyKey(journeyId)],
        sort: ['begins_with(SK, :events)', { ':events': 'E#' }],
        strong: true,
      });
      return items.map(eventKind.read);
    },

    eventItem: (journeyId: string, event: StoredEvent): Write =>
      table.put(
        eventKind,
        { PK: journeyKey(journeyId), SK: sortOf(event.seq), event: JSON.stringify(storedForm(event)) },
        { expression: onlyNew, guard: 'head' },
      ),
  };
}
