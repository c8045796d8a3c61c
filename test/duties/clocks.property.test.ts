import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nextAlarm } from '../../functions/core/duties/alarms.ts';
import { ruleOf, ruleSets } from '../../functions/core/duties/rule-sets.ts';
import { dutyEdges, stateAt } from '../../functions/core/duties/state.ts';
import type { Duties } from '../../functions/core/duties/clocks.ts';
import { foldWithDuties } from '../../functions/core/record/fold.ts';
import type { Head } from '../../functions/core/record/head.ts';
import { emptyRecord, type JourneyRecord } from '../../functions/core/record/record.ts';
import { foldOnto } from '../../functions/intake/fold-onto.ts';
import { dutyStates, type Duty, type DutyState } from '../../schemas/duty.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';

import { foldTold, ref, stored, type Told } from './support.ts';

const names = ['a', 'b', 'c', 'd'];
const refs = fc.subarray(names, { minLength: 1 }).map((ids) => ids.map(ref));
const name = fc.constantFrom(...names);
const suspect = { suspect: 'S1' };

/** Events that start, date, settle and mark clocks, in a fortnight over a holiday weekend. */
const toldEvent: fc.Arbitrary<Told> = fc
  .record({
    hour: fc.integer({ min: 0, max: 24 * 14 }),
    lateHours: fc.constantFrom(0, 0, 5, 24 * 10),
    precision: fc.constantFrom('instant' as const, 'instant' as const, 'day' as const, 'month' as const),
    what: fc.oneof(
      name.map((id) => ({ type: 'investigation.suspect-arrested' as const, id, data: suspect })),
      name.map((id) => ({
        type: 'investigation.suspect-bailed' as const,
        id,
        data: { ...suspect, conditions: ['no-contact'] },
      })),
      name.map((id) => ({
        type: 'court.verdict' as const,
        id,
        by: 'court' as const,
        data: { ...suspect, verdict: 'NG' },
      })),
      name.map((id) => ({
        type: 'charging.no-further-action' as const,
        id,
        by: 'cps' as const,
        data: { ...suspect, decidedBy: 'cps', reason: 'evidential' },
      })),
      refs.map((events) => ({
        type: 'witness.notice-received' as const,
        by: 'witness-care' as const,
        data: { from: 'court', events },
      })),
      fc
        .record({
          about: refs,
          outcome: fc.constantFrom('told', 'told', 'attempted', 'declined'),
          reasonsGiven: fc.boolean(),
          by: fc.constantFrom('police' as const, 'witness-care' as const),
        })
        .map(({ by, ...data }) => ({
          type: 'victim.informed' as const,
          by,
          data: { ...data, method: 'phone', topics: ['vrr', 'bail-conditions'] },
        })),
      fc.constant({ type: 'enhanced-rights.granted' as const, data: { grounds: ['intimidated'] } }),
      fc.constant({ type: 'enhanced-rights.removed' as const, data: { reason: 'reassessed' } }),
      fc.constant({ type: 'victim.opted-out' as const, data: { scope: 'updates' } }),
      fc.constant({ type: 'victim.opted-in' as const, data: { scope: 'updates' } }),
      name.map((id) => ({
        type: 'journey.retracted' as const,
        data: { retracts: ref(id), reason: 'duplicate' },
      })),
      fc.constant({ type: 'crime.recorded' as const, data: { force: '01', crimeReference: 'TEST-1' } }),
    ),
  })
  .map(({ hour, lateHours, precision, what }) => ({ ...what, precision, ...told(hour, lateHours) }));

const told = (hour: number, lateHours: number) => {
  const at = (hours: number) => new Date(Date.UTC(2026, 3, 1, hours)).toISOString();
  return { time: at(hour), receivedAt: at(hour + lateHours) };
};

/** A word about one of some duties, mostly of the agency that owes it. */
const wordAbout = (duties: readonly Duty[]): fc.Arbitrary<Told> =>
  fc
    .record({
      hour: fc.integer({ min: 0, max: 24 * 16 }),
      lateHours: fc.constantFrom(0, 0, 5, 24 * 10),
      duty: fc.constantFrom(...duties),
      isStranger: fc.constantFrom(false, false, false, true),
      word: fc.oneof(
        { weight: 3, arbitrary: withheldUntil },
        { weight: 1, arbitrary: fc.constant({ type: 'duty.waived', data: { statedBy: 'victim' } } as const) },
        {
          weight: 2,
          arbitrary: fc.constant({ type: 'duty.reason-recorded', data: { reason: 'told-late' } } as const),
        },
      ),
    })
    .map(({ hour, lateHours, duty: { key, owner }, isStranger, word: { type, data } }) => ({
      type,
      by: isStranger || owner === 'victim' ? ('support-service' as const) : owner,
      data: { ...data, duty: key },
      ...told(hour, lateHours),
    }));
const withheldUntil = fc.integer({ min: 1, max: 24 }).map((day) => ({
  type: 'duty.withheld' as const,
  data: {
    reason: 'safety',
    authoriser: 'STAFF-0001',
    reviewOn: `2026-04-${String(day).padStart(2, '0')}`,
  },
}));

const day = '2026-03-01T09:00:00.000Z';
/** Lets every kind of agency in that sends any of the events above: what nobody let in sends is not folded. */
const letIn: readonly Told[] = (
  [
    { type: 'crime.recorded', data: { force: '01', crimeReference: 'TEST-0' } },
    { type: 'charging.charged', by: 'police', data: { suspect: 'S0' } },
    { type: 'referral.requested', by: 'police', data: { service: 'lvws-core' } },
    { type: 'probation.vcs-referred', by: 'witness-care', data: { region: 'london' } },
  ] as const
).map((event, at) => ({ ...event, id: `LETS-IN-${String(at)}`, time: day, receivedAt: day }));

const histories = fc
  .uniqueArray(toldEvent, {
    selector: (event) => event.id ?? JSON.stringify(event),
    minLength: 1,
    maxLength: 14,
  })
  .chain((events) => {
    const duties = Object.values(foldTold(events).duties);
    if (duties.length === 0) return fc.constant(events);
    return fc.array(wordAbout(duties), { maxLength: 6 }).map((words) => [...events, ...words]);
  })
  .map((events) => events.map((event, at) => stored(event, letIn.length + at + 1)));

/** What journal and repository do with one event after the other: the record, and every duty's own item. */
async function accept(arriving: readonly StoredEvent[]): Promise<{ record: JourneyRecord; items: Duties }> {
  const log: StoredEvent[] = [];
  let record = emptyRecord();
  let items: Duties = {};
  for (const event of arriving) {
    const head: Head = {
      journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
      personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
      victimNumber: 1,
      version: log.length,
      openedAt: event.receivedAt,
      updatedAt: event.receivedAt,
      live: true,
      record,
    };
    const folded = await foldOnto(
      { allEvents: () => Promise.resolve([...log]), listDuties: () => Promise.resolve(Object.values(items)) },
      head,
      [event],
    );
    const gone = Object.keys(folded.duties.before).filter((key) => !(key in folded.duties.after));
    items = Object.fromEntries(
      Object.entries({ ...items, ...folded.duties.after }).filter(([key]) => !gone.includes(key)),
    );
    record = folded.record;
    log.push(event);
  }
  return { record, items };
}

/** A sweep at an instant: the history with every alarm that is due by then. */
function sweep(history: readonly StoredEvent[], now: string): readonly StoredEvent[] {
  for (const duty of Object.values(foldWithDuties(history).duties)) {
    const alarm = nextAlarm(duty, ruleOf(ruleSets, duty));
    if (!alarm || alarm.at > now) continue;
    const event = stored(
      {
        type: `duty.${alarm.kind}`,
        time: alarm.at,
        receivedAt: now,
        id: `${duty.key}:${alarm.kind}:${alarm.at}`,
        by: 'system',
        data: { duty: duty.key, number: alarm.number, dueAt: alarm.dueAt },
      },
      history.length + 1,
    );
    const isKnown = history.some(({ id }) => id === event.id);
    expect(isKnown).toBe(false);
    return sweep([...history, event], now);
  }
  return history;
}

const END = '2026-05-20T00:00:00.000Z';
const withoutArrival = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'seq' ? undefined : inner)));

describe('the clocks of any sequence of events', () => {
  it('are the same for any order of arrival, on the record and in their items', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories.chain((history) =>
          fc.tuple(fc.constant(history), fc.shuffledSubarray([...history], { minLength: history.length })),
        ),
        async ([history, shuffled]) => {
          const opened = letIn.map((event, at) => stored(event, at + 1));
          const { record, items } = await accept([...opened, ...shuffled]);
          const whole = foldWithDuties([...opened, ...history]);
          expect(withoutArrival(record)).toEqual(withoutArrival(whole.record));
          expect(withoutArrival(items)).toEqual(withoutArrival(whole.duties));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are in one declared state at each instant, and move along declared edges only', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const duty of Object.values(foldWithDuties(sweep(history, END)).duties)) {
          const seen = turningPoints(duty).map((at) => stateAt(duty, at));
          seen.forEach((state, index) => {
            const before = seen[index - 1] ?? 'open';
            expect(dutyStates).toContain(state);
            if (state !== before) expect(pathsFrom(before)).toContain(state);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are told of alike however often the sweep comes by, and a sweep run again changes nothing', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 48 }), { maxLength: 12 });
    fc.assert(
      fc.property(histories, days, (history, visits) => {
        const once = sweep(history, END);
        const often = [...visits]
          .sort((a, b) => a - b)
          .map((day) => new Date(Date.UTC(2026, 3, day)).toISOString())
          .concat(END)
          .reduce(sweep, history);
        const alarms = (events: readonly StoredEvent[]) => events.map(({ id }) => id).sort();
        expect(alarms(often)).toEqual(alarms(once));
        expect(sweep(once, END)).toEqual(once);
        const states = (events: readonly StoredEvent[]) =>
          Object.values(foldWithDuties(events).duties)
            .map((duty) => [duty.key, stateAt(duty, END)])
            .sort();
        expect(states(often)).toEqual(states(once));
        expect(states(once)).toEqual(states(history));
      }),
      { numRuns: 150 },
    );
  });
});

/** The instants at which a duty's state can change, and a second after each, in order. */
function turningPoints({ startedAt, dues, attemptedAt, withheld, settled }: Duty): string[] {
  const told = dues.flatMap(({ due, from }) => [due, from]);
  const instants = [startedAt, ...told, attemptedAt, withheld?.at, withheld?.until, settled?.at, END];
  const after = (at: string) => new Date(Date.parse(at) + 1000).toISOString();
  return [...new Set(instants.flatMap((at) => (at === undefined ? [] : [at, after(at)])))]
    .filter((at) => at >= startedAt)
    .sort();
}

/** States that a duty may be in at its next turning point: several things can happen at one instant. */
function pathsFrom(state: DutyState): readonly DutyState[] {
  const next = dutyEdges[state];
  return [...next, ...next.flatMap((between) => dutyEdges[between])];
}
