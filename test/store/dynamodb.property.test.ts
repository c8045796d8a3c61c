import {
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dynamoDb } from '../../functions/store/dynamodb.ts';
import { wire, type Answer } from '../support/dynamodb-wire.ts';

const account = {
  region: 'eu-west-2',
  credentials: { accessKeyId: 'invented', secretAccessKey: 'invented' },
};

// The SDK itself fails on an attribute of this name.
const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__');

const attribute = fc.letrec<{ value: AttributeValue; scalar: AttributeValue }>((tie) => ({
  scalar: fc.oneof(
    fc.string({ unit: 'binary' }).map((S): AttributeValue => ({ S })),
    fc.double({ noNaN: true }).map((N): AttributeValue => ({ N: String(N) })),
    fc.boolean().map((BOOL): AttributeValue => ({ BOOL })),
    fc.constant<AttributeValue>({ NULL: true }),
    fc.array(fc.string(), { minLength: 1 }).map((SS): AttributeValue => ({ SS })),
  ),
  value: fc.oneof(
    { depthSize: 'small' },
    tie('scalar'),
    fc.array(tie('value')).map((L): AttributeValue => ({ L })),
    fc.dictionary(name, tie('value')).map((M): AttributeValue => ({ M })),
  ),
})).value;
const item = fc.dictionary(name, attribute, { noNullPrototype: true });

describe('DynamoDB as the functions call it', () => {
  it('is sent what the SDK sends', async () => {
    await fc.assert(
      fc.asyncProperty(item, item, async (Item, Key) => {
        const [ours, own] = [wire(), wire()];
        for (const client of [
          dynamoDb({ ...account, ...ours }),
          new DynamoDBClient({ ...account, ...own }),
        ]) {
          await client.send(new PutItemCommand({ TableName: 't', Item, ConditionExpression: undefined }));
          const TransactItems = [{ Put: { TableName: 't', Item } }, { Delete: { TableName: 't', Key } }];
          await client.send(new TransactWriteItemsCommand({ ClientRequestToken: 'named', TransactItems }));
        }
        expect(ours.sent).toEqual(own.sent);
      }),
      { numRuns: 50 },
    );
  });

  it('gives what the SDK gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item), item, async (Items, Item) => {
        const found = { statusCode: 200, body: { Items, Count: Items.length, LastEvaluatedKey: Item } };
        const refused = {
          statusCode: 400,
          body: {
            __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
            message: 'cancelled',
            CancellationReasons: [{ Code: 'ConditionalCheckFailed', Item }, { Code: 'None' }],
          },
        };
        const told = async (client: DynamoDBClient) => {
          const page = await client.send(new QueryCommand({ TableName: 't' }));
          const refusal: unknown = await client
            .send(new TransactWriteItemsCommand({ TransactItems: [] }))
            .catch((error: unknown) => error);
          if (!(refusal instanceof TransactionCanceledException)) throw refusal;
          const { name, message, CancellationReasons } = refusal;
          return { items: page.Items, next: page.LastEvaluatedKey, name, message, CancellationReasons };
        };
        expect(await told(dynamoDb({ ...account, ...wire(found, refused) }))).toEqual(
          await told(new DynamoDBClient({ ...account, ...wire(found, refused) })),
        );
      }),
      { numRuns: 50 },
    );
  });

  const failed: Answer = { statusCode: 500, body: { __type: 'InternalServerError', message: 'failed' } };
  const transaction = () => new TransactWriteItemsCommand({ TransactItems: [] });

  it('names a transaction, so that one sent again is carried out once', async () => {
    const { sent, ...network } = wire(failed);
    const client = dynamoDb({ ...account, ...network });
    await client.send(transaction());
    await client.send(transaction());
    const [first, again, next] = sent.map(({ body }) => body['ClientRequestToken']);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(again).toBe(first);
    expect(next).not.toBe(first);
  });

  it('is not called anew once a second has passed', async () => {
    const late = () => new Promise<Answer>((resolve) => setTimeout(() => resolve(failed), 1_010));
    const { sent, ...network } = wire(late);
    const call = dynamoDb({ ...account, ...network }).send(transaction());
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toHaveLength(1);
  });
});
