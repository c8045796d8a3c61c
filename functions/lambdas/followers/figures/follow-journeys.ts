import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

import type { Contribution } from '../../../core/statistics/contribution.ts';
import { retryLostRaces, type BackOff } from '../../../intake/retry-lost-races.ts';
import type { FiguresRepository } from '../../../store/figures.ts';

export interface FollowDeps {
  readonly figures: Pick<FiguresRepository, 'source' | 'replace'>;
  readonly backOff: BackOff;
}

/** What a journey or a duty adds to the figures as of a version of its journey. */
export interface Addition {
  readonly source: string;
  readonly version: number;
  readonly contribution: Contribution | undefined;
}

const isSame = (a: Contribution | undefined, b: Contribution | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * Brings the counters to what a journey or duty adds now. Told twice, or of an older version, it changes
 * nothing: the stream may give a record again.
 */
export async function countAddition({ figures, backOff }: FollowDeps, addition: Addition): Promise<void> {
  await retryLostRaces(backOff, async () => {
    const before = await figures.source(addition.source);
    if (before.version >= addition.version || isSame(before.contribution, addition.contribution)) return true;
    const { version, contribution } = addition;
    try {
      await figures.replace(addition.source, before, { version, ...(contribution ? { contribution } : {}) });
      return true;
    } catch (error) {
      if (error instanceof TransactionCanceledException) return undefined;
      throw error;
    }
  });
}
