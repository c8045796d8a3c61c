import type { TableName } from '../../../functions/store/tables.ts';

type Value = Readonly<Record<string, string | boolean | undefined>>;
export type Item = Readonly<Record<string, Value>>;

/** The parts of a DynamoDB request that decide what it does, as they are on the wire. */
export interface Input {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Key?: Item;
  readonly Item?: Item;
  readonly ConditionExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Item;
  readonly ProjectionExpression?: string;
  readonly ScanIndexForward?: boolean;
  readonly Limit?: number;
  readonly TransactItems?: readonly Readonly<Partial<Record<Write, Input>>>[];
}

type Write = 'Put' | 'Delete' | 'ConditionCheck';

export interface Answer {
  readonly statusCode: number;
  readonly body: unknown;
  /** The items that were read for it; DynamoDB charges for these, whatever a projection leaves out. */
  readonly read?: readonly Item[];
}

const textOf = (value: Value | undefined): string => String(value?.['S'] ?? value?.['N'] ?? '');
const numberOrText = (value: Value | undefined): number | string =>
  value?.['N'] === undefined ? textOf(value) : Number(value['N']);
const keyOf = (item: Item): string => `${textOf(item['PK'])}\u0000${textOf(item['SK'])}`;

/** A DynamoDB in memory: it stores, checks conditions, and commits all of a transaction or nothing. */
export function memoryDynamoDb(
  indexes: Readonly<Record<string, readonly [partition: string, sort: string]>>,
) {
  const stored = new Map<string, Map<string, Item>>();
  const tableOf = (name: string | undefined): Map<string, Item> => {
    const found = stored.get(name ?? '') ?? new Map<string, Item>();
    stored.set(name ?? '', found);
    return found;
  };

  function holds(clause: string, item: Item | undefined, input: Input): boolean {
    const attribute = (name: string) => input.ExpressionAttributeNames?.[name] ?? name;
    const at = (name: string | undefined) => item?.[attribute(name ?? '')];
    const value = (name: string | undefined) => input.ExpressionAttributeValues?.[name ?? ''];
    const [, function_, name, argument] =
      /^(attribute_exists|attribute_not_exists|begins_with)\(([#\w]+)(?:, *(:\w+))?\)$/.exec(clause) ?? [];
    if (function_ === 'attribute_exists') return at(name) !== undefined;
    if (function_ === 'attribute_not_exists') return at(name) === undefined;
    if (function_ === 'begins_with') return textOf(at(name)).startsWith(textOf(value(argument)));
    const [, between, from, to] = /^([#\w]+) BETWEEN (:\w+) AND (:\w+)$/.exec(clause) ?? [];
    if (between)
      return textOf(at(between)) >= textOf(value(from)) && textOf(at(between)) <= textOf(value(to));
    const [, left, operator, right] = /^([#\w]+) (=|<>|<=|>=|<|>) (:\w+)$/.exec(clause) ?? [];
    if (!left) throw new Error(`The bench cannot evaluate: ${clause}`);
    const [a, b] = [numberOrText(at(left)), numberOrText(value(right))];
    if (operator === '=') return a === b;
    if (operator === '<>') return a !== b;
    if (operator === '<') return a < b;
    if (operator === '<=') return a <= b;
    return operator === '>' ? a > b : a >= b;
  }

  const all = (expression: string, item: Item | undefined, input: Input): boolean =>
    expression
      .replaceAll(/BETWEEN (:\w+) AND/g, 'BETWEEN $1 \u0000')
      .split(' AND ')
      .every((clause) => holds(clause.replace('\u0000', 'AND'), item, input));
  const passes = (input: Input): boolean =>
    !input.ConditionExpression ||
    input.ConditionExpression.split(' OR ').some((part) => all(part, current(input), input));
  const current = (input: Input): Item | undefined =>
    tableOf(input.TableName).get(keyOf(input.Item ?? input.Key ?? {}));

  function query(input: Input): Item[] {
    const sort = input.IndexName ? indexes[input.IndexName]?.[1] : 'SK';
    const found = [...tableOf(input.TableName).values()].filter(
      (item) => item[sort ?? ''] !== undefined && all(input.KeyConditionExpression ?? '', item, input),
    );
    const direction = input.ScanIndexForward === false ? -1 : 1;
    found.sort((a, b) => (textOf(a[sort ?? '']) < textOf(b[sort ?? '']) ? -direction : direction));
    return found.slice(0, input.Limit);
  }

  const projected = (item: Item, { ProjectionExpression: names }: Input): Item =>
    names === undefined
      ? item
      : Object.fromEntries(Object.entries(item).filter(([name]) => names.split(', ').includes(name)));

  function apply(kind: Write | 'PutItem', input: Input): void {
    const table = tableOf(input.TableName);
    if (kind === 'Delete') table.delete(keyOf(input.Key ?? {}));
    else if (input.Item) table.set(keyOf(input.Item), input.Item);
  }

  function transact(writes: NonNullable<Input['TransactItems']>): Answer {
    const each = writes.flatMap((write) => Object.entries(write) as [Write, Input][]);
    const failed = each.map(([, input]) => !passes(input));
    if (failed.includes(true)) {
      const CancellationReasons = each.map(([, input], at) =>
        failed[at] ? { Code: 'ConditionalCheckFailed', Item: current(input) } : { Code: 'None' },
      );
      const __type = 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException';
      return { statusCode: 400, body: { __type, message: 'cancelled', CancellationReasons } };
    }
    for (const [kind, input] of each) apply(kind, input);
    return { statusCode: 200, body: {} };
  }

  return {
    /** Answers one action. @throws Error for an action or condition that no measured call makes */
    answer(action: string, input: Input): Answer {
      switch (action) {
        case 'GetItem': {
          const found = current(input);
          return {
            statusCode: 200,
            body: { Item: found && projected(found, input) },
            read: found ? [found] : [],
          };
        }
        case 'Query': {
          const found = query(input);
          const Items = found.map((item) => projected(item, input));
          return { statusCode: 200, body: { Items, Count: Items.length }, read: found };
        }
        case 'PutItem':
          apply('PutItem', input);
          return { statusCode: 200, body: {} };
        case 'BatchWriteItem': {
          const { RequestItems = {} } = input as {
            RequestItems?: Record<string, { PutRequest?: { Item: Item } }[]>;
          };
          for (const [TableName, requests] of Object.entries(RequestItems))
            for (const { PutRequest } of requests)
              if (PutRequest) apply('PutItem', { TableName, Item: PutRequest.Item });
          return { statusCode: 200, body: { UnprocessedItems: {} } };
        }
        case 'TransactWriteItems':
          return transact(input.TransactItems ?? []);
        default:
          throw new Error(`The bench has no answer to ${action}.`);
      }
    },
    table: (name: TableName) => tableOf(name),
    clear: (): void => stored.clear(),
  };
}

export type MemoryDynamoDb = ReturnType<typeof memoryDynamoDb>;
