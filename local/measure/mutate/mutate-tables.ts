import { createVitest, type Vitest } from 'vitest/node';

import { CONFIG, type Mutant } from './mutant.ts';
import type { Table } from './tables.ts';

/** The one changed entry that a run of the tests is about. */
export interface ChangedEntry {
  readonly table: string;
  readonly entry: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    change: ChangedEntry | undefined;
  }
}

/** Changes each entry of some tables, one at a time, and says which of the changes a test noticed. */
export async function mutateTables(
  tables: readonly Table[],
  tell: (mutant: Mutant) => void,
): Promise<Mutant[]> {
  const vitest = await createVitest('test', {
    config: CONFIG,
    watch: false,
    bail: 1,
    maxWorkers: 1,
    reporters: [{}],
    onConsoleLog: () => false,
  });
  try {
    const mutants: Mutant[] = [];
    for (const { name, judgedBy, changes } of tables) {
      for (const { entry } of await changes()) {
        const noticed = await isNoticed(vitest, { table: name, entry }, judgedBy);
        const mutant = { group: `table ${name}`, what: entry, noticed };
        tell(mutant);
        mutants.push(mutant);
      }
    }
    return mutants;
  } finally {
    await vitest.close();
  }
}

async function isNoticed(
  vitest: Vitest,
  change: ChangedEntry,
  judgedBy: readonly string[],
): Promise<boolean> {
  vitest.provide('change', change);
  for (const tests of judgedBy) {
    const specifications = await vitest.globTestSpecifications([tests]);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    vitest.state.filesMap.clear();
    if (unhandledErrors.length > 0 || testModules.some((module) => !module.ok())) return true;
  }
  return false;
}
