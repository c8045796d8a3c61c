import { describe, expect, it } from 'vitest';

import { currentDue, unanswered } from '../../functions/core/duties/state.ts';

import {
  arrest,
  crime,
  enhancedGranted,
  enhancedRemoved,
  foldTold,
  received,
  ref,
  stateOf,
  theDuty,
  told,
  type Told,
} from './support.ts';

/** Mon 5 January 2026 09:00; five working days end on Mon 12, one on Tue 6. */
const mon = '2026-01-05T09:00:00Z';
const verdict: Told = {
  type: 'court.verdict',
  by: 'court',
  time: '2026-02-02T12:00:00Z',
  id: 'verdict',
  data: { suspect: 'S1', verdict: 'NG' },
};
const bail: Told = {
  type: 'court.bail-decided',
  by: 'court',
  time: '2026-02-02T12:00:00Z',
  id: 'bail',
  data: { suspect: 'S1', remand: 'CB', change: 'granted' },
};
const nfa: Told = {
  type: 'charging.no-further-action',
  by: 'cps',
  time: mon,
  id: 'nfa',
  data: { suspect: 'S1', decidedBy: 'cps', reason: 'evidential' },
};
const owner = (type: Told['type'], duty: string, time: string, data: object): Told => ({
  type,
  time,
  data: { duty, ...data },
});
const duesOf = (events: readonly Told[], id: string) =>
  theDuty(foldTold(events), id).dues.map(({ due }) => due);
const keyOf = (events: readonly Told[], id: string) => theDuty(foldTold(events), id).key;

describe('each case, worked by hand', () => {
  it.each<readonly [why: string, events: readonly Told[], duty: string, at: string, state: string]>([
    [
      'open until the end of the fifth working day',
      [crime, arrest(mon)],
      'VC-6-ARREST',
      '2026-01-12T23:59:59Z',
      'open',
    ],
    [
      'breached from midnight on, sweep or no sweep',
      [crime, arrest(mon)],
      'VC-6-ARREST',
      '2026-01-13T00:00:00Z',
      'breached',
    ],
    [
      'told on the last evening: met',
      [crime, arrest(mon), told('arrest', '2026-01-12T23:59:00Z')],
      'VC-6-ARREST',
      '2026-02-01T00:00:00Z',
      'met',
    ],
    [
      'told after midnight: met late',
      [crime, arrest(mon), told('arrest', '2026-01-13T00:00:01Z')],
      'VC-6-ARREST',
      '2026-02-01T00:00:00Z',
      'met-late',
    ],
    [
      'told in time, recorded a week late: met',
      [crime, arrest(mon), told('arrest', '2026-01-06T09:00:00Z', { receivedAt: '2026-01-20T09:00:00Z' })],
      'VC-6-ARREST',
      '2026-02-01T00:00:00Z',
      'met',
    ],
    [
      'told of another event: not told of this one',
      [crime, arrest(mon), told('other', '2026-01-06T09:00:00Z')],
      'VC-6-ARREST',
      '2026-01-07T00:00:00Z',
      'open',
    ],
    [
      'tried in time and not reached: attempted, past the due day too',
      [crime, arrest(mon), told('arrest', '2026-01-06T09:00:00Z', {}, { outcome: 'attempted' })],
      'VC-6-ARREST',
      '2026-01-14T00:00:00Z',
      'attempted',
    ],
    [
      'tried only after the due day: breached',
      [crime, arrest(mon), told('arrest', '2026-01-13T09:00:00Z', {}, { outcome: 'attempted' })],
      'VC-6-ARREST',
      '2026-01-14T00:00:00Z',
      'breached',
    ],
    [
      'tried, then told in time: met',
      [
        crime,
        arrest(mon),
        told('arrest', '2026-01-06T09:00:00Z', {}, { outcome: 'attempted' }),
        told('arrest', '2026-01-07T09:00:00Z'),
      ],
      'VC-6-ARREST',
      '2026-01-14T00:00:00Z',
      'met',
    ],
    [
      'the victim did not want to hear: waived',
      [crime, arrest(mon), told('arrest', '2026-01-06T09:00:00Z', {}, { outcome: 'declined' })],
      'VC-6-ARREST',
      '2026-01-14T00:00:00Z',
      'waived',
    ],
    [
      'an interview without caution owes nothing; with it, five days',
      [
        crime,
        { type: 'investigation.suspect-interviewed', time: mon, data: { suspect: 'S1', caution: true } },
      ],
      'VC-6-INTERVIEW',
      '2026-01-06T00:00:00Z',
      'open',
    ],
    [
      'no charge, told without reasons: still open',
      [crime, nfa, told('nfa', '2026-01-06T09:00:00Z')],
      'VC-6-NFA-CPS',
      '2026-01-07T00:00:00Z',
      'open',
    ],
    [
      'no charge, told why but not of the review scheme: still open',
      [crime, nfa, told('nfa', '2026-01-06T09:00:00Z', {}, { reasonsGiven: true })],
      'VC-6-NFA-CPS',
      '2026-01-07T00:00:00Z',
      'open',
    ],
    [
      'no charge, told why and of the review scheme: met',
      [crime, nfa, told('nfa', '2026-01-06T09:00:00Z', {}, { reasonsGiven: true, topics: ['vrr'] })],
      'VC-6-NFA-CPS',
      '2026-01-07T00:00:00Z',
      'met',
    ],
    [
      'which opens ten working days to ask for a review: Tue 20',
      [crime, nfa, told('nfa', '2026-01-06T09:00:00Z', {}, { reasonsGiven: true, topics: ['vrr'] })],
      'VRR-REQUEST',
      '2026-01-20T23:59:59Z',
      'open',
    ],
    [
      'and lapses after',
      [crime, nfa, told('nfa', '2026-01-06T09:00:00Z', {}, { reasonsGiven: true, topics: ['vrr'] })],
      'VRR-REQUEST',
      '2026-01-21T00:00:00Z',
      'not-applicable',
    ],
    [
      'or is used',
      [
        crime,
        nfa,
        told('nfa', '2026-01-06T09:00:00Z', {}, { reasonsGiven: true, topics: ['vrr'] }),
        {
          type: 'review.requested',
          by: 'cps',
          time: '2026-01-08T09:00:00Z',
          data: { decision: ref('nfa'), scheme: 'cps-vrr' },
        },
      ],
      'VRR-REQUEST',
      '2026-02-01T00:00:00Z',
      'met',
    ],
    [
      'the court owes the unit its result: five working days',
      [crime, verdict],
      'VC-9-COURT-TO-WCU',
      '2026-02-10T00:00:00Z',
      'breached',
    ],
    [
      'received on Fri 6: the court kept its duty',
      [crime, verdict, received('verdict', '2026-02-06T12:00:00Z')],
      'VC-9-COURT-TO-WCU',
      '2026-02-10T00:00:00Z',
      'met',
    ],
    [
      'received on Tue 10: late',
      [crime, verdict, received('verdict', '2026-02-10T12:00:00Z')],
      'VC-9-COURT-TO-WCU',
      '2026-02-11T00:00:00Z',
      'met-late',
    ],
    [
      'the unit then has until the end of Mon 9',
      [crime, verdict, received('verdict', '2026-02-06T12:00:00Z')],
      'VC-9-OUTCOME',
      '2026-02-09T23:59:59Z',
      'open',
    ],
    [
      'and no longer',
      [crime, verdict, received('verdict', '2026-02-06T12:00:00Z')],
      'VC-9-OUTCOME',
      '2026-02-10T00:00:00Z',
      'breached',
    ],
    [
      'told why on Mon 9: met',
      [
        crime,
        verdict,
        received('verdict', '2026-02-06T12:00:00Z'),
        told('verdict', '2026-02-09T12:00:00Z', { by: 'witness-care' }, { reasonsGiven: true }),
      ],
      'VC-9-OUTCOME',
      '2026-02-10T00:00:00Z',
      'met',
    ],
    [
      'the unit tells without recording its receipt: it had it',
      [
        crime,
        verdict,
        told('verdict', '2026-02-03T12:00:00Z', { by: 'witness-care' }, { reasonsGiven: true }),
      ],
      'VC-9-COURT-TO-WCU',
      '2026-02-10T00:00:00Z',
      'met',
    ],
    [
      'and told in the same call',
      [
        crime,
        verdict,
        told('verdict', '2026-02-03T12:00:00Z', { by: 'witness-care' }, { reasonsGiven: true }),
      ],
      'VC-9-OUTCOME',
      '2026-02-10T00:00:00Z',
      'met',
    ],
    [
      'the police had told the victim before the unit received it: met on receipt',
      [
        crime,
        verdict,
        told('verdict', '2026-02-03T12:00:00Z', {}, { reasonsGiven: true }),
        received('verdict', '2026-02-06T12:00:00Z'),
      ],
      'VC-9-OUTCOME',
      '2026-02-10T00:00:00Z',
      'met',
    ],
    [
      'bail, received Tue 3: five working days, Tue 10',
      [crime, bail, received('bail', '2026-02-03T09:00:00Z')],
      'VC-8-BAIL-OUTCOME',
      '2026-02-10T23:59:59Z',
      'open',
    ],
    [
      'bail, enhanced: one, Wed 4',
      [crime, enhancedGranted('2026-01-06T09:00:00Z'), bail, received('bail', '2026-02-03T09:00:00Z')],
      'VC-8-BAIL-OUTCOME',
      '2026-02-05T00:00:00Z',
      'breached',
    ],
    [
      'support for prosecution withdrawn: the arrest is still owed',
      [
        crime,
        arrest(mon),
        {
          type: 'victim.support-for-prosecution-withdrawn',
          time: '2026-01-06T09:00:00Z',
          data: { statedBy: 'victim', method: 'phone', reason: 'fear', confirmedByVictim: true },
        },
      ],
      'VC-6-ARREST',
      '2026-01-07T00:00:00Z',
      'open',
    ],
    [
      'and so is the referral to support',
      [
        crime,
        {
          type: 'victim.support-for-prosecution-withdrawn',
          time: '2026-01-06T09:00:00Z',
          data: { statedBy: 'victim', method: 'phone', reason: 'fear', confirmedByVictim: true },
        },
      ],
      'VC-4-REFER',
      '2026-01-07T00:00:00Z',
      'open',
    ],
    [
      'only the interview that will not be is over',
      [
        crime,
        { type: 'investigation.opened', time: mon, data: {} },
        {
          type: 'victim.support-for-prosecution-withdrawn',
          time: '2026-01-06T09:00:00Z',
          data: { statedBy: 'victim', method: 'phone', reason: 'fear', confirmedByVictim: true },
        },
      ],
      'VC-2-INTERVIEW',
      '2026-01-07T00:00:00Z',
      'not-applicable',
    ],
    [
      'opted out of updates: waived',
      [
        crime,
        arrest(mon),
        { type: 'victim.opted-out', time: '2026-01-06T09:00:00Z', data: { scope: 'updates' } },
      ],
      'VC-6-ARREST',
      '2026-01-07T00:00:00Z',
      'waived',
    ],
    [
      'opted out of updates: support is still owed',
      [crime, { type: 'victim.opted-out', time: '2026-01-05T10:00:00Z', data: { scope: 'all' } }],
      'VC-4-REFER',
      '2026-01-06T00:00:00Z',
      'open',
    ],
    [
      'opted out of Right 9 only: Right 6 is owed',
      [
        crime,
        arrest(mon),
        { type: 'victim.opted-out', time: '2026-01-06T09:00:00Z', data: { scope: 'updates', rights: [9] } },
      ],
      'VC-6-ARREST',
      '2026-01-07T00:00:00Z',
      'open',
    ],
    [
      'arrested while opted out: waived from the start',
      [
        crime,
        { type: 'victim.opted-out', time: '2026-01-05T10:00:00Z', data: { scope: 'updates' } },
        arrest('2026-01-06T09:00:00Z'),
      ],
      'VC-6-ARREST',
      '2026-01-06T09:00:00Z',
      'waived',
    ],
    [
      'opted in again: what was waived stays so',
      [
        crime,
        arrest(mon),
        { type: 'victim.opted-out', time: '2026-01-06T09:00:00Z', data: { scope: 'updates' } },
        { type: 'victim.opted-in', time: '2026-01-07T09:00:00Z', data: { scope: 'updates' } },
      ],
      'VC-6-ARREST',
      '2026-01-08T00:00:00Z',
      'waived',
    ],
    [
      'opted in again: the next one is owed',
      [
        crime,
        { type: 'victim.opted-out', time: '2026-01-05T10:00:00Z', data: { scope: 'updates' } },
        { type: 'victim.opted-in', time: '2026-01-06T09:00:00Z', data: { scope: 'updates' } },
        arrest('2026-01-07T09:00:00Z'),
      ],
      'VC-6-ARREST',
      '2026-01-08T00:00:00Z',
      'open',
    ],
    [
      'the written preference to hear nothing is an opt-out too',
      [
        crime,
        arrest(mon),
        {
          type: 'victim.contact-preference-set',
          time: '2026-01-06T09:00:00Z',
          data: { optOut: ['updates'] },
        },
      ],
      'VC-6-ARREST',
      '2026-01-07T00:00:00Z',
      'waived',
    ],
    [
      'left the Victim Contact Scheme: its key stages are waived',
      [
        crime,
        { type: 'probation.opted-out', by: 'probation', time: '2026-01-06T09:00:00Z' },
        {
          type: 'probation.key-stage',
          by: 'probation',
          time: '2026-01-07T09:00:00Z',
          data: { stage: 'release-considered' },
        },
      ],
      'VC-11-KEY-STAGES',
      '2026-01-08T00:00:00Z',
      'waived',
    ],
    [
      'recorded within the day of the call',
      [
        { type: 'contact.received', time: '2026-01-05T08:00:00Z', data: { channel: '999', force: '01' } },
        crime,
      ],
      'VC-2-RECORD',
      '2026-01-06T09:00:00Z',
      'met',
    ],
    [
      'not recorded 24 hours after the call',
      [{ type: 'contact.received', time: '2026-01-03T08:00:00Z', data: { channel: '999', force: '01' } }],
      'VC-2-RECORD',
      '2026-01-04T08:00:01Z',
      'breached',
    ],
    [
      'the victim wants no referral: waived',
      [
        crime,
        {
          type: 'needs.assessed',
          time: '2026-01-05T12:00:00Z',
          data: { purpose: 'report', answered: true, enhanced: false, supportConsent: 'refused' },
        },
      ],
      'VC-4-REFER',
      '2026-01-06T00:00:00Z',
      'waived',
    ],
    [
      'no answer from the victim: the liaison officer attempted',
      [
        crime,
        { type: 'probation.vcs-referred', by: 'probation', time: mon, data: {} },
        {
          type: 'probation.victim-contacted',
          by: 'probation',
          time: '2026-01-08T09:00:00Z',
          data: { outcome: 'no-answer' },
        },
      ],
      'VC-11-VLO-CONTACT',
      '2026-01-09T00:00:00Z',
      'attempted',
    ],
    [
      'two complaints: an answer to one leaves the other',
      [
        crime,
        { type: 'complaint.received', time: mon, data: { against: 'police', complaint: 'A1' } },
        {
          type: 'complaint.acknowledged',
          time: '2026-01-06T09:00:00Z',
          data: { against: 'police', complaint: 'B1' },
        },
      ],
      'VC-12-COMPLAINT-ACK',
      '2026-01-07T00:00:00Z',
      'open',
    ],
    [
      'told, it is said, an hour before the arrest: still owed',
      [crime, told('arrest', '2026-01-06T08:00:00Z'), arrest('2026-01-06T09:00:00Z')],
      'VC-6-ARREST',
      '2026-01-07T00:00:00Z',
      'open',
    ],
    [
      'told in the minute of the arrest: met',
      [
        crime,
        told('arrest', '2026-01-06T09:00:00Z', { precision: 'minute' }),
        arrest('2026-01-06T09:00:30Z'),
      ],
      'VC-6-ARREST',
      '2026-01-07T00:00:00Z',
      'met',
    ],
  ])('%s', (_why, events, duty, at, state) => {
    expect(stateOf(foldTold(events), duty, at)).toBe(state);
  });
});

describe('enhanced rights granted or removed while a clock runs', () => {
  const granted = enhancedGranted('2026-01-05T15:00:00Z');

  it('are counted from where the clock started, the due day before kept', () => {
    expect(duesOf([crime, arrest(mon), granted], 'VC-6-ARREST')).toEqual([
      '2026-01-12T23:59:59.000Z',
      '2026-01-06T23:59:59.000Z',
    ]);
  });

  it('lengthen it again when they are removed in time', () => {
    const events = [crime, arrest(mon), granted, enhancedRemoved('2026-01-06T10:00:00Z')];
    expect(duesOf(events, 'VC-6-ARREST')).toEqual([
      '2026-01-12T23:59:59.000Z',
      '2026-01-06T23:59:59.000Z',
      '2026-01-12T23:59:59.000Z',
    ]);
    expect(stateOf(foldTold(events), 'VC-6-ARREST', '2026-01-08T00:00:00Z')).toBe('open');
  });

  it('do not undo a breach when they are removed after it', () => {
    const events = [crime, arrest(mon), granted, enhancedRemoved('2026-01-08T10:00:00Z')];
    expect(stateOf(foldTold(events), 'VC-6-ARREST', '2026-01-09T00:00:00Z')).toBe('breached');
  });

  it('never re-open what is met', () => {
    const events = [
      crime,
      arrest(mon),
      told('arrest', '2026-01-09T09:00:00Z'),
      enhancedGranted('2026-01-10T09:00:00Z'),
    ];
    const duty = theDuty(foldTold(events), 'VC-6-ARREST');
    expect([duty.settled?.state, duty.dues.length, duty.enhanced]).toEqual(['met', 1, false]);
  });

  it('re-judge what was told when they turn out to have been granted before', () => {
    const events = [
      crime,
      enhancedGranted('2026-01-05T09:30:00Z'),
      arrest('2026-01-05T10:00:00Z'),
      told('arrest', '2026-01-09T09:00:00Z'),
    ];
    expect(theDuty(foldTold(events), 'VC-6-ARREST').settled?.state).toBe('met-late');
  });

  it('leave duties whose limit is the same', () => {
    expect(duesOf([crime, granted], 'VC-4-REFER')).toEqual(['2026-01-07T23:59:59.000Z']);
  });
});

describe('a duty withheld', () => {
  const key = keyOf([crime, arrest(mon)], 'VC-6-ARREST');
  const withheld = (time: string) =>
    owner('duty.withheld', key, time, { reason: 'safety', authoriser: 'STAFF-1', reviewOn: '2026-01-20' });
  const folded = foldTold([crime, arrest(mon), withheld('2026-01-06T09:00:00Z')]);

  it('rests until the review date, comes back on it, and is due by its end', () => {
    expect(stateOf(folded, 'VC-6-ARREST', '2026-01-19T23:59:59Z')).toBe('withheld');
    expect(stateOf(folded, 'VC-6-ARREST', '2026-01-20T00:00:00Z')).toBe('open');
    expect(stateOf(folded, 'VC-6-ARREST', '2026-01-21T00:00:00Z')).toBe('breached');
  });

  it('says why, on whose word, and keeps the due day before', () => {
    expect(theDuty(folded, 'VC-6-ARREST')).toMatchObject({
      withheld: { reason: 'safety', authoriser: 'STAFF-1', until: '2026-01-20T00:00:00.000Z' },
      dues: [{ due: '2026-01-12T23:59:59.000Z' }, { due: '2026-01-20T23:59:59.000Z', reason: 'withheld' }],
    });
  });

  it('after the breach undoes nothing: it is a reason for the miss', () => {
    const late = foldTold([crime, arrest(mon), withheld('2026-01-13T09:00:00Z')]);
    expect(stateOf(late, 'VC-6-ARREST', '2026-01-14T00:00:00Z')).toBe('breached');
    expect(theDuty(late, 'VC-6-ARREST').missReason).toMatchObject({ reason: 'safety' });
  });

  it('withheld anew rests on, and is due by the end of the new review, earlier or later', () => {
    const until = (reviewOn: string, time: string) =>
      owner('duty.withheld', key, time, { reason: 'legal', authoriser: 'STAFF-2', reviewOn });
    const first = withheld('2026-01-06T09:00:00Z');
    const longer = foldTold([crime, arrest(mon), first, until('2026-01-28', '2026-01-19T09:00:00Z')]);
    expect(stateOf(longer, 'VC-6-ARREST', '2026-01-07T09:00:00Z')).toBe('withheld');
    expect(currentDue(theDuty(longer, 'VC-6-ARREST'))).toBe('2026-01-28T23:59:59.000Z');
    const shorter = foldTold([crime, arrest(mon), first, until('2026-01-14', '2026-01-08T09:00:00Z')]);
    expect(currentDue(theDuty(shorter, 'VC-6-ARREST'))).toBe('2026-01-14T23:59:59.000Z');
    // Its own limit is later than the review: Monday 12 January.
    const short = foldTold([crime, arrest(mon), first, until('2026-01-09', '2026-01-08T09:00:00Z')]);
    expect(currentDue(theDuty(short, 'VC-6-ARREST'))).toBe('2026-01-12T23:59:59.000Z');
  });

  it('is counted anew when rights change, and never due before the end of its review', () => {
    const folded = foldTold([
      crime,
      arrest(mon),
      owner('duty.withheld', key, '2026-01-06T07:00:00Z', {
        reason: 'safety',
        authoriser: 'STAFF-1',
        reviewOn: '2026-01-08',
      }),
      enhancedGranted('2026-01-07T09:00:00Z'),
    ]);
    // One working day was up on 6 January; five would be on 12 January.
    expect(currentDue(theDuty(folded, 'VC-6-ARREST'))).toBe('2026-01-08T23:59:59.000Z');
    expect(stateOf(folded, 'VC-6-ARREST', '2026-01-07T12:00:00Z')).toBe('withheld');
    expect(stateOf(folded, 'VC-6-ARREST', '2026-01-08T12:00:00Z')).toBe('open');
    const onTheDay = foldTold([
      crime,
      arrest(mon),
      withheld('2026-01-06T09:00:00Z'),
      enhancedGranted('2026-01-20T09:00:00Z'),
    ]);
    expect(stateOf(onTheDay, 'VC-6-ARREST', '2026-01-20T12:00:00Z')).toBe('open');
    expect(stateOf(onTheDay, 'VC-6-ARREST', '2026-01-21T00:00:00Z')).toBe('breached');
  });

  it('does not rest at all until a review that is past', () => {
    const past = owner('duty.withheld', key, '2026-01-06T09:00:00Z', {
      reason: 'safety',
      authoriser: 'STAFF-1',
      reviewOn: '2026-01-06',
    });
    const untouched = foldTold([crime, arrest(mon)]);
    expect(theDuty(foldTold([crime, arrest(mon), past]), 'VC-6-ARREST')).toEqual(
      theDuty(untouched, 'VC-6-ARREST'),
    );
  });

  it.each([
    ['withheld', { reason: 'safety', authoriser: 'STAFF-1', reviewOn: '2026-01-20' }],
    ['waived', { statedBy: 'victim' }],
    ['reason-recorded', { reason: 'safety' }],
  ])('is told to its sender as unexpected where %s names no duty, until that is opened', (event, data) => {
    const told = [crime, owner(`duty.${event}` as Told['type'], key, '2026-01-06T09:00:00Z', data)];
    expect(foldTold(told).record.unexpected).toMatchObject([{ type: `duty.${event}` }]);
    expect(foldTold([...told, arrest(mon)]).record.unexpected).toEqual([]);
  });

  it('is unexpected where its sender does not owe it', () => {
    const other = { ...withheld('2026-01-06T09:00:00Z'), by: 'cps' as const };
    expect(foldTold([crime, arrest(mon), other]).record.unexpected).toMatchObject([
      { type: 'duty.withheld' },
    ]);
  });

  it('is for its owner alone to withhold', () => {
    const other = foldTold([crime, arrest(mon), { ...withheld('2026-01-06T09:00:00Z'), by: 'cps' }]);
    expect(stateOf(other, 'VC-6-ARREST', '2026-01-07T00:00:00Z')).toBe('open');
  });
});

describe('a breach that nobody answered for', () => {
  const events = [crime, arrest(mon)];
  const key = keyOf(events, 'VC-6-ARREST');
  const late = '2026-01-15T00:00:00.000Z';
  const ids = (more: readonly Told[]) =>
    unanswered(foldTold([...events, ...more]).record, late).map(({ id }) => id);

  it('is listed, an attempt notwithstanding, until the victim is told or a reason is recorded', () => {
    expect(ids([])).toContain('VC-6-ARREST');
    expect(ids([told('arrest', '2026-01-06T09:00:00Z', {}, { outcome: 'attempted' })])).toContain(
      'VC-6-ARREST',
    );
    expect(ids([told('arrest', '2026-01-13T09:00:00Z')])).not.toContain('VC-6-ARREST');
    expect(
      ids([owner('duty.reason-recorded', key, '2026-01-13T09:00:00Z', { reason: 'no-contact-details' })]),
    ).not.toContain('VC-6-ARREST');
  });

  it('stays a breach with its reason, and becomes met late when the victim is told', () => {
    const reason = owner('duty.reason-recorded', key, '2026-01-13T09:00:00Z', {
      reason: 'no-contact-details',
    });
    const folded = foldTold([...events, reason]);
    expect(stateOf(folded, 'VC-6-ARREST', late)).toBe('breached');
    const after = theDuty(
      foldTold([...events, reason, told('arrest', '2026-01-14T09:00:00Z')]),
      'VC-6-ARREST',
    );
    expect([after.settled?.state, after.missReason?.reason]).toEqual(['met-late', 'no-contact-details']);
  });

  it('can be given its reason after the victim was told late', () => {
    const after = foldTold([
      ...events,
      told('arrest', '2026-01-14T09:00:00Z'),
      owner('duty.reason-recorded', key, '2026-01-15T09:00:00Z', { reason: 'staff-sick' }),
    ]);
    expect(theDuty(after, 'VC-6-ARREST')).toMatchObject({
      settled: { state: 'met-late' },
      missReason: { reason: 'staff-sick' },
    });
  });
});

describe('late news', () => {
  it('of what was done in time is met and counted apart', () => {
    const { settled } = theDuty(
      foldTold([
        crime,
        arrest(mon),
        told('arrest', '2026-01-06T09:00:00Z', { receivedAt: '2026-01-20T09:00:00Z' }),
      ]),
      'VC-6-ARREST',
    );
    expect(settled).toMatchObject({ state: 'met', recordedLate: true, late: false });
  });

  it('that reached the service in time is met like any other', () => {
    const { settled } = theDuty(
      foldTold([crime, arrest(mon), told('arrest', '2026-01-06T09:00:00Z')]),
      'VC-6-ARREST',
    );
    expect(settled).toMatchObject({ state: 'met', recordedLate: false });
  });

  it('that an arrest was never made leaves the duty on record as never owed', () => {
    const retracted: Told = {
      type: 'journey.retracted',
      time: '2026-01-07T09:00:00Z',
      data: { retracts: ref('arrest'), reason: 'wrong-record' },
    };
    expect(theDuty(foldTold([crime, arrest(mon), retracted]), 'VC-6-ARREST').settled).toMatchObject({
      state: 'not-applicable',
      cause: 'taken-back',
    });
  });

  it('known to the month only is tracked without a due instant', () => {
    const duty = theDuty(
      foldTold([crime, arrest('2026-02-01T00:00:00Z', { precision: 'month' })]),
      'VC-6-ARREST',
    );
    expect([duty.dues, duty.noDue]).toEqual([[], 'trigger-day-unknown']);
  });
});

describe('two hops', () => {
  it('have a clock each, from the receipt of each', () => {
    const folded = foldTold([
      crime,
      { ...verdict, receivedAt: '2026-02-02T18:00:00Z' },
      received('verdict', '2026-02-06T12:00:00Z'),
    ]);
    expect(theDuty(folded, 'VC-9-COURT-TO-WCU')).toMatchObject({
      owner: 'court',
      startedAt: '2026-02-02T12:00:00.000Z',
      opening: { receivedAt: '2026-02-02T18:00:00.000Z' },
      settled: { at: '2026-02-06T12:00:00.000Z', by: 'witness-care' },
    });
    expect(theDuty(folded, 'VC-9-OUTCOME')).toMatchObject({
      owner: 'witness-care',
      startedAt: '2026-02-06T12:00:00.000Z',
      opening: { type: 'court.verdict' },
      receipt: { type: 'witness.notice-received', time: '2026-02-06T12:00:00.000Z' },
    });
  });

  it('start the second clock once, however often the receipt is recorded', () => {
    const folded = foldTold([
      crime,
      verdict,
      received('verdict', '2026-02-03T12:00:00Z'),
      received('verdict', '2026-02-05T12:00:00Z'),
    ]);
    expect(theDuty(folded, 'VC-9-OUTCOME').startedAt).toBe('2026-02-03T12:00:00.000Z');
  });

  it('start the second clock at the result, where a slip of a clock put the receipt before it', () => {
    const folded = foldTold([crime, received('verdict', '2026-02-02T11:00:00Z'), verdict]);
    expect(theDuty(folded, 'VC-9-OUTCOME').startedAt).toBe(new Date(verdict.time).toISOString());
  });
});

describe('a journey with more unmet duties than its record holds', () => {
  const arrests = Array.from({ length: 100 }, (_, at) =>
    arrest(new Date(Date.UTC(2026, 0, 6, 9, at)).toISOString(), { id: `arrest-${at}` }),
  );

  it('keeps every duty, a bounded record, and meets any of them', () => {
    const folded = foldTold([crime, ...arrests, told('arrest-0', '2026-01-07T09:00:00Z')]);
    expect(Object.keys(folded.record.duties).length).toBe(50);
    const ofArrests = Object.values(folded.duties).filter(({ id }) => id === 'VC-6-ARREST');
    expect(ofArrests).toHaveLength(100);
    expect(ofArrests.filter(({ settled }) => settled?.state === 'met')).toHaveLength(1);
  });
});
