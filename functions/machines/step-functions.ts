import {
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SFNClient,
  SFNServiceException,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';

import { attemptLimits, SignedJson, type JsonService, type Settings } from '../store/signed-json.ts';

/** The refusals that functions tell by their class. */
const told = { ExecutionAlreadyExists, ExecutionDoesNotExist, InvalidToken, TaskDoesNotExist, TaskTimedOut };

const isTold = (name: string): name is keyof typeof told => Object.hasOwn(told, name);

const service: JsonService = {
  name: 'states',
  target: 'AWSStepFunctions',
  retries: { maxAttempts: 3, baseDelay: 50 },
  faultOf: (refusal) =>
    isTold(refusal.name) ? new told[refusal.name](refusal) : new SFNServiceException(refusal),
};

/** Step Functions as every function calls it, like DynamoDB in `functions/store/dynamodb.ts`. */
export function stepFunctions(settings: Settings = {}): SFNClient {
  if (process.env.PLAIN_SDK) return new SFNClient({ requestHandler: attemptLimits, ...settings });
  // Of the client, functions call `send` alone.
  return new SignedJson(service, settings) as unknown as SFNClient;
}
