import { TestRunner, type RunnerTestCase } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Faults that this test is the first to run into. */
    covered?: string[];
    /** Faults that this test is the first to notice. */
    noticed?: string[];
    /** Faults that were run into as modules loaded, for the first time. */
    loaded?: string[];
  }
}

type Hits = Record<string, number>;

/** What the code that Stryker made asks which fault is on, and tells what it came past. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  readonly mutantCoverage: { static: Hits; perTest: Record<string, Hits> };
}

/** A test that comes past more switches than this judges nothing: it would be run again for thousands of faults. */
const MOST_IN_A_TEST = 2_000_000;
/** So many switches are passed for one fault before it is given up: some seconds of a fast machine. */
const MOST_FOR_A_FAULT = 20_000_000;

const switches: Switches = ((globalThis as { __stryker__?: Switches }).__stryker__ ??= {
  mutantCoverage: { static: {}, perTest: {} },
});
const loading = switches.mutantCoverage.static;
const covered = new Set<string>();
const noticed = new Set<string>();
const loaded = new Set<string>();
const spent = new Map<string, number>();

/** What is not in a set yet, which is then. */
const newIn = (set: Set<string>, values: readonly string[]): string[] =>
  values.filter((value) => !set.has(value) && set.add(value));

/** Counts what is come past, and ends what goes on for ever. */
function counter(most: number) {
  let passed = 0;
  const hits = new Proxy<Hits>(
    {},
    {
      set: () => {
        passed += 1;
        if (passed > most) throw new Error('This goes on for ever.');
        return true;
      },
    },
  );
  return { hits, passed: () => passed };
}

/**
 * Runs each test once as the code is, and then once for each fault that it came past and nobody noticed yet.
 * Nothing is loaded anew for it: a thousand faults take a minute.
 */
export default class Judge extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test) as () => Promise<void>;
    const { hits, cost } = await this.#asItIs(run);
    Object.assign(test.meta, {
      covered: newIn(covered, hits),
      loaded: newIn(loaded, Object.keys(loading)),
      noticed: [],
    });
    if (cost > MOST_IN_A_TEST) return;
    for (const fault of hits) {
      const before = spent.get(fault) ?? 0;
      if (noticed.has(fault) || before > MOST_FOR_A_FAULT) continue;
      const { failed, passed } = await this.#with(fault, run, cost);
      spent.set(fault, before + passed);
      if (failed) test.meta.noticed?.push(...newIn(noticed, [fault]));
    }
  }

  async #asItIs(run: () => Promise<void>) {
    switches.currentTestId = 'now';
    switches.mutantCoverage.perTest = {};
    try {
      await run();
    } finally {
      switches.currentTestId = undefined;
    }
    const hits = switches.mutantCoverage.perTest['now'] ?? {};
    return { hits: Object.keys(hits), cost: Object.values(hits).reduce((sum, each) => sum + each, 0) };
  }

  async #with(fault: string, run: () => Promise<void>, cost: number) {
    const { hits, passed } = counter(100 * cost + 100_000);
    switches.mutantCoverage.static = hits;
    switches.activeMutant = fault;
    try {
      await run();
      return { failed: false, passed: passed() };
    } catch {
      return { failed: true, passed: passed() };
    } finally {
      switches.activeMutant = undefined;
      switches.mutantCoverage.static = loading;
    }
  }
}
