import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { functionDeclarations } from '../../infra/functions.ts';
import { buildFunctions } from '../../infra/build.ts';

const MOST_BYTES = 450 * 1024;
const dir = mkdtempSync(join(tmpdir(), 'bundles-'));

beforeAll(() => buildFunctions(dir), 60_000);
afterAll(() => rmSync(dir, { recursive: true }));

it.each(Object.keys(functionDeclarations))('bundles %s into at most 450 KiB', (name) => {
  expect(statSync(join(dir, name, 'index.mjs')).size).toBeLessThanOrEqual(MOST_BYTES);
});
