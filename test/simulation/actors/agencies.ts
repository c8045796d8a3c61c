import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { credentialFor } from '../../../functions/core/access/ceiling.ts';
import { base62, formatKey, secretMac } from '../../../functions/platform/key-format.ts';
import { keyRingOf } from '../../../functions/core/key-ring.ts';
import { credentialsRepository } from '../../../functions/store/credentials.ts';
import { seededAgencies, type KeyName, type SeededAgency } from '../../../local/agencies.ts';
import { agencyOf } from '../../../local/seed.ts';
import { IssueRequestSchema } from '../../../schemas/credential.ts';
import { secretArn } from '../deployment.ts';
import type { World } from '../world.ts';

/** Reads and writes the tables of a world at once, with no network between. */
export const directly = (world: World): DynamoDBClient => {
  const client = new DynamoDBClient({ region: 'eu-west-2' });
  const send = ({ constructor: { name }, input }: { constructor: { name: string }; input: unknown }) =>
    Promise.resolve(world.database.execute(name.replace(/Command$/, ''), input, world.clock.now));
  return Object.assign(client, { send });
};

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
