import { strands } from '../../../functions/core/stages/stage.ts';
import { standingAttribute } from '../../../functions/core/stages/standing.ts';
import type { RowFilter } from '../../../schemas/agencies.ts';
import type { StreamRecord } from '../aws/streams.ts';
import type { Item } from '../dynamodb/values.ts';
import type { World } from '../world.ts';

import { findings } from './finding.ts';

const HOUR_MS = 3_600_000;
/**
 * However much goes wrong, an execution is moved on within this after its strand moved: far sooner than the
 * daily look at all that are parked, which would hide one that nobody moved.
 */
const LONGEST_APART_MS = 8 * HOUR_MS;
/** A change is in the feed within this: `FEED_LAG_MS`, and what clocks are off. */
const LONGEST_UNTOLD_MS = 60_000;

/** A journey as it was last written. */
interface Written {
  readonly version: number;
  readonly at: number;
  readonly rows: RowFilter;
  readonly stands: Readonly<Record<string, string | undefined>>;
}

/** Looks at every write of the journeys when it is made, for what is mended by itself before the end. */
export class Watch {
  readonly found;
  private readonly world: World;
  private readonly written = new Map<string, Written>();
  /** Where the run of a strand is parked, by `journeyId strand`. */
  private readonly parked = new Map<string, string>();
  /** Since when a run is parked elsewhere than its strand stands. */
  private readonly apart = new Map<string, number>();
  private readonly expect: (holds: boolean, about: () => string) => void;

  constructor(world: World) {
    const { found, expect } = findings('what happens is followed in time');
    this.found = found;
    this.expect = expect;
    this.world = world;
    world.stream('journeys').listen((record) => this.see(record));
  }

  private see({ dynamodb: { Keys, NewImage } }: StreamRecord): void {
    const [pk = '', sk = ''] = [Keys['PK']?.S, Keys['SK']?.S];
    if (!pk.startsWith('J#')) return;
    const journeyId = pk.slice(2);
    if (sk === 'HEAD' && NewImage) this.seeHead(journeyId, NewImage);
    else if (sk.startsWith('RUN#')) this.seeRun(`${journeyId} ${sk.slice(4)}`, NewImage);
    else return;
    for (const strand of strands) this.compare(journeyId, strand);
  }

  private seeHead(journeyId: string, item: Item): void {
    const { rows } = JSON.parse(item['journeyStatus']?.S ?? '{}') as { rows: RowFilter };
    this.written.set(journeyId, {
      version: Number(item['version']?.N),
      at: this.world.clock.now,
      rows,
      stands: Object.fromEntries(strands.map((strand) => [strand, item[standingAttribute(strand)]?.S])),
    });
  }

  private seeRun(name: string, item: Item | undefined): void {
    const at = item?.['state']?.S === 'parked' ? item['at']?.S : undefined;
    if (at === undefined) this.parked.delete(name);
    else this.parked.set(name, at);
  }

  private compare(journeyId: string, strand: string): void {
    const name = `${journeyId} ${strand}`;
    const [at, stands] = [this.parked.get(name), this.written.get(journeyId)?.stands[strand]];
    if (at !== undefined && at !== stands) {
      if (!this.apart.has(name)) this.apart.set(name, this.world.clock.now);
      return;
    }
    this.look(name);
    this.apart.delete(name);
  }

  private look(name: string): void {
    const since = this.apart.get(name) ?? Infinity;
    const hours = (this.world.clock.now - since) / HOUR_MS;
    this.expect(
      this.world.clock.now - since <= LONGEST_APART_MS,
      () => `${name} was parked for ${hours.toFixed(1)} hours where its strand stood no longer`,
    );
  }

  /** What is found by now, with what still stands apart. */
  get all() {
    for (const name of this.apart.keys()) this.look(name);
    return this.found;
  }

  /**
   * Holds a reader of the feed to what it was told: every change that was a while ago when it asked.
   *
   * @param askedAt when it asked for the page after which nothing more was to be told
   */
  checkTold(forces: readonly string[], known: ReadonlyMap<string, number>, askedAt: number): void {
    for (const [journeyId, { version, at, rows }] of this.written) {
      if (at > askedAt - LONGEST_UNTOLD_MS || !rows.forces.some((force) => forces.includes(force))) continue;
      this.expect(
        known.get(journeyId) === version,
        () =>
          `the feed told ${String(known.get(journeyId))} of ${journeyId}, and not ${String(version)}, which was ${String((askedAt - at) / 1000)} s before`,
      );
    }
  }
}
