import { createHmac, createSecretKey } from 'node:crypto';

/** Hashes identifiers under a secret, so that no table key holds one and none can be guessed back. */
export type KeyedHash = (...parts: readonly string[]) => string;

/** @param secret the service's alias key */
export function keyedHash(secret: string): KeyedHash {
  const key = createSecretKey(secret, 'utf8');
  return (...parts) => createHmac('sha256', key).update(parts.join('\n')).digest('base64url');
}
