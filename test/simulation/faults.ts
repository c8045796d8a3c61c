import type { Clock } from './engine/clock.ts';
import type { Random } from './engine/random.ts';

/** What can go wrong with a call, and how often; drawn anew for each seed, so that seeds differ in kind. */
export interface Profile {
  /** Usual length of a call of AWS, in milliseconds. */
  readonly latency: readonly [least: number, most: number];
  /** What is slow, and by how much: the functions, or the actions and tables, whose name holds one of these. */
  readonly slow: { readonly names: readonly string[]; readonly chance: number; readonly mostMs: number };
  readonly throttled: number;
  /** Answered with an internal error, before or after it was done. */
  readonly faulty: number;
  /** Never answered, before or after it was done. */
  readonly lost: number;
  /** A transaction in the way of another. */
  readonly conflict: number;
  /** A container that ends, with the call it makes undone or done. */
  readonly dies: number;
  /** The chance of a further container where one is free, and how far the clocks of containers are off. */
  readonly coldStart: number;
  readonly skewMs: number;
  /** How long indexes and streams take. */
  readonly indexLag: { readonly chance: number; readonly mostMs: number };
  readonly stream: { readonly mostMs: number; readonly doubled: number };
  /** Started twice, by whatever starts functions without waiting for them. */
  readonly startedTwice: number;
  /** What the network does to the requests of agencies. */
  readonly request: { readonly lost: number; readonly answerLost: number; readonly twice: number };
  /** Ticks of the minute that do not come. */
  readonly missedTick: number;
  /** When, after the start, this release begins to take over from the one before, and how long that takes. */
  readonly rollout: { readonly fromMs: number; readonly lastsMs: number } | undefined;
}

/** Nothing goes wrong. */
export const calm: Profile = {
  latency: [1, 3],
  slow: { names: [], chance: 0, mostMs: 0 },
  throttled: 0,
  faulty: 0,
  lost: 0,
  conflict: 0,
  dies: 0,
  coldStart: 0,
  skewMs: 0,
  indexLag: { chance: 0, mostMs: 0 },
  stream: { mostMs: 100, doubled: 0 },
  startedTwice: 0,
  request: { lost: 0, answerLost: 0, twice: 0 },
  missedTick: 0,
  rollout: undefined,
};

/**
 * The feed of changes counts on an index that shows a write within three seconds, less what clocks are off; see
 * `FEED_LAG_MS`. DynamoDB promises no time, and is far quicker.
 */
export const LONGEST_LAG_MS = 2000;
/** No clock is off by more. */
export const MOST_SKEW_MS = 300;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What can be slow: the functions that race each other, and others and actions, which are less often. */
const RACING = ['events', 'journeys', 'relay', 'steps', 'sweep', 'reconcile'] as const;
const OTHERS = [
  'figures',
  'audit-chain',
  'referrals',
  'authorise',
  'unmatched',
  'GetItem',
  'Query',
  'PutItem',
  'UpdateItem',
  'TransactWriteItems',
  'BatchGetItem',
  'StartExecution',
  'SendTaskSuccess',
  'SendTaskFailure',
  'DescribeExecution',
  'PutEvents',
  'GenerateDataKey',
  'Decrypt',
] as const;

/**
 * The faults of a seed: each kind is there in half of the seeds, in a strength of its own, so that no kind
 * hides another (swarm testing, Groce and others 2012).
 */
export function profileOf(random: Random): Profile {
  if (random.chance(0.04)) return calm;
  const some = (most: number): number => (random.chance(0.5) ? most * (0.1 + 0.9 * random.fraction()) : 0);
  const everything = random.chance(0.15);
  const names = everything
    ? ['']
    : [...RACING.filter(() => random.chance(0.25)), ...OTHERS.filter(() => random.chance(0.1))];
  return {
    latency: random.pick([
      [1, 3],
      [1, 20],
      [5, 60],
    ] as const),
    slow: { names, chance: some(everything ? 0.3 : 0.6), mostMs: random.pick([200, 900, 4000, 12_000]) },
    throttled: some(0.06),
    faulty: some(0.03),
    lost: some(0.02),
    conflict: some(0.5),
    dies: some(0.01),
    coldStart: some(0.3),
    skewMs: random.chance(0.4) ? random.pick([20, 100, MOST_SKEW_MS]) : 0,
    indexLag: { chance: some(0.9), mostMs: random.pick([50, 500, LONGEST_LAG_MS]) },
    stream: { mostMs: random.pick([200, 1000, 20_000, 600_000]), doubled: some(0.2) },
    startedTwice: some(0.2),
    request: { lost: some(0.05), answerLost: some(0.08), twice: some(0.1) },
    missedTick: some(0.3),
    rollout: random.chance(0.3)
      ? { fromMs: random.below(2 * DAY_MS), lastsMs: random.between(1, 4 * DAY_MS) }
      : undefined,
  };
}

/** How many of each kind of fault a world has done. */
export class Faults {
  readonly counts = new Map<string, number>();
  /** Faults stop here: what is left must then come to rest. */
  stopped = false;
  readonly random: Random;
  private readonly drawn: Profile;
  private readonly clock: Pick<Clock, 'now'>;
  private readonly spells: Random;
  private isSpell = false;
  private turnedAt = 0;
  private turnsAt = 0;
  /** When this release answers every call: the one before turns away what it does not know. */
  private readonly rolledOutAt: number;

  constructor(random: Random, profile: Profile, clock: Pick<Clock, 'now'>) {
    this.random = random;
    this.drawn = profile;
    this.clock = clock;
    this.spells = random.fork('spells');
    const { rollout } = profile;
    this.rolledOutAt = rollout ? clock.now + rollout.fromMs + rollout.lastsMs : 0;
  }

  /** Faults come in spells of hours: nothing goes wrong for ever, and so nothing may be late for ever. */
  get profile(): Profile {
    this.turn();
    return this.stopped || !this.isSpell ? calm : this.drawn;
  }

  private turn(): void {
    while (this.clock.now >= this.turnsAt) {
      this.isSpell = !this.isSpell;
      const [least, most] = this.isSpell ? [HOUR_MS, 6 * HOUR_MS] : [HOUR_MS / 2, 3 * HOUR_MS];
      this.turnedAt = Math.max(this.turnsAt, this.clock.now);
      this.turnsAt = this.turnedAt + this.spells.between(least, most);
    }
  }

  /** Whether nothing has gone wrong since an instant, and nothing does now. */
  hasBeenCalmSince(instant: number): boolean {
    this.turn();
    return !this.isSpell && Math.max(this.turnedAt, this.rolledOutAt) <= instant;
  }

  /** Whether a fault of a kind happens now. */
  happens(kind: string, chance: number): boolean {
    if (chance <= 0 || !this.random.chance(chance)) return false;
    this.count(kind);
    return true;
  }

  count(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  /** How long a call takes, in milliseconds. */
  latency(...names: readonly string[]): number {
    const { latency, slow } = this.profile;
    const [least, most] = latency;
    const isSlow = slow.chance > 0 && slow.names.some((each) => names.some((name) => name.includes(each)));
    const extra = isSlow && this.happens('slow', slow.chance) ? this.random.below(slow.mostMs) : 0;
    return this.random.between(least, most) + extra;
  }
}
