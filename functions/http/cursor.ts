import { createHmac, timingSafeEqual } from 'node:crypto';

import { ProblemError } from './problem.ts';

/** What a cursor is good for: one agency, one operation, one set of filters. */
export interface CursorUse {
  readonly agencyId: string;
  readonly operationId: string;
  /** The other query parameters of the list, where they decide what is on it. */
  readonly filter?: Readonly<Record<string, unknown>>;
}

const macBytes = 16;

/**
 * Cursors that callers cannot make, change, or carry to another agency, operation or filter.
 *
 * @param secret - key of the HMAC; the same for every instance of the function
 */
export function createCursors(secret: string) {
  const mac = (use: CursorUse, position: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([use.agencyId, use.operationId, use.filter ?? {}, position]))
      .digest()
      .subarray(0, macBytes);

  return {
    seal(use: CursorUse, position: string): string {
      return Buffer.concat([mac(use, position), Buffer.from(position)]).toString('base64url');
    },

    /** @throws ProblemError `invalid-cursor` (400) */
    open(use: CursorUse, cursor: string): string {
      const bytes = Buffer.from(cursor, 'base64url');
      const position = bytes.subarray(macBytes).toString();
      const signed = bytes.length > macBytes && bytes.toString('base64url') === cursor;
      if (!signed || !timingSafeEqual(bytes.subarray(0, macBytes), mac(use, position))) {
        throw new ProblemError('invalid-cursor');
      }
      return position;
    },
  };
}

export type Cursors = ReturnType<typeof createCursors>;
