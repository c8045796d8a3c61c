import { randomBytes } from 'node:crypto';

import { PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { ulid } from 'ulid';

import { authoriser } from '../../../functions/lambdas/authoriser/authorise/authorise-request.ts';
import { budgets } from '../../../functions/lambdas/authoriser/authorise/budgets.ts';
import { credentialFor } from '../../../functions/core/access/ceiling.ts';
import { base62, formatKey, secretMac } from '../../../functions/platform/key-format.ts';
import { requestAudit } from '../../../functions/http/request-audit.ts';
import { auditRepository } from '../../../functions/store/audit.ts';
import { credentialsRepository } from '../../../functions/store/credentials.ts';
import { dynamoDb } from '../../../functions/store/dynamodb.ts';
import { IssueRequestSchema } from '../../../schemas/credential.ts';
import { journeyOperations } from '../../../schemas/operations/journeys.ts';
import { agencyOf } from '../../seed.ts';
import { seededAgencies } from '../../agencies.ts';

import { requestOf } from './agency-request.ts';
import { bareCalls, compare, type Call } from './cpu.ts';
import type { Figure } from './figure.ts';
import type { Wire } from './wire.ts';

const CALLS = 200;
const MOST_TIMES_A_READ = 1.3;
const MOST_MILLISECONDS = 1.5;
/** More than the authoriser trusts what it has read. */
const COLD_MS = 5_001;

const pepper = 'bench';

/** An authoriser whose cache has run out at each call, and a key that it takes. */
async function authoriserWithoutCache(wire: Wire, client: DynamoDBClient) {
  const credentials = credentialsRepository({ client, table: 'access' });
  const agency = agencyOf('police', seededAgencies.police);
  const [keyId, secret] = [base62(randomBytes(9), 12), base62(randomBytes(32), 43)];
  const request = IssueRequestSchema.parse({ environment: 'test', label: 'bench' });
  const clock = { now: Date.now() };
  const now = () => new Date(clock.now);
  const credential = credentialFor(agency, request, {
    keyId,
    mac: secretMac(pepper, secret),
    now: now().toISOString(),
  });
  const Item = marshall(
    { PK: `K#${keyId}`, SK: 'CREDENTIAL', credential, version: credential.version },
    { removeUndefinedValues: true },
  );
  await wire.record(() => client.send(new PutItemCommand({ TableName: 'access', Item })));
  const decide = authoriser({
    environment: 'test',
    // What is counted and noted is written by one request in many.
    keys: { find: (id) => credentials.find(id), noteUse: () => Promise.resolve() },
    sessions: { find: () => Promise.resolve(undefined), noteUse: () => Promise.resolve() },
    takeFrom: budgets({ now, reserve: (_name, _end, count) => Promise.resolve(count) }),
    pepper,
    now,
  });
  const key = formatKey({ environment: 'test', keyId, secret });
  return async (): Promise<void> => {
    clock.now += COLD_MS;
    const { outcome } = await decide({ key, address: '127.0.0.1', isPersonal: false });
    if (outcome !== 'allowed') throw new Error(`The key of the bench was ${outcome}.`);
  };
}

const times = (call: Call): Call[] => Array.from({ length: CALLS }, () => call);

/** Authorising when the cache has run out against the read it needs, and what it and the audit record add to a request. */
export async function measureAuthorising(wire: Wire): Promise<Figure[]> {
  const client = dynamoDb();
  const authorise = await authoriserWithoutCache(wire, client);
  const records = auditRepository({ client, table: 'audit' });
  const event = requestOf('police', 'GET', '/journeys/{journeyId}/status', {
    pathParameters: { journeyId: `jrn_${ulid()}` },
  });
  const both = async (): Promise<void> => {
    await authorise();
    const audit = requestAudit(
      { records, now: () => new Date(), newId: ulid },
      event,
      journeyOperations.readStatus,
    );
    await audit.write({ status: 200 });
  };
  const read = await wire.record(authorise);
  const [getItem] = bareCalls(read.exchanges);
  if (!getItem) throw new Error('Authorising read nothing.');
  const bare = { calls: times(getItem), exchanges: read.exchanges };
  const cold = await compare(wire, { calls: times(authorise), exchanges: read.exchanges }, bare);
  const recorded = await wire.record(both);
  const added = await compare(wire, { calls: times(both), exchanges: recorded.exchanges }, bare);
  return [
    {
      name: 'CPU of authorising, cache run out',
      value: cold.ratio,
      unit: 'times',
      baseline: cold.bare,
      target: MOST_TIMES_A_READ,
      note: `${cold.ours.toFixed(0)} against the bare GetItem, in microseconds`,
    },
    {
      name: 'CPU that authorising and the audit record add',
      value: added.ours / 1000,
      unit: 'ms',
      target: MOST_MILLISECONDS,
    },
  ];
}
