import { expect, it } from 'vitest';

import { NotTaken } from '../../functions/store/commit.ts';
import type { Found } from '../../functions/store/item-kind.ts';
import { parkingPlace } from '../support/turns.ts';

/** Ten more than a list is read of at once: what is parked stays in front of it. */
const journeys = Array.from({ length: 200 }, (_, at) => `J#${String(at)}`);
const PAGE = 190;

function timer(failing: (journey: string) => Error | undefined) {
  const parking = parkingPlace();
  let now = Date.parse('2026-02-02T09:00:00Z');
  const tried: string[] = [];
  const waiting = new Set(journeys);
  const found = (journey: string): Found<string> => ({
    partition: journey,
    sort: 'HEAD',
    place: '',
    read: () => journey,
  });
  return {
    parking,
    tried,
    waiting,
    pass: (ms: number) => (now += ms),
    run: async (redriven = false) => {
      const turns = await parking.begin(() => new Date(now), redriven);
      for (const journey of [...waiting].slice(0, PAGE + turns.passedOver))
        await turns.take(found(journey), (value) => {
          tried.push(value);
          const fault = failing(value);
          if (fault) return Promise.reject(fault);
          waiting.delete(value);
          return Promise.resolve();
        });
      return turns.counts;
    },
  };
}

it('passes over what it parked for an hour, and takes all others', async () => {
  const bad = new Set(journeys.slice(0, 100));
  const { parking, tried, waiting, pass, run } = timer((journey) =>
    bad.has(journey) ? new TypeError() : undefined,
  );
  expect(await run()).toEqual({ parked: 100, left: 0 });
  expect(await run()).toEqual({ parked: 0, left: 0 });
  expect(waiting).toEqual(bad);
  expect(tried.filter((journey) => journey === 'J#0')).toHaveLength(3);
  pass(3_600_000);
  bad.delete('J#0');
  expect(await run()).toEqual({ parked: 99, left: 0 });
  expect([waiting.has('J#0'), parking.stored.size]).toEqual([false, 99]);
});

it('gives all that is parked its turn where it is given again', async () => {
  let isMended = false;
  const { parking, waiting, run } = timer((journey) =>
    journey === 'J#7' && !isMended ? new TypeError() : undefined,
  );
  await run();
  expect(await run(true)).toEqual({ parked: 1, left: 0 });
  isMended = true;
  expect(await run(true)).toEqual({ parked: 0, left: 0 });
  expect([waiting.size, parking.stored.size]).toEqual([0, 0]);
});

it('leaves for the next run what passes by itself', async () => {
  let isAway = true;
  const { parking, waiting, run } = timer((journey) =>
    journey === 'J#7' && isAway ? new NotTaken('throttled', undefined) : undefined,
  );
  expect(await run()).toEqual({ parked: 0, left: 1 });
  expect([waiting.has('J#7'), parking.stored.size]).toEqual([true, 0]);
  isAway = false;
  await run();
  expect(waiting.size).toBe(0);
});
