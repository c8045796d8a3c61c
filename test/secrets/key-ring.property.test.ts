import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { keyRingOf, rotatedSecret } from '../../functions/core/key-ring.ts';
import { furthestStartDays, longestLifeDays } from '../../functions/core/access/lifecycle.ts';
import { createCursors } from '../../functions/http/cursor.ts';
import { receiptHash, receiptMaker } from '../../functions/lambdas/api/referrals/receipts.ts';
import { CLAIM_KEPT_DAYS } from '../../functions/store/claims.ts';
import { chainHashes } from '../../functions/store/chain-hashes.ts';
import { rotations, type SecretName } from '../../functions/store/secret-names.ts';

const use = { agencyId: 'met-police', operationId: 'listAudit' };
const key = fc.stringMatching(/^[0-9a-f]{64}$/);
const rotationOf = (name: SecretName) => rotations.get(name) ?? { everyDays: 0, kept: 0 };

describe('a key ring', () => {
  it('lets instances one rotation apart understand each other, however often keys were rotated', () => {
    const names = fc.constantFrom(...rotations.keys());
    const keys = fc.uniqueArray(key, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(names, keys, (name, [first = '', ...next]) => {
        const { kept } = rotationOf(name);
        let secret = first;
        for (const told of next) {
          const after = rotatedSecret(secret, told, kept);
          expect(keyRingOf(after).knowing).toContain(keyRingOf(secret).using);
          expect(keyRingOf(secret).knowing).toContain(keyRingOf(after).using);
          expect(keyRingOf(after).knowing.length).toBeLessThanOrEqual(kept);
          secret = after;
        }
      }),
    );
  });

  it('forgets a key once more were told than are kept', () => {
    const sealed = createCursors('a').seal(use, 'place');
    const rotated = (next: readonly string[]) =>
      next.reduce((text, told) => rotatedSecret(text, told, 3), 'a');
    expect(createCursors(rotated(['b', 'c'])).open(use, sealed)).toBe('place');
    expect(() => createCursors(rotated(['b', 'c', 'd'])).open(use, sealed)).toThrow('invalid-cursor');
  });

  it.each([
    // A key may begin later, and the overlap of a rotated one outlast its life.
    ['pepper', furthestStartDays + longestLifeDays.live + 30],
    ['receipt', CLAIM_KEPT_DAYS],
  ] as const)('understands what was made under the %s for as long as it lives', (name, days) => {
    const { everyDays, kept } = rotationOf(name);
    expect(everyDays * (kept - 2)).toBeGreaterThan(days);
  });
});

describe('receipts', () => {
  it('are made again after a rotation with the key that the claim was made with', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 4, maxLength: 4 }), ([first = '', ...next]) => {
        const before = receiptMaker(first);
        const shown = before.make(before.keyId, 'clm_1', 'ref_1', 1);
        const rotated = next.reduce(
          (text, told) => rotatedSecret(text, told, rotationOf('receipt').kept),
          first,
        );
        const after = receiptMaker(rotated);
        expect(receiptHash(after.make(before.keyId, 'clm_1', 'ref_1', 1))).toBe(receiptHash(shown));
        expect(after.keyId).not.toBe(before.keyId);
        expect(after.make(after.keyId, 'clm_1', 'ref_1', 1)).not.toBe(shown);
      }),
    );
  });
});

describe('seals', () => {
  it('are known under every key there ever was, and under no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { minLength: 2, maxLength: 12 }),
        fc.string(),
        ([other = '', ...keys], text) => {
          const seals: string[] = [];
          let secret = keys[0] ?? '';
          for (const told of keys.slice(1)) {
            seals.push(chainHashes(secret).mac(text));
            secret = rotatedSecret(secret, told, rotationOf('audit').kept);
          }
          for (const seal of seals) expect(chainHashes(secret).isMac(text, seal)).toBe(true);
          expect(chainHashes(secret).isMac(text, chainHashes(other).mac(text))).toBe(false);
        },
      ),
    );
  });
});
