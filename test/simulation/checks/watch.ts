import { foldJourney } from '../../../functions/core/record/fold.ts';
import { StoredEventSchema, type StoredEvent } from '../../../functions/core/record/stored-event.ts';
import { strands } from '../../../functions/core/stages/stage.ts';
import { standingAttribute } from '../../../functions/core/stages/standing.ts';
import { headFrom } from '../../../functions/store/journeys/heads.ts';
import type { Item as StoredItem } from '../../../functions/store/table.ts';
import type { RowFilter } from '../../../schemas/agencies.ts';
import type { StreamRecord } from '../aws/streams.ts';
import type { Item } from '../dynamodb/values.ts';
import type { Random } from '../engine/random.ts';
import { LONGEST_LAG_MS, MOST_SKEW_MS } from '../faults.ts';
import type { World } from '../world.ts';

import { differenceOf } from './difference.ts';
import { findings } from './finding.ts';

const HOUR_MS = 3_600_000;
/**
 * However much goes wrong, an execution is moved on within this after its strand moved: far sooner than the
 * daily look at all that are parked, which would hide one that nobody moved.
 */
const LONGEST_APART_MS = 8 * HOUR_MS;
/** A change is in the feed within this: `FEED_LAG_MS`, and what clocks are off. */
const LONGEST_UNTOLD_MS = 60_000;
/** The feed is read up to so long ago (`FEED_LAG_MS`); what shows up behind that may have been passed over. */
const FEED_READ_MS = 10_000;
/** How old the time of a change may be when it is written: it is in the index and within the clocks by then. */
const OLDEST_CHANGE_MS = FEED_READ_MS - LONGEST_LAG_MS - 2 * MOST_SKEW_MS;
/** One record in so many is folded anew from its events when it is written: each is too slow. */
const FOLDED = 5;

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
  private readonly random: Random;
  private readonly written = new Map<string, Written>();
  /** The events of each journey, by their sequence. */
  private readonly events = new Map<string, StoredEvent[]>();
  private readonly stored = new Map<string, number>();
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
    this.random = world.random.fork('watch');
    world.stream('journeys').listen((record) => this.see(record));
  }

  private see({ dynamodb: { Keys, NewImage, OldImage } }: StreamRecord): void {
    const [pk = '', sk = ''] = [Keys['PK']?.S, Keys['SK']?.S];
    if (!pk.startsWith('J#')) return;
    const journeyId = pk.slice(2);
    if (sk.startsWith('E#') && NewImage) return this.seeEvent(journeyId, NewImage);
    if (sk === 'HEAD' && NewImage) this.seeHead(journeyId, NewImage);
    else if (sk.startsWith('RUN#')) this.seeRun(journeyId, sk.slice(4), NewImage, OldImage);
    else return;
    for (const strand of strands) this.compare(journeyId, strand);
  }

  private seeEvent(journeyId: string, item: Item): void {
    const event = StoredEventSchema.parse(JSON.parse(item['event']?.S ?? '{}'));
    const events = this.events.get(journeyId) ?? [];
    events[event.seq - 1] = event;
    this.stored.set(`${journeyId} ${String(event.seq)}`, this.world.clock.now);
    this.events.set(journeyId, events);
  }

  private seeHead(journeyId: string, item: Item): void {
    const { now } = this.world.clock;
    const age = now - Date.parse(item['feedSort']?.S?.slice(0, 24) ?? '');
    this.expect(
      age <= OLDEST_CHANGE_MS,
      () => `the feed is told of ${journeyId} ${String(age)} ms after the time that it is told under`,
    );
    // Its events are written after it, at the same instant.
    if (this.random.below(FOLDED) === 0) this.world.clock.at(now, () => this.fold(journeyId, item));
    const { rows } = JSON.parse(item['journeyStatus']?.S ?? '{}') as { rows: RowFilter };
    this.written.set(journeyId, {
      version: Number(item['version']?.N),
      at: this.world.clock.now,
      rows,
      stands: Object.fromEntries(strands.map((strand) => [strand, item[standingAttribute(strand)]?.S])),
    });
  }

  /** Whether a record that was written is the fold of its events. */
  private fold(journeyId: string, item: Item): void {
    // The world's tables have types of their own for the same attribute values.
    const { record, version, listsLeft = false } = headFrom(item as StoredItem);
    const events = (this.events.get(journeyId) ?? []).slice(0, version);
    const difference = listsLeft ? undefined : differenceOf(foldJourney(events).record, record);
    this.expect(
      difference === undefined,
      () => `${journeyId} ${String(version)} is written otherwise than folded at ${difference ?? ''}`,
    );
  }

  private seeRun(journeyId: string, strand: string, item: Item | undefined, before: Item | undefined): void {
    const name = `${journeyId} ${strand}`;
    const at = item?.['state']?.S === 'parked' ? item['at']?.S : undefined;
    if (at === undefined) {
      this.parked.delete(name);
      return;
    }
    this.parked.set(name, at);
    const stands = this.written.get(journeyId)?.stands[strand];
    this.expect(
      item?.['token']?.S === before?.['token']?.S || at === stands,
      () => `${name} was parked at ${at} where its strand stood at ${stands ?? ''}`,
    );
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

  /** When an event was put on a journey: what waited for it was received before. */
  storedAt(journeyId: string, sequence: number): number {
    return this.stored.get(`${journeyId} ${String(sequence)}`) ?? NaN;
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
