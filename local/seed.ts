import { randomBytes } from 'node:crypto';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

import { base62, formatKey, secretMac } from '../functions/core/access/key-format.ts';
import { credentialsRepository } from '../functions/repositories/credentials.ts';
import { readSecret } from '../functions/repositories/secrets.ts';
import { RowFilterSchema, type AgencyKind } from '../schemas/agencies.ts';
import { CredentialSchema } from '../schemas/credential.ts';
import type { EventDefinition } from '../schemas/events/define.ts';
import { events } from '../schemas/events/catalogue.ts';

import { seededAgencies, type KeyName, type Keys, type SeededAgency } from './agencies.ts';
import type { Deployed } from './deploy.ts';

const DAY_MS = 86_400_000;

/** The families of events that a kind of agency may send at least one type of. */
const familiesOf = (kind: AgencyKind): string[] => [
  ...new Set(
    Object.values<EventDefinition>(events)
      .filter(({ senders }) => senders.includes(kind))
      .map(({ family }) => family),
  ),
];

/** Gives every agency of the local stack one key, valid for 90 days. */
export async function seed({ endpoint, tables, pepperSecret }: Deployed): Promise<Keys> {
  const local = {
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const pepper = await readSecret(new SecretsManagerClient(local), pepperSecret);
  const credentials = credentialsRepository({ client: new DynamoDBClient(local), table: tables.access });
  const now = Date.now();
  const issue = async ([name, agency]: [string, SeededAgency]): Promise<[string, string]> => {
    const keyId = base62(randomBytes(9), 12);
    const secret = base62(randomBytes(32), 43);
    await credentials.save(
      CredentialSchema.parse({
        keyId,
        agencyId: agency.agencyId,
        agencyKind: agency.kind,
        environment: 'test',
        label: name,
        scopes: agency.scopes,
        families: familiesOf(agency.kind),
        rows: RowFilterSchema.parse(agency.rows),
        sourcePrefixes: [agency.sourcePrefix],
        assurance: 'key',
        networks: [],
        certificates: [],
        status: 'active',
        secrets: [{ mac: secretMac(pepper, secret), createdAt: new Date(now).toISOString() }],
        createdAt: new Date(now).toISOString(),
        activeFrom: new Date(now).toISOString(),
        expiresAt: new Date(now + 90 * DAY_MS).toISOString(),
        version: 1,
      }),
    );
    return [name, formatKey({ environment: 'test', keyId, secret })];
  };
  const keys = await Promise.all(Object.entries<SeededAgency>(seededAgencies).map(issue));
  return Object.fromEntries(keys) as Record<KeyName, string>;
}
