import { describe, expect, it } from 'vitest';

import { canonical } from '../../functions/core/canonical.ts';
import { own } from '../../functions/core/own.ts';

describe('the text of a value', () => {
  it('is the same however its members were put, and another where its content is', () => {
    const text = (value: unknown) => JSON.stringify(canonical(value));
    expect(text({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(text([2, 1])).toBe('[2,1]');
    expect(text('b')).toBe('"b"');
  });
});

it('a name from outside is none of those that every object has', () => {
  expect(own({ a: 1 }, 'a')).toBe(1);
  for (const name of ['constructor', 'toString', '__proto__']) expect(own({ a: 1 }, name)).toBeUndefined();
});
