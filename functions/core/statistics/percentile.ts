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
