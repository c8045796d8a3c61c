import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { functionDeclarations } from '../../infra/functions.ts';
import { buildFunctions } from '../../infra/build.ts';

const MOST_BYTES = 560 * 1024;
/** It reads XML besides, and holds every code of the courts: no victim waits for it to start. */
const MOST_BYTES_OF_MESSAGES = 728 * 1024;
/** It accepts what follows from events, and moves machines besides: nobody waits for it to start. */
const MOST_BYTES_OF_RELAY = 576 * 1024;
const dir = mkdtempSync(join(tmpdir(), 'bundles-'));

let bundled: Metafile;
beforeAll(async () => {
  bundled = await buildFunctions(dir);
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true }));

it.each(Object.keys(functionDeclarations))('bundles %s into no more than its kind may be', (name) => {
  const most = { 'court-messages': MOST_BYTES_OF_MESSAGES, relay: MOST_BYTES_OF_RELAY }[name] ?? MOST_BYTES;
  expect(statSync(join(dir, name, 'index.mjs')).size).toBeLessThanOrEqual(most);
});

it('bundles of the dependencies each, and of the others none', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const imported = Object.entries(bundled.inputs)
    .filter(([file]) => /^(functions|schemas)\//.test(file))
    .flatMap(([, { imports }]) => imports.map(({ path }) => path))
    .flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  expect([...new Set(imported)].sort()).toEqual(Object.keys(dependencies));
});
