import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { Instrumenter } from '@stryker-mutator/instrumenter';

/** A file that is to be changed, whole or in some lines of it. */
export interface Place {
  /** From the root of the project. */
  readonly file: string;
  readonly lines?: readonly (readonly [first: number, last: number])[];
}

/** One small fault that could be in a file. */
export interface Fault {
  readonly id: string;
  readonly file: string;
  /** Where it is, and what would stand there: `12:7 ConditionalExpression: true`. */
  readonly what: string;
}

const no = () => false;
const quiet = () => undefined;
const logger = {
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no },
  ...{ isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no },
  ...{ trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet },
};

/**
 * The faults that Stryker knows to make in some files, and the code that holds all of them, each behind a switch
 * of its own: one program for all runs.
 */
export async function faultsIn(
  places: readonly Place[],
): Promise<{ readonly sources: ReadonlyMap<string, string>; readonly faults: readonly Fault[] }> {
  const files = await Promise.all(
    places.map(async ({ file, lines }) => ({
      name: resolve(file),
      // Stryker counts lines from nought, and takes an end as the end of what is before it.
      mutate:
        lines?.map(([first, last]) => ({
          start: { line: first - 1, column: 0 },
          end: { line: last, column: 0 },
        })) ?? true,
      content: await readFile(file, 'utf8'),
    })),
  );
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { files: made, mutants } = await new Instrumenter(logger).instrument(files, options);
  return {
    sources: new Map(made.map(({ name, content }) => [name, content])),
    faults: mutants
      .filter(({ statusReason }) => statusReason === undefined)
      .map(({ id, fileName, location, mutatorName, replacement }) => ({
        id,
        file: places.find(({ file }) => resolve(file) === fileName)?.file ?? fileName,
        what: `${location.start.line + 1}:${location.start.column + 1} ${mutatorName}: ${replacement}`,
      })),
  };
}
