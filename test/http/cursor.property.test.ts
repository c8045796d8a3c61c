import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createCursors } from '../../functions/http/cursor.ts';

const cursors = createCursors('a secret of the tests');
const uses = fc.record({
  agencyId: fc.constantFrom('met-police', 'city-police'),
  operationId: fc.constantFrom('followChanges', 'listUnmatchedEvents'),
  filter: fc.dictionary(fc.constantFrom('state', 'before'), fc.constantFrom('a', 'b')),
});

describe('a cursor', () => {
  it('gives its place back to its own use, and shows nothing of it', () => {
    fc.assert(
      fc.property(uses, fc.string({ minLength: 4 }), (use, place) => {
        const cursor = cursors.seal(use, place);
        expect(cursors.open(use, cursor)).toBe(place);
        expect(Buffer.from(cursor, 'base64url').includes(place)).toBe(false);
      }),
    );
  });

  it('is refused for any other use, with any other secret, and when one bit of it is changed', () => {
    fc.assert(
      fc.property(uses, uses, fc.string(), fc.nat(), (use, other, place, at) => {
        const cursor = cursors.seal(use, place);
        const refuses = (open: () => string) => expect(open).toThrow('invalid-cursor');
        if (JSON.stringify(use) !== JSON.stringify(other)) refuses(() => cursors.open(other, cursor));
        refuses(() => createCursors('another').open(use, cursor));
        const bytes = Buffer.from(cursor, 'base64url');
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
        refuses(() => cursors.open(use, bytes.toString('base64url')));
        refuses(() => cursors.open(use, `${cursor}=`));
      }),
    );
  });

  it('takes no text that it did not make', () => {
    fc.assert(
      fc.property(uses, fc.string(), (use, text) => {
        expect(() => cursors.open(use, text)).toThrow('invalid-cursor');
      }),
    );
  });
});
