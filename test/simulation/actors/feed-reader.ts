import type { KeyName } from '../../../local/agencies.ts';
import type { Random } from '../engine/random.ts';
import type { World } from '../world.ts';

import { GaveUpError, type Partners } from './partner.ts';

const PAUSES_MS = [0, 300, 2_000, 11_000, 60_000, 3_600_000, 20 * 3_600_000];

interface ChangesPage {
  readonly changes: readonly { readonly journeyId: string; readonly version: number }[];
  readonly caughtUp: boolean;
  readonly links: { readonly next: string };
}

/** An agency that follows the feed of changes, and so knows of each journey the last version it was told. */
export class FeedReader {
  readonly by: KeyName;
  readonly known = new Map<string, number>();
  private next = '/changes';
  private readonly world: World;
  private readonly partners: Partners;
  private readonly random: Random;

  constructor(world: World, partners: Partners, by: KeyName) {
    this.world = world;
    this.random = world.random.fork(`feed of ${by}`);
    this.partners = partners;
    this.by = by;
  }

  /** Reads on until there is nothing more for now. */
  async catchUp(): Promise<void> {
    for (;;) {
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
      if (caughtUp) return;
    }
  }

  /** Follows for as long as the world is let run: a while after something changed, mostly a short one. */
  async follow(): Promise<never> {
    for (;;) {
      await this.world.stream('journeys').next();
      await this.world.clock.sleep(this.random.pick(PAUSES_MS));
      // Where the feed is too slow to be read for days, it is read once it is not.
      await this.catchUp().catch((error: unknown) => {
        if (!(error instanceof GaveUpError)) throw error;
      });
    }
  }
}
