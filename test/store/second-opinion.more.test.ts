import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { AwsClient } from 'aws4fetch';
import dynalite from 'dynalite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { tableNames, tables, type TableDeclaration, type TableName } from '../../functions/store/tables.ts';
import { httpCall } from '../../local/play/http-call.ts';
import { play } from '../../local/play/play.ts';
import { sweepNow } from '../../local/play/sweep-now.ts';
import { readRecorded, type DynamoRequest } from '../support/recorded-requests.ts';
import { useStack } from '../support/stack.ts';

/** The single action that an action of a transaction is; a check is one too, as the condition of a deletion. */
const singles: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'DeleteItem',
};
const known = [
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'GetItem',
  'Query',
  'Scan',
  'BatchGetItem',
  'BatchWriteItem',
];

/** A request as single actions. */
function singly({ action, input }: DynamoRequest): DynamoRequest[] {
  const parts =
    action === 'TransactWriteItems'
      ? (input['TransactItems'] as Record<string, Record<string, unknown>>[]).flatMap((item) =>
          Object.entries(item).map(([kind, part]) => ({ action: singles[kind] ?? kind, input: part })),
        )
      : [{ action, input }];
  return parts.flatMap((part) => {
    const { ReturnValuesOnConditionCheckFailure: _unknown, ...rest } = part.input;
    return known.includes(part.action) ? [{ action: part.action, input: rest }] : [];
  });
}

let other: Server;
let url = '';
const aws = new AwsClient({
  accessKeyId: 'test',
  secretAccessKey: 'test',
  service: 'dynamodb',
  region: 'eu-west-2',
});

/** What the other emulator makes of a request: the name of its fault, if any, and what it says. */
async function ask({ action, input }: DynamoRequest): Promise<string> {
  const response = await aws.fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': `DynamoDB_20120810.${action}` },
    body: JSON.stringify(input),
  });
  if (response.ok) return 'taken';
  const { __type = '', message = '' } = (await response.json()) as { __type?: string; message?: string };
  return __type.endsWith('ConditionalCheckFailedException')
    ? 'taken'
    : `${__type.split('#')[1] ?? ''}: ${message}`;
}

async function createTable(TableName: TableName): Promise<void> {
  const { indexes }: TableDeclaration = tables[TableName];
  const keys = (HASH: string, RANGE: string) => [
    { AttributeName: HASH, KeyType: 'HASH' },
    { AttributeName: RANGE, KeyType: 'RANGE' },
  ];
  const attributes = new Set([
    'PK',
    'SK',
    ...Object.values(indexes).flatMap(({ partition, sort }) => [partition, sort]),
  ]);
  const GlobalSecondaryIndexes = Object.entries(indexes).map(([IndexName, { partition, sort, holds }]) => ({
    IndexName,
    KeySchema: keys(partition, sort),
    Projection: holds ? { ProjectionType: 'INCLUDE', NonKeyAttributes: holds } : { ProjectionType: 'ALL' },
  }));
  const input = {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keys('PK', 'SK'),
    AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    ...(GlobalSecondaryIndexes.length > 0 ? { GlobalSecondaryIndexes } : {}),
  };
  expect(await ask({ action: 'CreateTable', input })).toBe('taken');
}

beforeAll(async () => {
  other = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}`;
  for (const name of tableNames) await createTable(name);
});
afterAll(() => other.close());

describe('a second opinion on DynamoDB', () => {
  it('takes every form of request that the local stack took', async () => {
    const stack = useStack();
    await play({ call: httpCall(stack.baseUrl, stack.keys), tell: () => undefined, sweep: sweepNow(stack) });
    const requests = readRecorded().flatMap(singly);
    const asked = new Set(requests.map(({ action, input }) => `${action} ${String(input['TableName'])}`));
    for (const expected of ['PutItem journeys', 'UpdateItem access', 'Query journeys', 'PutItem audit'])
      expect(asked).toContain(expected);
    const refused = new Set<string>();
    for (const request of requests) {
      const answer = await ask(request);
      if (answer !== 'taken') refused.add(`${request.action}: ${answer}`);
    }
    expect([...refused]).toEqual([]);
    expect(requests.length).toBeGreaterThan(100);
  });

  it('is one: what DynamoDB refuses, it refuses', async () => {
    const put = (Item: object) => ask({ action: 'PutItem', input: { TableName: 'journeys', Item } });
    expect(await put({ PK: { S: 'p' } })).toContain('ValidationException');
    expect(await put({ PK: { S: 'p' }, SK: { S: 's' }, dueKey: { N: '1' }, dueSort: { S: 'x' } })).toContain(
      'ValidationException',
    );
    const reserved = {
      TableName: 'journeys',
      Key: { PK: { S: 'p' }, SK: { S: 's' } },
      UpdateExpression: 'REMOVE status',
    };
    expect(await ask({ action: 'UpdateItem', input: reserved })).toContain('reserved keyword');
  });
});
