import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { calculateJwkThumbprint } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';

import {
  firstKeysRefusals,
  makeFirstKeys,
} from '../../functions/lambdas/operators/first-keys/make-first-keys.ts';
import { parseKey, secretMac } from '../../functions/platform/key-format.ts';
import { auditRepository } from '../../functions/store/audit.ts';
import { credentialsRepository } from '../../functions/store/credentials.ts';
import { newId } from '../../functions/store/new-id.ts';
import { operatorFunctionName } from '../../infra/names.ts';
import { localAws, localPrefix } from '../../local/deploy.ts';
import { makeStaffKey, signFirstKeys, staffAssertion, type StaffKeyPair } from '../../local/staff.ts';
import { localClient, recordsOfAgency } from '../support/audit.ts';
import { call } from '../support/client.ts';
import { freshTable } from '../support/fresh-table.ts';
import { inRole } from '../support/roles.ts';
import { useStack } from '../support/stack.ts';

const [one, other, stranger] = await Promise.all(['one', 'other', 'stranger'].map(makeStaffKey));
if (!one || !other || !stranger) throw new Error('No keys were made.');
const thumbprintOf = ({ signing }: StaffKeyPair) => calculateJwkThumbprint(signing);
const named = await Promise.all([one, other].map(thumbprintOf));
const keysOf = (pairs: readonly StaffKeyPair[]) => pairs.flatMap(({ registered }) => registered.keys);

const requestWith = (agency: object = {}, key: object = {}) => ({
  agency: {
    agencyId: 'first-platform',
    kind: 'admin',
    name: 'Testcase administrators',
    minimumAssurance: 'key+ip',
    networks: ['192.0.2.0/24'],
    staffKeys: { keys: keysOf([one, other]) },
    ...agency,
  },
  key: { label: 'administration', ...key },
});
const asked = async (request: unknown = requestWith(), claims: Record<string, string | number> = {}) => ({
  request,
  signatures: [
    await signFirstKeys(request, 'person-1', one.signing, claims),
    await signFirstKeys(request, 'person-2', other.signing, claims),
  ],
});

/** A deployment's tables with nothing in them. */
async function fresh() {
  const client = new DynamoDBClient(localClient(useStack().endpoint));
  const credentials = credentialsRepository({ client, table: await freshTable(client, 'first-access') });
  const records = auditRepository({ client, table: await freshTable(client, 'first-audit') });
  return {
    credentials,
    records,
    pepper: 'pepper',
    named,
    now: () => new Date(),
    newId,
    environment: 'live' as const,
  };
}

describe('the first keys', () => {
  it('are made of what two people signed, who are on record, and never again', async () => {
    const deps = await fresh();
    const answer = await makeFirstKeys(deps, await asked());
    if (answer.outcome === 'refused') throw new Error(answer.because);
    const parsed = parseKey(answer.key);
    const credential = await deps.credentials.find(answer.keyId);
    expect(credential).toMatchObject({ agencyKind: 'admin', environment: 'live', assurance: 'key+ip' });
    expect(credential?.secrets[0]?.mac).toBe(secretMac('pepper', parsed?.secret ?? ''));
    expect(await deps.credentials.findAgency('first-platform')).toMatchObject({
      status: 'active',
      keyIds: [answer.keyId],
    });
    const day = new Date().toISOString().slice(0, 10);
    const records = (await deps.records.list('first-platform', day, '', 10)).map(({ record }) => record);
    expect(records.map(({ onBehalfOf, verified }) => [onBehalfOf, verified]).sort()).toEqual([
      ['person-1', true],
      ['person-2', true],
    ]);
    expect(records[0]?.change).toMatchObject({ agencyId: 'first-platform', keyId: answer.keyId });
    expect(JSON.stringify(records)).not.toContain(parsed?.secret);

    const others = await asked(requestWith({ agencyId: 'other-platform' }));
    expect(await makeFirstKeys(deps, others)).toEqual({ outcome: 'refused', because: 'administered' });
    expect(await deps.credentials.findAgency('other-platform')).toBeUndefined();
  });

  it('are made once where many ask at the same time', async () => {
    const deps = await fresh();
    const requests = await Promise.all(
      [1, 2, 3, 4].map((n) => asked(requestWith({ agencyId: `platform-${String(n)}` }))),
    );
    const answers = await Promise.all(requests.map((request) => makeFirstKeys(deps, request)));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['made', 'refused', 'refused', 'refused']);
  });
});

describe('no first keys are made', () => {
  const request = requestWith();
  const cases: readonly (readonly [string, () => Promise<unknown>, keyof typeof firstKeysRefusals])[] = [
    [
      'for one person with two keys',
      async () => ({
        request,
        signatures: [
          await signFirstKeys(request, 'person-1', one.signing),
          await signFirstKeys(request, 'person-1', other.signing),
        ],
      }),
      'one-person',
    ],
    [
      'for two names with one key',
      async () => ({
        request,
        signatures: [
          await signFirstKeys(request, 'person-1', one.signing),
          await signFirstKeys(request, 'person-2', one.signing),
        ],
      }),
      'one-person',
    ],
    [
      'for one key under two kids',
      async () => {
        const doubled = requestWith({
          staffKeys: { keys: [...keysOf([one]), ...keysOf([one]).map((key) => ({ ...key, kid: 'again' }))] },
        });
        return {
          request: doubled,
          signatures: [
            await signFirstKeys(doubled, 'person-1', one.signing),
            await signFirstKeys(doubled, 'person-2', { ...one.signing, kid: 'again' }),
          ],
        };
      },
      'one-person',
    ],
    [
      'for a key that the deployment does not name',
      async () => {
        const made = requestWith({ staffKeys: { keys: keysOf([one, stranger]) } });
        return {
          request: made,
          signatures: [
            await signFirstKeys(made, 'person-1', one.signing),
            await signFirstKeys(made, 'person-2', stranger.signing),
          ],
        };
      },
      'not-named',
    ],
    [
      'with a further key beside those of the two',
      () => asked(requestWith({ staffKeys: { keys: keysOf([one, other, stranger]) } })),
      'not-named',
    ],
    [
      'for another request than was signed',
      async () => ({ ...(await asked()), request: requestWith({ networks: ['198.51.100.0/24'] }) }),
      'signature',
    ],
    [
      'by one signature that does not hold beside two that do',
      async () => {
        const { signatures } = await asked();
        return { request, signatures: [...signatures, 'nonsense'] };
      },
      'signature',
    ],
    [
      'with signatures of last month',
      () => asked(request, { iat: seconds(-30), exp: seconds(1) }),
      'signature',
    ],
    ['with signatures that have ended', () => asked(request, { exp: seconds(-1) }), 'signature'],
    [
      'with signatures for something else',
      () => asked(request, { aud: 'https://elsewhere.example' }),
      'signature',
    ],
    [
      'with the assertions of ordinary requests',
      async () => ({
        request,
        signatures: [
          await staffAssertion('first-platform', 'person-1', one.signing),
          await staffAssertion('first-platform', 'person-2', other.signing),
        ],
      }),
      'signature',
    ],
    [
      'by one signature alone',
      async () => ({ request, signatures: (await asked()).signatures.slice(0, 1) }),
      'malformed',
    ],
    ['for an agency of police', () => asked(requestWith({ kind: 'police' })), 'malformed'],
    ['for a key that shows no network', () => asked(requestWith({ minimumAssurance: 'key' })), 'not-allowed'],
    [
      'for a key that reads victims',
      () => asked(requestWith({}, { scopes: ['people:erase'] })),
      'not-allowed',
    ],
    ['for a key that lives for two years', () => asked(requestWith({}, { lifetimeDays: 730 })), 'malformed'],
    ['for nothing', () => Promise.resolve(null), 'malformed'],
  ];
  const seconds = (days: number) => Math.floor(Date.now() / 1000) + days * 86_400;
  let deps: Awaited<ReturnType<typeof fresh>>;
  beforeAll(async () => {
    deps = await fresh();
  });

  it.each(cases)('%s', async (_what, request, because) => {
    expect(await makeFirstKeys(deps, await request())).toMatchObject({ outcome: 'refused', because });
    expect(await deps.credentials.isAdministered()).toBe(false);
  });

  it('where the deployment names nobody', async () => {
    expect(await makeFirstKeys({ ...deps, named: [''] }, await asked())).toMatchObject({
      because: 'not-named',
    });
  });

  it('after all these, two people still can', async () => {
    expect(await makeFirstKeys(deps, await asked())).toMatchObject({ outcome: 'made' });
  });
});

describe('the deployed function', () => {
  const FunctionName = operatorFunctionName(localPrefix, 'first-keys');

  it('made the administrators of this stack, and makes no others', async () => {
    const { administrators, endpoint } = useStack();
    expect((await call('admin', '/key')).body).toMatchObject({ agencyId: 'platform' });
    const made = (await recordsOfAgency('platform')).filter(({ operation }) => operation === 'makeFirstKeys');
    expect(made.map(({ onBehalfOf }) => onBehalfOf).sort()).toEqual(['admin-1', 'admin-2']);
    const directory = mkdtempSync(join(tmpdir(), 'first-keys-'));
    const request = join(directory, 'request.json');
    writeFileSync(request, JSON.stringify(requestWith({ staffKeys: { keys: keysOf(administrators) } })));
    const firstKeys = (...args: string[]) =>
      promisify(execFile)('node', ['local/operate/first-keys.ts', ...args], {
        env: { ...process.env, ...localAws(endpoint) },
      });
    const signatures = await Promise.all(
      administrators.map(async ({ signing }, at) => {
        const jwk = join(directory, `${String(at)}.json`);
        writeFileSync(jwk, JSON.stringify(signing));
        return (await firstKeys('sign', request, `person-${String(at)}`, '--jwk', jwk)).stdout.trim();
      }),
    );
    await expect(firstKeys('run', request, ...signatures)).rejects.toMatchObject({
      code: 1,
      stderr: `${firstKeysRefusals.administered}\n`,
    });
    const key = join(directory, 'mine.json');
    const told = await firstKeys('make-key', 'mine', '--out', key);
    expect(told.stdout).toContain(
      await calculateJwkThumbprint(JSON.parse(readFileSync(key, 'utf8')) as object),
    );
    expect(told.stdout).not.toContain('"d"');
    expect(statSync(key).mode & 0o077).toBe(0);
    await expect(firstKeys('make-key', 'mine', '--out', key)).rejects.toMatchObject({ code: 1 });
  });

  it('is started by the role of operators, which can do nothing else, and by no function', async () => {
    const invoke = new InvokeCommand({ FunctionName, Payload: '{}' });
    const operator = await inRole('operator');
    const { Payload } = await new LambdaClient(operator).send(invoke);
    expect(JSON.parse(Buffer.from(Payload ?? []).toString())).toMatchObject({ because: 'administered' });
    const read = new GetItemCommand({
      TableName: useStack().tables.access,
      Key: { PK: { S: 'A#platform' }, SK: { S: 'AGENCY' } },
    });
    await expect(new DynamoDBClient(operator).send(read)).rejects.toThrow('not authorized');
    const { followers } = useStack();
    await expect(
      new LambdaClient(operator).send(new InvokeCommand({ FunctionName: followers.sweep, Payload: '{}' })),
    ).rejects.toThrow('not authorized');
    await expect(new LambdaClient(await inRole('access')).send(invoke)).rejects.toThrow('not authorized');
  });
});
