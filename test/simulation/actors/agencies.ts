import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';

import { credentialFor } from '../../../functions/core/access/ceiling.ts';
import { base62, formatKey, secretMac } from '../../../functions/platform/key-format.ts';
import { keyRingOf } from '../../../functions/core/key-ring.ts';
import { credentialsRepository } from '../../../functions/store/credentials.ts';
import { seededAgencies, type KeyName, type SeededAgency } from '../../../local/agencies.ts';
import { agencyOf } from '../../../local/seed.ts';
import { IssueRequestSchema } from '../../../schemas/credential.ts';
import { secretArn } from '../deployment.ts';
import type { Database } from '../dynamodb/database.ts';
import { AwsError } from '../dynamodb/errors.ts';
import type { World } from '../world.ts';

/** An error of the database as the SDK's client throws it. */
function asOfTheSdk(error: unknown): unknown {
  if (!(error instanceof AwsError)) return error;
  const { name, message, fields } = error;
  const made = { message, $metadata: {}, ...fields };
  if (name === 'TransactionCanceledException') return new TransactionCanceledException(made);
  return name === 'ConditionalCheckFailedException' ? new ConditionalCheckFailedException(made) : error;
}

/** A client that reads and writes a database in memory at once, with no network between. */
export const clientOf = (database: Database, now: () => number): DynamoDBClient => {
  const client = new DynamoDBClient({ region: 'eu-west-2' });
  const send = ({ constructor: { name }, input }: { constructor: { name: string }; input: unknown }) =>
    new Promise((answer) => {
      try {
        answer(database.execute(name.replace(/Command$/, ''), input, now()));
      } catch (error) {
        throw asOfTheSdk(error);
      }
    });
  return Object.assign(client, { send });
};

/** Reads and writes the tables of a world at once. */
export const directly = (world: World): DynamoDBClient => clientOf(world.database, () => world.clock.now);

/** Registers the agencies of the local stack, as an operator would have, and gives each a key. */
export async function registerAgencies(world: World): Promise<Record<KeyName, string>> {
  const random = world.random.fork('keys');
  const pepper = keyRingOf(world.secrets.current(secretArn('pepper'))).using;
  const credentials = credentialsRepository({ client: directly(world), table: 'access' });
  const now = new Date(world.clock.now).toISOString();
  const keys: [string, string][] = [];
  for (const [name, seeded] of Object.entries<SeededAgency>(seededAgencies)) {
    const agency = agencyOf(name, seeded);
    const request = IssueRequestSchema.parse({ environment: 'test', label: name });
    const [keyId, secret] = [base62(random.bytes(9), 12), base62(random.bytes(32), 43)];
    const credential = credentialFor(agency, request, { keyId, mac: secretMac(pepper, secret), now });
    await credentials.commit([
      credentials.agencyItem({ ...agency, keyIds: [keyId] }),
      credentials.credentialItem(credential),
    ]);
    keys.push([name, formatKey({ environment: 'test', keyId, secret })]);
  }
  return Object.fromEntries(keys) as Record<KeyName, string>;
}
