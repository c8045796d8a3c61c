import fc from 'fast-check';
import { expect, it } from 'vitest';

import { rotatedSecret } from '../../functions/core/key-ring.ts';
import { createCursors } from '../../functions/http/cursor.ts';

const use = { agencyId: 'met-police', operationId: 'listAudit' };
const key = fc.stringMatching(/^[0-9a-f]{64}$/);

it('lets instances one rotation apart open what the other sealed, however often keys were rotated', () => {
  fc.assert(
    fc.property(key, fc.array(key, { minLength: 1, maxLength: 6 }), fc.string(), (first, keys, place) => {
      let secret = first;
      for (const next of keys) {
        const [before, after] = [createCursors(secret), createCursors(rotatedSecret(secret, next))];
        expect(after.open(use, before.seal(use, place))).toBe(place);
        expect(before.open(use, after.seal(use, place))).toBe(place);
        secret = rotatedSecret(secret, next);
        expect(secret.split('.').length).toBeLessThanOrEqual(3);
      }
    }),
  );
});

it('forgets a key three rotations after it was told', () => {
  const sealed = createCursors('a').seal(use, 'place');
  const rotated = ['b', 'c', 'd'].reduce(rotatedSecret, 'a');
  expect(() => createCursors(rotated).open(use, sealed)).toThrow('invalid-cursor');
});
