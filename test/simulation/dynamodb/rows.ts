import { compareText, type Item } from './values.ts';

/** An item in its place within a partition; `tie` puts rows with one sort value in order. */
export interface Row {
  readonly sort: string;
  readonly tie: string;
  readonly item: Item;
}

export const compareRows = (a: Omit<Row, 'item'>, b: Omit<Row, 'item'>): number =>
  compareText(a.sort, b.sort) || compareText(a.tie, b.tie);

/** The rows of one partition, in order. */
export class Rows {
  private readonly rows: Row[] = [];

  get all(): readonly Row[] {
    return this.rows;
  }

  /** How many rows at the start meet a test that all rows after the first that fails it fail too. */
  count(test: (row: Row) => boolean): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(this.rows[middle] as Row)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private placeOf(place: Omit<Row, 'item'>): number {
    return this.count((row) => compareRows(row, place) < 0);
  }

  find(place: Omit<Row, 'item'>): Item | undefined {
    const row = this.rows[this.placeOf(place)];
    return row && compareRows(row, place) === 0 ? row.item : undefined;
  }

  put(row: Row): void {
    const at = this.placeOf(row);
    const there = this.rows[at];
    this.rows.splice(at, there && compareRows(there, row) === 0 ? 1 : 0, row);
  }

  remove(place: Omit<Row, 'item'>): void {
    const at = this.placeOf(place);
    const there = this.rows[at];
    if (there && compareRows(there, place) === 0) this.rows.splice(at, 1);
  }
}

/** Partitions by the value of their key. */
export class Partitions {
  private readonly partitions = new Map<string, Rows>();

  of(partition: string): Rows {
    const found = this.partitions.get(partition) ?? new Rows();
    this.partitions.set(partition, found);
    return found;
  }

  get entries(): Iterable<[string, Rows]> {
    return this.partitions;
  }
}
