import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';

/** What a failed condition of a write tells: that this stood in the way. */
export type Guard = 'head' | 'dedupe' | 'opening' | 'shape' | 'other';

declare const action: unique symbol;

/** One write of a decision, to be committed with its others. What it is made of is the store's own. */
export interface Write {
  readonly [action]: never;
}

/** A write as the store holds it. */
interface Held {
  readonly item: TransactWriteItem;
  readonly guard: Guard;
}

/** @param guard what its condition guards */
export const write = (item: TransactWriteItem, guard: Guard = 'other'): Write =>
  // Opaque outside: the type shows nothing of what is held.
  ({ item, guard }) satisfies Held as unknown as Write;

export const held = (opaque: Write): Held => opaque as unknown as Held;
