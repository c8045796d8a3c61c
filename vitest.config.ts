import { defineConfig } from 'vitest/config';

const pure = ['test/**/*.{unit,property}.test.ts'];
const stack = ['test/**/*.{integration,contract,e2e}.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: [...pure, 'test/**/*.infra.test.ts'], testTimeout: 30_000 } },
      {
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
