import { rowDimensions, type AgencyKind, type RowFilter } from '../../../schemas/agencies.ts';
import { profiles } from '../agency-profiles.ts';

/**
 * Whether a record lies within the rows of a key. A key sees by the dimension of its agency's kind alone:
 * a filter that is empty there reaches nothing (deny by default), as does a record that names nothing.
 */
export function isWithinRows(kind: AgencyKind, filter: RowFilter, record: RowFilter): boolean {
  const { dimension } = profiles[kind];
  return dimension !== null && filter[dimension].some((value) => record[dimension].includes(value));
}

/** Whether one filter reaches nothing that the other does not. */
export function isNarrower(filter: RowFilter, ceiling: RowFilter): boolean {
  return rowDimensions.every((dimension) =>
    filter[dimension].every((value) => ceiling[dimension].includes(value)),
  );
}
