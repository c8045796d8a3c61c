import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { KMSClient } from '@aws-sdk/client-kms';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';

import type { PutDeps } from '../journal/put-on-journey.ts';
import { fullJitter } from '../journal/retry-lost-races.ts';
import { journeysRepository } from '../repositories/journeys.ts';
import { keyedHash } from '../repositories/keyed-hash.ts';
import { readSecret } from '../repositories/secrets.ts';
import { vaultRepository } from '../repositories/vault.ts';

import { reachJourneys } from './reach-journeys.ts';

const environment = z
  .object({
    JOURNEYS_TABLE: z.string(),
    PEOPLE_TABLE: z.string(),
    PEOPLE_KEY: z.string(),
    ALIAS_SECRET: z.string(),
  })
  .parse(process.env);
const client = new DynamoDBClient();
const ready: Promise<PutDeps> = readSecret(new SecretsManagerClient(), environment.ALIAS_SECRET).then(
  (secret) => ({
    journeys: journeysRepository({ client, table: environment.JOURNEYS_TABLE, hash: keyedHash(secret) }),
    vault: vaultRepository({
      client,
      kms: new KMSClient(),
      table: environment.PEOPLE_TABLE,
      keyArn: environment.PEOPLE_KEY,
    }),
    backOff: fullJitter,
  }),
);

async function relay({ eventName, dynamodb }: DynamoDBRecord): Promise<void> {
  const [pk = '', sk = ''] = [dynamodb?.Keys?.['PK']?.S, dynamodb?.Keys?.['SK']?.S];
  if (eventName !== 'INSERT') return;
  await reachJourneys(await ready, { pk, sk }, dynamodb?.NewImage as Record<string, AttributeValue>);
}

/** Takes the records in order and stops at the first that fails, so that the stream gives the rest again. */
export async function handler({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const record of Records) {
    try {
      await relay(record);
    } catch (error) {
      console.error(
        JSON.stringify({ level: 'ERROR', error: error instanceof Error ? error.name : 'unknown' }),
      );
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? '';
      return { batchItemFailures: [{ itemIdentifier }] };
    }
  }
  return { batchItemFailures: [] };
}
