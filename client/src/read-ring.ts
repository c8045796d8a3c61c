import { createPublicKey, verify } from 'node:crypto';

/** What a ring of a doorbell says: what there is and how much, never of whom. */
export interface Ring {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly data: {
    readonly test: boolean;
    readonly news: readonly {
      readonly type: string;
      readonly count: number;
      readonly firstAt: string;
      readonly address: string;
    }[];
  };
}

/** The headers of a request, by their names in lower case, as Node gives them. */
export type RingHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** How far the clock of the service and that of a receiver may be apart. */
const TOLERANCE_SECONDS = 300;

/**
 * The ring that a request is, where it is one: signed by a key that you trust (`publicKeys` of the webhook), over the
 * very bytes received, and sent within five minutes of now. Remember its `id`: it is the same on every attempt.
 *
 * @param body - as received, before anything parsed it
 * @returns undefined for a request that is no ring of ours
 */
export function readRing(
  headers: RingHeaders,
  body: string,
  publicKeys: readonly string[],
  now: Date = new Date(),
): Ring | undefined {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    String(headers[name]),
  );
  const apart = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!(apart <= TOLERANCE_SECONDS)) return undefined;
  const signed = Buffer.from(`${String(id)}.${String(timestamp)}.${body}`);
  const isOurs = String(signatures)
    .split(' ')
    .map((signature) => signature.split(','))
    .some(
      ([version, value = '']) =>
        version === 'v1a' &&
        publicKeys.some((key) => verify(null, signed, keyOf(key), Buffer.from(value, 'base64'))),
    );
  return isOurs ? (JSON.parse(body) as Ring) : undefined;
}

/** A public key as Standard Webhooks writes it. */
const keyOf = (publicKey: string) =>
  createPublicKey({
    format: 'jwk',
    key: {
      kty: 'OKP',
      crv: 'Ed25519',
      x: Buffer.from(publicKey.replace(/^whpk_/, ''), 'base64').toString('base64url'),
    },
  });
