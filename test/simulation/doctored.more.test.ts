import { describe, expect, it } from 'vitest';

import { releases } from './bundled.ts';
import { DAYS, doctored, findDoctored } from './doctored.ts';
import { simulate } from './simulation.ts';

/** A seed finds a fault only with the actors of its day: so many further ones are tried. */
const FURTHER = 20;

describe('a fault that is put in on purpose is found:', { timeout: 900_000 }, () => {
  it.each(doctored)('$fault', async (fault) => {
    const found = await findDoctored(fault, fault.seed, FURTHER);
    expect(found).toBeDefined();
    // The very seed finds nothing in the service as it is.
    const { findings } = await simulate({ seed: found?.seed ?? 0, ...(await releases()), days: DAYS });
    expect(findings).toEqual([]);
  });
});
