// Runs on whatever Node the machine has: it sets up, then hands over to the project's own.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

import { prepare } from './prepare.mjs';

prepare();
const RESULTS = '.local/test-results.json';
const flags = process.argv.slice(2).map((flag) => (flag === '--shuffle' ? '--sequence.shuffle' : flag));
const checks = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['layout', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['dependency rules', 'depcruise', 'schemas', 'functions', 'infra', 'local', 'test'],
];
const tests = [
  'tests',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}`,
];

let running;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    running?.kill('SIGTERM');
  });
}

/** Runs one check; the local stack of the tests ends with the process that started it, however that ends. */
function passes([name, command, ...args]) {
  console.log(`\n== ${name}`);
  return new Promise((resolve) => {
    running = spawn(`node_modules/.bin/${command}`, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    running.once('error', () => resolve(false));
    running.once('exit', (code) => resolve(code === 0));
  });
}

rmSync(RESULTS, { force: true });
let failedChecks = 0;
for (const check of checks) if (!interrupted && !(await passes(check))) failedChecks += 1;
const testsPassed = !interrupted && (await passes([...tests, ...flags]));
if (interrupted) {
  console.log('\nInterrupted.');
  process.exit(130);
}
const { numPassedTests = 0, numFailedTests = 0 } = existsSync(RESULTS)
  ? JSON.parse(readFileSync(RESULTS, 'utf8'))
  : {};
// A file of tests that does not load fails without a failed test.
const failedTests = testsPassed ? numFailedTests : Math.max(numFailedTests, 1);
console.log(`\n${numPassedTests} passed, ${failedTests + failedChecks} failed`);
process.exit(failedTests + failedChecks === 0 ? 0 : 1);
