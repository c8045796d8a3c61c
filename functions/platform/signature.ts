import { createHmac, createPrivateKey, sign } from 'node:crypto';

const prefix = 'whsk_';

/** A private key as Standard Webhooks writes it: the 32 bytes of the seed, then those of the public key. */
export function formatSigningKey(seed: Uint8Array, publicKey: Uint8Array): string {
  return prefix + Buffer.concat([seed, publicKey]).toString('base64');
}

export function formatVerifyingKey(publicKey: Uint8Array): string {
  return `whpk_${Buffer.from(publicKey).toString('base64')}`;
}

/** What is signed, and how it is told apart from every other message. */
export interface Message {
  /** `webhook-id` */
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  /** Exactly the bytes that are sent. */
  readonly body: string;
}

/** @param signingKey `whsk_...` @returns `v1a,` and the ed25519 signature in base64 */
function signatureOf(signingKey: string, { id, timestamp, body }: Message): string {
  const bytes = Buffer.from(signingKey.slice(prefix.length), 'base64');
  const key = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'OKP',
      crv: 'Ed25519',
      d: bytes.subarray(0, 32).toString('base64url'),
      x: bytes.subarray(32).toString('base64url'),
    },
  });
  return `v1a,${sign(null, Buffer.from(`${id}.${timestamp}.${body}`), key).toString('base64')}`;
}

/** The secret that goes with a signing key, as Standard Webhooks writes it: for receivers that know HMAC alone. */
export const secretOf = (signingKey: string): string =>
  `whsec_${createHmac('sha256', signingKey).update('webhook-secret').digest('base64')}`;

/** @returns `v1,` and the HMAC in base64 */
function authenticationOf(signingKey: string, { id, timestamp, body }: Message): string {
  const secret = Buffer.from(secretOf(signingKey).slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/**
 * The headers of Standard Webhooks; every key signs, so that a receiver may change over at its own time, and each by
 * ed25519 and by HMAC.
 */
export function signedHeaders(signingKeys: readonly string[], message: Message): Record<string, string> {
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': signingKeys
      .flatMap((key) => [signatureOf(key, message), authenticationOf(key, message)])
      .join(' '),
  };
}
