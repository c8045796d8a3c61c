import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';

import { logged } from '../logs/logged.ts';
import { asMetrics, reportFault } from '../logs/write-line.ts';
import { dynamoDb } from '../store/dynamodb.ts';
import { parkedRepository, type ParkedRepository } from '../store/parked.ts';

import { eachPartition, partitionOf } from './each-partition.ts';
import { faultOfTrying } from './try-thrice.ts';

/** A batch of a stream, or records that were parked and are given again. */
export interface StreamBatch extends DynamoDBStreamEvent {
  readonly redriven?: boolean;
}

export interface Following {
  /** The function that follows, as its declaration names it. */
  readonly name: string;
  readonly parked: Pick<ParkedRepository, 'park' | 'unpark'>;
  readonly report?: (error: unknown) => void;
}

/** The parking place that the environment names. */
export const parkedFromEnvironment = (): ParkedRepository => {
  const { PARKED_TABLE: table } = z.object({ PARKED_TABLE: z.string() }).parse(process.env);
  return parkedRepository({ client: dynamoDb(), table });
};

/** What follows under a name, with that parking place. */
export const followingAs = (name: string): Following => ({ name, parked: parkedFromEnvironment() });

/**
 * Works on a batch partition by partition, each in order. Records that cannot be taken are parked, and all
 * others go on: one bad record stops nobody. Where what the function calls does not answer, the batch
 * fails, so that the stream gives it again; every follower bears repetition.
 *
 * @param work on some records of one partition: all at once, or each alone
 * @returns how many were parked
 */
export async function followBatch(
  { name: follower, parked, report = reportFault }: Following,
  { Records, redriven = false }: StreamBatch,
  work: (records: readonly DynamoDBRecord[]) => Promise<void>,
  unit: 'record' | 'partition' = 'record',
): Promise<number> {
  let count = 0;
  const refOf = (partition: string, record: DynamoDBRecord) => ({
    follower,
    partition,
    number: record.dynamodb?.SequenceNumber ?? record.eventID ?? '',
  });
  const take = async (records: readonly DynamoDBRecord[]): Promise<void> => {
    const fault = await faultOfTrying(() => work(records));
    for (const record of records) {
      const ref = refOf(partitionOf(record), record);
      if (fault === undefined) {
        if (redriven) await parked.unpark(ref);
        continue;
      }
      const parkedAt = new Date().toISOString();
      await parked.park({ ...ref, parkedAt, fault: fault.name, record: JSON.stringify(record) });
      count += 1;
    }
    if (fault) report(fault);
  };
  await eachPartition(Records, async (_partition, records) => {
    if (unit === 'partition') return take(records);
    for (const record of records) await take([record]);
  });
  return count;
}

/** What the log says of a batch; what was parked rings the alarm. */
export const batchLine = (records: number, parked: number) =>
  parked > 0 ? { level: 'ERROR', records, ...asMetrics({ RecordsParked: parked }, Date.now()) } : { records };

/** A handler of a table's stream that takes each record alone. */
export const followStream = (following: Following, follow: (record: DynamoDBRecord) => Promise<void>) =>
  logged(async (batch: StreamBatch) => {
    const parked = await followBatch(following, batch, async ([record]) => {
      if (record) await follow(record);
    });
    return batchLine(batch.Records.length, parked);
  });
