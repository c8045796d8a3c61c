/** One measured figure, with what it is held against. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same figure of the bare baseline, measured in the same run. */
  readonly baseline?: number;
  /** The most it may be; a figure without one is told, not held to anything. */
  readonly target?: number;
  readonly note?: string;
}

/** What measures some figures; anyone may add one to `benchmarks.ts`. */
export interface Benchmark {
  readonly name: string;
  readonly measure: () => Promise<readonly Figure[]>;
}

export const isMissed = ({ value, target }: Figure): boolean => target !== undefined && value > target;
