import { describe, expect, it } from 'vitest';

import { releases } from './bundled.ts';
import { simulate } from './simulation.ts';

/** Some seeds whose profiles differ: `npm run simulate` does as many as there is time for. */
const SEEDS = [0, 1, 3, 4, 5, 6];

describe('a simulated fortnight of cases, mistakes and faults', { timeout: 300_000 }, () => {
  it.each(SEEDS)('leaves every invariant whole, on seed %i', async (seed) => {
    const { findings, events } = await simulate({ seed, ...(await releases()), days: 14 });
    expect(findings).toEqual([]);
    expect(events).toBeGreaterThan(5);
  });

  it('is the same twice, byte for byte', async () => {
    const both = await releases();
    const once = await simulate({ seed: 1, ...both, days: 7 });
    expect((await simulate({ seed: 1, ...both, days: 7 })).digest).toBe(once.digest);
  });
});
