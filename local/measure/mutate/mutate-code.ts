import { createVitest, type TestModule } from 'vitest/node';

import { faultsIn, type Place } from './faults-in.ts';
import { groupOf } from './goals.ts';
import { CONFIG, type Mutant } from './mutant.ts';

/** Longer than any test takes: a machine may be busy, and what never ends is ended by its judge. */
const NEVER_MS = 2 ** 31 - 1;

/**
 * Puts small faults into files, one at a time, and says which of them a test noticed.
 *
 * @param tests the tests to ask, as patterns; all pure ones where not given
 */
export async function mutateCode(places: readonly Place[], tests?: readonly string[]): Promise<Mutant[]> {
  const { sources, faults } = await faultsIn(places);
  if (faults.length === 0) return [];
  const vitest = await createVitest(
    'test',
    {
      config: CONFIG,
      watch: false,
      ...(tests ? { include: [...tests] } : {}),
      runner: `${import.meta.dirname}/judge.ts`,
      // One worker that keeps what it loaded, and what was noticed.
      isolate: false,
      maxWorkers: 1,
      testTimeout: NEVER_MS,
      reporters: [{}],
      onConsoleLog: () => false,
    },
    { plugins: [{ name: 'faults', enforce: 'pre', load: (id) => sources.get(id.split('?')[0] ?? '') }] },
  );
  try {
    const { testModules, unhandledErrors } = await vitest.start();
    const failed = testModules.filter((module) => !module.ok()).map(({ moduleId }) => moduleId);
    if (failed.length > 0 || unhandledErrors.length > 0)
      throw new Error(`Tests fail though nothing was changed: ${failed.join(', ')}`);
    return judged(testModules, faults);
  } finally {
    await vitest.close();
  }
}

function judged(modules: readonly TestModule[], faults: Awaited<ReturnType<typeof faultsIn>>['faults']) {
  const metas = modules.flatMap(({ children }) => [...children.allTests()].map((test) => test.meta()));
  const [covered, noticed, loaded] = (['covered', 'noticed', 'loaded'] as const).map(
    (what) => new Set(metas.flatMap((meta) => meta[what] ?? [])),
  );
  return (
    faults
      // What is decided once as the modules load is a declared table; those are changed entry by entry.
      .filter(({ id }) => covered?.has(id) || !loaded?.has(id))
      .map(({ id, file, what }) => ({
        group: groupOf(file),
        what: `${file}:${what}${covered?.has(id) ? '' : ' (no test comes here)'}`,
        noticed: noticed?.has(id) === true,
      }))
  );
}
