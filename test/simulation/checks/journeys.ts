import { StoredEventSchema, type StoredEvent } from '../../../functions/core/record/stored-event.ts';
import { DutySchema, type Duty } from '../../../schemas/duty.ts';
import type { Head } from '../../../functions/core/record/head.ts';
import { withLists } from '../../../functions/core/record/head-size.ts';
import { headFrom } from '../../../functions/store/journeys/heads.ts';
import { RunSchema, type Run } from '../../../functions/store/runs.ts';
import type { Item as StoredItem } from '../../../functions/store/table.ts';
import type { Item, Value } from '../dynamodb/values.ts';
import type { World } from '../world.ts';

/** All that the table holds of one journey. */
export interface StoredJourney {
  readonly journeyId: string;
  readonly head: Head;
  readonly events: readonly StoredEvent[];
  readonly duties: readonly Duty[];
  readonly runs: readonly Run[];
}

const plainOf = (value: Value): unknown => value.S ?? (value.N !== undefined ? Number(value.N) : value.BOOL);

const textOf = (item: Item, name: string): unknown => JSON.parse(item[name]?.S ?? 'null');

/** Every journey of a world, as the table holds it now. */
export function storedJourneys(world: World): StoredJourney[] {
  const partitions = Map.groupBy(world.table('journeys').items(), (item) => item['PK']?.S ?? '');
  return [...partitions].flatMap(([pk, items]) => {
    if (!pk.startsWith('J#')) return [];
    const under = (prefix: string) => items.filter((item) => item['SK']?.S?.startsWith(prefix));
    const [headItem] = under('HEAD');
    if (!headItem) throw new Error(`${pk} has no head.`);
    // The world's tables have types of their own for the same attribute values.
    const head = headFrom(headItem as StoredItem);
    const events = under('E#').map((item) => StoredEventSchema.parse(textOf(item, 'event')));
    return {
      journeyId: pk.slice(2),
      head: head.listsLeft ? withLists(head, events) : head,
      events,
      duties: under('DL#').map((item) => DutySchema.parse(textOf(item, 'duty'))),
      runs: under('RUN#').map((item) =>
        RunSchema.parse(
          Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plainOf(value)])),
        ),
      ),
    };
  });
}
