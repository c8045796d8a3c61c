import { describe, expect, it } from 'vitest';

import { boundedMap } from '../../functions/core/bounded-map.ts';

describe('values that are kept for a while', () => {
  it('are good until their instant, or for ever', () => {
    const map = boundedMap<string>(5);
    map.set('a', 'for a while', 100);
    map.set('b', 'for ever');
    expect([map.get('a', 99), map.get('a', 100), map.get('a')]).toEqual([
      'for a while',
      undefined,
      'for a while',
    ]);
    expect(map.get('b', 1e15)).toBe('for ever');
    expect(map.get('c')).toBeUndefined();
  });

  it('go where there are too many, those set longest ago first', () => {
    const map = boundedMap<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('a', 3);
    map.set('c', 4);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([3, undefined, 4]);
  });
});
