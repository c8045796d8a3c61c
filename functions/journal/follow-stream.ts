import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

/**
 * A handler of a table's stream that takes the records in order. The first that fails fails the batch, so
 * that the stream gives it again: not every runtime of these functions takes a list of single failures, and
 * every follower bears repetition.
 */
export const followStream =
  (follow: (record: DynamoDBRecord) => Promise<void>) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<void> => {
    for (const record of Records) {
      try {
        await follow(record);
      } catch (error) {
        // The message of an error could hold what was read.
        throw new Error(`Not followed: ${error instanceof Error ? error.name : 'unknown'}`);
      }
    }
  };
