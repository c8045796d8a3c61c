import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as sdk from '@aws-sdk/client-dynamodb';
import { AwsClient } from 'aws4fetch';
import { beforeAll, describe, expect, it } from 'vitest';

import { tableNames, tables, type TableDeclaration } from '../../functions/store/tables.ts';
import { readRecorded, type DynamoRequest } from '../support/recorded-requests.ts';
import { useStack } from '../support/stack.ts';

import { releases } from './bundled.ts';
import { Database } from './dynamodb/database.ts';
import { AwsError } from './dynamodb/errors.ts';
import { Table } from './dynamodb/table.ts';
import { calm } from './faults.ts';
import { hardRequests } from './hard-requests.ts';
import { simulate } from './simulation.ts';

/** One request of DynamoDB as it was sent. */
export interface Sent {
  readonly action: string;
  readonly input: object;
}

const PREFIX = 'agreed-';
/** Tables of their own for what the suite asked: it begins with none of what the world wrote. */
const SUITE = 'agreed-suite-';
const named = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/"TableName":"/g, `"TableName":"${PREFIX}`)) as unknown;

async function createTables(client: DynamoDBClient, prefix: string): Promise<void> {
  for (const name of tableNames) {
    const declaration: TableDeclaration = tables[name];
    const indexes = Object.entries(declaration.indexes);
    const attributes = new Set([
      'PK',
      'SK',
      ...indexes.flatMap(([, index]) => [index.partition, index.sort]),
    ]);
    const schema = (partition: string, sort: string) => [
      { AttributeName: partition, KeyType: 'HASH' as const },
      { AttributeName: sort, KeyType: 'RANGE' as const },
    ];
    await client.send(
      new CreateTableCommand({
        TableName: `${prefix}${name}`,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [...attributes].map((each) => ({ AttributeName: each, AttributeType: 'S' })),
        KeySchema: schema('PK', 'SK'),
        ...(indexes.length > 0
          ? {
              GlobalSecondaryIndexes: indexes.map(([IndexName, { partition, sort, holds }]) => ({
                IndexName,
                KeySchema: schema(partition, sort),
                Projection: holds
                  ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...holds] }
                  : { ProjectionType: 'ALL' as const },
              })),
            }
          : {}),
      }),
    );
  }
}

/** What is compared of an answer: what was found and given back, or which error it was and what it told. */
interface Answer {
  readonly error?: string;
  readonly reasons?: readonly unknown[];
  readonly Item?: unknown;
  readonly Items?: unknown;
  readonly Attributes?: unknown;
  readonly Count?: unknown;
  readonly Responses?: unknown;
  readonly hasMore?: boolean;
}

const reasonOf = ({ Code, Item }: { Code?: string; Item?: unknown }) => ({ Code, ...(Item ? { Item } : {}) });

function answerOf(output: Readonly<Record<string, unknown>>): Answer {
  const { Item, Items, Attributes, Count, Responses, LastEvaluatedKey } = output;
  const given = { Item, Items, Attributes, Count, Responses, hasMore: LastEvaluatedKey ? true : undefined };
  const kept = Object.entries(given).filter(([, value]) => value !== undefined);
  return JSON.parse(
    JSON.stringify(Object.fromEntries(kept)).replaceAll(SUITE, '').replaceAll(PREFIX, ''),
  ) as Answer;
}

function errorOf(error: unknown): Answer {
  const { name, Item, CancellationReasons } = error as Error &
    Readonly<{ Item?: unknown; CancellationReasons?: { Code?: string }[] }>;
  return {
    error: name,
    ...(Item ? { Item } : {}),
    ...(CancellationReasons ? { reasons: CancellationReasons.map(reasonOf) } : {}),
  };
}

/** The world's tables, with indexes that show every write at once. */
function simulated() {
  const database = new Database(
    new Map(
      tableNames.map((name) => [
        name,
        new Table(
          tables[name],
          () => 0,
          () => undefined,
        ),
      ]),
    ),
  );
  let now = 0;
  return ({ action, input }: Sent): Promise<Answer> => {
    now += 1;
    try {
      return Promise.resolve(
        answerOf(database.execute(action, input, now) as Readonly<Record<string, unknown>>),
      );
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return Promise.resolve(errorOf({ name: error.name, ...error.fields }));
    }
  };
}

type Command = new (input: object) => never;

const over =
  (client: DynamoDBClient) =>
  async ({ action, input }: Sent): Promise<Answer> => {
    const Command = (sdk as unknown as Readonly<Record<string, Command>>)[`${action}Command`];
    if (!Command) throw new Error(`The SDK has no ${action}.`);
    try {
      const output: object = await client.send(new Command(named(input) as object));
      return answerOf(output as Readonly<Record<string, unknown>>);
    } catch (error) {
      return errorOf(error);
    }
  };

/** A request on tables of another name. */
const ofSuite = ({ action, input }: DynamoRequest): string => {
  // The emulator knows the token of each transaction that was asked of it before.
  const text = JSON.stringify({ ...input, ClientRequestToken: undefined }).replaceAll(
    '"TableName":"',
    `"TableName":"${SUITE}`,
  );
  if (action !== 'BatchGetItem' && action !== 'BatchWriteItem') return text;
  const asked = JSON.parse(text) as { readonly RequestItems: Readonly<Record<string, unknown>> };
  const renamed = Object.entries(asked.RequestItems).map(([table, each]) => [`${SUITE}${table}`, each]);
  return JSON.stringify({ ...asked, RequestItems: Object.fromEntries(renamed) as unknown });
};

/** Asks the emulator as the suite did, over the wire. */
function overWire(endpoint: string): (request: DynamoRequest) => Promise<Answer> {
  const aws = new AwsClient({ ...credentials, service: 'dynamodb', region: 'eu-west-2' });
  return async (request) => {
    const response = await aws.fetch(endpoint, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-amz-json-1.0',
        'X-Amz-Target': `DynamoDB_20120810.${request.action}`,
      },
      body: ofSuite(request),
    });
    const body = (await response.json()) as Record<string, unknown> & { __type?: string };
    if (response.ok) return answerOf(body);
    return errorOf({ ...body, name: body.__type?.split('#').at(-1) });
  };
}

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** Every request of DynamoDB that a simulated fortnight sends, in order. */
async function sentByWorld(): Promise<Sent[]> {
  const sent: Sent[] = [];
  const { findings } = await simulate({
    seed: 3,
    ...(await releases()),
    days: 10,
    profile: calm,
    lives: 1,
    onRequest: (action, input) => sent.push({ action, input: JSON.parse(JSON.stringify(input)) as object }),
  });
  expect(findings).toEqual([]);
  return sent;
}

describe('the simulated tables answer', { timeout: 300_000 }, () => {
  let recorded: Sent[] = [];
  let emulator: DynamoDBClient;

  beforeAll(async () => {
    recorded = await sentByWorld();
    const config = { region: 'eu-west-2', credentials, maxAttempts: 1 };
    emulator = new DynamoDBClient({ ...config, endpoint: useStack().endpoint });
    await createTables(emulator, PREFIX);
    await createTables(emulator, SUITE);
  }, 300_000);

  it('what the emulator answers to every request of a simulated fortnight, and to the hard cases', async () => {
    const [ours, theirs] = [simulated(), over(emulator)];
    for (const request of [...recorded, ...hardRequests])
      expect([request, await ours(request)]).toEqual([request, await theirs(request)]);
    expect(recorded.length).toBeGreaterThan(500);
  });

  it('what the emulator answers to each form of request that the other tests asked of it', async () => {
    const [ours, theirs] = [simulated(), overWire(useStack().endpoint)];
    // What commands of operators and tests ask, the world has not: it is asked by the service alone.
    const asked = readRecorded().filter(({ action }) => !/^Scan$|Table|Backup|TimeToLive/.test(action));
    for (const request of asked)
      expect([request, await ours(request)]).toEqual([request, await theirs(request)]);
    expect(asked.length).toBeGreaterThan(0);
  });
});
