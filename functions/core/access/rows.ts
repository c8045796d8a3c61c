import { rowDimensions, type AgencyKind, type RowFilter } from '../../../schemas/agencies.ts';

/** The dimension by which each kind of agency is given its rows. */
export const dimensionOf: Readonly<Partial<Record<AgencyKind, keyof RowFilter>>> = {
  police: 'forces',
  'witness-care': 'forces',
  court: 'courts',
  cps: 'cpsAreas',
  lvws: 'services',
  probation: 'probationRegions',
};

/**
 * Whether a record lies within the rows of a key. A key sees by the dimension of its agency's kind alone:
 * a filter that is empty there reaches nothing (deny by default), as does a record that names nothing.
 */
export function isWithinRows(kind: AgencyKind, filter: RowFilter, record: RowFilter): boolean {
  const dimension = dimensionOf[kind];
  return dimension !== undefined && filter[dimension].some((value) => record[dimension].includes(value));
}

/** Whether one filter reaches nothing that the other does not. */
export function isNarrower(filter: RowFilter, ceiling: RowFilter): boolean {
  return rowDimensions.every((dimension) =>
    filter[dimension].every((value) => ceiling[dimension].includes(value)),
  );
}
