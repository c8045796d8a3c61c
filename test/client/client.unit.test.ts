import { generateKeyPairSync } from 'node:crypto';

import { exportJWK, generateKeyPair, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';

import { claimAll, connect, pagesOf, readRing, sendingAgain, signStaff } from '../../client/src/index.ts';
import { formatSigningKey, formatVerifyingKey, signedHeaders } from '../../functions/platform/signature.ts';
import { longestAssertion, staffAudience } from '../../schemas/staff-assertion.ts';

interface Sent {
  readonly path: string;
  readonly key: string | null;
  readonly body: string;
}

/** A service that answers with each of some answers in turn, and a client of it that waits for nothing. */
function service(...answers: (Response | Error)[]) {
  const sent: Sent[] = [];
  const waited: number[] = [];
  const again = {
    random: () => 1,
    wait: (ms: number) => Promise.resolve(waited.push(ms)),
    fetch: async (request: Request) => {
      const { pathname, search } = new URL(request.url);
      const body = await request.text();
      sent.push({ path: pathname + search, key: request.headers.get('idempotency-key'), body });
      const next = answers.shift() ?? new Error('No answer is left.');
      if (next instanceof Error) throw next;
      return next;
    },
  };
  const client = connect({ baseUrl: 'https://api.example/v1', key: 'vj_test', ...again });
  return { sent, waited, again, client };
}

const told = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ status }, { status, headers });
const post = (headers: Record<string, string> = {}) =>
  new Request('https://api.example/v1/events', { method: 'POST', headers, body: '{"id":"1"}' });

describe('sending again', () => {
  it.each([429, 500, 502, 503, 504])('sends the very same again after %i, under one key', async (status) => {
    const { again, sent, waited } = service(told(status), new Error('The line broke.'), told(201));
    expect((await sendingAgain(again)(post())).status).toBe(201);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent.map(({ body }) => body)).toEqual(['{"id":"1"}', '{"id":"1"}', '{"id":"1"}']);
    expect(waited).toEqual([500, 1000]);
  });

  it.each([200, 400, 401, 404, 409, 412, 422])('takes %i for the answer', async (status) => {
    const { again, sent } = service(told(status));
    expect((await sendingAgain(again)(post())).status).toBe(status);
    expect(sent).toHaveLength(1);
  });

  it('waits no shorter than it is told', async () => {
    const { again, waited } = service(
      told(429, { 'Retry-After': '30' }),
      told(503, { 'Retry-After': 'soon' }),
      told(200),
    );
    await sendingAgain(again)(post());
    expect(waited).toEqual([30_000, 1000]);
  });

  it('gives up in the end with the last answer, or the last fault', async () => {
    const busy = service(told(503), told(503), told(503));
    expect((await sendingAgain({ ...busy.again, most: 2 })(post())).status).toBe(503);
    expect(busy.sent).toHaveLength(3);
    const away = service(told(503), new Error('away'));
    await expect(sendingAgain({ ...away.again, most: 1 })(post())).rejects.toThrow('away');
  });

  it('keeps the key that a command has, and gives a read none', async () => {
    const { again, sent } = service(told(200), told(200));
    await sendingAgain(again)(post({ 'Idempotency-Key': 'mine' }));
    await sendingAgain(again)(new Request('https://api.example/v1/key'));
    expect(sent.map(({ key }) => key)).toEqual(['mine', null]);
  });
});

describe('a list', () => {
  const page = (duties: readonly number[], next: string | null) => Response.json({ duties, links: { next } });

  it('is followed to its end by the cursors it gives', async () => {
    const { client, sent } = service(
      page([1, 2], '/v1/duties?limit=2&cursor=a%2Bb'),
      page([], '/v1/duties?cursor=c'),
      page([3], null),
    );
    const seen: unknown[] = [];
    const read = (cursor?: string) =>
      client.GET('/duties', { params: { query: { limit: 2, ...(cursor ? { cursor } : {}) } } });
    for await (const { duties } of pagesOf(read)) seen.push(...duties);
    expect(seen).toEqual([1, 2, 3]);
    expect(sent.map(({ path }) => path)).toEqual([
      '/v1/duties?limit=2',
      '/v1/duties?limit=2&cursor=a%2Bb',
      '/v1/duties?limit=2&cursor=c',
    ]);
  });

  it('throws the problem that is answered in place of a page', async () => {
    const { client } = service(Response.json({ code: 'not-found' }, { status: 404 }));
    await expect(pagesOf(() => client.GET('/duties')).next()).rejects.toMatchObject({
      name: 'Refused',
      problem: { code: 'not-found' },
    });
  });
});

it('claims until nothing is ready, each claim under a key of its own', async () => {
  const claim = (...ids: string[]) =>
    Response.json({ items: ids.map((referralId) => ({ referralId })) }, { status: 201 });
  const { client, sent } = service(claim('r1', 'r2'), new Error('The line broke.'), claim('r3'), claim());
  const claimed: unknown[] = [];
  for await (const { referralId } of claimAll(client, ['lvws-core'])) claimed.push(referralId);
  expect(claimed).toEqual(['r1', 'r2', 'r3']);
  const [first, lost, again, last] = sent.map(({ key }) => key);
  expect(lost).toBe(again);
  expect(new Set([first, again, last]).size).toBe(3);
});

it('signs for a member of staff what the service takes once, for five minutes at most', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const signing = { ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'k1' };
  const sign = () => signStaff({ agencyId: 'met-police', staffId: 'staff-7' }, signing);
  const read = async (token: string) =>
    jwtVerify(token, publicKey, { audience: staffAudience, issuer: 'met-police' });
  const [one, other] = [await read(await sign()), await read(await sign())];
  expect(one.protectedHeader).toMatchObject({ alg: 'ES256', kid: 'k1' });
  expect(one.payload.sub).toBe('staff-7');
  expect(one.payload.jti).not.toBe(other.payload.jti);
  expect(Number(one.payload.exp) - Number(one.payload.iat)).toBeLessThanOrEqual(longestAssertion);
});

describe('a ring', () => {
  const pair = () => {
    const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const [seed, publicKey] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')];
    return { signing: formatSigningKey(seed, publicKey), trusted: formatVerifyingKey(publicKey) };
  };
  const now = new Date('2026-01-05T09:00:00Z');
  const body = '{"id":"msg_1","data":{"test":false,"news":[]}}';
  const message = { id: 'msg_1', timestamp: now.getTime() / 1000, body };

  it('is read where a trusted key signed it, and is none otherwise', () => {
    const [ours, old, foreign] = [pair(), pair(), pair()];
    const headers = signedHeaders([ours.signing, old.signing], message);
    for (const { trusted } of [ours, old]) expect(readRing(headers, body, [trusted], now)?.id).toBe('msg_1');
    expect(readRing(headers, body, [foreign.trusted], now)).toBeUndefined();
    expect(readRing(headers, body, [], now)).toBeUndefined();
    expect(readRing(headers, `${body} `, [ours.trusted], now)).toBeUndefined();
    expect(readRing({ ...headers, 'webhook-id': 'msg_2' }, body, [ours.trusted], now)).toBeUndefined();
    expect(readRing({}, body, [ours.trusted], now)).toBeUndefined();
    for (const apart of [-301_000, 301_000])
      expect(readRing(headers, body, [ours.trusted], new Date(now.getTime() + apart))).toBeUndefined();
  });
});
