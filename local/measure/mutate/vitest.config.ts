import { defineConfig } from 'vitest/config';

/**
 * The pure tests, to judge mutants by. Tests that compare a generated document are left out: that a page
 * differs shows that something changed, not that anybody would notice what.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.{unit,property}.test.ts'],
    exclude: ['test/contract/**', 'test/infra/**', 'test/local/**', 'test/replay/**', 'test/store/**'],
    setupFiles: ['local/measure/mutate/setup.ts'],
    pool: 'threads',
    testTimeout: 60_000,
  },
});
