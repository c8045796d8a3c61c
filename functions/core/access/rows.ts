import { rowDimensions, type AgencyKind, type RowFilter } from '../../../schemas/agencies.ts';
import { courtOf } from '../../../schemas/reference/courts.ts';
import { profiles } from '../agency-profiles.ts';

/**
 * Whether a record lies within the rows of a key. A key sees by the dimension of its agency's kind alone:
 * a filter that is empty there reaches nothing (deny by default), as does a record that names nothing.
 */
export function isWithinRows(kind: AgencyKind, filter: RowFilter, record: RowFilter): boolean {
  const { dimension } = profiles[kind];
  return (
    dimension !== null &&
    filter[dimension].some((value) => record[dimension].some((row) => isSameRow(dimension, row, value)))
  );
}

/** A court is known by its first five characters, whichever of its rooms is named. */
const isSameRow = (dimension: keyof RowFilter, one: string, other: string): boolean =>
  dimension === 'courts' ? courtOf(one) === courtOf(other) : one === other;

/** Whether one filter reaches nothing that the other does not. */
export function isNarrower(filter: RowFilter, ceiling: RowFilter): boolean {
  return rowDimensions.every((dimension) =>
    filter[dimension].every((value) => ceiling[dimension].includes(value)),
  );
}

/** What lies within two filters. */
export const rowsOfBoth = (one: RowFilter, other: RowFilter): RowFilter =>
  Object.fromEntries(
    rowDimensions.map((dimension) => [
      dimension,
      one[dimension].filter((value) => other[dimension].includes(value)),
    ]),
  ) as RowFilter;
