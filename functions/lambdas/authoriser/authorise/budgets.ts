import type { RatePolicy } from '../../../../schemas/rate-tiers.ts';
import { boundedMap } from '../../../core/bounded-map.ts';

const MOST_NAMES = 10_000;
/** A container reserves one request of a budget at first, and then a fiftieth at a time. */
const BLOCKS = 50;

/** What is left of a budget after one more was asked of it. */
export interface Spent {
  readonly left: number;
  /** How many were asked of this container beyond it in this window, this one included; 0 within it. */
  readonly beyond: number;
  /** Seconds until it is full again. */
  readonly resetSeconds: number;
}

export interface BudgetDeps {
  /** Adds to what all containers have reserved of a window, which ends at an epoch second; gives the sum. */
  readonly reserve: (name: string, windowEnd: number, count: number) => Promise<number>;
  readonly now: () => Date;
}

interface Held {
  reservedByAll: number;
  ownLeft: number;
  beyond: number;
}

/**
 * Budgets over fixed windows that every container shares. A container reserves a block of a budget from the
 * shared count and spends it alone, so that most requests write nothing. Guaranteed: in one window all
 * containers together never let more through than the budget, whatever their number. Not guaranteed: that
 * all of it can be spent, since a container that falls idle takes what it reserved with it; nor that
 * less than two budgets pass in a minute that straddles two windows.
 */
export function budgets({ reserve, now }: BudgetDeps) {
  const held = boundedMap<Held>(MOST_NAMES);

  return async (name: string, { requests, seconds }: RatePolicy): Promise<Spent> => {
    const at = now().getTime();
    const windowEnd = (Math.floor(at / 1000 / seconds) + 1) * seconds;
    const key = `${name}#${String(windowEnd)}`;
    const own = held.get(key, at) ?? { reservedByAll: 0, ownLeft: 0, beyond: 0 };
    held.set(key, own, windowEnd * 1000);
    if (own.ownLeft === 0 && own.reservedByAll < requests) {
      const block = own.reservedByAll === 0 ? 1 : Math.ceil(requests / BLOCKS);
      const sum = await reserve(name, windowEnd, block);
      own.reservedByAll = Math.min(sum, requests);
      own.ownLeft += Math.max(0, Math.min(block, requests - (sum - block)));
    }
    if (own.ownLeft > 0) own.ownLeft -= 1;
    else own.beyond += 1;
    return {
      left: requests - own.reservedByAll + own.ownLeft,
      beyond: own.beyond,
      resetSeconds: Math.max(1, Math.ceil(windowEnd - at / 1000)),
    };
  };
}

export type TakeFrom = ReturnType<typeof budgets>;
