import { rebuildJourney } from '../../../functions/intake/rebuild/rebuild-journey.ts';
import { dataKeys } from '../../../functions/store/data-keys.ts';
import { figuresRepository } from '../../../functions/store/figures.ts';
import { journeysRepository } from '../../../functions/store/journeys.ts';
import { keyedHash } from '../../../functions/store/keyed-hash.ts';
import { vaultRepository } from '../../../functions/store/vault.ts';
import { directly } from '../actors/agencies.ts';
import { secretArn } from '../deployment.ts';
import type { World } from '../world.ts';

import { findings, type Finding } from './finding.ts';
import type { StoredJourney } from './journeys.ts';

/**
 * Everything that is stored of a journey is what a rebuild from its events gives: head, duties, links, lists,
 * referrals and figures, with the keys of their indexes.
 */
export async function checkRebuilt(world: World, journeys: readonly StoredJourney[]): Promise<Finding[]> {
  const { found, expect } = findings('everything stored is what a rebuild gives');
  const client = directly(world);
  const keys = dataKeys('people', (_service, action, input) =>
    Promise.resolve(world.kms.execute(action, input, false)),
  );
  const deps = {
    journeys: journeysRepository({
      client,
      table: 'journeys',
      hash: keyedHash(world.secrets.current(secretArn('alias'))),
    }),
    vault: vaultRepository({ client, dataKeys: keys, table: 'people' }),
    figures: figuresRepository({ client, table: 'figures' }),
    now: () => new Date(world.clock.now),
    backOff: () => Promise.resolve(),
  };
  for (const { journeyId } of journeys)
    for (const { what, id } of await rebuildJourney(deps, journeyId, false))
      expect(false, () => `${journeyId} has another ${what} ${id ?? ''}`);
  return found;
}
