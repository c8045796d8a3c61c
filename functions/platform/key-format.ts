import { createHmac, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

import type { Environment } from '../../schemas/credential.ts';
import type { Credential } from '../core/access/credential.ts';
import { liveSecrets } from '../core/access/lifecycle.ts';

/** For secret scanners: everything that looks like one of our keys. The checksum tells a real one offline. */
export const keyPattern = /\bvj_(live|test|session)_([0-9A-Za-z]{12})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})\b/;

const wholeKey = new RegExp(`^${keyPattern.source.replaceAll('\\b', '')}$`);

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Text of exactly `length` base-62 digits; bytes beyond what fits are dropped from the top. */
export function base62(bytes: Uint8Array, length: number): string {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = digits.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return text;
}

export interface KeyParts {
  /** `session`: no key of an agency, but what somebody who signed in is known by. */
  readonly environment: Environment | 'session';
  readonly keyId: string;
  readonly secret: string;
}

const checksum = (text: string) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(text));
  return base62(bytes, 6);
};

/** The key as an agency is shown it, once: `vj_<environment>_<keyId>_<secret><checksum>`. */
export function formatKey({ environment, keyId, secret }: KeyParts): string {
  const body = `vj_${environment}_${keyId}_${secret}`;
  return body + checksum(body);
}

/** Parts of a key, or undefined when the text is none or its checksum is wrong. */
export function parseKey(text: string): KeyParts | undefined {
  const [, environment, keyId, secret, crc] = wholeKey.exec(text) ?? [];
  if (environment === undefined || keyId === undefined || secret === undefined) return undefined;
  if (checksum(`vj_${environment}_${keyId}_${secret}`) !== crc) return undefined;
  return { environment: environment as KeyParts['environment'], keyId, secret };
}

/**
 * The key of a session, made of the cookie that the browser of whoever signed in holds: who has the cookie alone,
 * or the tables alone, opens nothing.
 *
 * @param pagesKey - the key of the pages that set the cookie
 * @param cookie - 256 random bits, in any form
 */
export function sessionKeyOf(pagesKey: string, cookie: string): KeyParts & { readonly key: string } {
  const derived = (what: string) => createHmac('sha256', pagesKey).update(`${what}\n${cookie}`).digest();
  const parts = {
    environment: 'session' as const,
    keyId: base62(derived('id').subarray(0, 9), 12),
    secret: base62(derived('secret'), 43),
  };
  return { ...parts, key: formatKey(parts) };
}

/** What is stored of a secret. 256 random bits need no slow hash. */
export function secretMac(pepper: string, secret: string): string {
  return createHmac('sha256', pepper).update(secret).digest('base64url');
}

/** Compares two MACs in a time that does not depend on where they differ. */
function macsEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Whether a MAC is of a secret that still works. Every secret is compared, whichever fits. */
export function matchesSecret(credential: Credential, mac: string, now: string): boolean {
  return liveSecrets(credential, now).reduce((found, secret) => macsEqual(secret.mac, mac) || found, false);
}
