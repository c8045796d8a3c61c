// Runs on whatever Node the machine has: it sets up, then hands over to the project's own.
import { spawnSync } from 'node:child_process';

import { prepare } from './prepare.mjs';

prepare();
const checks = [
  ['types', ['node_modules/.bin/tsc', '--noEmit']],
  ['lint', ['node_modules/.bin/eslint', '.', '--max-warnings', '0']],
  ['dependency rules', ['node_modules/.bin/depcruise', 'schemas', 'functions', 'infra', 'local', 'test']],
  [
    'tests',
    [
      'node_modules/.bin/vitest',
      'run',
      ...process.argv.slice(2).map((flag) => (flag === '--shuffle' ? '--sequence.shuffle' : flag)),
    ],
  ],
];
let failed = 0;
for (const [name, [command, ...args]] of checks) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: process.env });
  if (status !== 0) failed += 1;
}
console.log(`\n${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
