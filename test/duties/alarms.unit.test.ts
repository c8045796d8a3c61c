import { describe, expect, it } from 'vitest';

import { alarmsOf, nextAlarm } from '../../functions/core/duties/alarms.ts';
import { ruleOf, ruleSets } from '../../functions/core/duties/rule-sets.ts';
import type { Duty } from '../../schemas/duty.ts';
import { foldTold, theDuty, type Told } from './support.ts';

const crime: Told = {
  type: 'crime.recorded',
  time: '2026-01-05T10:00:00Z',
  data: { force: '01', crimeReference: 'TEST-1', reportedAt: '2026-01-05T10:00:00Z' },
};
const contact: Told = {
  type: 'contact.received',
  time: '2026-01-05T10:00:00Z',
  data: { force: '01', channel: '999' },
};
/** Monday 5 January 2026: five working days end on Monday 12, one on Tuesday 6. */
const arrest: Told = {
  type: 'investigation.suspect-arrested',
  time: '2026-01-05T10:00:00Z',
  data: { suspect: 'S1' },
  id: 'arrest',
};
const granted = (time: string): Told => ({
  type: 'enhanced-rights.granted',
  time,
  data: { grounds: ['intimidated'] },
});
const nfa: Told[] = [
  {
    type: 'charging.no-further-action',
    by: 'cps',
    time: '2026-01-05T09:00:00Z',
    id: 'nfa',
    data: { suspect: 'S1', decidedBy: 'cps', reason: 'evidential' },
  },
  {
    type: 'victim.informed',
    time: '2026-01-05T10:00:00Z',
    data: {
      about: [{ source: '/test/agency', id: 'nfa' }],
      ...{ method: 'phone', outcome: 'told', reasonsGiven: true, topics: ['vrr'] },
    },
  },
];

const dutyAfter = (events: readonly Told[], id: string): Duty => theDuty(foldTold(events), id);
/** What is told of a duty, and when. */
const told = (duty: Duty) =>
  alarmsOf(duty, ruleOf(ruleSets, duty)).map(({ kind, number, at }) => `${kind} ${number} ${at}`);

describe('what is told of a duty', () => {
  it('is half the time left, a working day before, and that it was not kept, where the limit is long', () => {
    const duty = dutyAfter([crime, arrest], 'VC-6-ARREST');
    expect(told(duty)).toEqual([
      'warned 1 2026-01-09T04:59:59.500Z',
      'warned 2 2026-01-09T23:59:59.000Z',
      'overdue 1 2026-01-13T00:00:00.000Z',
    ]);
    const dues = alarmsOf(duty, ruleOf(ruleSets, duty)).map(({ dueAt }) => dueAt);
    expect(new Set(dues)).toEqual(new Set(['2026-01-12T23:59:59.000Z']));
  });

  it('is half the time left alone, where the limit is a day or two, or in hours', () => {
    const enhanced = [granted('2026-01-04T10:00:00Z'), crime, arrest];
    expect(told(dutyAfter(enhanced, 'VC-6-ARREST'))).toEqual([
      'warned 1 2026-01-06T04:59:59.500Z',
      'overdue 1 2026-01-07T00:00:00.000Z',
    ]);
    expect(told(dutyAfter([contact], 'VC-2-RECORD'))).toEqual([
      'warned 1 2026-01-05T22:00:00.000Z',
      'overdue 1 2026-01-06T10:00:01.000Z',
    ]);
  });

  it("is that it lapsed, where the time is the victim's", () => {
    expect(told(dutyAfter(nfa, 'VRR-REQUEST'))).toEqual([
      'warned 1 2026-01-12T16:59:59.500Z',
      'warned 2 2026-01-16T23:59:59.000Z',
      'lapsed 1 2026-01-20T00:00:00.000Z',
    ]);
  });

  it('is a working day before the end of two years too, as far as bank holidays are known', () => {
    expect(told(dutyAfter([crime], 'CICA-APPLY'))).toEqual([
      'warned 1 2027-01-05T16:59:59.500Z',
      'warned 2 2028-01-04T23:59:59.000Z',
      'lapsed 1 2028-01-06T00:00:00.000Z',
    ]);
    const later = { ...crime, time: '2027-03-01T10:00:00Z' };
    expect(
      told(dutyAfter([{ ...later, data: { force: '01', crimeReference: 'TEST-1' } }], 'CICA-APPLY')),
    ).toEqual(['warned 1 2028-03-01T04:59:59.500Z', 'lapsed 1 2029-03-02T00:00:00.000Z']);
  });

  it('is nothing where there is no limit, or it is settled', () => {
    expect(told(dutyAfter([crime], 'VC-3-INFO'))).toEqual([]);
    const kept = dutyAfter(
      [
        crime,
        arrest,
        {
          type: 'victim.informed',
          time: '2026-01-05T12:00:00Z',
          data: { about: [{ source: '/test/agency', id: 'arrest' }], method: 'phone', outcome: 'told' },
        },
      ],
      'VC-6-ARREST',
    );
    expect(kept.settled?.state).toBe('met');
    expect(told(kept)).toEqual([]);
  });

  it('is counted anew from when the due day changed', () => {
    expect(told(dutyAfter([crime, arrest, granted('2026-01-06T10:00:00Z')], 'VC-6-ARREST'))).toEqual([
      'warned 1 2026-01-06T16:59:59.500Z',
      'overdue 1 2026-01-07T00:00:00.000Z',
    ]);
  });

  it('is that it was not kept, right after a change that makes it due before', () => {
    expect(told(dutyAfter([crime, arrest, granted('2026-01-08T10:00:00Z')], 'VC-6-ARREST'))).toEqual([
      'overdue 1 2026-01-08T10:00:00.001Z',
    ]);
  });

  it('is that its review is due, where it is withheld', () => {
    const { key } = dutyAfter([crime, arrest], 'VC-6-ARREST');
    const withheld: Told = {
      type: 'duty.withheld',
      time: '2026-01-06T10:00:00Z',
      data: { duty: key, reason: 'prejudice', reviewOn: '2026-02-02', authoriser: 'STAFF-0001' },
    };
    expect(told(dutyAfter([crime, arrest, withheld], 'VC-6-ARREST'))).toEqual([
      'warned 1 2026-02-02T00:00:00.000Z',
      'overdue 1 2026-02-03T00:00:00.000Z',
    ]);
  });
});

describe('what is told next of a duty', () => {
  const duty = dutyAfter([crime, arrest], 'VC-6-ARREST');
  const rule = ruleOf(ruleSets, duty);
  const marks = [
    'warned@2026-01-09T04:59:59.500Z',
    'warned@2026-01-09T23:59:59.000Z',
    'overdue@2026-01-13T00:00:00.000Z',
  ];
  const next = (raised: readonly string[]) => {
    const alarm = nextAlarm({ ...duty, raised: [...raised] }, rule);
    return alarm && `${alarm.kind} ${alarm.number}`;
  };

  it('is the first that was not told yet', () => {
    expect(next([])).toBe('warned 1');
    expect(next(marks.slice(0, 1))).toBe('warned 2');
    expect(next(marks.slice(0, 2))).toBe('overdue 1');
    expect(next(marks.slice(1, 2))).toBe('warned 1');
    expect(next(marks)).toBeUndefined();
  });

  it('is the same where another due day was told of before', () => {
    expect(next(['warned@2026-01-08T00:00:00.000Z', 'overdue@2026-01-09T04:59:59.500Z'])).toBe('warned 1');
  });
});

describe('an event that says what was told', () => {
  const { key } = dutyAfter([crime, arrest], 'VC-6-ARREST');
  const alarm = (type: Told['type'], time: string, duty = key): Told => ({
    type,
    time,
    by: 'system',
    data: { duty, number: 1, dueAt: '2026-01-12T23:59:59.000Z' },
  });
  const raised = (...alarms: Told[]) => dutyAfter([crime, arrest, ...alarms], 'VC-6-ARREST').raised;

  it('marks it as told, where it is of the due day in force', () => {
    expect(raised(alarm('duty.warned', '2026-01-09T04:59:59.500Z'))).toEqual([
      'warned@2026-01-09T04:59:59.500Z',
    ]);
    expect(
      raised(
        alarm('duty.warned', '2026-01-09T04:59:59.500Z'),
        alarm('duty.overdue', '2026-01-13T00:00:00.000Z'),
      ),
    ).toEqual(['warned@2026-01-09T04:59:59.500Z', 'overdue@2026-01-13T00:00:00.000Z']);
  });

  it('marks nothing at any other time, of another kind, or of another duty', () => {
    expect(raised(alarm('duty.warned', '2026-01-09T05:00:00.000Z'))).toEqual([]);
    expect(raised(alarm('duty.overdue', '2026-01-09T04:59:59.500Z'))).toEqual([]);
    expect(raised(alarm('duty.lapsed', '2026-01-13T00:00:00.000Z'))).toEqual([]);
    const elsewhere = 'VC-6-ARREST#00000000000000000000000000';
    expect(raised(alarm('duty.warned', '2026-01-09T04:59:59.500Z', elsewhere))).toEqual([]);
  });

  it("ends the victim's time where it lapsed, and leaves what is only overdue owed", () => {
    const window = dutyAfter(nfa, 'VRR-REQUEST');
    const lapsed = alarm('duty.lapsed', '2026-01-20T00:00:00.000Z', window.key);
    expect(dutyAfter([...nfa, lapsed], 'VRR-REQUEST').settled).toMatchObject({
      state: 'not-applicable',
      cause: 'lapsed',
    });
    const overdue = alarm('duty.overdue', '2026-01-13T00:00:00.000Z');
    expect(dutyAfter([crime, arrest, overdue], 'VC-6-ARREST').settled).toBeUndefined();
  });

  it('says how far a late duty was taken up, never less than before', () => {
    const escalated = (number: number, time: string): Told => ({
      type: 'duty.escalated',
      time,
      by: 'system',
      data: { duty: key, number, dueAt: '2026-01-12T23:59:59.000Z' },
    });
    const history = [escalated(2, '2026-01-20T10:00:00Z'), escalated(1, '2026-01-21T10:00:00Z')];
    expect(dutyAfter([crime, arrest, ...history], 'VC-6-ARREST').escalations).toBe(2);
  });
});
