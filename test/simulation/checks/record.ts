import { isDeepStrictEqual } from 'node:util';

import { foldJourney } from '../../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../../functions/core/record/stored-event.ts';
import { nextAlarm } from '../../../functions/core/duties/alarms.ts';
import { ruleOf, ruleSets } from '../../../functions/core/duties/rule-sets.ts';
import type { World } from '../world.ts';

import { differenceOf, plain } from './difference.ts';
import { findings, type Finding } from './finding.ts';
import type { StoredJourney } from './journeys.ts';
import type { Watch } from './watch.ts';

/** The record is the fold of its events, numbered 1 to n without a gap, each once. */
export function checkRecords(world: World, journeys: readonly StoredJourney[]): Finding[] {
  const { found, expect } = findings('the record is the fold of its events');
  const random = world.random.fork('checks');
  for (const { journeyId, head, events, duties } of journeys) {
    expect(
      events.every(({ seq }, at) => seq === at + 1) && head.version === events.length,
      () =>
        `${journeyId} has the sequences ${events.map(({ seq }) => seq).join(', ')} and version ${String(head.version)}`,
    );
    const names = events.map(({ agencyId, source, id }) => `${agencyId} ${source} ${id}`);
    expect(new Set(names).size === names.length, () => `${journeyId} has an event twice`);
    const folded = foldJourney(events);
    const difference = differenceOf(folded.record, head.record);
    expect(
      difference === undefined,
      () => `${journeyId} is stored otherwise than folded at ${difference ?? ''}`,
    );
    const shuffled = events.map((event) => [random.fraction(), event] as const).sort(([a], [b]) => a - b);
    expect(
      isDeepStrictEqual(plain(foldJourney(shuffled.map(([, event]) => event))), plain(folded)),
      () => `${journeyId} folds otherwise in another order`,
    );
    const stored = Object.fromEntries(duties.map((duty) => [duty.key, duty]));
    const dutyDifference = differenceOf(folded.duties, stored);
    expect(
      head.dutiesLeft === true || dutyDifference === undefined,
      () => `${journeyId} stores other duties than are folded at ${dutyDifference ?? ''}`,
    );
  }
  return found;
}

/** However much goes wrong, what is due is told of within this: faults come in spells of hours. */
const LONGEST_UNTOLD_MS = 8 * 3_600_000;
const isAlarm = ({ type }: StoredEvent): boolean => /^duty\.(warned|overdue|lapsed)$/.test(type);

/** Every duty whose alarm has been due for a while was told of; each once, and in time. */
export function checkDuties(
  world: World,
  watch: Watch,
  journeys: readonly StoredJourney[],
  graceMs: number,
): Finding[] {
  const { found, expect } = findings('every due duty is told of, once and in time');
  const before = new Date(world.clock.now - graceMs).toISOString();
  for (const { journeyId, duties, events } of journeys) {
    const told = new Set<string>();
    // What is told late may make owed at once what was due long ago.
    let lastChanged = 0;
    for (const event of events) {
      const at = watch.storedAt(journeyId, event.seq);
      if (!isAlarm(event)) lastChanged = at;
      else {
        const name = `${event.type} of ${JSON.stringify(event.data)} at ${event.time}`;
        expect(!told.has(name), () => `${journeyId} was told twice: ${name}`);
        told.add(name);
        const late = at - Math.max(Date.parse(event.time), lastChanged);
        expect(
          late <= LONGEST_UNTOLD_MS,
          () => `${journeyId} was told ${String(late / 3_600_000)} h late: ${name}`,
        );
      }
    }
    for (const duty of duties) {
      const alarm = nextAlarm(duty, ruleOf(ruleSets, duty));
      expect(
        !alarm || alarm.at > before,
        () => `${journeyId} ${duty.key} should have been ${alarm?.kind ?? ''} at ${alarm?.at ?? ''}`,
      );
    }
  }
  return found;
}
