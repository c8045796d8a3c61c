import { functionDeclarations } from '../../../infra/functions.ts';
import type { Clock } from '../engine/clock.ts';
import type { Random } from '../engine/random.ts';
import type { Trace } from '../engine/trace.ts';
import type { Faults } from '../faults.ts';

import type { Bundles, FunctionName } from './bundles.ts';
import { Container, type Wire } from './container.ts';
import type { Receive } from './node-modules.ts';

/** What came of a call of a Lambda. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** The code of every function. */
export interface Release {
  readonly bundles: Bundles;
  readonly shared: Readonly<Record<string, unknown>>;
}

export interface FleetConfig {
  readonly clock: Clock;
  readonly random: Random;
  readonly trace: Trace;
  readonly faults: Faults;
  /** The release that answers a call which is made now. */
  readonly release: () => Release;
  readonly environmentOf: (name: FunctionName) => Readonly<Record<string, string>>;
  readonly wire: (name: FunctionName, container: Container, dies: (why: string) => void) => Wire;
  readonly receive: Receive;
  readonly log: (name: FunctionName, line: string) => void;
}

/**
 * How long a container lives, drawn for each: longer than Lambda lets one live, so that what it holds grows old,
 * and because a start costs more than all its calls.
 */
const LIFE_DAYS = 60;

/** No further container starts where so many are alive and one is free. */
const MOST_WARM = 4;

/** The containers of every Lambda, each of which takes one call at a time. */
export class Fleet {
  private readonly config: FleetConfig;
  /** Those of each release, by the name of the function. */
  private readonly containers = new Map<Release, Map<FunctionName, Container[]>>();
  private started = 0;
  /** Ends the call that a container is in the middle of. */
  private readonly ends = new Map<Container, (outcome: Outcome) => void>();

  constructor(config: FleetConfig) {
    this.config = config;
  }

  /** Ends a container in the middle of whatever it does. */
  kill(container: Container, why: string): void {
    container.isDead = true;
    this.ends.get(container)?.({ ok: false, error: why, message: `The container ended: ${why}.` });
  }

  private start(name: FunctionName, { bundles, shared }: Release): Container {
    const { clock, random, trace, faults, environmentOf, wire, receive, log } = this.config;
    this.started += 1;
    const own = `${name}/${String(this.started)}`;
    const { skewMs } = faults.profile;
    const container = new Container({
      name: own,
      clock,
      random: random.fork(own),
      endsAt: clock.now + random.between(1, LIFE_DAYS) * 86_400_000,
      skewMs: skewMs === 0 ? 0 : random.between(-skewMs, skewMs),
      bundle: bundles.functions[name],
      shared,
      environment: environmentOf(name),
      wire: (self) => wire(name, self, (why) => this.kill(self, why)),
      receive,
      log: (line) => log(name, line),
    });
    trace.add(clock.now, `start ${own}`);
    return container;
  }

  private alive(name: FunctionName, release: Release): Container[] {
    const { now } = this.config.clock;
    const own = this.containers.get(release) ?? new Map<FunctionName, Container[]>();
    const alive = (own.get(name) ?? []).filter(
      ({ isDead, isBusy, endsAt }) => !isDead && (isBusy || now < endsAt),
    );
    this.containers.set(release, own.set(name, alive));
    return alive;
  }

  private free(alive: readonly Container[]): Container | undefined {
    const { faults } = this.config;
    const idle = alive.filter(({ isBusy }) => !isBusy);
    if (idle.length === 0) return undefined;
    if (alive.length < MOST_WARM && faults.happens('further container', faults.profile.coldStart))
      return undefined;
    return faults.random.pick(idle);
  }

  /** Calls a Lambda. The payload is not copied: whoever gives it leaves it as it is, and no function changes it. */
  async invoke(name: FunctionName, payload: unknown): Promise<Outcome> {
    const { clock, random, trace, faults } = this.config;
    const release = this.config.release();
    const alive = this.alive(name, release);
    const warm = this.free(alive);
    const container = warm ?? this.start(name, release);
    if (!warm) alive.push(container);
    container.isBusy = true;
    await clock.sleep(warm ? faults.random.between(1, 4) : faults.random.between(120, 600));
    const timeoutMs = functionDeclarations[name].timeoutSeconds * 1000;
    const deadline = clock.now + timeoutMs;
    const outcome = await new Promise<Outcome>((end) => {
      this.ends.set(container, end);
      clock.at(deadline, () => {
        if (this.ends.get(container) === end) this.kill(container, 'Sandbox.Timedout');
      });
      const context = {
        functionName: name,
        awsRequestId: random.bytes(8).toString('hex'),
        getRemainingTimeInMillis: () => deadline - clock.now,
      };
      this.run(container, payload ?? {}, context).then(end, (error: unknown) => {
        end({ ok: false, error: error instanceof Error ? error.name : 'unknown', message: messageOf(error) });
      });
    });
    this.ends.delete(container);
    container.isBusy = false;
    trace.add(clock.now, `${container.name} ${outcome.ok ? 'ok' : outcome.error}`);
    return outcome;
  }

  private async run(container: Container, payload: unknown, context: object): Promise<Outcome> {
    container.thaw();
    if (!this.isStarted.has(container)) {
      this.isStarted.add(container);
      try {
        container.start();
      } catch (error) {
        // What cannot even be loaded is a fault of the bundle or of the world, and none that a seed decides.
        this.config.clock.fail(error);
      }
    }
    const value = await container.handler(payload, context);
    // A container that died has no say any more: its call never ends by itself.
    if (container.isDead) return new Promise(() => undefined);
    return { ok: true, value: value ?? null };
  }

  private readonly isStarted = new WeakSet<Container>();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
