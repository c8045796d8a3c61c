import {
  GetItemCommand,
  QueryCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';

import { SHAPE, type ItemKind } from './item-kind.ts';
import { write, type Guard, type Write } from './write.ts';

/** An item as the table holds it. */
export type Item = Readonly<Record<string, AttributeValue>>;
export interface ItemKey {
  readonly PK: string;
  readonly SK: string;
}

export interface QueryInput {
  readonly index?: string;
  readonly key: readonly [name: string, value: string];
  readonly sort?: readonly [expression: string, values: Readonly<Record<string, string>>];
  readonly limit?: number;
  readonly strong?: boolean;
}

/** A condition on the item that stands where a write goes. */
export interface Condition {
  readonly expression: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What it guards. */
  readonly guard?: Guard;
}

export const onlyNew = 'attribute_not_exists(PK)';

/** Of the first version no item stands there yet; of a later one that which is so many steps before. */
export const nextVersion = (version: number, steps = 1): Condition =>
  version === steps
    ? { expression: onlyNew }
    : { expression: 'version = :before', values: { ':before': version - steps } };

/** What stands there must be of no shape that this release does not know. */
const knownShape = ({ shape }: ItemKind): Condition => ({
  expression: `attribute_not_exists(${SHAPE}) OR ${SHAPE} <= :shape`,
  values: { ':shape': shape },
  guard: 'shape',
});

const conditionOf = (condition: Condition) => ({
  ConditionExpression: condition.expression,
  ...(condition.values ? { ExpressionAttributeValues: marshall(condition.values) } : {}),
  ...(condition.guard === 'dedupe' ? { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const } : {}),
});

/** Reads of one table, and the writes that change it. */
export function tableOf(client: DynamoDBClient, name: string) {
  const queryPage = async (input: QueryInput, start?: Record<string, AttributeValue>) => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        ...(input.index ? { IndexName: input.index } : {}),
        KeyConditionExpression: `#key = :key${input.sort ? ` AND ${input.sort[0]}` : ''}`,
        ExpressionAttributeNames: { '#key': input.key[0] },
        ExpressionAttributeValues: marshall({ ':key': input.key[1], ...input.sort?.[1] }),
        ...(input.limit ? { Limit: input.limit } : {}),
        ...(input.strong ? { ConsistentRead: true } : {}),
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    return { items: Items as Item[], next: LastEvaluatedKey };
  };

  return {
    name,

    /** An item as it is now (strongly consistent), or only some attributes of it. */
    async get(key: ItemKey, attributes?: string): Promise<Item | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({
          TableName: name,
          Key: marshall(key),
          ...(attributes ? { ProjectionExpression: attributes } : {}),
          ConsistentRead: true,
        }),
      );
      return Item;
    },

    /** One page. */
    query: async (input: QueryInput): Promise<Item[]> => (await queryPage(input)).items,

    /** However many pages it takes. */
    async queryAll(input: QueryInput): Promise<Item[]> {
      const items: Item[] = [];
      let start: Record<string, AttributeValue> | undefined;
      do {
        const page = await queryPage(input, start);
        items.push(...page.items);
        start = page.next;
      } while (start);
      return items;
    },

    /** @param condition one that leaves nothing unread to be overwritten; without it, no newer shape is */
    put: (kind: ItemKind, item: object, condition: Condition = knownShape(kind)): Write =>
      write(
        {
          Put: {
            TableName: name,
            Item: marshall({ ...item, [SHAPE]: kind.shape }, { removeUndefinedValues: true }),
            ...conditionOf(condition),
          },
        },
        condition.guard,
      ),

    remove: (kind: ItemKind, key: ItemKey, condition: Condition = knownShape(kind)): Write =>
      write({ Delete: { TableName: name, Key: marshall(key), ...conditionOf(condition) } }, condition.guard),

    /** Takes attributes off an item. */
    strip: (key: ItemKey, attributes: string, condition: Condition): Write =>
      write(
        {
          Update: {
            TableName: name,
            Key: marshall(key),
            UpdateExpression: `REMOVE ${attributes}`,
            ...conditionOf(condition),
          },
        },
        condition.guard,
      ),

    /** Holds a transaction to a condition of an item that it does not write. */
    check: (key: ItemKey, condition: Condition): Write =>
      write(
        {
          ConditionCheck: {
            TableName: name,
            Key: marshall(key),
            ...conditionOf(condition),
          },
        },
        condition.guard,
      ),
  };
}

export type Table = ReturnType<typeof tableOf>;
