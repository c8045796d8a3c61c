import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';

import { NodeHttpHandler } from '@smithy/node-http-handler';

import { tableNames, tables } from '../../../functions/store/tables.ts';

import { memoryDynamoDb, type Answer, type Input, type Item } from './memory-dynamodb.ts';

/** One request as it went out, and what came back. */
export interface Exchange {
  readonly action: string;
  readonly input: Input;
  readonly statusCode: number;
  readonly body: Buffer;
  readonly read: readonly Item[];
}

const indexes = Object.fromEntries(
  tableNames.flatMap((name) =>
    Object.entries<{ partition: string; sort: string }>(tables[name].indexes).map(
      ([index, { partition, sort }]) => [index, [partition, sort] as const],
    ),
  ),
);

/**
 * Takes the network away from the SDK and from `fetch` in this process. Recording, DynamoDB is one in
 * memory that stores. Playing back, every request gets the answer that was recorded at its place, so that
 * what is timed is the code above the wire and nothing else.
 */
export function takeWire() {
  const database = memoryDynamoDb(indexes);
  let recorded: Exchange[] = [];
  let playing: readonly Exchange[] | undefined;
  let place = 0;

  const respond = (statusCode: number, body: Buffer) => ({
    response: {
      statusCode,
      headers: { 'content-type': 'application/x-amz-json-1.0', 'content-length': String(body.length) },
      body: Readable.from([body]),
    },
  });
  NodeHttpHandler.prototype.handle = (request: { headers: Record<string, string>; body?: unknown }) => {
    if (playing) {
      const next = playing[place % playing.length];
      place += 1;
      if (!next) throw new Error('Nothing was recorded to play back.');
      return Promise.resolve(respond(next.statusCode, next.body));
    }
    const action = (request.headers['x-amz-target'] ?? request.headers['X-Amz-Target'] ?? '')
      .split('.')
      .at(-1);
    const { body: sent } = request;
    const text =
      typeof sent === 'string' ? sent : sent instanceof Uint8Array ? Buffer.from(sent).toString() : '{}';
    const input = JSON.parse(text) as Input;
    const answer: Answer = database.answer(action ?? '', input);
    const body = Buffer.from(JSON.stringify(answer.body));
    const { statusCode, read = [] } = answer;
    recorded.push({ action: action ?? '', input, statusCode, body, read });
    return Promise.resolve(respond(statusCode, body));
  };
  const key = randomBytes(32).toString('base64');
  globalThis.fetch = () =>
    Promise.resolve(Response.json({ SecretString: 'bench', Plaintext: key, CiphertextBlob: key }));

  return {
    /** What went over the wire while something ran against the database in memory. */
    async record<Result>(run: () => Promise<Result>): Promise<{ result: Result; exchanges: Exchange[] }> {
      playing = undefined;
      recorded = [];
      const result = await run();
      return { result, exchanges: recorded };
    },
    /** Empties the database: a large one costs what is timed, in collecting garbage beside it. */
    forget: (): void => database.clear(),
    /** Runs something on recorded answers, from the first. */
    async playBack<Result>(exchanges: readonly Exchange[], run: () => Promise<Result>): Promise<Result> {
      playing = exchanges;
      place = 0;
      return run();
    },
  };
}

export type Wire = ReturnType<typeof takeWire>;
