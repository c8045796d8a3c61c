import { randomUUID } from 'node:crypto';

import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';

import { parseKey } from '../../functions/platform/key-format.ts';
import { approve, asAdministrator, command, newAgency, newKey } from '../support/access.ts';
import { localClient } from '../support/audit.ts';
import { call } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';

const police = () => newAgency('police', { forces: ['77'] });
const own = (key: string) => call({ key }, '/key');

describe('issuing a key', () => {
  it('gives one that works, with no more than its agency may have', async () => {
    const { agencyId, sourcePrefix } = await police();
    const { key, keyId } = await newKey(agencyId);
    const { status, body } = await own(key);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      keyId,
      agencyId,
      state: 'active',
      rows: { forces: ['77'] },
      sourcePrefixes: [sourcePrefix],
      assurance: 'key+ip',
    });
    expect(body['scopes']).not.toContain('access:manage');
  });

  it('shows the secret once: a replay answers the same without it, and nothing stored holds it', async () => {
    const { agencyId } = await police();
    const path = `/agencies/${agencyId}/keys`;
    const proposal = await asAdministrator('admin-1', path, { environment: 'test' });
    const idempotencyKey = randomUUID();
    const first = await approve(proposal, 'admin-2', idempotencyKey);
    const again = await approve(proposal, 'admin-2', idempotencyKey);
    const { key: shown, ...rest } = first.body as { readonly key: { readonly key: string } };
    const { key, ...view } = shown;
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.body).toEqual({ ...rest, key: view });
    const secret = parseKey(key)?.secret ?? '';
    expect(secret).toHaveLength(43);
    const { endpoint, tables } = useStack();
    const client = new DynamoDBClient(localClient(endpoint));
    const { Items = [] } = await client.send(new ScanCommand({ TableName: tables.access }));
    expect(JSON.stringify(Items)).not.toContain(secret);
  });

  it.each([
    ['a scope its kind is not listed for', { scopes: ['access:manage'] }, '/scopes/0'],
    ['a family its kind does not send', { families: ['probation'] }, '/families/0'],
    ['rows beyond those of the agency', { rows: { forces: ['77', '01'] } }, '/rows'],
    ['less assurance than the minimum', { assurance: 'key' }, '/assurance'],
    ['an assurance that the agency has no means for', { assurance: 'key+mtls' }, '/certificates'],
    ['a test key of more than 90 days', { lifetimeDays: 91 }, '/lifetimeDays'],
    ['a start of more than 30 days ahead', { activeFrom: '2099-01-01T00:00:00Z' }, '/activeFrom'],
  ])('refuses %s', async (_what, wish, pointer) => {
    const { agencyId } = await police();
    const { status, body } = await command(`/agencies/${agencyId}/keys`, { environment: 'test', ...wish });
    expect([status, body['code']]).toEqual([422, 'rule-refused']);
    expect(body['errors']).toMatchObject([{ pointer }]);
  });

  it('refuses a bare key that opens personal details, and gives one without them', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] }, { minimumAssurance: 'key' });
    const bare = await command(`/agencies/${agencyId}/keys`, { environment: 'test' });
    expect(bare.body['errors']).toMatchObject([{ pointer: '/assurance' }]);
    const { key } = await newKey(agencyId, { scopes: ['key:read', 'journeys:status:read'] });
    expect((await own(key)).status).toBe(200);
  });

  it('lets no administrator give its own agency what admins are not listed for', async () => {
    const { status, body } = await command('/agencies/platform/keys', {
      environment: 'test',
      scopes: ['journeys:contact:read'],
    });
    expect([status, body['code']]).toEqual([422, 'rule-refused']);
  });

  it('is for administrators alone', async () => {
    const { agencyId } = await police();
    const { status } = await call('police', `/agencies/${agencyId}/keys`);
    expect(status).toBe(403);
  });
});

describe('the life of a key', () => {
  it('is pending until its first day', async () => {
    const { agencyId } = await police();
    const { key } = await newKey(agencyId, { activeFrom: new Date(Date.now() + 3_600_000).toISOString() });
    expect((await own(key)).status).toBe(401);
  });

  it('has two secrets while it is rotated, and one where no overlap is asked for', async () => {
    const { agencyId } = await police();
    const { key, keyId } = await newKey(agencyId);
    const path = `/agencies/${agencyId}/keys/${keyId}`;
    const rotated = await command(`${path}/rotation`, { overlapDays: 7 });
    const second = String(rotated.body['key']);
    expect(rotated.body['state']).toBe('retiring');
    expect((await own(key)).status).toBe(200);
    expect((await own(second)).status).toBe(200);
    const again = await command(`${path}/rotation`, { overlapDays: 0 });
    expect(again.body['state']).toBe('active');
    expect((await own(String(again.body['key']))).status).toBe(200);
    await eventually(async () => {
      expect((await own(key)).status).toBe(401);
      expect((await own(second)).status).toBe(401);
    }, 10_000);
  });

  it('ends within ten seconds of its revocation, and stays on the list', async () => {
    const { agencyId } = await police();
    const { key, keyId } = await newKey(agencyId);
    expect((await own(key)).status).toBe(200);
    const { body } = await command(`/agencies/${agencyId}/keys/${keyId}/revocation`);
    expect(body['state']).toBe('revoked');
    await eventually(async () => expect((await own(key)).status).toBe(401), 10_000);
    const list = await call('admin', `/agencies/${agencyId}/keys`);
    expect(list.body['keys']).toMatchObject([{ keyId, state: 'revoked' }]);
    const { status } = await command(`/agencies/${agencyId}/keys/${keyId}/rotation`, {});
    expect(status).toBe(409);
  });

  it('is found under its own agency only', async () => {
    const [one, other] = [await police(), await police()];
    const { keyId } = await newKey(one.agencyId);
    expect((await call('admin', `/agencies/${other.agencyId}/keys/${keyId}`)).status).toBe(404);
    expect((await command(`/agencies/${other.agencyId}/keys/${keyId}/revocation`)).status).toBe(404);
  });

  it('keeps when it was last used, to the minute', async () => {
    const { agencyId } = await police();
    const { key, keyId } = await newKey(agencyId);
    await own(key);
    const { body } = await call('admin', `/agencies/${agencyId}/keys/${keyId}`);
    expect(body['lastUsedAt']).toMatch(/T\d\d:\d\d:00\.000Z$/);
  });
});

describe('an agency', () => {
  it('is revoked with all its keys at once, and is given no more', async () => {
    const { agencyId } = await police();
    const keys = [await newKey(agencyId), await newKey(agencyId), await newKey(agencyId)];
    expect((await own(keys[0]?.key ?? '')).status).toBe(200);
    expect((await command(`/agencies/${agencyId}/revocation`)).body['status']).toBe('revoked');
    await eventually(async () => {
      for (const { key } of keys) expect((await own(key)).status).toBe(401);
    }, 10_000);
    expect((await command(`/agencies/${agencyId}/keys`, { environment: 'test' })).status).toBe(409);
  });

  it('takes its keys along when it changes, and they keep no row that it lost', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77', '78'] });
    const { key } = await newKey(agencyId);
    const read = await call('admin', `/agencies/${agencyId}`);
    const change = (body: object, ifMatch: string) =>
      call('admin', `/agencies/${agencyId}`, { method: 'PATCH', body, headers: { 'If-Match': ifMatch } });
    const narrowed = await change({ rows: { forces: ['77'] } }, read.headers.get('etag') ?? '');
    expect(narrowed.status).toBe(200);
    await eventually(async () => expect((await own(key)).body['rows']).toMatchObject({ forces: ['77'] }));
    const stale = await change({ name: 'Another name' }, read.headers.get('etag') ?? '');
    expect([stale.status, stale.body['code']]).toEqual([412, 'version-mismatch']);
  });

  it('can share no source with another', async () => {
    const { sourcePrefix } = await police();
    const { status, body } = await command('/agencies', {
      agencyId: `police-${randomUUID().slice(0, 8)}`,
      kind: 'police',
      name: 'Testcase agency',
      sourcePrefixes: [`${sourcePrefix}inner/`],
      minimumAssurance: 'key',
    });
    expect([status, body['code']]).toEqual([422, 'rule-refused']);
  });

  it('is called from its own networks only', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] }, { networks: ['192.0.2.0/24'] });
    const { key } = await newKey(agencyId);
    expect((await own(key)).status).toBe(401);
  });
});
