import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const pure = ['test/**/*.{unit,property}.test.ts'];
const stack = ['test/**/*.{integration,contract,e2e}.test.ts'];

/**
 * The slowest kinds of tests first, so that none of them is left over at the end. And some of the first kind
 * sweep all duties that are due on the stack: few are, before the other tests open theirs.
 */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kinds = ['integration', 'contract', 'e2e'];
    const slowness = ({ moduleId }: TestSpecification) =>
      kinds.findIndex((kind) => moduleId.endsWith(`.${kind}.test.ts`));
    return (await super.sort(files)).sort((a, b) => slowness(b) - slowness(a));
  }
}

export default defineConfig({
  test: {
    // No test patches a module, so one worker can load each once for all its files: a quarter of the time.
    isolate: false,
    // Half of the tests wait for the local stack most of the time, so two workers on two cores are not many.
    maxWorkers: 2,
    // A sequencer of one's own would leave the files in order where all is to be shuffled.
    sequence: process.argv.includes('--sequence.shuffle') ? {} : { sequencer: SlowestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: [...pure, 'test/**/*.infra.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'stack',
          include: stack,
          globalSetup: ['test/support/stack.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        // What is too slow for `npm test`: `npm run test:more` runs it.
        extends: true,
        test: {
          name: 'more',
          include: ['test/**/*.more.test.ts'],
          globalSetup: ['test/support/stack.ts'],
          testTimeout: 900_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
