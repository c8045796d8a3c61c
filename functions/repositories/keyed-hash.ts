import { createHmac } from 'node:crypto';

/** Hashes identifiers under a secret, so that no table key holds one and none can be guessed back. */
export type KeyedHash = (...parts: readonly string[]) => string;

/** @param secret the service's alias key */
export const keyedHash =
  (secret: string): KeyedHash =>
  (...parts) =>
    createHmac('sha256', secret).update(parts.join('\n')).digest('base64url');
