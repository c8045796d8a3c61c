import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';

import { committer } from './commit.ts';
import { itemKind } from './item-kind.ts';
import { tableOf } from './table.ts';
import { commitAsIs } from './try-again.ts';

const ParkedSchema = z.object({
  /** The function that could not take it: one that follows a stream, or a timer. */
  follower: z.string(),
  /** The partition of its table, such as a journey, and its number in the stream or place in the timer's list. */
  partition: z.string(),
  number: z.string(),
  parkedAt: z.string(),
  /** The name of the error; its message could hold what was read. */
  fault: z.string(),
  /** The record of the stream, as it was given; empty for what a timer finds again in its list. */
  record: z.string(),
});
export type Parked = z.output<typeof ParkedSchema>;

export const parkedKind = itemKind({ name: 'parked', schema: ParkedSchema });

/** What a follower or timer could not take. */
export type ParkedRef = Pick<Parked, 'follower' | 'partition' | 'number'>;

/** What followers and timers could not take, until it is given to them again. */
export function parkedRepository({ client, table: name }: { client: DynamoDBClient; table: string }) {
  const table = tableOf(client, name);
  const commit = committer(client);
  const partitionOf = (follower: string) => `PARKED#${follower}`;
  const keyOf = ({ follower, partition, number }: ParkedRef) => ({
    PK: partitionOf(follower),
    SK: `${partition} ${number}`,
  });
  return {
    /** Parks a record; once more where it was parked already. */
    park: (parked: Parked): Promise<void> =>
      commitAsIs(commit, [table.put(parkedKind, { ...keyOf(parked), ...parked })]),

    /** Takes a record off, once it was taken. */
    unpark: (ref: ParkedRef): Promise<void> => commitAsIs(commit, [table.remove(parkedKind, keyOf(ref))]),

    /** All that a follower could not take, by partition and in the order of the stream. */
    async list(follower: string): Promise<Parked[]> {
      const items = await table.queryAll({ key: ['PK', partitionOf(follower)], strong: true });
      return items.map(parkedKind.read);
    },
  };
}

export type ParkedRepository = ReturnType<typeof parkedRepository>;
