/** Numbers below this, other than nought, are not published (disclosure control of official statistics). */
export const threshold = 5;

/** Stands for every value of a dimension: the mark of a total. */
export const ALL = '*';

/** A count by its place in every dimension. */
export interface Counted {
  readonly at: readonly string[];
  readonly count: number;
}

/** A figure of the published cube; null where it is withheld. */
export interface Published {
  readonly at: readonly string[];
  readonly count: number | null;
}

interface Line {
  readonly total: string;
  readonly parts: readonly string[];
}

const keyOf = (at: readonly string[]): string => JSON.stringify(at);

/** The dimensions, by index, that are published broken down by each other. */
export type Tables = readonly (readonly number[])[];

/** Every figure that a place counts towards: its cell in each table, and their totals. */
function placesOf(at: readonly string[], tables: Tables): string[] {
  const places = tables.flatMap((table) =>
    at.reduce<string[][]>(
      (prefixes, value, dimension) =>
        prefixes.flatMap((prefix) =>
          table.includes(dimension)
            ? [
                [...prefix, value],
                [...prefix, ALL],
              ]
            : [[...prefix, ALL]],
        ),
      [[]],
    ),
  );
  return [...new Set(places.map(keyOf))];
}

function totals(cells: readonly Counted[], tables: Tables): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { at, count } of cells.filter((cell) => cell.count > 0)) {
    for (const place of placesOf(at, tables)) counts.set(place, (counts.get(place) ?? 0) + count);
  }
  return counts;
}

/** Each total with its parts along one dimension: what a reader can add up and subtract. */
function linesOf(counts: ReadonlyMap<string, number>): Line[] {
  const lines = new Map<string, { total: string; parts: string[] }>();
  for (const key of counts.keys()) {
    const at = JSON.parse(key) as string[];
    at.forEach((value, dimension) => {
      if (value === ALL) return;
      const total = keyOf(at.with(dimension, ALL));
      const name = `${total} ${String(dimension)}`;
      const line = lines.get(name) ?? { total, parts: [] };
      line.parts.push(key);
      lines.set(name, line);
    });
  }
  return [...lines.values()];
}

/** A prime below 2^26: products of two residues stay exact in a double. */
const PRIME = 67_108_859;

const residue = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

/** The multiplicative inverse modulo the prime (extended Euclid). */
function inverse(value: number): number {
  let [r, next, s, t] = [PRIME, value, 0, 1];
  while (next !== 0) {
    const quotient = Math.floor(r / next);
    [r, next, s, t] = [next, r - quotient * next, t, s - quotient * t];
  }
  return residue(s);
}

/** Gauss-Jordan elimination, in place. */
function reduce(rows: number[][], unknowns: number): void {
  let rank = 0;
  for (let column = 0; column < unknowns; column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    const found = rows[at];
    if (!found) continue;
    rows.splice(at, 1);
    const scale = inverse(found[column] ?? 1);
    const pivot = found.map((value) => (value * scale) % PRIME);
    for (const row of rows) {
      const factor = row[column] ?? 0;
      if (factor === 0) continue;
      for (let each = 0; each < unknowns; each += 1)
        row[each] = residue((row[each] ?? 0) - ((factor * (pivot[each] ?? 0)) % PRIME));
    }
    rows.splice(rank, 0, pivot);
    rank += 1;
  }
}

/** The withheld figures that adding and subtracting what is published gives back. */
function toldBySums(lines: readonly Line[], withheld: ReadonlySet<string>): string[] {
  const unknowns = [...withheld];
  const column = new Map(unknowns.map((key, index) => [key, index]));
  const rows = lines.flatMap(({ total, parts }) => {
    const row = unknowns.map(() => 0);
    for (const part of parts) row[column.get(part) ?? -1] = 1;
    row[column.get(total) ?? -1] = PRIME - 1;
    const equation = row.slice(0, unknowns.length);
    return equation.some((value) => value !== 0) ? [equation] : [];
  });
  reduce(rows, unknowns.length);
  return rows.flatMap((row) => {
    const [first, second] = row.flatMap((value, index) => (value === 0 ? [] : [index]));
    const key = first === undefined || second !== undefined ? undefined : unknowns[first];
    return key === undefined ? [] : [key];
  });
}

type Counts = ReadonlyMap<string, number>;

/** Lines in which the missing parts together are a small number that the total would tell. */
function tellsSmallSum({ total, parts }: Line, withheld: ReadonlySet<string>, counts: Counts): boolean {
  const hidden = parts.filter((part) => withheld.has(part));
  const sum = hidden.reduce((told, part) => told + (counts.get(part) ?? 0), 0);
  return hidden.length > 0 && sum < threshold && !withheld.has(total);
}

/** The smallest published figure of a line, parts before the total. */
function smallestOf(
  { total, parts }: Line,
  withheld: ReadonlySet<string>,
  counts: Counts,
): string | undefined {
  const [smallest] = parts
    .filter((part) => !withheld.has(part))
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  return smallest ?? (withheld.has(total) ? undefined : total);
}

/**
 * Every count of the tables and every total of them, with small numbers withheld, and as many others with
 * them as it takes so that no sum or difference of what is published gives a withheld one back.
 */
export function suppress(cells: readonly Counted[], tables: Tables): Published[] {
  const counts = totals(cells, tables);
  const lines = linesOf(counts);
  const withheld = new Set([...counts].filter(([, count]) => count < threshold).map(([key]) => key));
  for (let before = -1; before !== withheld.size;) {
    before = withheld.size;
    const told = new Set(toldBySums(lines, withheld));
    const added = new Set<string>();
    for (const line of lines) {
      const figures = [line.total, ...line.parts];
      if (figures.some((key) => added.has(key))) continue;
      if (!tellsSmallSum(line, withheld, counts) && !figures.some((key) => told.has(key))) continue;
      const more = smallestOf(line, withheld, counts);
      if (more !== undefined) added.add(more);
    }
    for (const key of added) withheld.add(key);
  }
  return [...counts].map(([key, count]) => ({
    at: JSON.parse(key) as string[],
    count: withheld.has(key) ? null : count,
  }));
}
