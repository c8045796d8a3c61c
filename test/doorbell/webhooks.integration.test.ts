import { createPublicKey, randomUUID, verify } from 'node:crypto';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it } from 'vitest';

import { webhooksRepository } from '../../functions/store/webhooks.ts';
import { RingSchema } from '../../schemas/webhook.ts';
import { command as asAdmin, newAgency, newKey } from '../support/access.ts';
import { call, type Sender } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { startReceiver, type Received, type TestReceiver } from '../../local/receiver.ts';
import { openReferral } from '../support/referrals.ts';
import { useStack } from '../support/stack.ts';
import { clientOf } from '../support/sweeping.ts';

/** An agency of a service that takes no referrals: what other tests refer does not ring its doorbells. */
let quiet: Sender;

beforeAll(async () => {
  const { agencyId } = await newAgency('support-service', { services: ['signpost-bereavement'] });
  quiet = await newKey(agencyId);
});

const command = (path: string, body?: unknown, as = quiet) =>
  call(as, path, {
    method: 'POST',
    ...(body ? { body } : {}),
    headers: { 'Idempotency-Key': randomUUID() },
  });

type View = {
  readonly webhookId: string;
  readonly status: string;
  readonly secret?: string;
  readonly disabledReason?: string;
  readonly publicKeys: { readonly publicKey: string; readonly retiresAt?: string }[];
  readonly lastAttempt?: { readonly result: string; readonly status?: number };
  readonly pending?: { readonly attempts: number };
};

async function register(receiver: TestReceiver, as = quiet): Promise<View> {
  const { status, body } = await command('/webhooks', { url: receiver.url }, as);
  expect(`${status} ${status === 201 ? '' : JSON.stringify(body)}`).toBe('201 ');
  return body as View;
}

const read = async (webhookId: string, as = quiet) => (await call(as, `/webhooks/${webhookId}`)).body as View;

const remove = (webhookId: string, as = quiet) => call(as, `/webhooks/${webhookId}`, { method: 'DELETE' });

const ringsOf = ({ received }: TestReceiver) => received.filter(({ method }) => method === 'POST');

/** Whether a public key as the API gives it made one of the signatures of a ring. */
function isSignedBy({ headers, body }: Received, publicKey: string): boolean {
  const x = Buffer.from(publicKey.slice('whpk_'.length), 'base64').toString('base64url');
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  return String(headers['webhook-signature'])
    .split(' ')
    .map((signature) => signature.split(','))
    .some(
      ([version, signature = '']) =>
        version === 'v1a' && verify(null, Buffer.from(signed), key, Buffer.from(signature, 'base64')),
    );
}

describe('a doorbell', () => {
  it('asks the receiver first, and gives it back without a private key', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const webhook = await register(receiver);
    const [asked] = receiver.received;
    expect(asked).toMatchObject({ method: 'OPTIONS', headers: { 'webhook-request-rate': '60' } });
    expect(asked?.headers['webhook-request-origin']).toMatch(/^[a-z0-9.-]+$/);
    expect(webhook).toMatchObject({
      status: 'active',
      publicKeys: [{ publicKey: expect.stringMatching(/^whpk_/) as string }],
    });
    expect(JSON.stringify(await read(webhook.webhookId))).not.toContain('sealed');
    await remove(webhook.webhookId);
  });

  it('is not registered for a receiver that did not agree', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    receiver.agree({ status: 200, headers: { 'WebHook-Allowed-Rate': '*' } });
    const { status, body } = await command('/webhooks', { url: receiver.url });
    expect([status, body['code']]).toEqual([422, 'handshake-refused']);
  });

  it.each([
    ['https://169.254.169.254/latest/meta-data', 'address-not-allowed'],
    ['https://10.0.0.1/', 'address-not-allowed'],
    ['https://[::ffff:10.0.0.1]/', 'address-not-allowed'],
    ['https://0x7f000001:80/', 'address-not-allowed'],
    ['http://example.org/', 'invalid-body'],
    ['https://user:word@example.org/', 'invalid-body'],
  ])('is not registered for %s', async (url, code) => {
    const { status, body } = await command('/webhooks', { url });
    expect([status, body['code']]).toEqual([422, code]);
    const { type: _ofTheDeployment, ...told } = body;
    expect(JSON.stringify(told)).not.toContain(new URL(url).hostname);
  });

  it('rings with a count and an address, signed, when a referral comes into the queue', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const webhook = await register(receiver, 'lvws');
    const { status } = await openReferral('lvws-safety');
    expect(status).toBe(201);
    await eventually(async () => {
      expect(ringsOf(receiver)).not.toHaveLength(0);
      expect((await read(webhook.webhookId, 'lvws')).lastAttempt).toMatchObject({
        result: 'delivered',
        status: 204,
      });
    });
    const [ring] = ringsOf(receiver);
    const { data, ...body } = RingSchema.strict().parse(JSON.parse(ring?.body ?? ''));
    const referrals = data.news.find(({ type }) => type === 'referrals-ready');
    expect(referrals?.count).toBeGreaterThan(0);
    expect(referrals?.address).toBe(`${useStack().baseUrl}/referral-claims`);
    expect(Object.keys(data).sort()).toEqual(['news', 'test']);
    expect(Object.keys(referrals ?? {}).sort()).toEqual(['address', 'count', 'firstAt', 'type']);
    expect(body).toMatchObject({ id: ring?.headers['webhook-id'], source: useStack().baseUrl });
    expect(ring?.headers['content-type']).toBe('application/cloudevents+json');
    const official = new Webhook(String(webhook.secret));
    expect(() => official.verify(ring?.body ?? '', ring?.headers as Record<string, string>)).not.toThrow();
    expect(ring && isSignedBy(ring, webhook.publicKeys[0]?.publicKey ?? '')).toBe(true);
    expect(Math.abs(Number(ring?.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
    await remove(webhook.webhookId, 'lvws');
  });

  it('signs with the old key and the new one while a key is rotated', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const { webhookId, publicKeys: before } = await register(receiver);
    const { status, body } = await command(`/webhooks/${webhookId}/key-rotations`, { overlapDays: 7 });
    const { publicKeys: after } = body as View;
    expect(status).toBe(200);
    expect(after).toHaveLength(2);
    expect(after[1]).toMatchObject({
      publicKey: before[0]?.publicKey,
      retiresAt: expect.any(String) as string,
    });
    expect((await command(`/webhooks/${webhookId}/test-rings`)).status).toBe(202);
    await eventually(async () => {
      await Promise.resolve();
      expect(ringsOf(receiver)).not.toHaveLength(0);
    });
    const [ring] = ringsOf(receiver);
    for (const { publicKey } of after) expect(ring && isSignedBy(ring, publicKey)).toBe(true);
    await remove(webhookId);
  });

  it('tries again after seconds with the same id, and takes a redirect for a failure', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    await using elsewhere = await startReceiver(useStack().receivers);
    const { webhookId } = await register(receiver);
    receiver.answer({ status: 307, headers: { Location: elsewhere.url } });
    await command(`/webhooks/${webhookId}/test-rings`);
    await eventually(async () => {
      expect((await read(webhookId)).lastAttempt).toMatchObject({ result: 'failed', status: 307 });
    });
    receiver.answer({ status: 202 });
    await eventually(async () => {
      expect((await read(webhookId)).lastAttempt).toMatchObject({ result: 'delivered' });
    });
    expect(new Set(ringsOf(receiver).map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(elsewhere.received).toEqual([]);
    await remove(webhookId);
  });

  it('shows the secret of a key once: where it is made, and on no replay', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const headers = { 'Idempotency-Key': randomUUID() };
    const ask = () => call(quiet, '/webhooks', { method: 'POST', body: { url: receiver.url }, headers });
    const [first, again] = [await ask(), await ask()];
    expect(first.body['secret']).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(again.body).not.toHaveProperty('secret');
    const { webhookId } = first.body as View;
    expect(await read(webhookId)).not.toHaveProperty('secret');
    const rotated = await command(`/webhooks/${webhookId}/key-rotations`, {});
    expect(rotated.body['secret']).not.toBe(first.body['secret']);
    await remove(webhookId);
  });

  it('keeps a log of its attempts, the newest first', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const { webhookId } = await register(receiver);
    receiver.answer({ status: 500 });
    await command(`/webhooks/${webhookId}/test-rings`);
    await eventually(async () => expect((await read(webhookId)).lastAttempt?.status).toBe(500));
    receiver.answer({ status: 200 });
    await eventually(async () => expect((await read(webhookId)).lastAttempt?.status).toBe(200));
    const log = async (query = '') =>
      (await call(quiet, `/webhooks/${webhookId}/deliveries${query}`)).body['deliveries'] as {
        readonly at: string;
        readonly ringId: string;
      }[];
    const all = await log();
    expect(all).toMatchObject([
      { attempt: 2, result: 'delivered', status: 200, news: [] },
      { attempt: 1, result: 'failed', status: 500, failure: 'status', news: [] },
    ]);
    expect(await log('?limit=1')).toEqual(all.slice(0, 1));
    expect(await log(`?before=${String(all[0]?.at)}`)).toEqual(all.slice(1));
    await remove(webhookId);
  });

  it('is held by an operator, and rings when it is let go', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const { agencyId } = await newAgency('support-service', { services: ['signpost-bereavement'] });
    const own = await newKey(agencyId);
    const { webhookId } = await register(receiver, own);
    const hold = (held: boolean, as: Sender = 'admin') =>
      call(as, `/agencies/${agencyId}/ring-holds`, { method: 'POST', body: { held } });
    expect((await hold(true, own)).status).toBe(403);
    expect((await hold(true)).body).toEqual({ agencyId, webhooks: [{ webhookId, held: true }] });
    expect((await command(`/webhooks/${webhookId}/test-rings`, undefined, own)).status).toBe(202);
    expect(await read(webhookId, own)).toMatchObject({ held: true, pending: { attempts: 0 } });
    expect((await hold(false)).status).toBe(200);
    // The minute's sweep does not run in tests: another test ring has it made.
    await command(`/webhooks/${webhookId}/test-rings`, undefined, own);
    await eventually(async () => {
      expect((await read(webhookId, own)).lastAttempt).toMatchObject({ result: 'delivered' });
    });
    expect(ringsOf(receiver)).toHaveLength(1);
    await remove(webhookId, own);
  });

  it('is registered by any agency for what its key may look at, and for no more', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const ask = (as: Sender, types?: readonly string[]) =>
      call(as, '/webhooks', {
        method: 'POST',
        body: { url: receiver.url, ...(types ? { types } : {}) },
        headers: { 'Idempotency-Key': randomUUID() },
      });
    for (const [as, types] of [
      ['court', ['journeys-changed', 'duties-due', 'duties-overdue', 'knocks', 'court-messages-waiting']],
      ['probation', ['journeys-changed', 'duties-due', 'duties-overdue', 'knocks']],
    ] as const) {
      const { body } = await ask(as);
      expect(body['types']).toEqual(types);
      await remove(String(body['webhookId']), as);
    }
    const refused = await ask('probation', ['knocks', 'referrals-ready']);
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/types' }] } });
    expect((await ask('oversight')).status).toBe(403);
  });

  it('rings again for what came in since a time, and for nothing from before it was there', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const { webhookId, createdAt } = (await register(receiver)) as View & { createdAt: string };
    const replay = (from: string) => command(`/webhooks/${webhookId}/replays`, { from });
    expect((await replay('2020-01-01T00:00:00Z')).body['code']).toBe('invalid-body');
    expect((await replay('2999-01-01T00:00:00Z')).body['code']).toBe('invalid-body');
    expect((await replay(createdAt)).status).toBe(202);
    await remove(webhookId);
  });

  it('can be tested and given a key by several at once', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const { webhookId } = await register(receiver);
    const several = ['test-rings', 'test-rings', 'key-rotations', 'test-rings'].map((what) =>
      command(`/webhooks/${webhookId}/${what}`, what === 'key-rotations' ? {} : undefined),
    );
    expect((await Promise.all(several)).map(({ status }) => status)).toEqual([202, 202, 200, 202]);
    await remove(webhookId);
  });

  it('is taken out of use by 410, cannot be tested then, and is taken into use again', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const { webhookId } = await register(receiver);
    receiver.answer({ status: 410 });
    await command(`/webhooks/${webhookId}/test-rings`);
    await eventually(async () => {
      expect(await read(webhookId)).toMatchObject({ status: 'disabled', disabledReason: 'gone' });
    });
    expect((await command(`/webhooks/${webhookId}/test-rings`)).body['code']).toBe('state-conflict');
    const enabled = await command(`/webhooks/${webhookId}/enablements`);
    expect(enabled.body).toMatchObject({ status: 'active' });
    expect(enabled.body).not.toHaveProperty('disabledReason');
    await remove(webhookId);
  });

  it('is rung no more once its agency is revoked', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    await using witness = await startReceiver(useStack().receivers);
    const { agencyId } = await newAgency('support-service', { services: ['lvws-court'] });
    const { key } = await newKey(agencyId);
    await register(receiver, { key });
    const { webhookId } = await register(witness, 'lvws');
    expect((await asAdmin(`/agencies/${agencyId}/revocation`)).status).toBe(200);
    await openReferral('lvws-court');
    await eventually(async () => {
      await Promise.resolve();
      expect(ringsOf(witness)).not.toHaveLength(0);
      const doorbells = await webhooksRepository({
        client: new DynamoDBClient(clientOf(useStack().endpoint)),
        table: useStack().tables.access,
      }).list(agencyId);
      expect(doorbells.map(({ webhook }) => webhook.disabledReason)).toEqual(['agency-revoked']);
    });
    expect(ringsOf(receiver)).toEqual([]);
    await remove(webhookId, 'lvws');
  });

  it('is rung no more once removed, and is of its own agency alone', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    const { webhookId } = await register(receiver);
    expect((await call('police', `/webhooks/${webhookId}`)).status).toBeOneOf([403, 404]);
    expect((await remove(webhookId)).status).toBe(204);
    expect((await call(quiet, `/webhooks/${webhookId}`)).status).toBe(404);
    expect((await remove(webhookId)).status).toBe(404);
  });
});
