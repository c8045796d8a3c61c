// The properties of access, over as many random histories as are asked for.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20000' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('npm run properties -- --runs N takes a whole number above 0.');
  process.exit(1);
}
const files = [
  'test/access/involvement.property.test.ts',
  'test/access/self-admission.property.test.ts',
  'test/access/corrections.property.test.ts',
  'test/access/merges.property.test.ts',
  'test/access/readers.property.test.ts',
  'test/access/names.property.test.ts',
  'test/access/one-key.property.test.ts',
];
const { status } = spawnSync('vitest', ['run', '--project', 'pure', '--testTimeout', '0', ...files], {
  stdio: 'inherit',
  env: { ...process.env, PROPERTY_RUNS: String(runs) },
});
process.exit(status ?? 1);
