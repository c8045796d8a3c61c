import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { ranks } from '../../functions/core/record/ranks.ts';
import { eventTypes } from '../../schemas/events/catalogue.ts';

/** The ranks as they were given; a new type adds its line here, and no line ever changes. */
const given = JSON.parse(readFileSync(new URL('ranks.json', import.meta.url), 'utf8')) as Record<
  string,
  number
>;

describe('the ranks of event types', () => {
  it('are those that were given, and every type has one', () => {
    expect(ranks).toEqual(given);
    expect(Object.keys(ranks).sort()).toEqual([...eventTypes].sort());
  });

  it('are each given once', () => {
    expect(new Set(Object.values(ranks)).size).toBe(eventTypes.length);
  });
});
