import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';

import { dataKeys } from './data-keys.ts';
import { vaultRepository, type Vault } from './vault.ts';

/** The vault that the environment of a function names. */
export function vaultFromEnvironment(client: DynamoDBClient): Vault {
  const environment = z.object({ PEOPLE_TABLE: z.string(), PEOPLE_KEY: z.string() }).parse(process.env);
  return vaultRepository({
    client,
    dataKeys: dataKeys(environment.PEOPLE_KEY),
    table: environment.PEOPLE_TABLE,
  });
}
