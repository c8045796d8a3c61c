import { Stryker } from '@stryker-mutator/core';

import { groupOf } from './goals.ts';
import { CONFIG, type Mutant } from './mutant.ts';

/**
 * Puts small faults into files, one at a time, and says which of them a test noticed. What was found before
 * and is not touched by a change since is not tried again.
 *
 * @param files paths or patterns from the root of the project, each with lines (`a.ts:3-9`) where only those
 * are meant
 */
export async function mutateCode(files: readonly string[]): Promise<Mutant[]> {
  if (files.length === 0) return [];
  const results = await new Stryker({
    mutate: [...files],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: CONFIG },
    coverageAnalysis: 'perTest',
    // What is decided once as the modules load is a declared table; those are changed entry by entry.
    ignoreStatic: true,
    // The machine may be busy: a mutant that is slow only for that is not caught.
    timeoutMS: 20_000,
    concurrency: 1,
    incremental: true,
    incrementalFile: '.local/mutants/before.json',
    tempDirName: '.local/mutants/sandbox',
    ignorePatterns: ['.local', '.venv', 'cdk.out', 'dist'],
    reporters: ['progress-append-only', 'html'],
    htmlReporter: { fileName: '.local/mutants/report.html' },
    allowEmpty: true,
  }).runMutationTest();
  return results
    .filter(({ status }) => status !== 'Ignored' && status !== 'CompileError' && status !== 'RuntimeError')
    .map(({ fileName, status, location, mutatorName, replacement }) => ({
      group: groupOf(fileName),
      what: `${fileName}:${location.start.line}:${location.start.column} ${mutatorName}: ${replacement}`,
      noticed: status === 'Killed' || status === 'Timeout',
    }));
}
