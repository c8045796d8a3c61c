/**
 * What one journey or one duty adds to the published figures: one to the count of a cell, and one to each
 * of the cell's tallies that it names. The cells of one group are published together.
 */
export interface Contribution {
  readonly group: string;
  readonly cell: string;
  readonly tallies: readonly string[];
}

/** A cell as it is counted: how many contribute, and how many of them name each tally. */
export interface CountedCell {
  readonly cell: string;
  readonly count: number;
  readonly tallies: Readonly<Record<string, number>>;
}

/** Counts contributions anew: what the running counters must equal at any time. */
export function countAll(contributions: readonly Contribution[]): Map<string, CountedCell[]> {
  const groups = new Map<string, Map<string, { count: number; tallies: Record<string, number> }>>();
  for (const { group, cell, tallies } of contributions) {
    const cells = groups.get(group) ?? new Map<string, { count: number; tallies: Record<string, number> }>();
    groups.set(group, cells);
    const counted = cells.get(cell) ?? { count: 0, tallies: {} };
    cells.set(cell, counted);
    counted.count += 1;
    for (const tally of tallies) counted.tallies[tally] = (counted.tallies[tally] ?? 0) + 1;
  }
  return new Map(
    [...groups].map(([group, cells]) => [group, [...cells].map(([cell, counted]) => ({ cell, ...counted }))]),
  );
}
