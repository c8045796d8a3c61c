import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';

import { logged } from '../../../logs/logged.ts';
import { writeLine } from '../../../logs/write-line.ts';
import { auditRepository } from '../../../store/audit.ts';
import { chainHashes } from '../../../store/chain-hashes.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { readSecret } from '../../../store/secrets.ts';
import { batchLine, followBatch, followingAs, type StreamBatch } from '../../../streams/follow-stream.ts';

import { linkRecords, type LinkDeps, type OnLinked } from './link-records.ts';

const environment = z.object({ AUDIT_TABLE: z.string(), AUDIT_SECRET: z.string() }).parse(process.env);
const ready: Promise<LinkDeps> = readSecret(environment.AUDIT_SECRET).then((secret) => ({
  audit: auditRepository({ client: dynamoDb(), table: environment.AUDIT_TABLE }),
  hashes: chainHashes(secret),
}));

const onLinked: OnLinked = ({ agencyId, day, number, seal }) =>
  writeLine({ level: 'INFO', agencyId, day, number, seal });

const following = followingAs('audit-chain');

/** The records of an agency's day are linked with one link; where that fails they are parked together. */
export const handler = logged(async (batch: StreamBatch) => {
  const deps = await ready;
  const work = (records: readonly DynamoDBRecord[]) => linkRecords(deps, records, onLinked, batch.redriven);
  const parked = await followBatch(following, batch, work, 'partition');
  return batchLine(batch.Records.length, parked);
});
