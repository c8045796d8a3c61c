import type { DynamoDBRecord } from 'aws-lambda';

import type { AuditLink } from '../../../../schemas/audit.ts';
import { nextLink, type ChainHashes } from '../../../core/audit/chain.ts';
import { partitionOf } from '../../../streams/each-partition.ts';
import type { AuditRepository } from '../../../store/audit.ts';

export interface LinkDeps {
  readonly audit: Pick<AuditRepository, 'lastLink' | 'append' | 'day'>;
  readonly hashes: ChainHashes;
}

/** Told of every link: the log keeps each seal apart from the table. */
export type OnLinked = (link: AuditLink) => void;

/**
 * Links new audit records of one agency's day, with one link for all of them.
 *
 * @param redriven the stream has gone on since: what is linked already is told by the links themselves
 */
export async function linkRecords(
  { audit, hashes }: LinkDeps,
  records: readonly DynamoDBRecord[],
  onLinked: OnLinked,
  redriven = false,
): Promise<void> {
  const [first] = records;
  if (!first) return;
  const [, agencyId = '', day = ''] = partitionOf(first).split('#');
  const held = records.map(({ dynamodb }) => ({
    key: dynamodb?.Keys?.['SK']?.S ?? '',
    text: dynamodb?.NewImage?.['record']?.S ?? '',
    sequence: dynamodb?.SequenceNumber ?? '',
  }));
  const linked = redriven ? await linkedOn(audit, agencyId, day) : undefined;
  const link = nextLink(hashes, { agencyId, day }, await audit.lastLink(agencyId, day), held, linked);
  if (!link) return;
  await audit.append(link);
  onLinked(link);
}

async function linkedOn(
  audit: Pick<AuditRepository, 'day'>,
  agencyId: string,
  day: string,
): Promise<ReadonlySet<string>> {
  const { links } = await audit.day(agencyId, day);
  return new Set(links.flatMap(({ entries }) => entries.map(({ key }) => key)));
}
