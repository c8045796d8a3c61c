import { describe, expect, it } from 'vitest';

import { conditionInWords, matches } from '../../functions/core/record/when.ts';

describe('a condition on the data of an event', () => {
  it.each<[string, object | undefined, object, boolean]>([
    ['nothing is asked', undefined, {}, true],
    ['no field is asked of', {}, { plea: 'G' }, true],
    ['a value is asked for, and it is that', { plea: 'G' }, { plea: 'G' }, true],
    ['a value is asked for, and it is another', { plea: 'G' }, { plea: 'NG' }, false],
    ['a value is asked for, and there is none', { plea: 'G' }, {}, false],
    ['no is asked for, and it is no', { enhanced: false }, { enhanced: false }, true],
    ['no is asked for, and nothing was said', { enhanced: false }, {}, false],
    ['one of several is asked for, and it is one', { plea: ['G', 'ADM'] }, { plea: 'ADM' }, true],
    ['one of several is asked for, and it is none', { plea: ['G', 'ADM'] }, { plea: 'NG' }, false],
    ['anything but a value is asked for, and it is another', { plea: { not: 'G' } }, { plea: 'NG' }, true],
    ['anything but a value is asked for, and it is that', { plea: { not: 'G' } }, { plea: 'G' }, false],
    ['anything but a value is asked for, and nothing was said', { plea: { not: 'G' } }, {}, true],
    ['a list must hold a value, and does', { flags: { includes: 'a' } }, { flags: ['b', 'a'] }, true],
    ['a list must hold a value, and does not', { flags: { includes: 'a' } }, { flags: ['b'] }, false],
    ['a list must hold a value, and there is none', { flags: { includes: 'a' } }, {}, false],
    ['a word is no list of its letters', { flags: { includes: 'a' } }, { flags: 'abc' }, false],
    ['at least so many are asked for, and it is so many', { months: { atLeast: 12 } }, { months: 12 }, true],
    ['at least so many are asked for, and it is fewer', { months: { atLeast: 12 } }, { months: 11 }, false],
    ['at least so many are asked for, and nothing was said', { months: { atLeast: 0 } }, {}, false],
    ['at least so many are asked for, and it is a word', { months: { atLeast: 0 } }, { months: '12' }, false],
    ['a field must be given, and is', { court: { given: true } }, { court: 'C01CE00' }, true],
    ['a field must be given, and is not', { court: { given: true } }, {}, false],
    ['a list must be given, and something is in it', { flags: { given: true } }, { flags: ['a'] }, true],
    ['a list must be given, and nothing is in it', { flags: { given: true } }, { flags: [] }, false],
    [
      'all of several must hold, and do',
      { plea: 'G', months: { atLeast: 1 } },
      { plea: 'G', months: 1 },
      true,
    ],
    [
      'all of several must hold, and one does not',
      { plea: 'G', months: { atLeast: 1 } },
      { plea: 'G' },
      false,
    ],
  ])('where %s', (_what, when, data, passes) => {
    expect(matches(when, data as Readonly<Record<string, unknown>>)).toBe(passes);
  });

  it('is said in words', () => {
    const when = {
      ...{ plea: ['G', 'ADM'], enhanced: false, kind: { not: 'replaced' } },
      ...{ flags: { includes: 'sexual' }, months: { atLeast: 12 }, court: { given: true } },
    };
    expect(conditionInWords(when)).toBe(
      'plea G or ADM, enhanced false, kind not replaced, flags with sexual, months at least 12, court given',
    );
    expect(conditionInWords({})).toBe('');
  });
});
