import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  type PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';

import { auditRepository } from '../../functions/store/audit.ts';
import type { AuditRecord } from '../../schemas/audit.ts';

const record: AuditRecord = {
  id: '01JZZZZZZZZZZZZZZZZZZZZZZZ',
  time: '2026-01-05T09:00:00.000Z',
  agencyId: 'test-police',
  operation: 'readStatus',
  result: 'allowed',
  status: 200,
  journeyIds: [],
  referralIds: [],
  fields: [],
};

/** A table that holds one item and refuses to put another over it, telling what is there where it is asked to. */
const holding = (text: string): DynamoDBClient => {
  const Item = { record: { S: text } };
  const send = ({ input }: PutItemCommand) => {
    const told = input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' ? { Item } : {};
    return Promise.reject(
      new ConditionalCheckFailedException({ message: 'refused', $metadata: {}, ...told }),
    );
  };
  return { send } as unknown as DynamoDBClient;
};

describe('a record whose first write was carried out and not answered', () => {
  it('is on record when it is found there again', async () => {
    const audit = auditRepository({ client: holding(JSON.stringify(record)), table: 'audit' });
    await expect(audit.write([record])).resolves.toBeUndefined();
  });

  it('is not where another record has its place', async () => {
    const audit = auditRepository({
      client: holding(JSON.stringify({ ...record, status: 404 })),
      table: 'audit',
    });
    await expect(audit.write([record])).rejects.toBeInstanceOf(ConditionalCheckFailedException);
  });
});
