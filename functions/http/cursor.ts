import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

import { keyRingOf } from '../core/key-ring.ts';

import { ProblemError } from './problem.ts';

/** What a cursor is good for: one agency, one operation, one set of filters. */
export interface CursorUse {
  readonly agencyId: string;
  readonly operationId: string;
  /** The other query parameters of the list, where they decide what is on it. */
  readonly filter?: Readonly<Record<string, unknown>>;
}

const nonceBytes = 12;
const tagBytes = 16;

const useOf = ({ agencyId, operationId, filter }: CursorUse): Buffer =>
  Buffer.from(JSON.stringify([agencyId, operationId, filter ?? {}]));

/**
 * Cursors that callers cannot read, make, change, or carry to another agency, operation or filter. A place
 * in a list can name a record that its reader may not know of, so it is sealed and not only signed.
 *
 * @param secret - the rotating secret, as `keyRingOf` reads it
 */
export function createCursors(secret: string) {
  const { using, knowing } = keyRingOf(secret);
  const keyFrom = (text: string) => createHash('sha256').update(text).digest();
  const sealing = keyFrom(using);
  const opening = knowing.map(keyFrom);

  function unseal(key: Buffer, use: CursorUse, bytes: Buffer): string {
    const sealed = bytes.subarray(nonceBytes + tagBytes);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
      .setAAD(useOf(use))
      .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  }

  return {
    seal(use: CursorUse, position: string): string {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(useOf(use));
      const sealed = Buffer.concat([cipher.update(position, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },

    /** @throws ProblemError `invalid-cursor` (400) */
    open(use: CursorUse, cursor: string): string {
      const bytes = Buffer.from(cursor, 'base64url');
      if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== cursor) {
        throw new ProblemError('invalid-cursor');
      }
      for (const key of opening) {
        try {
          return unseal(key, use, bytes);
        } catch {
          // Sealed by another key, or by none of ours.
        }
      }
      throw new ProblemError('invalid-cursor');
    },
  };
}

export type Cursors = ReturnType<typeof createCursors>;
