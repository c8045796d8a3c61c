/** The configuration of the tests that judge. */
export const CONFIG = 'local/measure/mutate/vitest.config.ts';

/** A small fault put into the product, and whether a test noticed it. */
export interface Mutant {
  /** What is counted together: a folder of the core, or a table. */
  readonly group: string;
  readonly what: string;
  readonly noticed: boolean;
}
