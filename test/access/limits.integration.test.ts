import { randomBytes } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { base62, formatKey } from '../../functions/platform/key-format.ts';
import { limits } from '../../schemas/limits.ts';
import { badKeys, rateTiers } from '../../schemas/rate-tiers.ts';
import { newAgency, newKey } from '../support/access.ts';
import { recordsOfAgency } from '../support/audit.ts';
import { call, cloudEvent, post, type Answer } from '../support/client.ts';

const aKey = (keyId = base62(randomBytes(9), 12)) =>
  formatKey({ environment: 'test', keyId, secret: base62(randomBytes(32), 43) });

/** An address of the documentation range, so that no other test shares it. */
const anAddress = () => `2001:db8::${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}`;

const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });

describe('the limits of a key', () => {
  it('are told with every answer, and hold: beyond them it is 429 until the window ends', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] }, { tier: 'trial' });
    const { key } = await newKey(agencyId);
    const { requests, seconds } = rateTiers.trial.requests;
    const first = await call({ key }, '/key');
    expect(first.headers.get('ratelimit-policy')).toBe(`"requests";q=${requests};w=${seconds}`);
    expect(first.headers.get('ratelimit')).toMatch(/^"requests";r=\d+;t=\d+$/);
    const answers: Answer[] = [];
    const refused = () => answers.filter(({ status }) => status === 429);
    while (refused().length === 0 && answers.length <= 2 * requests)
      answers.push(...(await Promise.all(Array.from({ length: 10 }, () => call({ key }, '/key')))));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(2 * requests);
    expect(refused()[0]?.body['code']).toBe('rate-exceeded');
    expect(Number(refused()[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused()[0]?.headers.get('ratelimit')).toContain('r=0');
    const records = await recordsOfAgency(agencyId);
    const denied = records.filter(({ problem }) => problem === 'rate-exceeded');
    expect(denied.length).toBe(refused().length);
    expect(denied[0]).toMatchObject({ operation: 'readOwnKey', result: 'denied', status: 429, fields: [] });
  });

  it('warn of the end of the key from 30 days before', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] });
    const near = await newKey(agencyId, { lifetimeDays: 10 });
    const far = await newKey(agencyId, { lifetimeDays: 60 });
    expect((await call(near, '/key')).headers.get('credential-expires')).toMatch(/^@\d+;within=14$/);
    expect((await call(far, '/key')).headers.get('credential-expires')).toBeNull();
  });
});

describe('bad keys', () => {
  it('in a burst from one address are told to stop; a good key from there is still answered', async () => {
    const address = anAddress();
    const { agencyId } = await newAgency('police', { forces: ['77'] }, { networks: [`${address}/128`] });
    const { key, keyId } = await newKey(agencyId);
    const codes = new Set<unknown>();
    for (let tries = 0; tries <= 2 * badKeys.requests && !codes.has('locked-out'); tries += 1)
      codes.add((await call({ key: aKey(keyId) }, '/key', from(address))).body['code']);
    expect([...codes]).toEqual(['unauthenticated', 'locked-out']);
    expect((await call({ key }, '/key', from(address))).status).toBe(200);
    const isTried = ({ operation }: { operation: string }) => operation === 'authorise';
    const records = (await recordsOfAgency(agencyId)).filter(isTried);
    const lockOuts = records.filter(({ problem }) => problem === 'locked-out');
    expect(lockOuts).toEqual([
      expect.objectContaining({
        operation: 'authorise',
        result: 'denied',
        status: 429,
        refusals: 1,
        keyId,
        address,
      }),
    ]);
    expect(records.length - lockOuts.length).toBeGreaterThanOrEqual(badKeys.requests);
  });

  it('are refused alike, whatever is wrong with them', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] });
    const { keyId } = await newKey(agencyId);
    const bad = [aKey(), aKey(keyId), aKey().slice(0, -1), 'none', ''];
    const bodies = [];
    for (const key of bad) {
      const { status, body, headers } = await call({ key }, '/key', from(anAddress()));
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      const { correlationId: _apart, ...said } = body;
      bodies.push(said);
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it('may come in either header', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] });
    const { key } = await newKey(agencyId);
    expect((await call(undefined, '/key', { headers: { 'X-Api-Key': key } })).status).toBe(200);
  });
});

describe('what one request may hold', () => {
  const event = (data: object) => cloudEvent('police', 'crime.recorded', 'crime:01/AB12345', data);
  const nested = (levels: number): unknown => (levels === 0 ? 'end' : { inner: nested(levels - 1) });

  it.each([
    ['a body that is too large', event({ narrative: 'x'.repeat(limits.eventBytes) }), 413, 'body-too-large'],
    ['a text that is too long', event({ narrative: 'x'.repeat(limits.string + 1) }), 422, 'body-too-deep'],
    ['a body that is too deep', event({ deep: nested(limits.depth) }), 422, 'body-too-deep'],
    ['a body that is far too deep', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 422, 'body-too-deep'],
  ])('refuses %s', async (_what, body, status, code) => {
    const answer = await post('police', body);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(JSON.stringify(answer.body)).not.toContain('xxxx');
  });

  it('refuses a batch of too many events, and a page of too many entries', async () => {
    const batch = { events: Array.from({ length: limits.batchItems + 1 }, () => ({})) };
    const answer = await call('police', '/event-batches', { method: 'POST', body: batch });
    expect([answer.status, answer.body['code']]).toEqual([422, 'invalid-body']);
    const page = await call('admin', '/agencies?limit=201');
    expect([page.status, page.body['code']]).toEqual([422, 'invalid-query']);
  });

  it('walks a list page by page, with cursors of its own alone', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] });
    const given = [await newKey(agencyId), await newKey(agencyId), await newKey(agencyId)];
    const seen: string[] = [];
    let path = `/agencies/${agencyId}/keys?limit=2`;
    for (let pages = 0; pages < 5 && path !== ''; pages += 1) {
      const { body } = await call('admin', path);
      seen.push(...(body['keys'] as { keyId: string }[]).map(({ keyId }) => keyId));
      const { next } = body['links'] as { next: string | null };
      path = next?.replace('/v1', '') ?? '';
    }
    expect(seen).toEqual(given.map(({ keyId }) => keyId).sort());
    const cursor = await call('admin', `/agencies?limit=2&cursor=abcd`);
    expect([cursor.status, cursor.body['code']]).toEqual([400, 'invalid-cursor']);
  });
});
