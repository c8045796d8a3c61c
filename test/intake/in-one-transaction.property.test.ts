import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { emptyRecord } from '../../functions/core/record/record.ts';
import type { Appended } from '../../functions/intake/append-event.ts';
import { inOneTransaction, MOST_ACTIONS } from '../../functions/intake/in-one-transaction.ts';
import { held, write, type Write } from '../../functions/store/write.ts';
import { stored } from '../duties/support.ts';

const named = (name: string): Write => write({ Put: { TableName: 'test', Item: { name: { S: name } } } });
const many = (name: string, count: number) => Array.from({ length: count }, (_, at) => named(`${name}${at}`));
const nameOf = (one: Write): string => held(one).item.Put?.Item?.['name']?.S ?? '';

const event = stored({ type: 'investigation.opened', time: '2026-01-05T09:00:00Z' }, 1);
const head = {
  journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
  personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
  victimNumber: 1,
  version: 1,
  openedAt: event.time,
  updatedAt: event.time,
  live: true,
  record: emptyRecord(),
} as const;
const changed = (items: number, duties: number, at: number): Appended => ({
  before: head,
  head,
  event,
  events: [event],
  items: many(`item ${at} `, items),
  duties: many(`duty ${at} `, duties),
});
/** A repository that tells of a head only whether duties are left. */
const repository = {
  headItem: ({ dutiesLeft }: { dutiesLeft?: boolean | undefined }) =>
    named(dutiesLeft ? 'head behind' : 'head'),
};

it('gives a head the time at which its transaction is put together, and none before the last', () => {
  const headAt = (now: string) => {
    const repositoryOfTimes = { headItem: ({ updatedAt }: { updatedAt: string }) => named(updatedAt) };
    return inOneTransaction(repositoryOfTimes, [], [changed(1, 0, 0)], () => new Date(now)).map(nameOf)[0];
  };
  expect(headAt('2026-01-05T09:00:07Z')).toBe('2026-01-05T09:00:07.000Z');
  expect(headAt('2026-01-05T08:59:59Z')).toBe(head.updatedAt);
});

const sizes = fc.record({
  beside: fc.integer({ min: 1, max: 10 }),
  journeys: fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 150 })), {
    minLength: 1,
    maxLength: 5,
  }),
});

it('never makes more actions than a transaction takes, leaves out duties alone, and says where', () => {
  fc.assert(
    fc.property(sizes, ({ beside, journeys }) => {
      const changes = journeys.map(([items, duties], at) => changed(items, duties, at));
      const names = inOneTransaction(repository, many('beside ', beside), changes, () => new Date(0)).map(
        nameOf,
      );
      expect(names.length).toBeLessThanOrEqual(MOST_ACTIONS);
      expect(names.slice(0, beside)).toEqual(many('beside ', beside).map(nameOf));
      expect(names).toEqual(expect.arrayContaining(changes.flatMap(({ items }) => items.map(nameOf))));
      const written = (at: number) => names.filter((name) => name.startsWith(`duty ${at} `)).length;
      const behind = journeys.filter(([, duties], at) => written(at) < duties).length;
      expect(names.filter((name) => name === 'head behind')).toHaveLength(behind);
      expect(names.filter((name) => name === 'head')).toHaveLength(journeys.length - behind);
      if (behind > 0) expect(names).toHaveLength(MOST_ACTIONS);
    }),
  );
});
