import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/threat-model.md', 'utf8');
const testsIn = (text: string): string[] =>
  [...text.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map(([, file = '']) => file);

describe('the threat model', () => {
  it('names a test for each risk of the OWASP API Security Top 10', () => {
    const risks = page.split('\n').filter((line) => /^\| API\d+ /.test(line));
    expect(risks).toHaveLength(10);
    for (const risk of risks) expect(testsIn(risk), risk).not.toEqual([]);
  });

  it('names no test that there is not', () => {
    for (const file of testsIn(page)) expect(existsSync(file), file).toBe(true);
  });
});
