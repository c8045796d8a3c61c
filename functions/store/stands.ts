import { isDeepStrictEqual } from 'node:util';

import { GetItemCommand, type AttributeValue, type DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { held, type Write } from './write.ts';

/** What an item says of how it came to be written, and not of what it holds. */
const ofItsWriting: readonly string[] = ['version', 'eventType', 'effect', 'together'];

const isJson = (text: string): boolean => text.startsWith('{') || text.startsWith('[');

/** What an item holds; the order in which its JSON was written says nothing. */
const meant = (item: Readonly<Record<string, AttributeValue>>) =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => !ofItsWriting.includes(name))
      .map(([name, value]) => [
        name,
        value.S !== undefined && isJson(value.S) ? (JSON.parse(value.S) as unknown) : value,
      ]),
  );

/** Whether a write would leave what it writes as it is: what it puts stands there, or what it removes is gone. */
export const standsIn =
  (client: DynamoDBClient) =>
  async (write: Write): Promise<boolean> => {
    const { Put, Delete } = held(write).item;
    const { PK, SK } = Put?.Item ?? Delete?.Key ?? {};
    if (!PK || !SK) throw new TypeError('Only what puts or removes an item can stand.');
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: (Put ?? Delete)?.TableName,
        Key: { PK, SK },
        ConsistentRead: true,
      }),
    );
    if (!Put) return Item === undefined;
    return Item !== undefined && isDeepStrictEqual(meant(Item), meant(Put.Item ?? {}));
  };
