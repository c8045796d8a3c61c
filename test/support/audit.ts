import { DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';

import { auditDay } from '../../functions/store/audit.ts';
import { AuditRecordSchema, UNKNOWN_AGENCY, type AuditRecord } from '../../schemas/audit.ts';
import { seededAgencies, type KeyName } from '../../local/agencies.ts';

import { useStack } from './stack.ts';

/** Client settings that reach the local stack from a test. */
export const localClient = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

/** The audit records of an agency today; of one request, where its correlation id is given. */
export async function recordsOf(as: KeyName | undefined, correlationId?: string): Promise<AuditRecord[]> {
  const records = await recordsOfAgency(as ? seededAgencies[as].agencyId : UNKNOWN_AGENCY);
  return records.filter((record) => correlationId === undefined || record.correlationId === correlationId);
}

/** The audit records of any agency today. */
export async function recordsOfAgency(agencyId: string): Promise<AuditRecord[]> {
  const { endpoint, tables } = useStack();
  const client = new DynamoDBClient(localClient(endpoint));
  const found: AuditRecord[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName: tables.audit,
      KeyConditionExpression: 'PK = :day AND begins_with(SK, :record)',
      ExpressionAttributeValues: {
        ':day': { S: auditDay(agencyId, new Date().toISOString()) },
        ':record': { S: 'R#' },
      },
    },
  );
  for await (const { Items = [] } of pages) {
    found.push(
      ...Items.map((item) => AuditRecordSchema.parse(JSON.parse(String(unmarshall(item)['record'])))),
    );
  }
  return found;
}
