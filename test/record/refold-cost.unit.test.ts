import { describe, expect, it } from 'vitest';

import { foldJourney } from '../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { eventTypes, type EventType } from '../../schemas/events/catalogue.ts';
import { randomOf } from '../simulation/engine/random.ts';
import { exampleAbout, storedEvent } from '../support/stored-event.ts';

const SUSPECTS = 50;

/** Events of fifty suspects in turn, a minute apart, in an order of arrival that a seed decides. */
function history(length: number, typeOf: (at: number) => EventType | undefined): StoredEvent[] {
  const random = randomOf(`history of ${length}`);
  return Array.from({ length }, (_, at) => {
    const type = (at === 0 ? undefined : typeOf(at)) ?? 'crime.recorded';
    const time = new Date(Date.UTC(2026, 0, 5, 9, at)).toISOString();
    const event = storedEvent(type, {
      id: `e${at}`,
      seq: 1,
      time,
      data: exampleAbout(type, `S${at % SUSPECTS}`),
    });
    return { place: random.fraction(), event };
  })
    .sort((a, b) => a.place - b.place)
    .map(({ event }, at) => ({ ...event, seq: at + 1 }));
}

const ofEveryType = (at: number) => eventTypes[(at * 7) % eventTypes.length];

/** How long this process itself works, in milliseconds: what else runs on the machine does not count. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least cost of three tries, once the code is warm. */
const leastCostOf = (events: readonly StoredEvent[]): number =>
  Math.min(...[1, 2, 3].map(() => costOf(() => foldJourney(events))));

describe('folding a long history anew', () => {
  it('takes under two seconds for 5,000 events of fifty suspects in any order', () => {
    expect(leastCostOf(history(5000, ofEveryType))).toBeLessThan(2000);
  }, 120_000);

  // Each opens a duty that nothing meets; of the first, two.
  it.each(['court.sentence-passed', 'probation.vcs-referred', 'complaint.received'] as const)(
    'takes under two seconds for 3,000 of %s',
    (type) => {
      expect(leastCostOf(history(3000, (at) => (at < SUSPECTS ? 'charging.charged' : type)))).toBeLessThan(
        2000,
      );
    },
    120_000,
  );

  it('costs in proportion to its length', () => {
    const [half, whole] = [2500, 5000].map((length) => leastCostOf(history(length, ofEveryType)));
    // Its square would be four times as much.
    expect(whole).toBeLessThan(3 * (half ?? 0));
  }, 120_000);
});
