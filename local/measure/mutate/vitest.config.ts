import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Tests that say one thing each are quick, and notice most; what tries many cases is asked of the rest. */
const kinds = ['test/oracle/reaching', 'test/oracle/facts', '.unit.test.ts', '.property.test.ts'];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slowness = ({ moduleId }: TestSpecification) => kinds.findIndex((kind) => moduleId.includes(kind));
    return [...(await super.sort(files))].sort((a, b) => slowness(a) - slowness(b));
  }
}

/**
 * The pure tests, to judge mutants by. Tests that compare a generated document are left out: that a page
 * differs shows that something changed, not that anybody would notice what.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.{unit,property}.test.ts'],
    exclude: [
      'test/contract/**',
      'test/infra/**',
      'test/local/**',
      'test/replay/**',
      'test/simulation/**',
      'test/store/**',
    ],
    setupFiles: ['local/measure/mutate/setup.ts'],
    pool: 'threads',
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
  },
});
