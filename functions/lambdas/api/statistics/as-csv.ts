import { stringify } from 'csv-stringify/sync';

/** Figures that are not given are marked [c], confidential, as official statistics mark them. */
const WITHHELD = '[c]';

/** Rows as CSV (RFC 4180) under a header line, which stands also where there are no rows. */
export function asCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number | null | undefined>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? WITHHELD));
  return stringify(cells, { header: true, columns: [...columns] });
}
