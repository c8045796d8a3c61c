import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

import { logged } from '../logs/logged.ts';

import { eachPartition } from './each-partition.ts';

/**
 * A handler of a table's stream that takes the records of each partition in order. Where one record fails,
 * the batch fails, so that the stream gives it again: not every runtime of these functions takes a list of
 * single failures, and every follower bears repetition.
 */
export const followStream = (follow: (record: DynamoDBRecord) => Promise<void>) =>
  logged(async ({ Records }: DynamoDBStreamEvent) => {
    await eachPartition(Records, async (_partition, records) => {
      for (const record of records) await follow(record);
    });
    return { records: Records.length };
  });
