import { defineConfig } from 'vitest/config';

const pure = ['test/**/*.{unit,property}.test.ts'];
const stack = ['test/**/*.{integration,contract,e2e}.test.ts'];

export default defineConfig({
  test: {
    // No test patches a module, so one worker can load each once for all its files: a quarter of the time.
    isolate: false,
    // Half of the tests wait for the local stack most of the time, so two workers on two cores are not many.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: [...pure, 'test/**/*.infra.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'stack',
          include: stack,
          globalSetup: ['test/support/stack.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
