import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it } from 'vitest';

import {
  formatSigningKey,
  formatVerifyingKey,
  secretOf,
  signedHeaders,
} from '../../functions/platform/signature.ts';

type IsRing = (
  headers: Record<string, string>,
  body: string,
  keys: readonly string[],
  now: number,
) => boolean;
let isRing: IsRing;

beforeAll(async () => {
  const [, sample = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/doorbell.md', 'utf8')) ?? [];
  const module = (await import(`data:text/javascript,${encodeURIComponent(sample)}`)) as { isRing: IsRing };
  ({ isRing } = module);
});

function newKeys() {
  const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const [seed, publicKey] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')];
  return { signing: formatSigningKey(seed, publicKey), verifying: formatVerifyingKey(publicKey) };
}

const now = 1_767_603_600_000;
const message = { id: 'msg_01JZ', timestamp: now / 1000, body: '{"type":"referral.available.v1"}' };

describe('the verifier of docs/doorbell.md', () => {
  it('takes a ring of ours, by either key while one takes over from the other', () => {
    const [before, after] = [newKeys(), newKeys()];
    const headers = signedHeaders([after.signing, before.signing], message);
    expect(isRing(headers, message.body, [before.verifying], now)).toBe(true);
    expect(isRing(headers, message.body, [after.verifying], now)).toBe(true);
    expect(isRing(headers, message.body, [newKeys().verifying], now)).toBe(false);
  });

  it('refuses a ring that was changed, or is sent again later', () => {
    const { signing, verifying } = newKeys();
    const headers = signedHeaders([signing], message);
    expect(isRing(headers, message.body, [verifying], now)).toBe(true);
    expect(isRing(headers, `${message.body} `, [verifying], now)).toBe(false);
    expect(isRing({ ...headers, 'webhook-id': 'msg_02' }, message.body, [verifying], now)).toBe(false);
    expect(isRing(headers, message.body, [verifying], now + 301_000)).toBe(false);
    expect(isRing(headers, message.body, [verifying], now - 301_000)).toBe(false);
  });

  it('writes keys as Standard Webhooks does', () => {
    const { signing, verifying } = newKeys();
    expect(Buffer.from(signing.replace('whsk_', ''), 'base64')).toHaveLength(64);
    expect(Buffer.from(verifying.replace('whpk_', ''), 'base64')).toHaveLength(32);
  });
});

describe('the verifier of Standard Webhooks', () => {
  const sent = { ...message, timestamp: Math.floor(Date.now() / 1000) };

  it('takes a ring of ours with the secret of either key, and with no other', () => {
    const [before, after, other] = [newKeys(), newKeys(), newKeys()];
    const headers = signedHeaders([after.signing, before.signing], sent);
    for (const { signing } of [before, after])
      expect(new Webhook(secretOf(signing)).verify(sent.body, headers)).toEqual(JSON.parse(sent.body));
    expect(() => new Webhook(secretOf(other.signing)).verify(sent.body, headers)).toThrow();
    expect(() => new Webhook(secretOf(after.signing)).verify(`${sent.body} `, headers)).toThrow();
  });
});
