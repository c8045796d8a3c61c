/** A table of somebody else's codes, kept as data: where it comes from, in which version, and what each says. */
export interface CodeTable<Row> {
  readonly source: string;
  readonly version: string;
  readonly rows: readonly Row[];
}

/** Declares a table of codes. */
export const codeTable = <Row>(table: CodeTable<Row>): CodeTable<Row> => table;
