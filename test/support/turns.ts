import type { Parked, ParkedRef } from '../../functions/store/parked.ts';
import { takeTurns, type Turns } from '../../functions/streams/take-turns.ts';

/** Turns of a timer that has nothing parked and parks nothing: what it cannot take fails the test. */
export const nothingParked: Turns = {
  passedOver: 0,
  counts: { parked: 0, left: 0 },
  take: async ({ read }, work) => work(read()),
};

/** A parking place that stores, for timers of one name, and what was said of what is parked there. */
export function parkingPlace() {
  const [stored, reported] = [new Map<string, Parked>(), [] as unknown[]];
  const keyOf = ({ partition, number }: ParkedRef) => `${partition} ${number}`;
  const parked = {
    list: () => Promise.resolve([...stored.values()]),
    park: (one: Parked) => Promise.resolve(void stored.set(keyOf(one), one)),
    unpark: (ref: ParkedRef) => Promise.resolve(void stored.delete(keyOf(ref))),
  };
  const report = (error: unknown) => void reported.push(error);
  return {
    stored,
    reported,
    begin: (now: () => Date, redriven = false) =>
      takeTurns({ name: 'testcase', parked, now, report }, redriven),
  };
}
