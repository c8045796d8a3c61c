import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

import { logged } from '../logs/logged.ts';

/**
 * A handler of a table's stream that takes the records in order. The first that fails fails the batch, so
 * that the stream gives it again: not every runtime of these functions takes a list of single failures, and
 * every follower bears repetition.
 */
export const followStream = (follow: (record: DynamoDBRecord) => Promise<void>) =>
  logged(async ({ Records }: DynamoDBStreamEvent) => {
    for (const record of Records) await follow(record);
    return { records: Records.length };
  });
