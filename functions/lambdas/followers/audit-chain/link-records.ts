import type { DynamoDBRecord } from 'aws-lambda';

import type { AuditLink } from '../../../../schemas/audit.ts';
import { nextLink, type ChainHashes } from '../../../core/audit/chain.ts';
import { eachPartition, partitionOf } from '../../../streams/each-partition.ts';
import type { AuditRepository } from '../../../store/audit.ts';

export interface LinkDeps {
  readonly audit: Pick<AuditRepository, 'lastLink' | 'append'>;
  readonly hashes: ChainHashes;
}

/** Told of every link: the log keeps each seal apart from the table. */
export interface Witness {
  readonly onLinked: (link: AuditLink) => void;
  readonly onError: (error: unknown) => void;
}

const sequenceOf = ({ dynamodb }: DynamoDBRecord) => dynamodb?.SequenceNumber ?? '';

/**
 * Links new audit records, each agency's day with one link for the whole batch.
 *
 * @returns the sequence number of the first record that was not linked, when there is one
 */
export async function linkRecords(
  { audit, hashes }: LinkDeps,
  batch: readonly DynamoDBRecord[],
  { onLinked, onError }: Witness,
): Promise<string | undefined> {
  const failed = new Set<string>();
  await eachPartition(batch, async (key, records) => {
    const [, agencyId = '', day = ''] = key.split('#');
    try {
      const held = records.map((record) => ({
        key: record.dynamodb?.Keys?.['SK']?.S ?? '',
        text: record.dynamodb?.NewImage?.['record']?.S ?? '',
        sequence: sequenceOf(record),
      }));
      const link = nextLink(hashes, { agencyId, day }, await audit.lastLink(agencyId, day), held);
      if (!link) return;
      await audit.append(link);
      onLinked(link);
    } catch (error) {
      onError(error);
      failed.add(key);
    }
  });
  const first = batch.find((record) => failed.has(partitionOf(record)));
  return first && sequenceOf(first);
}
