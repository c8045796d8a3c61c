import type { DynamoDBRecord } from 'aws-lambda';
import pLimit from 'p-limit';

const PARTITIONS_AT_ONCE = 10;

export const partitionOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.Keys?.['PK']?.S ?? '';

/**
 * Works on the records of a stream partition by partition, several side by side: within one they keep their
 * order, which is all the order that a stream with parallel batches keeps.
 *
 * @throws the first error, once the work on every partition is done
 */
export async function eachPartition(
  records: readonly DynamoDBRecord[],
  work: (partition: string, records: readonly DynamoDBRecord[]) => Promise<void>,
): Promise<void> {
  const limit = pLimit(PARTITIONS_AT_ONCE);
  const done = await Promise.allSettled(
    [...Map.groupBy(records, partitionOf)].map(([partition, own]) => limit(() => work(partition, own))),
  );
  for (const each of done) if (each.status === 'rejected') throw each.reason;
}
