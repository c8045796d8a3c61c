import {
  PutItemCommand,
  TransactWriteItemsCommand,
  type DynamoDBClient,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';

import type { AuditRecord } from '../../schemas/audit.ts';

/** Partition of one agency and one UTC day: the unit that is chained and verified. */
export const auditDay = (agencyId: string, time: string): string => `A#${agencyId}#${time.slice(0, 10)}`;

/** The append-only table `audit`. Nothing here changes or removes an item. */
export function auditRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  const put = (record: AuditRecord) => ({
    TableName: table,
    Item: marshall({
      PK: auditDay(record.agencyId, record.time),
      SK: `R#${record.time}#${record.id}`,
      // The chain takes the digest of exactly this text.
      record: JSON.stringify(record),
      ...subjectOf(record),
    }),
    ConditionExpression: 'attribute_not_exists(PK)',
  });
  return {
    /** For the transaction that writes what the record is about. */
    item: (record: AuditRecord): TransactWriteItem => ({ Put: put(record) }),

    /** Writes records, all or none. */
    async write(records: readonly AuditRecord[]): Promise<void> {
      const [first, ...more] = records;
      if (!first) return;
      await (more.length === 0
        ? client.send(new PutItemCommand(put(first)))
        : client.send(
            new TransactWriteItemsCommand({ TransactItems: records.map((record) => ({ Put: put(record) })) }),
          ));
    },
  };
}

export type AuditRepository = ReturnType<typeof auditRepository>;

/** Only what gave something of a person is found by that person. */
const subjectOf = ({ personRef, result, fields, time, id }: AuditRecord) =>
  personRef !== undefined && result === 'allowed' && fields.length > 0
    ? { subjectKey: `P#${personRef}`, subjectSort: `${time}#${id}` }
    : {};
