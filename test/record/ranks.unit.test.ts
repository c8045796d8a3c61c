import { describe, expect, it } from 'vitest';

import { ranks } from '../../functions/core/record/ranks.ts';
import { eventTypes } from '../../schemas/events/catalogue.ts';
import { ranksGiven } from '../oracle/events.ts';

describe('the ranks of event types', () => {
  it('are those that were given, and every type has one', () => {
    const given = Object.fromEntries(ranksGiven.map(({ type = '', rank }) => [type, Number(rank)]));
    expect(ranks).toEqual(given);
    expect(Object.keys(ranks).sort()).toEqual([...eventTypes].sort());
  });

  it('are each given once', () => {
    expect(new Set(Object.values(ranks)).size).toBe(eventTypes.length);
  });
});
