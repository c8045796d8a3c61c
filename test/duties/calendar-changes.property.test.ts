import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { calendars, withDays, type Calendars } from '../../functions/core/calendar/bank-holidays.ts';
import { alarmsOf } from '../../functions/core/duties/alarms.ts';
import { isToCountAnew } from '../../functions/core/duties/redate.ts';
import { ruleOf, ruleSets } from '../../functions/core/duties/rule-sets.ts';
import { stateAt } from '../../functions/core/duties/state.ts';
import type { Duties } from '../../functions/core/duties/clocks.ts';
import { foldNext, foldWithDuties, isNext } from '../../functions/core/record/fold.ts';
import { emptyRecord } from '../../functions/core/record/record.ts';
import { marked, type StoredEvent } from '../../functions/core/record/stored-event.ts';
import type { EventType } from '../../schemas/events/catalogue.ts';
import type { Duty } from '../../schemas/duty.ts';

import { arrest, crime, enhancedGranted, stored, told, type Told } from './support.ts';

/** Thursday 8 January 2026 is made a bank holiday, and a year more is known. */
const first = calendars[0];
const later: Calendars = [first, withDays(first, [['2026-01-08', 'A day of mourning']], '2029-12-31')];

const on = (calendar: number, each: Told, seq: number): StoredEvent =>
  calendar === 0 ? stored(each, seq) : marked(stored(each, seq), { calendar });
const anew = (time: string): Told => ({
  type: 'duty.counted-anew',
  by: 'system',
  id: 'anew',
  time,
  data: { calendar: 1 },
});

/** A history folded as its events come, each by the calendars that were known: all of them for what is marked so. */
function asTheyCome(history: readonly StoredEvent[]) {
  let record = emptyRecord();
  let duties: Duties = {};
  history.forEach((event, at) => {
    const known: Calendars = history.slice(0, at + 1).some((each) => each.calendar) ? later : [first];
    const isInOrder = isNext(record, event);
    const folded = isInOrder
      ? foldNext(record, event, ruleSets, known)
      : foldWithDuties(history.slice(0, at + 1), ruleSets, known);
    record = folded.record;
    duties = isInOrder ? { ...duties, ...folded.duties } : folded.duties;
  });
  return { record, duties };
}

const arrestOf = (duties: Duties): Duty => {
  const duty = Object.values(duties).find(({ opening }) => opening.id === 'arrest');
  if (!duty) throw new Error('There is no duty of the arrest.');
  return duty;
};
const dueOf = (history: readonly StoredEvent[]) =>
  arrestOf(foldWithDuties(history, ruleSets, later).duties).dues.map(({ due, reason }) => [due, reason]);

const opened = ['2026-01-12T23:59:59.000Z', 'opened'];
const before = [crime, arrest('2026-01-05T10:00:00Z')].map((each, at) => on(0, each, at + 1));

describe('a bank holiday that is added while a duty runs', () => {
  it('changes no clock by itself, not even when the record is folded anew', () => {
    expect(dueOf(before)).toEqual([opened]);
    const next = on(1, { type: 'investigation.opened', time: '2026-01-06T09:00:00Z' }, 3);
    expect(dueOf([...before, next])).toEqual([opened]);
    expect(foldWithDuties([...before, next], ruleSets, later)).toMatchObject(asTheyCome([...before, next]));
  });

  it('moves it by an event that says so, and is counted in whatever is opened from then on', () => {
    const history = [
      ...before,
      on(1, anew('2026-01-07T03:00:00Z'), 3),
      on(1, { ...arrest('2026-01-07T10:00:00Z'), id: 'second' }, 4),
    ];
    expect(dueOf(history)).toEqual([opened, ['2026-01-13T23:59:59.000Z', 'calendar-changed']]);
    const { duties } = foldWithDuties(history, ruleSets, later);
    const second = Object.values(duties).find(({ opening }) => opening.id === 'second');
    expect(second?.dues.map(({ due }) => due)).toEqual(['2026-01-15T23:59:59.000Z']);
    expect(foldWithDuties(history, ruleSets, later)).toMatchObject(asTheyCome(history));
    expect(
      Object.values(duties).some((duty) =>
        isToCountAnew(duty, ruleOf(ruleSets, duty), '2026-01-08T00:00:00.000Z', later),
      ),
    ).toBe(false);
  });

  it('warns of the new instant, once', () => {
    const history = [...before, on(1, anew('2026-01-07T03:00:00Z'), 3)];
    const duty = arrestOf(foldWithDuties(history, ruleSets, later).duties);
    const alarms = alarmsOf(duty, ruleOf(ruleSets, duty), later).map(({ kind, at }) => `${kind} ${at}`);
    expect(alarms).toEqual([
      'warned 2026-01-10T13:29:59.500Z',
      'warned 2026-01-12T23:59:59.000Z',
      'overdue 2026-01-14T00:00:00.000Z',
    ]);
  });

  it('undoes no breach, and touches nothing that was met', () => {
    const late = [...before, on(1, anew('2026-01-14T03:00:00Z'), 3)];
    expect(dueOf(late)).toEqual([opened]);
    expect(stateAt(arrestOf(foldWithDuties(late, ruleSets, later).duties), '2026-01-14T04:00:00.000Z')).toBe(
      'breached',
    );
    const met = [
      ...before,
      on(0, told('arrest', '2026-01-06T10:00:00Z'), 3),
      on(1, anew('2026-01-07T03:00:00Z'), 4),
    ];
    expect(dueOf(met)).toEqual([opened]);
  });

  it('gives a due instant to what had none because the days were not known', () => {
    const far = [crime, arrest('2028-12-28T10:00:00Z')].map((each, at) => on(0, each, at + 1));
    const duty = arrestOf(foldWithDuties(far, ruleSets, later).duties);
    expect(duty).toMatchObject({ dues: [], noDue: 'calendar-not-covered' });
    expect(isToCountAnew(duty, ruleOf(ruleSets, duty), '2028-12-29T00:00:00.000Z', later)).toBe(true);
    const counted = arrestOf(
      foldWithDuties([...far, on(1, anew('2028-12-29T03:00:00Z'), 3)], ruleSets, later).duties,
    );
    expect(counted).not.toHaveProperty('noDue');
    expect(counted.dues.map(({ due }) => due)).toEqual(['2029-01-04T23:59:59.000Z']);
  });

  const types: EventType[] = ['investigation.opened', 'investigation.suspect-arrested', 'disposal.decided'];
  const histories = fc
    .array(
      fc.record({
        type: fc.constantFrom<EventType | 'anew' | 'granted' | 'told'>(...types, 'anew', 'granted', 'told'),
        hour: fc.integer({ min: 0, max: 300 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((steps) => {
      let calendar = 0;
      return steps.map(({ type, hour }, at): StoredEvent => {
        const time = new Date(Date.UTC(2026, 0, 2, hour)).toISOString();
        if (type === 'anew') calendar = 1;
        const id = `e${at}`;
        const say = (each: Told) => on(calendar, { ...each, id }, at + 1);
        if (type === 'anew') return say(anew(time));
        if (type === 'granted') return say(enhancedGranted(time));
        if (type === 'told') return say(told(`e${Math.floor(at / 2)}`, time));
        const about = { suspect: 'S1', kind: 'caution' };
        const data =
          type === 'investigation.opened' ? {} : type === 'disposal.decided' ? about : { suspect: 'S1' };
        return say({ ...arrest(time, { type }), data });
      });
    });

  it('gives the same record as its events come and folded anew, in whatever order they happened', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const all = foldWithDuties(history, ruleSets, later);
        const came = asTheyCome(history);
        expect(came.record).toEqual(all.record);
        expect(came.duties).toEqual(all.duties);
      }),
      { numRuns: 300 },
    );
  });
});
