import { describe, expect, it } from 'vitest';

import { compareOrder, eventKey, orderKey, type Ordered } from '../../functions/core/record/order.ts';

const event = (change: Partial<Ordered>): Ordered => ({
  time: '2026-01-05T10:00:00.000Z',
  type: 'crime.recorded',
  source: '/police/b',
  id: 'e5',
  agencyId: 'met',
  ...change,
});
const compared = (one: Partial<Ordered>, other: Partial<Ordered>) =>
  compareOrder(orderKey(event(one)), orderKey(event(other)));

describe('of two events of a journey', () => {
  it.each<[string, Partial<Ordered>, Partial<Ordered>]>([
    ['the earlier is first', { time: '2026-01-05T09:59:59.999Z', id: 'e9' }, { id: 'e1' }],
    [
      'at one time, what its source numbers lower is first',
      { sequence: '9', id: 'e9' },
      { sequence: '10', id: 'e1' },
    ],
    [
      'noughts before a number count for nothing',
      { sequence: '0009', id: 'e9' },
      { sequence: '10', id: 'e1' },
    ],
    ['nought is before one', { sequence: '0', id: 'e9' }, { sequence: '01', id: 'e1' }],
    ['a number is before a word', { sequence: '99', id: 'e9' }, { sequence: 'a', id: 'e1' }],
    ['a word with a number in it is a word', { sequence: '99', id: 'e9' }, { sequence: '1a', id: 'e1' }],
    ['what has no number is before what has one', { id: 'e9' }, { sequence: '1', id: 'e1' }],
    ['a number says nothing of another source', { source: '/police/a', sequence: '9' }, { sequence: '1' }],
    [
      'at one time, the type that comes first in any case is first',
      { id: 'e9' },
      { type: 'investigation.opened', id: 'e1' },
    ],
    ['of one type, the source decides', { source: '/police/a', id: 'e9' }, { id: 'e1' }],
    ['of one source, the id decides', { id: 'e1' }, { id: 'e2' }],
    ['of one id, the agency decides', { agencyId: 'city' }, { agencyId: 'met' }],
  ])('%s', (_what, first, second) => {
    expect(compared(first, second)).toBe(-1);
    expect(compared(second, first)).toBe(1);
  });

  it('neither is first where they are one', () => {
    expect(compared({}, {})).toBe(0);
    expect(compared({ sequence: '07' }, { sequence: '7' })).toBe(0);
  });
});

it('an event is named by its agency, its source and its id', () => {
  expect(eventKey(event({}))).toBe('met /police/b e5');
});
