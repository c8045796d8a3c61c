import { describe, expect, it } from 'vitest';

import { identityBy, type IdentityAnswers } from '../../functions/core/person/identity.ts';
import type { Details } from '../../functions/core/person/told.ts';

const details = (codeWord?: string): Details => ({
  person: { familyName: 'Testcase-Example', dateOfBirth: '1990-01-02' },
  address: { lines: ['1 Example Street'], postcode: 'SW1A 0ZZ' },
  ...(codeWord === undefined
    ? {}
    : {
        safeContact: { channels: [], times: [], codeWord, mayAnswer: [], mustNotAnswer: [] },
      }),
  waiting: [],
});
const [familyName, dateOfBirth, postcode] = ['testcase example', '1990-01-02', 'sw1a0zz'];

describe('who a caller is', () => {
  it.each<[string, IdentityAnswers, string]>([
    ['three right', { familyName, dateOfBirth, postcode }, 'passed'],
    ['two right, one left out', { familyName, postcode }, 'passed'],
    ['two right, one wrong', { familyName, dateOfBirth: '1991-01-02', postcode }, 'passed'],
    ['one right', { familyName }, 'failed'],
    ['one right, two wrong', { familyName, dateOfBirth: '1991-01-02', postcode: 'SW1A 1AA' }, 'failed'],
    ['none', {}, 'failed'],
    ['names of no letters', { familyName: '-', postcode: ' ' }, 'failed'],
  ])('is proved or not by %s', (_what, answers, result) => {
    expect(identityBy(details(), answers, false)).toBe(result);
  });

  it('takes the code word too, where one is set', () => {
    const all = { familyName, dateOfBirth, postcode };
    expect(identityBy(details('Sample Word'), all, false)).toBe('failed');
    expect(identityBy(details('Sample Word'), { ...all, codeWord: 'guess' }, false)).toBe('failed');
    expect(identityBy(details('Sample Word'), { ...all, codeWord: 'sample word' }, true)).toBe('passed');
    expect(identityBy(details('Sample Word'), { codeWord: 'sample word' }, true)).toBe('failed');
  });

  it('is never proved by answers alone where whoever is feared knows them', () => {
    expect(identityBy(details(), { familyName, dateOfBirth, postcode }, true)).toBe('ring-back');
  });

  it('is never proved by what is not known of the victim', () => {
    const nobody: Details = { person: {}, waiting: [] };
    expect(identityBy(nobody, { familyName, dateOfBirth, postcode }, false)).toBe('failed');
  });
});
