import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { DescribeExecutionCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { stepFunctions } from '../../functions/machines/step-functions.ts';
import { dynamoDb } from '../../functions/store/dynamodb.ts';

// Both wait by chance before they try again; an unlucky wait is longer than functions have.
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.1);
  // And none begins a second after the first, which is soon over where many tests share a machine.
  vi.spyOn(performance, 'now').mockReturnValue(0);
});
afterAll(() => void vi.restoreAllMocks());

/** How a server answers one request; undefined where it never does. */
type Answer = ((request: IncomingMessage, response: ServerResponse) => void) | undefined;

const answer =
  (status: number, body: string, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', ...headers }).end(body);
const refuse = (status: number, type: string, fields: object = {}, headers = {}): Answer =>
  answer(status, JSON.stringify({ __type: `com.amazonaws#${type}`, message: 'refused', ...fields }), headers);
const found = answer(200, '{"Item":{"a":{"S":"b"}}}');
const cutOff: Answer = (request) => request.socket.destroy();
const anHourAhead = (): string => new Date(Date.now() + 3_600_000).toUTCString();

/** A service that answers in turn as it is told, and keeps what it was sent and when that was signed. */
async function serve(answers: readonly Answer[]) {
  const requests: { readonly body: string; readonly signedAt: string }[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const reply = answers[requests.length];
      requests.push({ body, signedAt: String(request.headers['x-amz-date']) });
      reply?.(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { requests, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

const settingsOf = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'invented', secretAccessKey: 'invented' },
  requestHandler: { requestTimeout: 400, throwOnRequestTimeout: true },
});
type Settings = ReturnType<typeof settingsOf>;

/** What becomes of one call of a client: what it gives or throws, and what it sent how often. */
async function outcomeOf(call: (settings: Settings) => Promise<unknown>, answers: readonly Answer[]) {
  const { requests, endpoint, stop } = await serve(answers);
  const ended = await call(settingsOf(endpoint)).then(
    (given) => ({ given: { ...(given as object), $metadata: undefined } }),
    (error: unknown) => {
      const { name, message, $fault, $metadata, constructor } = error as Error & {
        readonly $fault?: string;
        readonly $metadata?: { readonly httpStatusCode?: number };
      };
      return { name, message, $fault, status: $metadata?.httpStatusCode, class: constructor.name };
    },
  );
  stop();
  const minutes = requests.map(({ signedAt }) => signedAt.slice(0, 11));
  return { ended, bodies: requests.map(({ body }) => body), minutes };
}

const get = () => new GetItemCommand({ TableName: 't', Key: { PK: { S: 'p' } } });
const describeExecution = () => new DescribeExecutionCommand({ executionArn: 'arn' });

type Case = readonly [name: string, answers: readonly Answer[]];

const cases: readonly Case[] = [
  ['found', [found]],
  ['an internal error, then found', [refuse(500, 'InternalServerError'), found]],
  ['unavailable twice, then found', [refuse(503, 'ServiceUnavailable'), answer(503, 'busy'), found]],
  ['a page of something in between, then found', [answer(502, '<html>Bad gateway</html>'), found]],
  ['four internal errors', Array.from({ length: 5 }, () => refuse(500, 'InternalServerError'))],
  ['throttled as a 400, then found', [refuse(400, 'ThrottlingException'), found]],
  ['throttled by throughput, then found', [refuse(400, 'ProvisionedThroughputExceededException'), found]],
  ['throttled by the account, then found', [refuse(400, 'RequestLimitExceeded'), found]],
  ['a transaction in progress, then found', [refuse(400, 'TransactionInProgressException'), found]],
  ['too many requests, then found', [answer(429, '{}'), found]],
  ['a connection cut off, then found', [cutOff, found]],
  ['no answer in time, then found', [undefined, found]],
  ['a condition that does not hold', [refuse(400, 'ConditionalCheckFailedException', { Item: {} }), found]],
  ['a transaction in conflict', [refuse(400, 'TransactionConflictException'), found]],
  ['a bad request', [refuse(400, 'ValidationException'), found]],
  ['no such table', [refuse(400, 'ResourceNotFoundException'), found]],
  ['a key that may not', [refuse(400, 'AccessDeniedException'), found]],
  ['a clock an hour behind', [refuse(400, 'InvalidSignatureException', {}, { date: anHourAhead() }), found]],
  ['an expired signature', [refuse(400, 'RequestExpired', {}, { date: anHourAhead() }), found]],
  ['a bad signature, by a clock that is right', [refuse(400, 'InvalidSignatureException'), found]],
];

describe('DynamoDB as the functions call it', () => {
  it.concurrent.each(cases)('does as the SDK with %s', async (_name, answers) => {
    const ours = await outcomeOf((settings) => dynamoDb(settings).send(get()), answers);
    const theirs = await outcomeOf((settings) => new DynamoDBClient(settings).send(get()), answers);
    // The SDK has a class for each fault; here only those that somebody asks for have one.
    const named = { ...ours.ended, class: undefined };
    expect({ ...ours, ended: named }).toEqual({ ...theirs, ended: { ...theirs.ended, class: undefined } });
  });
});

describe('Step Functions as the functions call them', () => {
  it.concurrent.each<Case>([
    ['running', [answer(200, '{"status":"RUNNING","name":"n"}')]],
    ['no such execution', [refuse(400, 'ExecutionDoesNotExist')]],
    ['throttled, then running', [refuse(400, 'ThrottlingException'), answer(200, '{"status":"RUNNING"}')]],
    ['three internal errors', Array.from({ length: 4 }, () => refuse(500, 'InternalServerError'))],
  ])('do as the SDK with %s', async (_name, answers) => {
    const ours = await outcomeOf((settings) => stepFunctions(settings).send(describeExecution()), answers);
    const theirs = await outcomeOf((settings) => new SFNClient(settings).send(describeExecution()), answers);
    expect({ ...ours, ended: { ...ours.ended, class: undefined } }).toEqual({
      ...theirs,
      ended: { ...theirs.ended, class: undefined },
    });
  });
});
