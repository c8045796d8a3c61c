import { describe, expect, it } from 'vitest';

import { standingIn } from '../../functions/core/record/standing-in.ts';
import { foldAll } from '../../functions/core/record/fold.ts';
import {
  hasMachine,
  isSameInstance,
  parseStanding,
  standingAttribute,
  standingOf,
} from '../../functions/core/stages/standing.ts';
import type { Duty } from '../../schemas/duty.ts';
import { happens } from '../oracle/happenings.ts';

const trial = { stage: 'trial', step: 'under-way', instance: 2, overdue: 0 };

describe('where a strand stands, as one word', () => {
  it('can be read back', () => {
    expect(standingOf(trial)).toBe('trial/under-way#2');
    expect(standingOf({ ...trial, overdue: 3 })).toBe('trial/under-way#2!3');
    for (const standing of [trial, { ...trial, overdue: 3 }])
      expect(parseStanding(standingOf(standing))).toEqual(standing);
  });

  it('is kept for each strand apart', () => {
    expect([standingAttribute('case'), standingAttribute('support')]).toEqual(['caseAt', 'supportAt']);
  });
});

describe('the machine of a strand', () => {
  it('is another each time the stage is entered', () => {
    expect(isSameInstance(trial, { ...trial })).toBe(true);
    expect(isSameInstance(trial, { ...trial, instance: 3 })).toBe(false);
    expect(isSameInstance(trial, { ...trial, stage: 'sentence' })).toBe(false);
  });

  it('is there until the strand is closed and every overdue duty is answered for', () => {
    expect(hasMachine(trial)).toBe(true);
    expect(hasMachine({ stage: 'closed', overdue: 1 })).toBe(true);
    expect(hasMachine({ stage: 'closed', overdue: 0 })).toBe(false);
  });
});

describe('what a machine is told of duties', () => {
  const record = foldAll([happens('crime.recorded'), happens('investigation.suspect-arrested')]);
  const [arrest] = Object.values(record.duties).filter(({ id }) => id === 'VC-6-ARREST');
  const settled: Duty['settled'] = {
    ...{
      state: 'met-late',
      at: '2026-02-01T00:00:00.000Z',
      by: 'police',
      receivedAt: '2026-02-01T00:00:00.000Z',
    },
    ...{ recordedLate: false, late: true, cause: 'fulfilled' },
  };
  const told = (...changes: Partial<Duty>[]) => {
    const duties = changes.map((change, at) => ({ ...arrest, key: `k${at}`, ...change }) as Duty);
    const of = { ...record, duties: Object.fromEntries(duties.map((duty) => [duty.key, duty])) };
    const { overdue, duties: news } = standingIn(of, 'case');
    expect(standingIn(of, 'support')).toMatchObject({ overdue: 0, duties: 'kept' });
    return [overdue, news];
  };
  const raised = ['warned@2026-01-09T00:00:00.000Z', 'overdue@2026-01-13T00:00:00.000Z'];

  it('is that all are kept, that some are overdue, or that somebody senior knows of all', () => {
    expect(told()).toEqual([0, 'kept']);
    expect(told({}, { raised: raised.slice(0, 1) })).toEqual([0, 'kept']);
    expect(told({ raised })).toEqual([1, 'overdue']);
    expect(told({ raised, escalations: 1 })).toEqual([1, 'escalated']);
    expect(told({ raised, escalations: 1 }, { raised })).toEqual([2, 'overdue']);
  });

  it('is nothing of what was done, or for which a reason was given', () => {
    expect(told({ raised, settled })).toEqual([0, 'kept']);
    expect(told({ raised, missReason: { at: '2026-02-01T00:00:00.000Z', reason: 'x' } })).toEqual([
      0,
      'kept',
    ]);
  });

  it('comes with where the strand stands', () => {
    expect(standingIn(record, 'case')).toMatchObject({ stage: 'investigation', instance: 1 });
  });
});
