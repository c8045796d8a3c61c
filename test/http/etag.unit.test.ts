import { describe, expect, it } from 'vitest';

import { requireMatch } from '../../functions/http/etag.ts';
import type { ProblemError } from '../../functions/http/problem.ts';

const refusal = (ifMatch: string): ProblemError | undefined => {
  try {
    requireMatch(ifMatch, 3);
    return undefined;
  } catch (error) {
    return error as ProblemError;
  }
};

describe('If-Match', () => {
  it.each(['"3"', '"3-police"', '*', '"2", "3"'])('%s goes ahead at version 3', (ifMatch) => {
    expect(refusal(ifMatch)).toBeUndefined();
  });

  it('of another version is told the version alone', () => {
    expect(refusal('"2"')?.options).toEqual({ extensions: { version: 3 } });
  });

  it.each([
    ['W/"41"', /without W/],
    ['"2", W/"41"', /without W/],
    ['41', /double quotes/],
    ["'41'", /double quotes/],
  ])('%s says what is wrong with it', (ifMatch, detail) => {
    expect(refusal(ifMatch)?.code).toBe('version-mismatch');
    expect(refusal(ifMatch)?.options.detail).toMatch(detail);
    expect(refusal(ifMatch)?.options.detail).not.toContain(ifMatch);
  });
});
