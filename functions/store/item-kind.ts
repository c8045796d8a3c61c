import { unmarshall } from '@aws-sdk/util-dynamodb';
import type * as z from 'zod';

import type { Item } from './table.ts';

/** What an item of one shape says, as one of the next shape says it. */
export type Upcaster = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** An item of a shape that a later release wrote: this one may neither read nor write it. */
export class NewerShape extends Error {
  override readonly name = 'NewerShape';
}

/** The attribute that says of which shape an item is; items that were written before it was are of shape 1. */
export const SHAPE = 'shape';

interface Declaration<Schema extends z.ZodType> {
  readonly name: string;
  readonly schema: Schema;
  /** The attribute that holds all of it as JSON; left out, its attributes do. */
  readonly json?: string;
  /** From shape 1 to 2, from 2 to 3, and so on: the shape that is written is one more than there are of them. */
  readonly upcasters?: readonly Upcaster[];
  /** Items of the shape that is written are read unchecked. */
  readonly isTrusted?: boolean;
}

/**
 * One kind of stored item: what it says, in which shape it is written, and how older shapes are read. To change
 * what a kind says, change its schema and add an upcaster; a test asks for it.
 */
export function itemKind<Schema extends z.ZodType>({
  name,
  schema,
  json,
  upcasters = [],
  isTrusted = false,
}: Declaration<Schema>) {
  const shape = upcasters.length + 1;
  const upcast = (stored: Readonly<Record<string, unknown>>, from: number) =>
    upcasters.slice(from - 1).reduce((value, next) => next(value), stored);

  return {
    name,
    schema,
    shape,
    upcast,

    /**
     * What an item, or the stream's image of one, says.
     *
     * @throws NewerShape, and ZodError where it is none of this kind
     */
    read: (item: Item): z.output<Schema> => {
      const written = Number(item[SHAPE]?.N ?? 1);
      if (written > shape) throw new NewerShape(`${name} of shape ${written}`);
      const stored: unknown = json === undefined ? unmarshall(item) : JSON.parse(item[json]?.S ?? 'null');
      if (written === shape && isTrusted) return stored as z.output<Schema>;
      return schema.parse(
        written === shape ? stored : upcast(stored as Readonly<Record<string, unknown>>, written),
      );
    },
  };
}

/** An item that is found in a list and read when its turn comes: one that cannot be read hides no other. */
export type Unread<Value> = () => Value;

/** An item that is found in a list, with its key in the table and its place in the list. */
export interface Found<Value> {
  readonly partition: string;
  readonly sort: string;
  readonly place: string;
  readonly read: Unread<Value>;
}

/** An item of a list, by the attribute that this is sorted by. */
export const foundAt = <Value>(item: Item, sortedBy: string, read: (item: Item) => Value): Found<Value> => ({
  partition: item['PK']?.S ?? '',
  sort: item['SK']?.S ?? '',
  place: item[sortedBy]?.S ?? '',
  read: () => read(item),
});

/** Any kind, as far as writing an item of it needs. */
export interface ItemKind {
  readonly name: string;
  readonly shape: number;
}
