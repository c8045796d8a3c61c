import {
  tableNames,
  tables as declared,
  type TableDeclaration,
  type TableName,
} from '../../functions/store/tables.ts';
import { rotations, secretNames, type SecretName } from '../../functions/store/secret-names.ts';

import { endedEarly } from '../../infra/machines/stage-machines.ts';

import { Kms } from './aws/kms.ts';
import { Objects, type ObjectRequest } from './aws/objects.ts';
import { Schedules } from './aws/schedules.ts';
import { Secrets } from './aws/secrets.ts';
import { StateMachines, type Execution } from './aws/state-machines.ts';
import { Stream } from './aws/streams.ts';
import { Network } from './aws/wire.ts';
import { definitions, environmentOf, mappingsOf, secretArn } from './deployment.ts';
import { Database } from './dynamodb/database.ts';
import { AwsError } from './dynamodb/errors.ts';
import { Table } from './dynamodb/table.ts';
import { Clock } from './engine/clock.ts';
import { randomOf, type Random } from './engine/random.ts';
import { Trace } from './engine/trace.ts';
import { Faults, profileOf, type Profile } from './faults.ts';
import { Gateway } from './gateway.ts';
import type { Bundles, FunctionName } from './lambda/bundles.ts';
import { Fleet, type Outcome, type Release } from './lambda/fleet.ts';
import type { Receive } from './lambda/node-modules.ts';
import { sharedModules } from './lambda/shared.ts';

export interface WorldConfig {
  readonly seed: string;
  readonly bundles: Bundles;
  /** The release before, where the world begins with it; the profile says when this one takes over. */
  readonly older?: Bundles;
  /** Epoch milliseconds. */
  readonly start: number;
  /** Drawn from the seed where left out. */
  readonly profile?: Profile;
  readonly write?: (line: string) => void;
}

/** What the bus was told. */
export interface Published {
  readonly at: number;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A line that a function logged. */
export interface Logged {
  readonly at: number;
  readonly function: FunctionName;
  readonly line: Readonly<Record<string, unknown>>;
}

/**
 * The whole service and all of AWS that it stands on, in this process: real handlers, simulated time. The
 * seed decides who goes next, how long everything takes, and what goes wrong.
 */
export class World {
  readonly clock: Clock;
  readonly random: Random;
  readonly trace: Trace;
  readonly faults: Faults;
  readonly database: Database;
  readonly tables: ReadonlyMap<string, Table>;
  readonly streams: ReadonlyMap<string, Stream>;
  readonly machines: StateMachines;
  readonly secrets = new Secrets();
  readonly objects = new Objects();
  readonly network: Network;
  readonly fleet: Fleet;
  readonly gateway: Gateway;
  readonly published: Published[] = [];
  /** Lines that tell of a fault. */
  readonly errors: Logged[] = [];
  /** Called with every line that a function logs. */
  onLog: ((logged: Logged) => void) | undefined;
  /** Called with every entry that the bus took. */
  onPublished: ((published: Published) => void) | undefined;
  /** Told of each request of DynamoDB as it is carried out. */
  onRequest: ((action: string, input: unknown) => void) | undefined;
  /** Answers rings. */
  receive: Receive = () => Promise.resolve({ status: 204, headers: {} });
  /** Records that a follower could not take after every retry. */
  readonly givenUp: { readonly function: FunctionName; readonly records: number }[] = [];
  readonly start: number;
  /** The shared modules of the service, as its functions have them. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly kms: Kms;
  private readonly schedules: Schedules;
  private readonly pending = new Set<Promise<unknown>>();
  private readonly rotationsDue = new Map<SecretName, number>();

  constructor({ seed, bundles, older, start, profile, write }: WorldConfig) {
    const random = randomOf(seed);
    this.random = random;
    this.start = start;
    const clock = new Clock(start);
    this.clock = clock;
    const trace = new Trace(write);
    this.trace = trace;
    const faults = new Faults(random.fork('faults'), profile ?? profileOf(random.fork('profile')), clock);
    this.faults = faults;
    this.shared = sharedModules(bundles, () => clock.now);
    this.kms = new Kms(random.fork('kms'));

    const invoke = (name: FunctionName, payload: unknown): Promise<Outcome> =>
      this.fleet.invoke(name, payload);
    this.streams = new Map(
      tableNames.map((name) => [
        name,
        new Stream({
          clock,
          trace,
          faults,
          mappings: mappingsOf(name),
          invoke,
          givenUp: (follower, records) => {
            this.givenUp.push({ function: follower, records: records.length });
            trace.add(clock.now, `${follower} gave up on ${String(records.length)}`);
          },
        }),
      ]),
    );
    const lag = () => {
      const { chance, mostMs } = faults.profile.indexLag;
      return faults.happens('index lags', chance) ? faults.random.below(mostMs) : 0;
    };
    this.tables = new Map(
      tableNames.map((name) => [
        name,
        new Table(declared[name] as TableDeclaration, lag, (change) => this.streams.get(name)?.tell(change)),
      ]),
    );
    this.database = new Database(this.tables);
    for (const name of secretNames) {
      this.secrets.create(secretArn(name), random.fork(`secret ${name}`).bytes(32).toString('hex'));
      const rotation = rotations.get(name);
      if (rotation) this.rotationsDue.set(name, start + rotation.everyDays * 86_400_000);
    }
    this.machines = new StateMachines({
      clock,
      random: random.fork('machines'),
      trace,
      faults,
      definitions,
      invoke: (name, payload) => invoke(name as FunctionName, payload),
      ended: (execution) => this.tellOfEnd(execution),
    });
    this.network = new Network({ clock, trace, faults, execute: (...call) => this.execute(...call) });
    this.fleet = new Fleet({
      clock,
      random: random.fork('fleet'),
      trace,
      faults,
      release: this.releases(bundles, older),
      environmentOf,
      wire: (name, container, dies) => this.network.from(name, container, dies),
      receive: (request) => this.receive(request),
      log: (name, line) => this.log(name, line),
    });
    this.gateway = new Gateway({ clock, random: random.fork('gateway'), trace, faults, fleet: this.fleet });
    this.schedules = new Schedules(this.tables, start);
  }

  /** Which release answers a call: while one takes over from the other, either may. */
  private releases(bundles: Bundles, older: Bundles | undefined): () => Release {
    const newer = { bundles, shared: this.shared };
    const { rollout } = this.faults.profile;
    if (!older || !rollout) return () => newer;
    const [from, to] = [this.start + rollout.fromMs, this.start + rollout.fromMs + rollout.lastsMs];
    const before = { bundles: older, shared: sharedModules(older, () => this.clock.now) };
    return () => {
      const { now } = this.clock;
      if (now >= to || (now >= from && this.faults.random.chance(0.5))) return newer;
      this.faults.count('older release');
      return before;
    };
  }

  private log(name: FunctionName, text: string): void {
    const line = JSON.parse(text) as Record<string, unknown>;
    const logged = { at: this.clock.now, function: name, line };
    if (line['level'] === 'ERROR') this.errors.push(logged);
    this.onLog?.(logged);
  }

  private execute(service: string, action: string, input: unknown): unknown {
    const given = input as Readonly<Record<string, unknown>>;
    switch (service) {
      case 'dynamodb':
        this.onRequest?.(action, input);
        return this.database.execute(action, input, this.clock.now);
      case 'sfn':
        return this.machines.execute(action, given);
      case 'secretsmanager':
        return this.secrets.execute(action, given);
      case 'kms':
        return this.kms.execute(
          action,
          given,
          given['Plaintext'] instanceof Uint8Array || given['CiphertextBlob'] instanceof Uint8Array,
        );
      case 'events':
        return this.publish(given['Entries'] as readonly Readonly<Record<string, string>>[]);
      case 's3':
        return this.objects.execute(action, input as ObjectRequest);
      case 'lambda':
        return this.startFunction(given['FunctionName'] as FunctionName, given['Payload']);
      default:
        throw new AwsError('UnknownService', service);
    }
  }

  private publish(entries: readonly Readonly<Record<string, string>>[]) {
    if (this.faults.happens('entry refused by the bus', this.faults.profile.throttled))
      return {
        FailedEntryCount: entries.length,
        Entries: entries.map(() => ({ ErrorCode: 'InternalFailure' })),
      };
    for (const { DetailType = '', Detail = '{}' } of entries) {
      const detail = JSON.parse(Detail) as Published['detail'];
      const published = { at: this.clock.now, type: DetailType, detail };
      this.published.push(published);
      this.onPublished?.(published);
    }
    return { FailedEntryCount: 0, Entries: entries.map(() => ({})) };
  }

  /** Starts a function that nobody waits for; Lambda may start it twice, and tries again twice where it fails. */
  startFunction(name: FunctionName, payload: unknown) {
    this.inBackground(this.tryThrice(name, payload));
    if (this.faults.happens('started twice', this.faults.profile.startedTwice))
      this.inBackground(this.tryThrice(name, payload));
    return {};
  }

  private async tryThrice(name: FunctionName, payload: unknown): Promise<void> {
    for (const wait of [60_000, 120_000, 0]) {
      const { ok } = await this.fleet.invoke(name, payload);
      if (ok) return;
      await this.clock.sleep(wait);
    }
  }

  /** Something that goes on by itself; a fault of it fails the run. */
  inBackground(work: Promise<unknown>): void {
    this.pending.add(work);
    const ended = () => this.pending.delete(work);
    work.then(ended, (error: unknown) => {
      ended();
      this.clock.fail(error);
    });
  }

  /** EventBridge's rule `ended-early`. */
  private tellOfEnd({ status, input, machineArn }: Execution): void {
    if (!endedEarly.some((each) => each === status)) return;
    const news = {
      'detail-type': 'Step Functions Execution Status Change',
      source: 'aws.states',
      detail: { status, input, stateMachineArn: machineArn },
    };
    this.inBackground(this.clock.sleep(500).then(() => this.tryThrice('reconcile', news)));
  }

  private tick(name: FunctionName): void {
    if (this.faults.happens('missed tick', this.faults.profile.missedTick)) return;
    this.startFunction(name, { 'detail-type': 'Scheduled Event', source: 'aws.events' });
  }

  private async rotate(name: SecretName): Promise<void> {
    const SecretId = secretArn(name);
    const version = this.secrets.beginRotation(SecretId, this.random);
    for (const Step of ['createSecret', 'setSecret', 'testSecret', 'finishSecret'])
      for (let tries = 0; ; tries += 1) {
        const { ok } = await this.fleet.invoke('rotate', { Step, SecretId, ClientRequestToken: version });
        if (ok) break;
        if (tries === 20) throw new Error(`The secret ${name} could not be rotated.`);
        await this.clock.sleep(60_000);
      }
  }

  /** Has all that comes by the calendar happen that is due before anything else is. */
  private keepTime(until: number): boolean {
    const next = Math.min(this.clock.next ?? Infinity, until);
    const tick = this.schedules.next(this.clock.now);
    const [secret, rotateAt] = [...this.rotationsDue].sort((a, b) => a[1] - b[1])[0] ?? [];
    if (secret !== undefined && rotateAt !== undefined && rotateAt <= Math.min(next, tick.at)) {
      const days = rotations.get(secret)?.everyDays ?? 1;
      this.rotationsDue.set(secret, rotateAt + days * 86_400_000);
      this.clock.at(rotateAt, () => this.inBackground(this.rotate(secret)));
      return true;
    }
    if (tick.at > next) return false;
    this.schedules.ticked(tick.name, tick.at);
    this.clock.at(tick.at, () => this.tick(tick.name));
    return true;
  }

  /** Lets time pass for as long as `goOn` says, and no further than an instant. */
  async run(goOn: () => boolean, until = Infinity): Promise<void> {
    await this.clock.run(() => {
      if (!goOn()) return false;
      while (this.keepTime(until));
      return (this.clock.next ?? Infinity) <= until;
    });
  }

  /** Lets time pass until something is done. @throws what it throws */
  async until<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false;
    const done = () => {
      isDone = true;
    };
    work.then(done, done);
    await this.run(() => !isDone);
    return work;
  }

  /** Whether nothing goes on by itself just now: no record on its way, nothing started and unfinished. */
  get isAtRest(): boolean {
    return this.pending.size === 0 && [...this.streams.values()].every(({ isIdle }) => isIdle);
  }

  /** The stream of a table that the service declares. */
  stream(name: TableName): Stream {
    return this.streams.get(name) as Stream;
  }

  /** The table of a name that the service declares. */
  table(name: TableName): Table {
    return this.tables.get(name) as Table;
  }
}
