// Runs on whatever Node the machine has: it sets up, then hands over to the project's own.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

import { endGroup, onEnd, startGroup } from './group.mjs';
import { prepare } from './prepare.mjs';

const running = new Set();
let interrupted = false;
onEnd(() => {
  if (running.size === 0) process.exit(130);
  interrupted = true;
  for (const child of running) endGroup(child);
});

await prepare();
const RESULTS = '.local/test-results.json';
const flags = process.argv.slice(2).map((flag) => (flag === '--shuffle' ? '--sequence.shuffle' : flag));
const checks = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['layout', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['dependency rules', 'depcruise', 'client', 'schemas', 'functions', 'pages', 'infra', 'local', 'test'],
];
const projects = flags.includes('--project') ? [] : ['--project', 'pure', '--project', 'stack'];
const tests = [
  'tests',
  'vitest',
  'run',
  ...projects,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}`,
];

/** Runs one check. */
function passes([, command, ...args], output) {
  return new Promise((resolve) => {
    const child = startGroup(`node_modules/.bin/${command}`, args, { output });
    // What is told of later takes what the tests leave idle: they wait for much, and are not to be late for its sake.
    if (child.pid && output === 'pipe') setPriority(child.pid, constants.priority.PRIORITY_LOW);
    running.add(child);
    const told = [];
    child.stdout?.on('data', (chunk) => told.push(chunk));
    child.stderr?.on('data', (chunk) => told.push(chunk));
    const end = (passed) => {
      running.delete(child);
      resolve({ passed, told: Buffer.concat(told).toString() });
    };
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}

rmSync(RESULTS, { force: true });
console.log(`Checking ${checks.map(([name]) => name).join(', ')} beside the tests ...\n`);
const checked = checks.map((check) => passes(check, 'pipe'));
const testsPassed = (await passes([...tests, ...flags], 'inherit')).passed;
const results = await Promise.all(checked);
for (const [at, { told }] of results.entries()) console.log(`\n== ${checks[at][0]}\n${told}`);
const failedChecks = results.filter(({ passed }) => !passed).length;
if (interrupted) {
  console.log('\nInterrupted.');
  process.exit(130);
}
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numPendingTests = 0,
} = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
// A file of tests that does not load fails without a failed test.
const failedTests = testsPassed ? numFailedTests : Math.max(numFailedTests, 1);
if (numPendingTests > 0)
  console.log(`\n${numPendingTests} tests were skipped: they read ../shared, which is not there.`);
console.log(`\n${numPassedTests} passed, ${failedTests + failedChecks} failed`);
process.exit(failedTests + failedChecks === 0 ? 0 : 1);
