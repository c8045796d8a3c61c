import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';

import { journeysRepository, type JourneysRepository } from './journeys.ts';
import { keyedHash } from './keyed-hash.ts';
import { readSecret } from './secrets.ts';

/** The journeys that the environment of a function names. */
export async function journeysFromEnvironment(client: DynamoDBClient): Promise<JourneysRepository> {
  const environment = z.object({ JOURNEYS_TABLE: z.string(), ALIAS_SECRET: z.string() }).parse(process.env);
  const hash = keyedHash(await readSecret(environment.ALIAS_SECRET));
  return journeysRepository({ client, table: environment.JOURNEYS_TABLE, hash });
}
