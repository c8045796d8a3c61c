import { describe, expect, it } from 'vitest';

import { registerAgencies } from './actors/agencies.ts';
import { rotateKeys } from './actors/operator.ts';
import { Partners } from './actors/partner.ts';
import { liveStory, storyNames } from './actors/stories.ts';
import { releases } from './bundled.ts';
import { calm } from './faults.ts';
import { World } from './world.ts';

const DAY_MS = 86_400_000;

describe('the simulated world', { timeout: 300_000 }, () => {
  it('lives through every story of `npm start` to its end, day by day, with nothing going wrong', async () => {
    const { bundles } = await releases();
    const world = new World({
      seed: 'calm',
      bundles,
      start: Date.parse('2026-03-02T00:00:00Z'),
      profile: calm,
    });
    const partners = new Partners(world, await registerAgencies(world));
    world.inBackground(rotateKeys(world, partners));
    const names = storyNames(world, bundles);
    const lived = await world.until(
      Promise.all(names.map((name) => liveStory(world, bundles, partners, name))),
    );
    expect(lived.map(({ name, ended }) => [name, ended])).toEqual(names.map((name) => [name, true]));
    expect((world.clock.now - world.start) / DAY_MS).toBeGreaterThan(300);
    expect(world.errors).toEqual([]);
    expect(world.givenUp).toEqual([]);
  });
});
