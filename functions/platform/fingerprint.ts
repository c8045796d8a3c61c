import { hash } from 'node:crypto';

import { canonical } from '../core/canonical.ts';

/** SHA-256 of a JSON value: the same for the same content, whatever the order of its members. */
export function fingerprintOf(value: unknown): string {
  return hash('sha256', JSON.stringify(canonical(value)), 'base64url');
}
