import type { CountedCell } from './contribution.ts';

/**
 * The nearest-rank percentile of counted values: the smallest value that at least that share of the
 * observations do not exceed. Undefined where nothing was observed.
 *
 * @param counts how often each value was observed
 * @param share between 0 and 1; 0.5 is the median
 */
export function percentile(counts: ReadonlyMap<number, number>, share: number): number | undefined {
  const observed = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const total = observed.reduce((sum, [, count]) => sum + count, 0);
  let seen = 0;
  for (const [value, count] of observed) {
    seen += count;
    if (seen >= share * total) return value;
  }
  return undefined;
}

/** How often each value was observed, from the tallies of a kind: `<kind>#<value>`. */
export function observed<Value>(
  cells: readonly CountedCell[],
  kind: string,
  read: (text: string) => Value,
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const { tallies } of cells) {
    for (const [tally, count] of Object.entries(tallies)) {
      const [name, text = ''] = tally.split('#');
      if (name === kind) counts.set(read(text), (counts.get(read(text)) ?? 0) + count);
    }
  }
  return counts;
}

/** Hours it took; null where nothing was counted. */
export interface Took {
  readonly medianHours: number;
  readonly p90Hours: number;
}

/** The median and the 90th percentile of hours tallied under a kind. */
export function took(cells: readonly CountedCell[], kind: string): Took | null {
  const hours = observed(cells, kind, Number);
  const [medianHours, p90Hours] = [percentile(hours, 0.5), percentile(hours, 0.9)];
  return medianHours === undefined || p90Hours === undefined ? null : { medianHours, p90Hours };
}
