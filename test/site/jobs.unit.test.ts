import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { operations } from '../../schemas/operations.ts';

const rows = readFileSync('docs/jobs.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Who') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, who = '', job = '', page = '', operation = '', test = '']) => ({
    who,
    job,
    page,
    operation,
    test,
  }));

const codeIn = (cell: string): string => /^`([^`]+)`/.exec(cell)?.[1] ?? '';
const routes = globSync('functions/lambdas/pages/**/*.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const named = new Set(operations.map(({ id }) => id));
const served = rows.filter(({ page }) => page !== 'not yet');

describe('the table of what five people do each day', () => {
  it('has five jobs of each', () => {
    const jobs = Map.groupBy(rows, ({ who }) => who);
    expect([...jobs].map(([who, of]) => [who, of.length])).toEqual([
      ['Victim', 5],
      ['Phone operator', 5],
      ['Witness care officer', 5],
      ['Support worker', 5],
      ['Oversight', 5],
    ]);
    expect(new Set(rows.map(({ who, job }) => `${who} ${job}`)).size).toBe(25);
  });

  it.each(served)(
    'names a page, an operation and a test that there are: $job',
    ({ page, operation, test }) => {
      expect([page, routes.includes(`'${codeIn(page)}'`)]).toEqual([page, true]);
      expect([operation, named.has(codeIn(operation))]).toEqual([operation, true]);
      const title = test.slice(test.indexOf(': ') + 2);
      const file = readFileSync(`test/site/${codeIn(test)}.more.test.ts`, 'utf8');
      expect([test, title.length > 10 && file.includes(`it('${title}'`)]).toEqual([test, true]);
    },
  );

  it('says of a job that is not served why', () => {
    for (const { job, page, operation, test } of rows)
      if (page === 'not yet') expect([job, operation !== '' && test === '–']).toEqual([job, true]);
  });
});
