import { describe, expect, it } from 'vitest';

import { calendars, withDays, type Calendars } from '../../functions/core/calendar/bank-holidays.ts';
import { foldWithDuties } from '../../functions/core/record/fold.ts';
import { countAnew, sweepDuties } from '../../functions/lambdas/timers/sweep/sweep-duties.ts';
import { dueShards } from '../../functions/store/journeys/duties.ts';
import { fullJitter } from '../../functions/store/try-again.ts';
import { workOf } from '../../functions/lambdas/api/duties/read-duties.ts';
import type { JourneysRepository } from '../../functions/store/journeys.ts';
import { seedOpenDuties } from '../../local/measure/bench/seed-duties.ts';
import { RowFilterSchema } from '../../schemas/agencies.ts';

import { alarmsOn, dutiesSeenBy, journeysOfStack, recordCrime, sweepAt } from './stack.ts';
import { nothingParked, parkingPlace } from '../support/turns.ts';

/** Counts what a reader asks of the table and gets from it. */
function counted(journeys: JourneysRepository) {
  const read = { queries: 0, items: 0 };
  const count = async <Item>(items: Promise<readonly Item[]>): Promise<Item[]> => {
    read.queries += 1;
    const got = await items;
    read.items += got.length;
    return [...got];
  };
  const counting: JourneysRepository = {
    ...journeys,
    listDue: (...args) => count(journeys.listDue(...args)),
    listWork: (...args) => count(journeys.listWork(...args)),
  };
  return { counting, read };
}

const caller = {
  keyId: 'bench',
  agencyId: 'bench',
  agencyKind: 'police' as const,
  scopes: new Set(['duties:read' as const]),
  rows: RowFilterSchema.parse({ forces: ['bench'] }),
  families: [],
  sourcePrefixes: [],
};

describe('the cost of a sweep and of a page of a work list', () => {
  it('follows what is due and what is shown, however much is open', async () => {
    const journeys = journeysOfStack();
    const sweep = async () => {
      const { counting, read } = counted(journeys);
      const swept = await sweepAt('2021-04-07T12:00:00Z', () => true, counting);
      return { raised: swept.raised, ...read };
    };
    const page = async () => {
      const { counting, read } = counted(journeys);
      const deps = {
        journeys: counting,
        now: () => new Date('2021-04-06T00:00:00Z'),
      };
      const { duties } = await workOf(
        deps,
        caller,
        {},
        {
          limit: 50,
          after: undefined,
          links: (place) => ({ next: place ?? null }),
        },
      );
      return { shown: duties.length, ...read };
    };
    const due = { count: 20, force: 'bench', arrestedAt: '2021-04-01T09:00:00.000Z' };
    const open = (count: number) => ({ count, force: 'bench', arrestedAt: '2027-01-04T09:00:00.000Z' });

    await seedOpenDuties(journeys, due);
    await seedOpenDuties(journeys, open(40));
    const [fewSwept, fewShown] = [await sweep(), await page()];
    await seedOpenDuties(journeys, due);
    await seedOpenDuties(journeys, open(960));
    const [manySwept, manyShown] = [await sweep(), await page()];

    expect(fewSwept.raised).toBe(20);
    expect(manySwept).toEqual(fewSwept);
    expect(fewShown.shown).toBe(50);
    expect(manyShown).toEqual(fewShown);
  });
});

/** Tests share one table, so each takes a month of its own, before any that other tests tell of. */
const arrested = async (time: string) => {
  const journey = await recordCrime(time);
  const arrest = await journey.tell('police', 'investigation.suspect-arrested', time, { suspect: 'S1' });
  return { ...journey, arrest };
};
const ofArrest = async (journeyId: string) =>
  (await alarmsOn(journeyId)).filter((line) => line.includes('VC-6-ARREST'));

describe('the sweep', () => {
  it('warns at half the time and one working day before, and says what is overdue, each at its own time', async () => {
    const { journeyId } = await arrested('2021-05-04T09:00:00Z');
    await sweepAt('2021-05-12T00:00:00Z');
    expect(await ofArrest(journeyId)).toEqual([
      'duty.warned VC-6-ARREST 2021-05-08T03:59:59.500Z',
      'duty.warned VC-6-ARREST 2021-05-10T22:59:59.000Z',
      'duty.overdue VC-6-ARREST 2021-05-11T23:00:00.000Z',
    ]);
  });

  it('loses nothing and doubles nothing when it stops for days, overlaps itself, and runs again', async () => {
    const journeys = await Promise.all([1, 2, 3].map(() => arrested('2021-06-01T09:00:00Z')));
    const minuteByMinute = await arrested('2021-06-01T09:00:00Z');
    for (const at of ['2021-06-03T12:00:00Z', '2021-06-05T12:00:00Z', '2021-06-08T00:00:00Z'])
      await sweepAt(at);
    await Promise.all([sweepAt('2021-06-20T00:00:00Z'), sweepAt('2021-06-20T00:00:00Z')]);
    expect(await sweepAt('2021-06-20T00:00:00Z')).toEqual({ raised: 0, finished: true });
    const expected = (await alarmsOn(minuteByMinute.journeyId)).sort();
    expect(expected.filter((line) => line.startsWith('duty.overdue'))).toHaveLength(2);
    for (const { journeyId } of journeys) expect((await alarmsOn(journeyId)).sort()).toEqual(expected);
  });

  it('tells of all others where one duty cannot be read, and parks that', async () => {
    const { journeyId } = await arrested('2021-12-01T09:00:00Z');
    const journeys = journeysOfStack();
    const fault = new TypeError('of this item');
    const now = () => new Date('2021-12-30T00:00:00Z');
    const parking = parkingPlace();
    const unreadable = (shard: string) => ({
      partition: shard,
      sort: 'DL#unread',
      place: `2000-01-01#${shard}`,
      journeyId: 'jrn_unread',
      read: () => {
        throw fault;
      },
    });
    const swept = await sweepDuties({
      journeys: {
        ...journeys,
        listDue: async (shard, until, after, limit) => {
          const found = await journeys.listDue(shard, until, after, limit);
          return after === '' ? [unreadable(shard), ...found] : found;
        },
      },
      now,
      backOff: fullJitter,
      hasTime: () => true,
      turns: await parking.begin(now),
    });
    expect(swept).toMatchObject({ finished: true });
    expect(new Set([...parking.stored.values()].map((one) => one.partition))).toEqual(new Set(dueShards));
    expect(new Set(parking.reported)).toEqual(new Set([fault]));
    expect(await ofArrest(journeyId)).toHaveLength(3);
  });

  it('goes on where its time ran out', async () => {
    const { journeyId } = await arrested('2021-07-01T09:00:00Z');
    let turns = 1;
    const cut = await sweepAt('2021-07-30T00:00:00Z', () => (turns -= 1) >= 0);
    expect(cut.finished).toBe(false);
    expect((await sweepAt('2021-07-30T00:00:00Z')).finished).toBe(true);
    expect(await ofArrest(journeyId)).toHaveLength(3);
  });

  it('tells nothing of a duty that was met before', async () => {
    const { journeyId, tell, arrest } = await arrested('2021-08-02T09:00:00Z');
    await tell('police', 'victim.informed', '2021-08-02T12:00:00Z', {
      about: [arrest],
      method: 'phone',
      outcome: 'told',
    });
    await sweepAt('2021-08-30T00:00:00Z');
    expect(await ofArrest(journeyId)).toEqual([]);
  });

  it('leaves a breach met, and counted apart, when news comes late of what was done in time', async () => {
    const { journeyId, tell, arrest } = await arrested('2021-09-01T09:00:00Z');
    await sweepAt('2021-09-30T00:00:00Z');
    expect((await dutiesSeenBy('police', journeyId)).named('VC-6-ARREST')).toMatchObject({
      state: 'breached',
    });
    await tell('police', 'victim.informed', '2021-09-02T12:00:00Z', {
      about: [arrest],
      method: 'phone',
      outcome: 'told',
    });
    expect((await dutiesSeenBy('police', journeyId)).named('VC-6-ARREST')).toMatchObject({
      state: 'met',
      settled: { recordedLate: true },
    });
  });

  it('keeps the items of a journey equal to a full fold of its events', async () => {
    const { journeyId, tell, arrest } = await arrested('2021-10-01T09:00:00Z');
    await tell('police', 'enhanced-rights.granted', '2021-10-02T09:00:00Z', { grounds: ['intimidated'] });
    await sweepAt('2021-10-30T00:00:00Z');
    await tell('police', 'investigation.opened', '2021-09-30T09:00:00Z', {});
    await tell('police', 'victim.informed', '2021-10-20T09:00:00Z', {
      about: [arrest],
      method: 'phone',
      outcome: 'told',
    });
    await tell('police', 'journey.retracted', '2021-10-21T09:00:00Z', {
      retracts: arrest,
      reason: 'wrong-record',
    });
    const journeys = journeysOfStack();
    const items = Object.fromEntries((await journeys.listDuties(journeyId)).map((duty) => [duty.key, duty]));
    const { duties, record } = foldWithDuties(await journeys.allEvents(journeyId));
    expect(items).toEqual(duties);
    expect((await journeys.readHead(journeyId))?.record).toEqual(record);
    // She was told of the arrest, so what is right is owed to her.
    const ofArrest = Object.values(items).filter(({ id }) => id === 'VC-6-ARREST');
    const causes = ofArrest.map(({ settled, corrects }) => [settled?.cause, corrects?.id]).sort();
    expect(causes).toEqual([
      [undefined, arrest.id],
      ['taken-back', undefined],
    ]);
  });

  it('has what runs counted anew by bank holidays that were announced since, before it warns of anything', async () => {
    const { journeyId } = await arrested('2021-11-01T09:00:00Z');
    const other = await arrested('2021-11-20T09:00:00Z');
    const known: Calendars = [calendars[0], withDays(calendars[0], [['2021-11-03', 'Invented']])];
    const told = async (of: string) =>
      (await journeysOfStack().allEvents(of)).filter(({ type }) => type === 'duty.counted-anew');
    const deps = {
      journeys: journeysOfStack(),
      now: () => new Date('2021-11-04T12:00:00Z'),
      backOff: fullJitter,
      hasTime: () => true,
      turns: nothingParked,
      calendars: known,
    };
    for (const shard of [...dueShards, ...dueShards]) await countAnew(deps, shard);
    await sweepDuties(deps);
    expect((await told(journeyId)).map(({ data, time }) => [data, time])).toEqual([
      [{ calendar: 1 }, '2021-11-04T12:00:00.000Z'],
    ]);
    // By the calendar that its functions know nothing moves: what the day changes is tested in the fold.
    expect(await told(other.journeyId)).toEqual([]);
  });
});
