import { describe, expect, it } from 'vitest';

import { foldAll, foldWithDuties } from '../../functions/core/record/fold.ts';
import { backlogContribution } from '../../functions/core/statistics/backlog.ts';
import { complianceContribution, hoursBetween } from '../../functions/core/statistics/compliance.ts';
import { countAll } from '../../functions/core/statistics/contribution.ts';
import { referralContribution } from '../../functions/core/statistics/referrals.ts';
import type { Duty } from '../../schemas/duty.ts';
import type { Referral } from '../../functions/core/referrals/stored-referral.ts';
import { happens, hoursLater, MONDAY } from '../oracle/happenings.ts';
import { waitingReferral } from '../support/waiting-referral.ts';

/** What a journey adds to the backlog after some events, an hour apart from Monday 5 January 2026, 10:00. */
const backlogAfter = (lines: readonly string[], start = 0) =>
  backlogContribution({
    journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    victimNumber: 1,
    version: 1,
    openedAt: '2026-03-01T10:00:00.000Z',
    updatedAt: MONDAY,
    live: true,
    record: foldAll(lines.map((line, at) => happens(line, hoursLater(start + at)))),
  });
const recorded = 'crime.recorded flags=';
const assessed = 'needs.assessed supportConsent=not-asked services= specialMeasuresEligible=false';

describe('a journey in the backlog', () => {
  it('is one victim in an area at a stage, who has waited since the report and since the stage began', () => {
    expect(
      backlogAfter([recorded, ...Array<string>(23).fill('incident.graded'), 'investigation.opened']),
    ).toEqual({
      group: 'BACKLOG',
      cell: '01#investigation#no#no',
      tallies: ['reported#2026-01-05', 'entered#2026-01-06'],
    });
  });

  it('counts by the days of London', () => {
    const june = 24 * 152 - 10 - 0.5;
    expect(backlogAfter([recorded], june)?.tallies).toEqual(['reported#2026-06-06', 'entered#2026-06-06']);
  });

  it('has waited in its first stage since the report, and since it was opened where nothing stands', () => {
    expect(backlogAfter([`${assessed} grounds=`])).toMatchObject({
      cell: 'none#report#no#no',
      tallies: ['reported#2026-01-05', 'entered#2026-01-05'],
    });
    expect(backlogAfter([])?.tallies).toEqual(['reported#2026-03-01', 'entered#2026-03-01']);
  });

  it('is none once its case is closed, or it was merged into another', () => {
    expect(backlogAfter([recorded, 'crime.cancelled reason=no-crime'])).toBeUndefined();
    expect(backlogAfter([recorded, 'journey.merged'])).toBeUndefined();
  });

  it.each([
    ['under-18', 'yes'],
    ['mental-disorder', 'yes'],
    ['learning-difficulty', 'yes'],
    ['physical-disability', 'yes'],
    ['intimidated', 'yes'],
    ['persistently-targeted', 'no'],
    ['most-serious-crime', 'no'],
  ])('on the ground %s is of somebody vulnerable: %s', (ground, vulnerable) => {
    const after = backlogAfter([recorded, `${assessed} enhanced=true grounds=["${ground}"]`]);
    expect(after?.cell).toBe(`01#report#${vulnerable}#no`);
  });

  it('is of somebody vulnerable where the victim is a child', () => {
    expect(backlogAfter(['crime.recorded flags=["child-victim"]'])?.cell).toBe('01#report#yes#no');
  });

  it.each([
    ['needs.assessed supportConsent=not-asked services= specialMeasuresEligible=true grounds=', 'yes'],
    ['witness.special-measures-applied', 'yes'],
    ['witness.special-measures-decided granted=true', 'yes'],
    ['witness.special-measures-decided granted=false', 'no'],
  ])('after %s may have special measures: %s', (line, eligible) => {
    const charged = ['investigation.opened', 'investigation.suspect-arrested', 'charging.charged'];
    expect(
      backlogAfter([recorded, ...charged, line])
        ?.cell.split('#')
        .at(-1),
    ).toBe(eligible);
  });
});

const opened = Object.values(foldWithDuties([happens('investigation.suspect-arrested')]).duties).find(
  ({ id }) => id === 'VC-6-ARREST',
);
const duty = (change: Partial<Duty> = {}): Duty => {
  if (!opened) throw new Error('An arrest opens no duty.');
  return { ...opened, row: '01', ...change };
};
const settled = (change: object): Duty['settled'] => ({
  state: 'met',
  at: '2026-01-06T12:59:00.000Z',
  by: 'police',
  receivedAt: '2026-01-06T13:00:00.000Z',
  recordedLate: false,
  late: false,
  cause: 'fulfilled',
  ...change,
});

describe('a duty in the figures', () => {
  it.each<[string, Partial<Duty>]>([
    ['open', {}],
    ['open', { raised: ['warning@2026-01-12T23:59:59.000Z'] }],
    ['breached', { raised: ['overdue@2026-01-12T23:59:59.000Z'] }],
    ['attempted', { attempts: 1, attemptedAt: hoursLater(1) }],
    ['withheld', { withheld: { at: hoursLater(1), until: '2026-04-01T00:00:00.000Z' } as Duty['withheld'] }],
    ['met', { settled: settled({}) }],
    ['met-recorded-late', { settled: settled({ recordedLate: true }) }],
    ['met-late', { settled: settled({ state: 'met-late', late: true }) }],
    ['met-late', { settled: settled({ state: 'met-late', late: true, recordedLate: true }) }],
    ['waived', { settled: settled({ state: 'waived', cause: 'waiver' }) }],
    ['waived', { settled: settled({ state: 'waived', cause: 'waiver', recordedLate: true }) }],
    ['not-applicable', { settled: settled({ state: 'not-applicable', cause: 'no-longer-needed' }) }],
  ])('counts as %s where it is %j', (state, change) => {
    expect(complianceContribution(duty(change))).toMatchObject({
      group: 'DUTIES#2026-01',
      cell: `VC-6-ARREST#police#01#standard#${state}`,
      tallies: state.startsWith('met') ? ['hours#26'] : [],
    });
  });

  it('says that it is of somebody with enhanced rights, and that it is of no known area', () => {
    const { row: _row, ...nowhere } = duty({ enhanced: true });
    expect(complianceContribution(nowhere)?.cell).toBe('VC-6-ARREST#police#none#enhanced#open');
  });

  it('is of the month in London in which it is due, or began where nothing is due', () => {
    const monthOf = (change: Partial<Duty>) => complianceContribution(duty(change))?.group;
    const due = { ...duty().dues[0], due: '2026-06-30T23:30:00.000Z' } as Duty['dues'][number];
    expect(monthOf({ dues: [...duty().dues, due] })).toBe('DUTIES#2026-07');
    expect(monthOf({ dues: [], startedAt: '2026-08-31T23:30:00.000Z' })).toBe('DUTIES#2026-09');
  });

  it('says how long the news took to reach whoever owes it', () => {
    const receipt = { ...duty().opening, time: hoursLater(30) };
    expect(complianceContribution(duty({ receipt }))?.tallies).toEqual(['hop#30']);
  });

  it('is none where it is the victim who may act', () => {
    expect(complianceContribution(duty({ owner: 'victim' }))).toBeUndefined();
  });
});

describe('hours', () => {
  it('are whole, and none where what ends them came first', () => {
    expect(hoursBetween(hoursLater(0), hoursLater(1.99))).toBe(1);
    expect(hoursBetween(hoursLater(0), hoursLater(2))).toBe(2);
    expect(hoursBetween(hoursLater(2), hoursLater(0))).toBe(0);
  });
});

describe('a referral in the figures', () => {
  const referral = (change: Partial<Referral>): Referral => ({ ...waitingReferral(MONDAY), ...change });

  it('counts by service, lane, what became of it and how often the victim was passed on', () => {
    expect(referralContribution(referral({ handOffs: 2, lane: 'enhanced' }))).toEqual({
      group: 'REFERRALS#2026-01',
      cell: 'lvws-core#enhanced#queued#2',
      tallies: [],
    });
  });

  it('says why it was rejected, and of what else became of it no reason', () => {
    const outcome = (change: Partial<Referral>) => referralContribution(referral(change)).cell.split('#')[2];
    expect(outcome({ state: 'rejected', reasonCode: 'duplicate' })).toBe('rejected:duplicate');
    expect(outcome({ state: 'rejected' })).toBe('rejected');
    expect(outcome({ state: 'completed', reasonCode: 'disengaged' })).toBe('completed');
  });

  it('says how long the victim waited for the first contact', () => {
    expect(referralContribution(referral({ firstContactAt: hoursLater(49.5) })).tallies).toEqual([
      'contact#49',
    ]);
  });

  it('is of the month in London in which it was asked for', () => {
    expect(referralContribution(referral({ requestedAt: '2026-06-30T23:30:00.000Z' })).group).toBe(
      'REFERRALS#2026-07',
    );
  });
});

describe('contributions counted anew', () => {
  it('add up by group and cell, and by tally within a cell', () => {
    const one = (group: string, cell: string, ...tallies: string[]) => ({ group, cell, tallies });
    const counted = countAll([
      one('A', 'x', 'hours#1'),
      one('A', 'x', 'hours#1', 'hop#2'),
      one('A', 'y'),
      one('B', 'x', 'hours#9'),
    ]);
    expect(counted).toEqual(
      new Map([
        [
          'A',
          [
            { cell: 'x', count: 2, tallies: { 'hours#1': 2, 'hop#2': 1 } },
            { cell: 'y', count: 1, tallies: {} },
          ],
        ],
        ['B', [{ cell: 'x', count: 1, tallies: { 'hours#9': 1 } }]],
      ]),
    );
  });
});
