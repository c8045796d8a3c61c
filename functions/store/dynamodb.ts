import { randomUUID } from 'node:crypto';

import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  DynamoDBServiceException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';

import { attemptLimits, SignedJson, type JsonService, type Settings } from './signed-json.ts';

/** The refusals that functions tell by their class. */
const told = { ConditionalCheckFailedException, TransactionCanceledException, TransactionConflictException };

const isTold = (name: string): name is keyof typeof told => Object.hasOwn(told, name);

const service: JsonService = {
  name: 'dynamodb',
  target: 'DynamoDB_20120810',
  retries: { maxAttempts: 4, baseDelay: 25 },
  // A transaction has a name of its own, so that it is carried out once however often it is sent.
  besides: (action) => (action === 'TransactWriteItems' ? { ClientRequestToken: randomUUID() } : {}),
  faultOf: (refusal) =>
    isTold(refusal.name) ? new told[refusal.name](refusal) : new DynamoDBServiceException(refusal),
};

/**
 * DynamoDB as every function calls it (docs/adr/0024). `PLAIN_SDK` in the environment, of a build or of a process
 * that needs none, puts the SDK's own client in its place.
 */
export function dynamoDb(settings: Settings = {}): DynamoDBClient {
  if (process.env.PLAIN_SDK) return new DynamoDBClient({ requestHandler: attemptLimits, ...settings });
  // Of the client, functions call `send` alone.
  return new SignedJson(service, settings) as unknown as DynamoDBClient;
}
