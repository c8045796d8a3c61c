import type { Contribution } from '../../../core/statistics/contribution.ts';
import { tryAgain, type BackOff } from '../../../store/try-again.ts';
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
  await tryAgain(backOff, async () => {
    const before = await figures.source(addition.source);
    if (before.version >= addition.version || isSame(before.contribution, addition.contribution)) return true;
    const { version, contribution } = addition;
    const after = { version, ...(contribution ? { contribution } : {}) };
    const { outcome } = await figures.replace(addition.source, before, after);
    return outcome === 'committed' ? true : undefined;
  });
}
