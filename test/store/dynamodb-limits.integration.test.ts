import {
  BatchGetItemCommand,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';

import { localClient } from '../support/audit.ts';
import { freshTable } from '../support/fresh-table.ts';
import { useStack } from '../support/stack.ts';

// What DynamoDB refuses and an emulator may let through ("Service, account, and table quotas" and "Constraints",
// DynamoDB developer guide, read in November 2026). The suite runs on the local stack: what that takes beyond these
// limits would fail on AWS only.

let client: DynamoDBClient;
let TableName = '';
beforeAll(async () => {
  client = new DynamoDBClient(localClient(useStack().endpoint));
  TableName = await freshTable(client, 'limits');
});

const key = (PK: string, SK = 'x') => ({ PK: { S: PK }, SK: { S: SK } });
const put = (PK: string, SK: string, bytes = 1) =>
  client.send(new PutItemCommand({ TableName, Item: { ...key(PK, SK), filler: { S: 'f'.repeat(bytes) } } }));
const transact = (TransactItems: TransactWriteItem[]) =>
  client.send(new TransactWriteItemsCommand({ TransactItems }));
const puts = (count: number, bytes = 1): TransactWriteItem[] =>
  Array.from({ length: count }, (_none, at) => ({
    Put: { TableName, Item: { ...key(`many-${String(at)}`), filler: { S: 'f'.repeat(bytes) } } },
  }));
const update = (UpdateExpression: string, names?: Record<string, string>) =>
  client.send(
    new UpdateItemCommand({
      TableName,
      Key: key('updated'),
      UpdateExpression,
      ExpressionAttributeValues: { ':v': { S: 'v' } },
      ...(names ? { ExpressionAttributeNames: names } : {}),
    }),
  );

const limits: readonly (readonly [string, () => Promise<unknown>, () => Promise<unknown>])[] = [
  ['a partition key of 2,048 bytes', () => put('p'.repeat(2048), 'x'), () => put('p'.repeat(2049), 'x')],
  ['a sort key of 1,024 bytes', () => put('p', 's'.repeat(1024)), () => put('p', 's'.repeat(1025))],
  ['an item of 400 KiB', () => put('large', 'x', 400 * 1024 - 100), () => put('large', 'x', 400 * 1024)],
  ['100 actions in a transaction', () => transact(puts(100)), () => transact(puts(101))],
  ['4 MiB in a transaction', () => transact(puts(12, 300 * 1024)), () => transact(puts(15, 300 * 1024))],
  [
    'one action on an item in a transaction',
    () =>
      transact([
        ...puts(1),
        { ConditionCheck: { TableName, Key: key('other'), ConditionExpression: 'attribute_not_exists(PK)' } },
      ]),
    () =>
      transact([
        ...puts(1),
        { ConditionCheck: { TableName, Key: key('many-0'), ConditionExpression: 'attribute_exists(PK)' } },
      ]),
  ],
  [
    'no reserved word',
    () => update('SET #status = :v', { '#status': 'status' }),
    () => update('SET status = :v'),
  ],
  ['no value that is not used', () => update('SET kept = :v'), () => update('REMOVE kept')],
  [
    'an expression of 4 KiB',
    () => update(`SET ${'a'.repeat(200)} = :v`),
    () =>
      update(
        `SET ${Array.from({ length: 40 }, (_none, at) => `${'a'.repeat(120)}${String(at)} = :v`).join(', ')}`,
      ),
  ],
  ['100 keys in a batch', () => batch(100), () => batch(101)],
  ['a key condition of one partition', () => query('PK = :v'), () => query('begins_with(PK, :v)')],
];
const batch = (count: number) =>
  client.send(
    new BatchGetItemCommand({
      RequestItems: { [TableName]: { Keys: Array.from({ length: count }, (_none, at) => key(String(at))) } },
    }),
  );
const query = (KeyConditionExpression: string) =>
  client.send(
    new QueryCommand({ TableName, KeyConditionExpression, ExpressionAttributeValues: { ':v': { S: 'v' } } }),
  );

describe('the local DynamoDB', () => {
  it.each(limits)('takes %s, and refuses more, as AWS does', async (_limit, within, beyond) => {
    await within();
    await expect(beyond()).rejects.toThrow(
      expect.objectContaining({
        name: expect.stringMatching(/Validation|TransactionCanceled/) as string,
      }) as Error,
    );
  });

  it('refuses an index key that is empty or of another type', async () => {
    const { tables } = useStack();
    const item = (dueSort: object) =>
      client.send(
        new PutItemCommand({
          TableName: tables.journeys,
          Item: { ...key('LIMITS'), dueKey: { S: 'x' }, dueSort } as never,
        }),
      );
    await expect(item({ S: '' })).rejects.toThrow();
    await expect(item({ N: '1' })).rejects.toThrow();
  });
});
