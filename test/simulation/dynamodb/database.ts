import { AwsError, validation } from './errors.ts';
import { Expressions, type Placeholders } from './evaluate-expression.ts';
import { query, type QueryInput } from './query.ts';
import { keyOf, nameOf, type Key, type Table } from './table.ts';
import { sizeOf, type Item } from './values.ts';

/** What the writes of DynamoDB, alone or in a transaction, are given. */
export interface WriteInput extends Placeholders {
  readonly TableName: string;
  readonly Key?: Item;
  readonly Item?: Item;
  readonly ConditionExpression?: string;
  readonly UpdateExpression?: string;
  readonly ReturnValues?: string;
  readonly ReturnValuesOnConditionCheckFailure?: string;
}

interface GetInput extends Placeholders {
  readonly TableName: string;
  readonly Key: Item;
  readonly ProjectionExpression?: string;
}

export type TransactItem = Readonly<
  Partial<Record<'Put' | 'Update' | 'Delete' | 'ConditionCheck', WriteInput>>
>;

const ITEM_BYTES = 409_600;
const TRANSACTION_ITEMS = 100;
const TRANSACTION_BYTES = 4 * 1_048_576;
const BATCH_GET = 100;
const BATCH_WRITE = 25;

/** What a write comes to: the item after it, where its condition holds. */
interface Outcome {
  readonly table: Table;
  readonly key: Key;
  readonly before: Item | undefined;
  readonly holds: boolean;
  readonly after: Item | undefined;
  readonly touched: readonly string[];
  /** Whether it writes at all. */
  readonly writes: boolean;
}

type Kind = 'Put' | 'Update' | 'Delete' | 'ConditionCheck';

/** The tables, and what each action does to them at one instant: all of it or nothing. */
export class Database {
  private readonly tables: ReadonlyMap<string, Table>;
  /** Keys of transactions that were carried out, for ten minutes. */
  private readonly tokens = new Map<string, { readonly at: number; readonly content: string }>();

  constructor(tables: ReadonlyMap<string, Table>) {
    this.tables = tables;
  }

  table(name: string): Table {
    const found = this.tables.get(name);
    if (!found) throw new AwsError('ResourceNotFoundException', 'Requested resource not found');
    return found;
  }

  /** @throws AwsError as DynamoDB answers it */
  execute(action: string, input: unknown, now: number): unknown {
    switch (action) {
      case 'GetItem':
        return this.get(input as GetInput);
      case 'BatchGetItem':
        return this.batchGet(input as Parameters<Database['batchGet']>[0]);
      case 'TransactGetItems':
        return {
          Responses: (input as { TransactItems: { Get: GetInput }[] }).TransactItems.map(({ Get }) =>
            this.get(Get),
          ),
        };
      case 'Query': {
        const asked = input as QueryInput;
        return query(this.table(asked.TableName), asked, now);
      }
      case 'PutItem':
        return this.write('Put', input as WriteInput, now);
      case 'UpdateItem':
        return this.write('Update', input as WriteInput, now);
      case 'DeleteItem':
        return this.write('Delete', input as WriteInput, now);
      case 'BatchWriteItem':
        return this.batchWrite(input as Parameters<Database['batchWrite']>[0], now);
      case 'TransactWriteItems':
        return this.transact(input as Parameters<Database['transact']>[0], now);
      default:
        throw new AwsError('UnknownOperationException', `The simulation has no ${action}.`);
    }
  }

  private get({ TableName, Key, ...input }: GetInput) {
    const table = this.table(TableName);
    const found = table.get(checkedKey(Key));
    const expressions = new Expressions(input);
    const Item = expressions.project(input.ProjectionExpression, found ?? {});
    expressions.checkAllUsed();
    return found ? { Item } : {};
  }

  private batchGet({
    RequestItems,
  }: {
    RequestItems: Readonly<Record<string, { Keys: Item[]; ProjectionExpression?: string }>>;
  }) {
    const asked = Object.entries(RequestItems).flatMap(([table, { Keys }]) =>
      Keys.map((key) => `${table}/${nameOf(checkedKey(key))}`),
    );
    if (asked.length > BATCH_GET) throw validation('Too many items requested for the BatchGetItem call');
    if (new Set(asked).size < asked.length)
      throw validation('Provided list of item keys contains duplicates');
    const Responses = Object.fromEntries(
      Object.entries(RequestItems).map(([TableName, { Keys, ...more }]) => [
        TableName,
        Keys.flatMap((Key) => this.get({ TableName, Key, ...more }).Item ?? []),
      ]),
    );
    return { Responses, UnprocessedKeys: {} };
  }

  private batchWrite(
    {
      RequestItems,
    }: {
      RequestItems: Readonly<
        Record<string, { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } }[]>
      >;
    },
    now: number,
  ) {
    const asked = Object.values(RequestItems).flat();
    if (asked.length > BATCH_WRITE) throw validation('Too many items requested for the BatchWriteItem call');
    for (const [TableName, requests] of Object.entries(RequestItems))
      for (const { PutRequest, DeleteRequest } of requests)
        if (PutRequest) this.write('Put', { TableName, Item: PutRequest.Item }, now);
        else if (DeleteRequest) this.write('Delete', { TableName, Key: DeleteRequest.Key }, now);
    return { UnprocessedItems: {} };
  }

  private outcomeOf(kind: Kind, input: WriteInput): Outcome {
    const table = this.table(input.TableName);
    const key = kind === 'Put' ? checkedItem(table, input.Item ?? {}) : checkedKey(input.Key ?? {});
    const before = table.get(key);
    const expressions = new Expressions(input);
    const holds = expressions.meets(input.ConditionExpression, before);
    const { item: after, touched } =
      kind === 'Update'
        ? expressions.update(input.UpdateExpression, input.Key ?? {}, before)
        : { item: kind === 'Put' ? input.Item : kind === 'Delete' ? undefined : before, touched: [] };
    expressions.checkAllUsed();
    if (kind === 'Update' && after) checkedItem(table, after);
    return { table, key, before, holds, after, touched, writes: kind !== 'ConditionCheck' };
  }

  private write(kind: Exclude<Kind, 'ConditionCheck'>, input: WriteInput, now: number) {
    const outcome = this.outcomeOf(kind, input);
    const { table, key, before, holds, after } = outcome;
    if (!holds)
      throw new AwsError(
        'ConditionalCheckFailedException',
        'The conditional request failed',
        input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && before ? { Item: before } : {},
      );
    table.set(key, after, now);
    return returned(outcome, input.ReturnValues);
  }

  private transact(
    {
      TransactItems,
      ClientRequestToken,
    }: { TransactItems: readonly TransactItem[]; ClientRequestToken?: string },
    now: number,
  ) {
    if (TransactItems.length < 1 || TransactItems.length > TRANSACTION_ITEMS)
      throw validation(
        `1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to ${String(TRANSACTION_ITEMS)}`,
      );
    const content = ClientRequestToken === undefined ? '' : JSON.stringify(TransactItems);
    if (ClientRequestToken !== undefined && this.wasDone(ClientRequestToken, content, now)) return {};
    const writes = TransactItems.map((item) => {
      const [[kind, input] = []] = Object.entries(item) as [Kind, WriteInput][];
      if (!kind || !input)
        throw validation('TransactItems can only contain one of Check, Put, Update or Delete');
      return { input, outcome: this.outcomeOf(kind, input) };
    });
    checkedTransaction(writes.map(({ outcome }) => outcome));
    if (writes.some(({ outcome }) => !outcome.holds))
      throw cancelled(writes.map(({ input, outcome }) => reasonOf(input, outcome)));
    for (const { outcome } of writes) if (outcome.writes) outcome.table.set(outcome.key, outcome.after, now);
    if (ClientRequestToken !== undefined) this.tokens.set(ClientRequestToken, { at: now, content });
    return {};
  }

  private wasDone(token: string, content: string, now: number): boolean {
    const known = this.tokens.get(token);
    if (!known) return false;
    if (now - known.at > 600_000) {
      this.tokens.delete(token);
      return false;
    }
    if (known.content !== content)
      throw new AwsError(
        'IdempotentParameterMismatchException',
        'The parameters do not match those of the first request.',
      );
    return true;
  }
}

/** The keys of the items that an action writes, or holds to a condition; for finding what is in its way. */
export function itemsOf(action: string, input: unknown): string[] {
  const named = ({ TableName, Key, Item }: WriteInput) => `${TableName}/${nameOf(keyOf(Item ?? Key ?? {}))}`;
  if (action === 'TransactWriteItems')
    return (input as { TransactItems: readonly TransactItem[] }).TransactItems.flatMap((item) =>
      Object.values(item),
    ).map(named);
  return ['PutItem', 'UpdateItem', 'DeleteItem'].includes(action) ? [named(input as WriteInput)] : [];
}

export interface Reason {
  readonly Code: string;
  readonly Message?: string;
  readonly Item?: Item;
}

export const cancelled = (reasons: readonly Reason[]): AwsError =>
  new AwsError(
    'TransactionCanceledException',
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${reasons.map(({ Code }) => Code).join(', ')}]`,
    { CancellationReasons: reasons },
  );

function reasonOf({ ReturnValuesOnConditionCheckFailure }: WriteInput, { holds, before }: Outcome): Reason {
  if (holds) return { Code: 'None' };
  const Item = ReturnValuesOnConditionCheckFailure === 'ALL_OLD' ? before : undefined;
  return {
    Code: 'ConditionalCheckFailed',
    Message: 'The conditional request failed',
    ...(Item ? { Item } : {}),
  };
}

function checkedTransaction(outcomes: readonly Outcome[]): void {
  const names = outcomes.map(({ table, key }) => [table, nameOf(key)] as const);
  const seen = new Map<Table, Set<string>>();
  for (const [table, name] of names) {
    const own = seen.get(table) ?? new Set();
    if (own.has(name)) throw validation('Transaction request cannot include multiple operations on one item');
    seen.set(table, own.add(name));
  }
  const bytes = outcomes.reduce((sum, { after }) => sum + (after ? sizeOf(after) : 0), 0);
  if (bytes > TRANSACTION_BYTES)
    throw validation('Collection size of items in the transaction exceeded the limit');
}

function checkedKey(key: Item): Key {
  const { PK, SK, ...more } = key;
  if (PK?.S === undefined || SK?.S === undefined || Object.keys(more).length > 0)
    throw validation('The provided key element does not match the schema');
  return checkedParts(keyOf(key));
}

function checkedParts(key: Key): Key {
  for (const [name, text] of [
    ['PK', key.partition],
    ['SK', key.sort],
  ] as const)
    if (text === '')
      throw validation(
        `One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: ${name}`,
      );
  return key;
}

function checkedItem(table: Table, item: Item): Key {
  for (const name of ['PK', 'SK']) {
    if (item[name] === undefined)
      throw validation(`One or more parameter values were invalid: Missing the key ${name} in the item`);
    if (item[name].S === undefined)
      throw validation(
        `One or more parameter values were invalid: Type mismatch for key ${name} expected: S`,
      );
  }
  for (const [index, { declaration }] of table.indexes)
    for (const name of [declaration.partition, declaration.sort]) {
      const value = item[name];
      if (value === undefined) continue;
      if (value.S === undefined)
        throw validation(
          `One or more parameter values were invalid: Type mismatch for Index Key ${name} Expected: S IndexName: ${index}`,
        );
      if (value.S === '')
        throw validation(
          `One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: ${index}, IndexKey: ${name}`,
        );
    }
  if (sizeOf(item) > ITEM_BYTES) throw validation('Item size has exceeded the maximum allowed size');
  return checkedParts(keyOf(item));
}

function returned({ before, after, touched }: Outcome, wanted: string | undefined): { Attributes?: Item } {
  const only = (item: Item | undefined): Item | undefined =>
    item && Object.fromEntries(touched.flatMap((name) => (item[name] ? [[name, item[name]]] : [])));
  const all = {
    ALL_OLD: before,
    ALL_NEW: after,
    UPDATED_OLD: only(before),
    UPDATED_NEW: only(after),
  } as const;
  const Attributes = wanted === undefined || wanted === 'NONE' ? undefined : all[wanted as keyof typeof all];
  return Attributes && Object.keys(Attributes).length > 0 ? { Attributes } : {};
}
