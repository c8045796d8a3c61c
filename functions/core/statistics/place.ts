import { ALL } from './suppress.ts';

/** Whether a figure at a place counts a cell, given by its key. */
export function covers(at: readonly string[], cell: string): boolean {
  const values = cell.split('#');
  return at.every((value, dimension) => value === ALL || value === values[dimension]);
}

/** How a place is written in what is published: `all` for every value of a dimension. */
export const named = (value: string | undefined): string =>
  value === undefined || value === ALL ? 'all' : value;

/** Orders rows by their place, totals before their parts. */
export const byPlace =
  <Name extends string>(...names: readonly Name[]) =>
  (a: Readonly<Record<Name, string>>, b: Readonly<Record<Name, string>>): number => {
    const key = (row: Readonly<Record<Name, string>>) =>
      names.map((name) => (row[name] === 'all' ? '' : row[name])).join('#');
    return key(a).localeCompare(key(b));
  };
