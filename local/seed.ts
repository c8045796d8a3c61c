import { randomBytes } from 'node:crypto';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { credentialFor, faultsOfIssue } from '../functions/core/access/ceiling.ts';
import { keyRingOf } from '../functions/core/key-ring.ts';
import { base62, formatKey, secretMac } from '../functions/platform/key-format.ts';
import { callAws } from '../functions/store/call-aws.ts';
import { credentialsRepository } from '../functions/store/credentials.ts';
import { readSecret } from '../functions/store/secrets.ts';
import { IssueRequestSchema } from '../schemas/credential.ts';
import { AgencySchema, type Agency } from '../functions/core/access/credential.ts';
import type { SignIn } from '../schemas/sign-in.ts';

import {
  seededAgencies,
  type KeyName,
  type Keys,
  type SeededAgency,
  type StaffSigningKeys,
} from './agencies.ts';
import type { Deployed } from './deploy.ts';
import { runFirstKeys } from './operate/first-keys.ts';
import { makeStaffKey, signFirstKeys, type StaffSigningKey } from './staff.ts';

const localAccount = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

/** The local stack is called from this machine only, and its keys work from nowhere else. */
const thisMachine = ['127.0.0.0/24', '::1/128'];

/** An agency of the local stack, as it is registered. */
export const agencyOf = (name: string, seeded: SeededAgency): Agency =>
  AgencySchema.parse({
    agencyId: seeded.agencyId,
    kind: seeded.kind,
    status: 'active',
    name,
    rows: seeded.rows,
    sourcePrefixes: [seeded.sourcePrefix],
    minimumAssurance: 'key+ip',
    networks: thisMachine,
    certificates: [],
    tier: 'bulk',
    keyIds: [],
    version: 1,
  });

/** What the agencies of the local stack hold: their keys, and the keys with which they sign for their staff. */
export interface Seeded {
  readonly keys: Keys;
  readonly staffKeys: StaffSigningKeys;
}

/**
 * Registers every agency of the local stack with a key for its staff, and gives each one key, valid for 90 days:
 * the administrators' as on any deployment, by two people and once, all others by themselves. The sites are given
 * theirs.
 *
 * @param signIns - how the people of agencies sign in at the sites
 */
export async function seed(
  deployed: Deployed,
  signIns: Partial<Record<KeyName, SignIn>> = {},
): Promise<Seeded> {
  const { endpoint, tables, pepperSecret, sites } = deployed;
  const { admin, ...others } = seededAgencies;
  const administrators = await makeAdministrators(deployed, admin);
  const local = localAccount(endpoint);
  const pepper = keyRingOf(await readSecret(pepperSecret, callAws(local))).using;
  const credentials = credentialsRepository({ client: new DynamoDBClient(local), table: tables.access });
  const now = new Date().toISOString();
  const issue = async ([name, seeded]: [string, SeededAgency]) => {
    const { signing, registered } = await makeStaffKey(name);
    const signIn = signIns[name as KeyName];
    const agency = {
      ...agencyOf(name, seeded),
      staffKeys: registered,
      ...(signIn ? { signIn } : {}),
    };
    const request = IssueRequestSchema.parse({ environment: 'test', label: name });
    const faults = faultsOfIssue(agency, request, { now, environment: request.environment });
    if (faults.length > 0) throw new Error(`The key of ${name} may not be issued: ${JSON.stringify(faults)}`);
    const keyId = base62(randomBytes(9), 12);
    const secret = base62(randomBytes(32), 43);
    const credential = credentialFor(agency, request, { keyId, mac: secretMac(pepper, secret), now });
    await credentials.commit([
      credentials.agencyItem({ ...agency, keyIds: [keyId] }),
      credentials.credentialItem(credential),
    ]);
    return { name, key: formatKey({ environment: 'test', keyId, secret }), signing };
  };
  const issued = [{ name: 'admin', ...administrators }];
  issued.push(...(await Promise.all(Object.entries<SeededAgency>(others).map(issue))));
  const pages = issued.find(({ name }) => name === 'pages');
  if (sites && pages)
    await callAws(local)('secretsmanager', 'PutSecretValue', {
      SecretId: sites.apiKeySecret,
      SecretString: pages.key,
    });
  return {
    keys: Object.fromEntries(issued.map(({ name, key }) => [name, key])) as Record<KeyName, string>,
    staffKeys: Object.fromEntries(issued.map(({ name, signing }) => [name, signing])) as Record<
      KeyName,
      StaffSigningKey
    >,
  };
}

/** Has the deployed function make the administrators' agency and its first key. */
async function makeAdministrators(
  { endpoint, stage, administrators }: Deployed,
  { agencyId, kind, rows, sourcePrefix }: SeededAgency,
): Promise<{ readonly key: string; readonly signing: StaffSigningKey }> {
  const request = {
    agency: {
      agencyId,
      kind,
      name: 'admin',
      rows,
      sourcePrefixes: [sourcePrefix],
      minimumAssurance: 'key+ip',
      networks: thisMachine,
      tier: 'bulk',
      staffKeys: { keys: administrators.flatMap(({ registered }) => registered.keys) },
    },
    key: { environment: 'test', label: 'admin' },
  };
  const signatures = await Promise.all(
    administrators.map(({ signing }) => signFirstKeys(request, signing.kid ?? '', signing)),
  );
  const answer = await runFirstKeys({ stage, ...localAccount(endpoint) }, request, signatures);
  const [first] = administrators;
  if (answer.outcome === 'refused' || !first)
    throw new Error(`There are no administrators: ${JSON.stringify(answer)}`);
  return { key: answer.key, signing: first.signing };
}
