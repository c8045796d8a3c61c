import { AwsError, faulty, throttled } from '../dynamodb/errors.ts';
import { cancelled, itemsOf } from '../dynamodb/database.ts';
import type { Clock } from '../engine/clock.ts';
import type { Trace } from '../engine/trace.ts';
import type { Faults } from '../faults.ts';
import type { Container, Wire } from '../lambda/container.ts';

export interface WireConfig {
  readonly clock: Clock;
  readonly trace: Trace;
  readonly faults: Faults;
  /** Does an action at one instant. @throws AwsError as the service answers */
  readonly execute: (service: string, action: string, input: unknown) => unknown;
}

/** What is still on its way after this does not arrive. */
const LONGEST_MS = 5000;
/** A client gives up an attempt after this; see functions/store/dynamodb.ts. */
const ATTEMPT_MS = 6000;

const lost = (): AwsError => new AwsError('Lost', 'The connection was reset.', {}, true);

/** What an action names that the faults of a seed may be about. */
const tableOf = (input: unknown): string => (input as { TableName?: string }).TableName ?? '';

/**
 * The way to the services of AWS and back. A call is done at one instant, a while after it was made, and is
 * answered a while after that; between the two the seed decides what goes wrong with it.
 */
export class Network {
  private readonly config: WireConfig;
  /** Items that a transaction in flight holds. */
  private readonly held = new Map<string, number>();
  calls = 0;

  constructor(config: WireConfig) {
    this.config = config;
  }

  /** The wire of one container. */
  from(functionName: string, container: Container, dies: (why: string) => void): Wire {
    return (service, action, input) =>
      new Promise((answer, refuse) => {
        if (container.isDead) return;
        this.send(
          { service, action, input, functionName, container, dies },
          (run) => container.resume(run),
          answer,
          refuse,
        );
      });
  }

  private send(
    { service, action, input, functionName, container, dies }: Call,
    resume: (run: () => void) => void,
    answer: (output: unknown) => void,
    refuse: (error: unknown) => void,
  ): void {
    const { clock, trace, faults, execute } = this.config;
    const { profile } = faults;
    this.calls += 1;
    const there = Math.min(faults.latency(functionName, action, tableOf(input)), LONGEST_MS);
    const back = faults.latency(functionName, action, tableOf(input));
    const isLate = there + back > ATTEMPT_MS;
    const line = (what: string) => trace.add(clock.now, `${container.name} ${action} ${what}`);
    const failAfter = (ms: number, error: AwsError) => clock.after(ms, () => resume(() => refuse(error)));
    if (faults.happens('throttled', profile.throttled)) return failAfter(there, throttled());
    if (faults.happens('faulty, undone', profile.faulty)) return failAfter(there, faulty());
    if (faults.happens('lost, undone', profile.lost)) return failAfter(there + back, lost());
    if (faults.happens('died, undone', profile.dies))
      return clock.after(there, () => dies('Runtime.ExitError'));
    const items = service === 'dynamodb' ? itemsOf(action, input) : [];
    const isTransaction = action === 'TransactWriteItems';
    const inTheWay = items.map((item) => (this.held.get(item) ?? 0) > 0);
    if (inTheWay.includes(true) && faults.happens('conflict', profile.conflict))
      return failAfter(there, conflict(isTransaction, inTheWay));
    if (isTransaction) for (const item of items) this.held.set(item, (this.held.get(item) ?? 0) + 1);
    clock.after(there, () => {
      if (isTransaction) for (const item of items) this.release(item);
      let output: unknown;
      try {
        output = execute(service, action, input);
      } catch (error) {
        if (!(error instanceof AwsError)) return clock.fail(error);
        line(error.name);
        return failAfter(back, error);
      }
      line('done');
      if (isLate) return failAfter(ATTEMPT_MS - there, lost());
      if (faults.happens('faulty, done', profile.faulty)) return failAfter(back, faulty());
      if (faults.happens('lost, done', profile.lost)) return failAfter(back, lost());
      if (faults.happens('died, done', profile.dies))
        return clock.after(back, () => dies('Runtime.ExitError'));
      clock.after(back, () => resume(() => answer(output)));
    });
  }

  private release(item: string): void {
    const left = (this.held.get(item) ?? 1) - 1;
    if (left === 0) this.held.delete(item);
    else this.held.set(item, left);
  }
}

interface Call {
  readonly service: string;
  readonly action: string;
  readonly input: unknown;
  readonly functionName: string;
  readonly container: Container;
  readonly dies: (why: string) => void;
}

/** The SDK sends neither again: a transaction that was cancelled is for its caller to look at. */
const conflict = (isTransaction: boolean, inTheWay: readonly boolean[]): AwsError =>
  isTransaction
    ? cancelled(
        inTheWay.map((is) =>
          is
            ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }
            : { Code: 'None' },
        ),
      )
    : new AwsError('TransactionConflictException', 'Transaction is ongoing for the item');
