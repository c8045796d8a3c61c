import type { IndexDeclaration, TableDeclaration } from '../../../functions/store/tables.ts';

import { Partitions, type Rows } from './rows.ts';
import { sealed, textOf, type Item, type Value } from './values.ts';

export interface Key {
  readonly partition: string;
  readonly sort: string;
}

export const keyOf = (item: Item): Key => ({ partition: textOf(item['PK']), sort: textOf(item['SK']) });
export const nameOf = ({ partition, sort }: Key): string => `${partition}\u0000${sort}`;
export const keyItem = ({ PK, SK }: Item): Item => ({ PK: PK as Value, SK: SK as Value });

/** A write that an index has not seen yet. */
interface Lagging {
  readonly seenAt: number;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/**
 * A global secondary index: a copy of the items that carry its keys, which learns of each write a while after
 * it. The writes of one item reach it in their order.
 */
export class Index {
  readonly declaration: IndexDeclaration;
  private readonly partitions = new Partitions();
  /** How many writes it was told of. */
  writes = 0;
  private lagging: Lagging[] = [];
  private readonly lastSeen = new Map<string, number>();

  constructor(declaration: IndexDeclaration) {
    this.declaration = declaration;
  }

  private placed(item: Item) {
    const { partition, sort } = this.declaration;
    const [key, place] = [item[partition]?.S, item[sort]?.S];
    if (key === undefined || place === undefined) return undefined;
    return { rows: this.partitions.of(key), place: { sort: place, tie: nameOf(keyOf(item)) } };
  }

  /** What the index holds of an item. */
  private held(item: Item): Item {
    const { partition, sort, holds } = this.declaration;
    if (!holds) return item;
    const names = ['PK', 'SK', partition, sort, ...holds];
    return sealed(Object.fromEntries(names.flatMap((name) => (item[name] ? [[name, item[name]]] : []))));
  }

  learn({ before, after }: Pick<Lagging, 'before' | 'after'>, now: number, lag: number): void {
    const item = after ?? before;
    if (!item || (!this.placed(item) && !(before && this.placed(before)))) return;
    this.writes += 1;
    const name = nameOf(keyOf(item));
    const seenAt = Math.max(now + lag, this.lastSeen.get(name) ?? 0);
    if (seenAt > now) this.lastSeen.set(name, seenAt);
    this.lagging.push({ seenAt, before, after });
    if (lag === 0) this.rows('', now);
  }

  /** The rows of a partition as far as the index knows them at an instant. */
  rows(partition: string, now: number): Rows {
    if (this.lagging.length > 0) {
      const due = this.lagging.filter(({ seenAt }) => seenAt <= now).sort((a, b) => a.seenAt - b.seenAt);
      if (due.length > 0) this.lagging = this.lagging.filter(({ seenAt }) => seenAt > now);
      for (const { before, after } of due) {
        const [from, to] = [before && this.placed(before), after && this.placed(after)];
        if (from) from.rows.remove(from.place);
        if (to && after) to.rows.put({ ...to.place, item: this.held(after) });
      }
    }
    return this.partitions.of(partition);
  }

  /** The least sort value of any partition with a prefix, once the index has seen all there is. */
  leastSort(prefix: string): string | undefined {
    let least: string | undefined;
    const consider = (sort: string | undefined) => {
      if (sort !== undefined && (least === undefined || sort < least)) least = sort;
    };
    for (const [partition, rows] of this.partitions.entries)
      if (partition.startsWith(prefix)) consider(rows.all[0]?.sort);
    for (const { after } of this.lagging)
      if (after?.[this.declaration.partition]?.S?.startsWith(prefix))
        consider(after[this.declaration.sort]?.S);
    return least;
  }
}

/** A change of one item, as a stream tells of it. */
export interface Change {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** The items of one table, and its indexes. */
export class Table {
  readonly declaration: TableDeclaration;
  readonly indexes: ReadonlyMap<string, Index>;
  private readonly partitions = new Partitions();
  /** How long an index takes to see a write, in milliseconds; drawn for each write and index. */
  private readonly lag: () => number;
  private readonly changed: (change: Change) => void;

  constructor(declaration: TableDeclaration, lag: () => number, changed: (change: Change) => void) {
    this.declaration = declaration;
    this.lag = lag;
    this.changed = changed;
    this.indexes = new Map(
      Object.entries(declaration.indexes).map(([name, index]) => [name, new Index(index)]),
    );
  }

  rows(partition: string): Rows {
    return this.partitions.of(partition);
  }

  get({ partition, sort }: Key): Item | undefined {
    return this.partitions.of(partition).find({ sort, tie: '' });
  }

  /** Writes an item, or removes it where none is given. */
  set(key: Key, item: Item | undefined, now: number): void {
    const rows = this.partitions.of(key.partition);
    const place = { sort: key.sort, tie: '' };
    const before = rows.find(place);
    const after = item && sealed(item);
    if (after) rows.put({ ...place, item: after });
    else rows.remove(place);
    for (const index of this.indexes.values()) index.learn({ before, after }, now, this.lag());
    if (before !== undefined || after !== undefined) this.changed({ before, after });
  }

  get isEmpty(): boolean {
    return this.items().next().done === true;
  }

  /** Every item, partition by partition in the order they were first written. */
  *items(): Generator<Item> {
    for (const [, rows] of this.partitions.entries) for (const { item } of rows.all) yield item;
  }
}
