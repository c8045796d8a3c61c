import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';

import { logged } from '../../../logs/logged.ts';
import { reportFault, writeLine } from '../../../logs/write-line.ts';
import { auditRepository } from '../../../store/audit.ts';
import { chainHashes } from '../../../store/chain-hashes.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { readSecret } from '../../../store/secrets.ts';

import { linkRecords, type LinkDeps, type Witness } from './link-records.ts';

const environment = z.object({ AUDIT_TABLE: z.string(), AUDIT_SECRET: z.string() }).parse(process.env);
const ready: Promise<LinkDeps> = readSecret(environment.AUDIT_SECRET).then((secret) => ({
  audit: auditRepository({ client: dynamoDb(), table: environment.AUDIT_TABLE }),
  hashes: chainHashes(secret),
}));

const witness: Witness = {
  onLinked: ({ agencyId, day, number, seal }) => writeLine({ level: 'INFO', agencyId, day, number, seal }),
  onError: reportFault,
};

/**
 * Fails the batch at the first record that was not linked, so that the stream gives it again; those linked
 * already are passed over.
 */
export const handler = logged(async ({ Records }: DynamoDBStreamEvent) => {
  const failed = await linkRecords(await ready, Records, witness);
  if (failed !== undefined) throw new Error('A record of the audit was not linked.');
  return { records: Records.length };
});
