import type { Clock } from '../engine/clock.ts';
import type { Trace } from '../engine/trace.ts';
import type { Change } from '../dynamodb/table.ts';
import { keyItem } from '../dynamodb/table.ts';
import { areEqual, textOf, type Item } from '../dynamodb/values.ts';
import type { Faults } from '../faults.ts';
import type { FunctionName } from '../lambda/bundles.ts';
import type { Outcome } from '../lambda/fleet.ts';

/** A record of a stream, as a follower is given it. */
export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly eventSource: 'aws:dynamodb';
  readonly dynamodb: {
    readonly Keys: Item;
    readonly NewImage?: Item;
    readonly OldImage?: Item;
    readonly SequenceNumber: string;
  };
}

/** How a Lambda follows a stream; see `follow` in infra/stateless-stack.ts. */
export interface Mapping {
  readonly function: FunctionName;
  readonly batchSize: number;
  readonly retries: number;
  readonly takes: (record: StreamRecord) => boolean;
}

export interface StreamConfig {
  readonly clock: Clock;
  readonly trace: Trace;
  readonly faults: Faults;
  readonly mappings: readonly Mapping[];
  readonly invoke: (name: FunctionName, payload: unknown) => Promise<Outcome>;
  /** Told of records that a follower could not take after every retry. */
  readonly givenUp: (name: FunctionName, records: readonly StreamRecord[]) => void;
}

/** The records of a table are in order within a lane, and all of one partition key are in one lane. */
const LANES = 6;

const laneOf = (partition: string): number => {
  let sum = 0;
  for (let at = 0; at < partition.length; at += 1) sum = (sum * 31 + partition.charCodeAt(at)) % 65_521;
  return sum % LANES;
};

const isSame = (a: Item, b: Item): boolean => areEqual({ M: a }, { M: b });

/** What follows the records of one lane for one follower. */
class Lane {
  private readonly config: StreamConfig;
  private readonly mapping: Mapping;
  private readonly waiting: StreamRecord[] = [];
  private isRunning = false;

  constructor(config: StreamConfig, mapping: Mapping) {
    this.config = config;
    this.mapping = mapping;
  }

  get isIdle(): boolean {
    return !this.isRunning && this.waiting.length === 0;
  }

  add(record: StreamRecord): void {
    if (!this.mapping.takes(record)) return;
    this.waiting.push(record);
    if (!this.isRunning) {
      this.isRunning = true;
      this.run().catch((error: unknown) => this.config.clock.fail(error));
    }
  }

  private async run(): Promise<void> {
    const { clock, faults } = this.config;
    while (this.waiting.length > 0) {
      await clock.sleep(faults.random.between(5, Math.max(6, faults.profile.stream.mostMs)));
      const batch = this.waiting.splice(0, this.mapping.batchSize);
      await this.deliver(batch, 0);
      if (faults.happens('records again', faults.profile.stream.doubled)) await this.deliver(batch, 0);
    }
    this.isRunning = false;
  }

  private async deliver(batch: readonly StreamRecord[], tries: number): Promise<void> {
    const { clock, invoke, givenUp } = this.config;
    const outcome = await invoke(this.mapping.function, { Records: batch });
    const failed = outcome.ok ? firstFailure(batch, outcome.value) : 0;
    if (failed === undefined) return;
    if (tries >= this.mapping.retries) return givenUp(this.mapping.function, batch.slice(failed));
    await clock.sleep(Math.min(60_000, 200 * 2 ** tries));
    const rest = batch.slice(failed);
    if (outcome.ok || rest.length === 1) return this.deliver(rest, tries + 1);
    const middle = Math.ceil(rest.length / 2);
    await this.deliver(rest.slice(0, middle), tries + 1);
    await this.deliver(rest.slice(middle), tries + 1);
  }
}

/** The first record of a batch that was not taken, as its function reports it. */
function firstFailure(batch: readonly StreamRecord[], value: unknown): number | undefined {
  const reported = (value as { batchItemFailures?: { itemIdentifier: string }[] } | null)?.batchItemFailures;
  if (!reported || reported.length === 0) return undefined;
  const names = new Set(reported.map(({ itemIdentifier }) => itemIdentifier));
  const first = batch.findIndex(({ dynamodb }) => names.has(dynamodb.SequenceNumber));
  // A name that is none of the batch fails all of it.
  return Math.max(first, 0);
}

/** The stream of one table, and the followers that Lambda calls with its records. */
export class Stream {
  private readonly lanes: readonly (readonly Lane[])[];
  private sequence = 0;
  private readonly listeners = new Set<(record: StreamRecord) => void>();
  /** Every record there ever was, for giving all of it anew. */
  readonly records: StreamRecord[] = [];

  constructor(config: StreamConfig) {
    this.lanes = config.mappings.map((mapping) =>
      Array.from({ length: LANES }, () => new Lane(config, mapping)),
    );
  }

  get isIdle(): boolean {
    return this.lanes.flat().every(({ isIdle }) => isIdle);
  }

  tell({ before, after }: Change): void {
    // A write that changes nothing is on no stream.
    if (before && after && isSame(before, after)) return;
    this.sequence += 1;
    const SequenceNumber = String(this.sequence).padStart(21, '0');
    const record: StreamRecord = {
      eventID: SequenceNumber,
      eventName: before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: {
        Keys: keyItem((after ?? before) as Item),
        ...(after ? { NewImage: after } : {}),
        ...(before ? { OldImage: before } : {}),
        SequenceNumber,
      },
    };
    this.records.push(record);
    for (const listen of this.listeners) listen(record);
    this.deliver(record);
  }

  /** Has something see every record at once, as no follower does. */
  listen(see: (record: StreamRecord) => void): void {
    this.listeners.add(see);
  }

  /** Resolves with the next record that is of a kind. */
  next(isOfKind: (record: StreamRecord) => boolean | undefined = () => true): Promise<void> {
    return new Promise((go) => {
      const see = (record: StreamRecord) => {
        if (!isOfKind(record)) return;
        this.listeners.delete(see);
        go();
      };
      this.listen(see);
    });
  }

  /** Gives followers a record, which they may have had before. */
  deliver(record: StreamRecord): void {
    const lane = laneOf(textOf(record.dynamodb.Keys['PK']));
    for (const lanes of this.lanes) lanes[lane]?.add(record);
  }
}
