import { createECDH, hkdfSync } from 'node:crypto';

import { calculateJwkThumbprint, type JWK } from 'jose';

import { keyRingOf } from '../core/key-ring.ts';

/** A key pair of the site at the provider of identities (ES256); its private half in `d`. */
export type ClientKey = JWK & { readonly kid: string };

/** All that a site makes from the secret of the pages. */
export interface SiteKeys {
  /** Seal and open cookies: 32 bytes each; the first seals. */
  readonly cookies: readonly Uint8Array[];
  /** With which the site proves at the provider who it is. */
  readonly client: ClientKey;
  /** The public halves that the provider may meet. */
  readonly published: readonly JWK[];
}

/** The order of the curve P-256 (FIPS 186-5, SP 800-186). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const derived = (key: string, purpose: string, bytes: number): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, '', purpose, bytes));

/** A pair that follows from a text key, with 128 bits more than the curve needs (FIPS 186-5, A.2.1). */
async function clientKeyOf(key: string): Promise<ClientKey> {
  const wide = BigInt(`0x${Buffer.from(derived(key, 'client of the provider', 48)).toString('hex')}`);
  const scalar = ((wide % (order - 1n)) + 1n).toString(16).padStart(64, '0');
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(scalar, 'hex');
  const point = pair.getPublicKey();
  const text = (bytes: Buffer) => bytes.toString('base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: text(point.subarray(1, 33)),
    y: text(point.subarray(33)),
    d: text(Buffer.from(scalar, 'hex')),
  };
  return { ...jwk, alg: 'ES256', use: 'sig', kid: await calculateJwkThumbprint(jwk) };
}

function publicHalf({ d: _private, ...half }: ClientKey): JWK {
  return half;
}

/** The keys of the sites, from the text of their secret: a ring that is rotated as the others are. */
export async function siteKeysOf(secret: string): Promise<SiteKeys> {
  const { using, knowing } = keyRingOf(secret);
  const known = await Promise.all(knowing.map(clientKeyOf));
  return {
    cookies: [using, ...knowing.filter((key) => key !== using)].map((key) => derived(key, 'cookies', 32)),
    client: await clientKeyOf(using),
    published: known.map(publicHalf),
  };
}
