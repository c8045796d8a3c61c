import type { DynamoDBRecord } from 'aws-lambda';
import pLimit from 'p-limit';

import type { AuditLink } from '../../schemas/audit.ts';
import { nextLink, type ChainHashes } from '../core/audit/chain.ts';
import type { AuditRepository } from '../repositories/audit.ts';

const DAYS_AT_ONCE = 10;

export interface LinkDeps {
  readonly audit: Pick<AuditRepository, 'lastLink' | 'append'>;
  readonly hashes: ChainHashes;
}

/** Told of every link: the log keeps each seal apart from the table. */
export interface Witness {
  readonly onLinked: (link: AuditLink) => void;
  readonly onError: (error: unknown) => void;
}

const keyOf = ({ dynamodb }: DynamoDBRecord) => dynamodb?.Keys?.['PK']?.S ?? '';
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
  const linkDay = async (key: string, records: readonly DynamoDBRecord[]) => {
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
  };
  const limit = pLimit(DAYS_AT_ONCE);
  await Promise.all(
    [...Map.groupBy(batch, keyOf)].map(([key, records]) => limit(() => linkDay(key, records))),
  );
  const first = batch.find((record) => failed.has(keyOf(record)));
  return first && sequenceOf(first);
}
