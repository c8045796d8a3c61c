import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';

import { journeysRepository } from '../repositories/journeys.ts';
import { keyedHash } from '../repositories/keyed-hash.ts';
import { readSecret } from '../repositories/secrets.ts';

import { attachUnmatched, type AttachDeps } from './attach-unmatched.ts';

const environment = z.object({ JOURNEYS_TABLE: z.string(), ALIAS_SECRET: z.string() }).parse(process.env);
const ready: Promise<AttachDeps> = readSecret(new SecretsManagerClient(), environment.ALIAS_SECRET).then(
  (secret) => ({
    journeys: journeysRepository({
      client: new DynamoDBClient(),
      table: environment.JOURNEYS_TABLE,
      hash: keyedHash(secret),
    }),
  }),
);

async function relay({ eventName, dynamodb }: DynamoDBRecord): Promise<void> {
  const [pk = '', sk = ''] = [dynamodb?.Keys?.['PK']?.S, dynamodb?.Keys?.['SK']?.S];
  const isNewLink = eventName === 'INSERT' && pk.startsWith('X#') && sk.startsWith('J#');
  if (isNewLink) await attachUnmatched(await ready, pk.slice(2), sk.slice(2));
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
