import { seededAgencies } from '../../../local/agencies.ts';
import type { Watch } from '../checks/watch.ts';
import type { Random } from '../engine/random.ts';
import type { World } from '../world.ts';

import type { Partners } from './partner.ts';

const PAUSES_MS = [0, 300, 2_000, 11_000, 60_000, 3_600_000, 20 * 3_600_000];

interface ChangesPage {
  readonly changes: readonly { readonly journeyId: string; readonly version: number }[];
  readonly caughtUp: boolean;
  readonly links: { readonly next: string };
}

/** An agency that follows the feed of changes, and so knows of each journey the last version it was told. */
export class FeedReader {
  readonly by: 'police' | 'cityPolice';
  readonly known = new Map<string, number>();
  private next = '/changes';
  private readonly world: World;
  private readonly partners: Partners;
  private readonly random: Random;
  private readonly watch: Watch;

  constructor(world: World, partners: Partners, watch: Watch, by: 'police' | 'cityPolice') {
    this.watch = watch;
    this.world = world;
    this.random = world.random.fork(`feed of ${by}`);
    this.partners = partners;
    this.by = by;
  }

  /** Reads on until there is nothing more for now. */
  async catchUp(): Promise<void> {
    for (;;) {
      const askedAt = this.world.clock.now;
      const { status, body, text } = await this.partners.send(this.by, { method: 'GET', path: this.next });
      // A cursor is good for as long as its key is known; then the feed is read anew.
      if (status === 400) {
        this.next = '/changes';
        continue;
      }
      if (status !== 200) throw new Error(`The feed answered ${String(status)}: ${text}`);
      const { changes, caughtUp, links } = body as ChangesPage;
      for (const { journeyId, version } of changes) this.known.set(journeyId, version);
      this.next = links.next.replace(/^\/v1/, '');
      if (caughtUp) return this.watch.checkTold(seededAgencies[this.by].rows.forces, this.known, askedAt);
    }
  }

  /** Follows for as long as the world is let run: a while after something changed, mostly a short one. */
  async follow(): Promise<never> {
    for (;;) {
      await this.world.stream('journeys').next();
      await this.world.clock.sleep(this.random.pick(PAUSES_MS));
      await this.catchUp();
    }
  }
}
