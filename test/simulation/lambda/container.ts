import { AwsError } from '../dynamodb/errors.ts';
import type { Clock } from '../engine/clock.ts';
import type { Random } from '../engine/random.ts';

import type { Bundle } from './bundles.ts';
import { requireFrom, type Receive } from './node-modules.ts';

/** A call of a service of AWS, as it goes over the wire. @throws AwsError */
export type Wire = (service: string, action: string, input: unknown) => Promise<unknown>;

export interface ContainerConfig {
  readonly name: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly endsAt: number;
  /** How far its clock is off, in milliseconds. */
  readonly skewMs: number;
  readonly bundle: Bundle;
  readonly shared: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly wire: (container: Container) => Wire;
  readonly receive: Receive;
  readonly log: (line: string) => void;
}

type Handler = (event: unknown, context: object) => Promise<unknown>;

const SDK_ATTEMPTS = 3;
/** As functions/store/dynamodb.ts has it: no attempt begins later than this after the first. */
const LAST_ATTEMPT_MS = 1000;

/**
 * One container of a Lambda: its modules are its own, and so are their caches. It is frozen between two calls,
 * and what it still has to do waits; dead, it does nothing more.
 */
export class Container {
  readonly name: string;
  isBusy = false;
  isDead = false;
  /** When it is taken away, if it is idle then. */
  readonly endsAt: number;
  handler: Handler = () => Promise.reject(new Error('The container was not started.'));
  private readonly config: ContainerConfig;
  private readonly thawed: (() => void)[] = [];

  constructor(config: ContainerConfig) {
    this.config = config;
    this.name = config.name;
    this.endsAt = config.endsAt;
  }

  /** Runs its modules, as a cold start does. @throws whatever they throw */
  start(): void {
    const module = { exports: {} as { handler: Handler } };
    this.config.bundle(this.doors(module));
    this.handler = module.exports.handler;
  }

  /** Does something in the container, once it runs; never, where it is dead. */
  resume(run: () => void): void {
    if (this.isDead) return;
    if (this.isBusy) run();
    else this.thawed.push(run);
  }

  thaw(): void {
    this.isBusy = true;
    for (const run of this.thawed.splice(0)) run();
  }

  private get now(): number {
    return this.config.clock.now + this.config.skewMs;
  }

  private readonly sleep = (ms = 0): Promise<void> =>
    new Promise((go) => this.config.clock.after(Math.max(0, Math.ceil(ms)), () => this.resume(go)));

  /** What the SDK's client makes of a call: three attempts where the service could not take it just then. */
  private readonly callAws: Wire = async (service, action, input) => {
    const wire = this.config.wire(this);
    const begun = this.now;
    const named =
      action === 'TransactWriteItems'
        ? { ClientRequestToken: this.config.random.bytes(16).toString('hex'), ...(input as object) }
        : input;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await wire(service, action, named);
      } catch (error) {
        const isPassing = error instanceof AwsError && error.retryable;
        if (!isPassing || attempt === SDK_ATTEMPTS) throw error;
        await this.sleep(this.config.random.below(100 * 2 ** attempt));
        if (service === 'dynamodb' && this.now - begun > LAST_ATTEMPT_MS)
          throw new DOMException('Given up.', 'AbortError');
      }
    }
  };

  /** A request to a service without its SDK client; see functions/store/call-aws.ts. */
  private readonly fetch = async (url: URL, request: Sent): Promise<Response> => {
    const isObject = url.hostname.startsWith('s3.');
    const [service, action, input] = isObject ? objectCallOf(url, request) : callOf(url, request);
    try {
      const answer = await this.config.wire(this)(service, action, input);
      return answered(200, typeof answer === 'string' ? answer : JSON.stringify(answer));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      if (error.name === 'Lost') throw new TypeError('fetch failed');
      const text = JSON.stringify({ __type: error.name, message: error.message });
      return answered(STATUSES[error.name] ?? (error.retryable ? 500 : 400), text);
    }
  };

  private doors(module: { readonly exports: object }) {
    const { clock, random, shared, environment, receive, log } = this.config;
    // Methods of the container are called by what runs in it, as plain functions.
    const now = () => this.now;
    const timer = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
      const timer = { stopped: false, unref: () => timer, ref: () => timer };
      clock.after(Math.max(0, ms), () => this.resume(() => timer.stopped || run(...args)));
      return timer;
    };
    const timers = {
      setTimeout: timer,
      clearTimeout: (timer?: { stopped: boolean }) => timer && Object.assign(timer, { stopped: true }),
      setInterval: () => {
        throw new Error('The simulation has no intervals.');
      },
      setImmediate: (run: () => void) => timer(run),
    };
    return {
      ...timers,
      require: requireFrom({ random, sleep: this.sleep, timers, receive, shared }),
      module,
      exports: module.exports,
      process: {
        env: { AWS_REGION: 'eu-west-2', ...environment },
        stdout: { write: log },
        emitWarning: () => undefined,
      },
      Date: dateOf(now),
      Math: Object.create(Math, { random: { value: random.fraction } }) as Math,
      performance: { now },
      fetch: this.fetch,
      crypto: undefined,
      AbortSignal: {
        timeout: (ms: number) => {
          const controller = new AbortController();
          timer(() => controller.abort(new DOMException('Timed out.', 'TimeoutError')), ms);
          return controller.signal;
        },
      },
      console: { log, warn: log, error: log, info: log, debug: log },
      callAws: this.callAws,
    };
  }
}

/** A request as a function gives it to `fetch`. */
interface Sent {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}
type AwsCall = readonly [service: string, action: string, input: unknown];

const STATUSES: Readonly<Record<string, number>> = { NoSuchKey: 404, PreconditionFailed: 412 };
const services: Readonly<Record<string, string>> = {
  TrentService: 'kms',
  secretsmanager: 'secretsmanager',
  AWSEvents: 'events',
};

/** A call of the JSON protocol, or the start of a Lambda. */
function callOf(url: URL, { headers, body = '{}' }: Sent): AwsCall {
  const [prefix = '', action = ''] = (headers['X-Amz-Target'] ?? 'lambda.Invoke').split('.');
  const input = JSON.parse(body) as unknown;
  return prefix === 'lambda'
    ? ['lambda', action, { FunctionName: url.pathname.split('/')[3], Payload: input }]
    : [services[prefix] ?? prefix, action, input];
}

const objectCallOf = (url: URL, { method, headers, body }: Sent): AwsCall => [
  's3',
  method === 'PUT' ? 'PutObject' : 'GetObject',
  { path: url.pathname, body, onlyNew: headers['If-None-Match'] === '*' },
];

/** An answer whose body is there at once: that of Node's own `Response` comes through its event loop. */
const answered = (status: number, text: string): Response =>
  Object.assign(new Response(null, { status }), {
    text: () => Promise.resolve(text),
    json: () => Promise.resolve(JSON.parse(text) as unknown),
  });

/** `Date`, with a clock of one's own. */
export const dateOf = (now: () => number): DateConstructor =>
  class extends Date {
    constructor(...given: [] | [string | number | Date]) {
      if (given.length === 0) super(now());
      else super(...(given as [number]));
    }

    static override now(): number {
      return now();
    }
  } as DateConstructor;
