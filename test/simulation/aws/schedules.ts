import type { Index, Table } from '../dynamodb/table.ts';
import type { FunctionName } from '../lambda/bundles.ts';

const MINUTE_MS = 60_000;
/** However little there is to do, each function runs as often as this. */
const SILENCE_MS = 7 * 86_400_000;

/** A Lambda that runs each minute, and the index that holds what it may have to do. */
interface Minute {
  readonly function: FunctionName;
  readonly table: 'journeys' | 'access';
  readonly index: string;
  /** What the partitions of that work begin with; their sort values begin with the instant they are due at. */
  readonly partitions: string;
}

const minutes: readonly Minute[] = [
  { function: 'sweep', table: 'journeys', index: 'due', partitions: 'DUE#' },
  { function: 'reconcile', table: 'journeys', index: 'settle', partitions: 'RUN' },
  { function: 'deletions', table: 'journeys', index: 'queue', partitions: 'DEL' },
  { function: 'doorbell', table: 'access', index: 'due', partitions: 'RING' },
];

const nextMinute = (after: number): number => (Math.floor(after / MINUTE_MS) + 1) * MINUTE_MS;

/**
 * The ticks of the functions that run each minute. A tick that would find nothing due is left out, so that
 * years of silence cost nothing; once in a while one is not, so that a wrong guess shows.
 */
export class Schedules {
  private readonly works: readonly Work[];

  constructor(tables: ReadonlyMap<string, Table>, now: number) {
    this.works = minutes.map((minute) => {
      const index = tables.get(minute.table)?.indexes.get(minute.index);
      if (!index) throw new Error(`There is no index ${minute.index}.`);
      return { minute, index, last: now, at: 0, writes: -1 };
    });
  }

  /** The next tick that has work, from now on: what is overdue is looked at in the minute that comes. */
  next(now: number): { readonly at: number; readonly name: FunctionName } {
    let next: Work | undefined;
    for (const work of this.works) {
      if (work.writes !== work.index.writes) {
        work.writes = work.index.writes;
        work.at = dueAt(work);
      }
      if (!next || work.at < next.at) next = work;
    }
    if (!next) throw new Error('Nothing runs each minute.');
    return { at: Math.max(next.at, nextMinute(now - 1)), name: next.minute.function };
  }

  ticked(name: FunctionName, at: number): void {
    for (const work of this.works) {
      if (work.minute.function !== name) continue;
      work.last = at;
      work.writes = -1;
    }
  }
}

/** What a function has to do, and when it is to look at it next. */
interface Work {
  readonly minute: Minute;
  readonly index: Index;
  /** When it last ran. */
  last: number;
  /** As of so many writes of the index. */
  at: number;
  writes: number;
}

function dueAt({ minute, index, last }: Work): number {
  const least = index.leastSort(minute.partitions);
  const due = least === undefined ? Infinity : Date.parse(least.slice(0, 24));
  // What cannot be read as an instant is for the function itself to look at.
  const wanted = Number.isNaN(due) ? last : due;
  return Math.max(nextMinute(last), Math.min(nextMinute(wanted - 1), nextMinute(last + SILENCE_MS)));
}
