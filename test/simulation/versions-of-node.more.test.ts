import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect, it } from 'vitest';

const run = promisify(execFile);
const SEEDS = ['1', '2', '3', '4', '5', '6'];
/** Pinned, as every tool is; npm fetches it where it is not in its cache. */
const NODE_22 = 'node@22.23.3';

it('a seed has the same trace on Node 22 and 24, byte for byte', { timeout: 600_000 }, async () => {
  const script = ['test/simulation/print-digests.ts', ...SEEDS];
  const fetched = await run('npm', ['exec', '--yes', `--package=${NODE_22}`, '--', 'node', '--version']);
  expect(fetched.stdout.trim()).toMatch(/^v22\./);
  const [on22, on24] = await Promise.all([
    run('npm', ['exec', '--yes', `--package=${NODE_22}`, '--', 'node', ...script]),
    run(process.execPath, script),
  ]);
  expect(process.version).toMatch(/^v24\./);
  expect(on22.stdout.trim().split('\n')).toHaveLength(SEEDS.length);
  expect(on22.stdout).toBe(on24.stdout);
});
