import { existsSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

it('the page on deploying names tests that are there, in each row of what was found', () => {
  const rows = readFileSync('docs/deploying.md', 'utf8')
    .split(/^## What is checked before$/m)[1]
    ?.split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (Found|---)/.test(line));
  expect(rows?.length).toBeGreaterThan(15);
  for (const row of rows ?? []) {
    const named = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(named.length > 0 || row.includes('the whole suite')).toBe(true);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  }
});
