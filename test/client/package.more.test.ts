import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, it } from 'vitest';

import { useStack } from '../support/stack.ts';

/** Where the package is unpacked: what it depends on is found above it. */
const place = resolve('.local/client-package');

const run = (command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });

/** What a partner writes, with nothing but the package. */
const program = `
import { connect, pagesOf } from '@victim-journey/client';
const api = connect({ baseUrl: process.env.BASE, key: process.env.KEY });
const { data } = await api.GET('/key');
let pages = 0;
for await (const page of pagesOf((cursor) => api.GET('/unmatched-events', { params: { query: { cursor } } }))) pages += 1;
console.log(JSON.stringify({ agencyId: data.agencyId, pages: pages > 0 }));
`;

it('is packed with its types, and works from the package alone', () => {
  rmSync(place, { recursive: true, force: true });
  const installed = resolve(place, 'node_modules/@victim-journey');
  mkdirSync(installed, { recursive: true });
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', place], resolve('client')),
  ) as [{ filename: string }];
  run('tar', ['xzf', resolve(place, filename), '-C', installed], place);
  const files = run('tar', ['tzf', resolve(place, filename)], place)
    .trim()
    .split('\n')
    .sort();
  expect(files).toContain('package/dist/index.d.ts');
  expect(
    files.filter((file) => !/^package\/(dist\/[a-z-]+\.(js|d\.ts)|package\.json|README\.md)$/.test(file)),
  ).toEqual([]);
  run('mv', ['package', 'client'], installed);
  const { baseUrl, keys } = useStack();
  const told = run('node', ['--input-type=module', '--eval', program], place, {
    BASE: baseUrl,
    KEY: keys.police,
  });
  expect(JSON.parse(told)).toEqual({ agencyId: 'met-police', pages: true });
});
