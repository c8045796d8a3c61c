import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import pLimit from 'p-limit';

import { logged } from '../logs/logged.ts';

const PARTITIONS_AT_ONCE = 10;

/**
 * A handler of a table's stream that takes the records of a partition in order, and several partitions side
 * by side, which is all the order that a stream with parallel batches keeps. Where one record fails, the
 * batch fails once the others are done, so that the stream gives it again: not every runtime of these
 * functions takes a list of single failures, and every follower bears repetition.
 */
export const followStream = (follow: (record: DynamoDBRecord) => Promise<void>) =>
  logged(async ({ Records }: DynamoDBStreamEvent) => {
    const partitions = Map.groupBy(Records, ({ dynamodb }) => dynamodb?.Keys?.['PK']?.S);
    const limit = pLimit(PARTITIONS_AT_ONCE);
    const followed = await Promise.allSettled(
      [...partitions.values()].map((records) =>
        limit(async () => {
          for (const record of records) await follow(record);
        }),
      ),
    );
    for (const each of followed) if (each.status === 'rejected') throw each.reason;
    return { records: Records.length };
  });
