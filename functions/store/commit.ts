import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type CancellationReason,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';

import { NewerShape } from './item-kind.ts';
import { dedupeFrom, type Dedupe } from './journeys/dedupe.ts';
import { held, type Guard, type Write } from './write.ts';

/** A write whose condition did not hold; of a repeated event, what was answered to it first. */
export interface Obstacle {
  readonly write: Write;
  readonly guard: Guard;
  readonly answered?: Dedupe;
}

/** What stood in the way of a decision, of which nothing was written. */
export interface Lost {
  readonly outcome: 'lost';
  readonly to: readonly Obstacle[];
}
export type Committed = { readonly outcome: 'committed' };
export const committed: Committed = { outcome: 'committed' };

/** The store took nothing just then, which says nothing of the decision: it may be made again as it is. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly why: 'throttled' | 'conflict';

  /** @param why `conflict`: another transaction was writing one of the items */
  constructor(why: NotTaken['why'], cause: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

const throttles: readonly string[] = [
  'ThrottlingError',
  'ThrottlingException',
  'ProvisionedThroughputExceeded',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
];
const conflicts: readonly string[] = [
  'TransactionConflict',
  'TransactionConflictException',
  'TransactionInProgressException',
];

/** The error as what it means; others are as they were. */
function notTaken(codes: readonly string[], error: unknown): unknown {
  if (codes.some((code) => throttles.includes(code))) return new NotTaken('throttled', error);
  if (codes.some((code) => conflicts.includes(code))) return new NotTaken('conflict', error);
  return error;
}

const FAILED = 'ConditionalCheckFailed';

function obstacleOf(write: Write, { Item }: CancellationReason): Obstacle {
  const { guard } = held(write);
  return { write, guard, ...(guard === 'dedupe' && Item ? { answered: dedupeFrom(Item) } : {}) };
}

/** What a cancelled transaction tells. @throws NewerShape */
function lostOf(writes: readonly Write[], error: TransactionCanceledException): Lost | undefined {
  const reasons = error.CancellationReasons ?? [];
  const to = writes.flatMap((write, at) => {
    const reason = reasons[at];
    return reason?.Code === FAILED ? [obstacleOf(write, reason)] : [];
  });
  if (to.some(({ guard }) => guard === 'shape')) throw new NewerShape('An item to be written over');
  return to.length > 0 ? { outcome: 'lost', to } : undefined;
}

/**
 * Writes all of a decision or none of it.
 *
 * @throws NotTaken when the store took nothing just then, and NewerShape where a later release wrote there
 */
export type Commit = (writes: readonly Write[]) => Promise<Committed | Lost>;

export const committer =
  (client: DynamoDBClient): Commit =>
  async (writes) => {
    try {
      await client.send(
        new TransactWriteItemsCommand({ TransactItems: writes.map((write) => held(write).item) }),
      );
      return committed;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw notTaken([nameOf(error)], error);
      const lost = lostOf(writes, error);
      if (lost) return lost;
      throw notTaken(error.CancellationReasons?.map(({ Code = '' }) => Code) ?? [], error);
    }
  };

/**
 * Whether a write of one item was made: `false` where its condition did not hold.
 *
 * @throws NotTaken when the store took nothing just then
 */
export async function isWritten(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw notTaken([nameOf(error)], error);
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
