import { describe, expect, it } from 'vitest';

import { foldWithDuties, isNext, type WithDuties } from '../../functions/core/record/fold.ts';

import { arrest, crime, foldTold, received, ref, stored, theDuty, told, type Told } from './support.ts';

const amend = (
  id: string,
  type: 'journey.corrected' | 'journey.retracted',
  time: string,
  data: object,
): Told => ({
  type,
  time,
  id,
  data: { reason: type === 'journey.corrected' ? 'wrong-value' : 'wrong-record', ...data },
});
const retract = (about: string, time: string, id = 'r', by: Told['by'] = 'police'): Told => ({
  ...amend(id, 'journey.retracted', time, { retracts: ref(about) }),
  by,
});
const correct = (
  about: string,
  time: string,
  replacement: object,
  id = 'c',
  by: Told['by'] = 'police',
): Told => ({
  ...amend(id, 'journey.corrected', time, { corrects: ref(about), replacement }),
  by,
});

/** The duties of a rule, as `state cause corrects`. */
const all = ({ duties }: WithDuties, rule: string) =>
  Object.values(duties)
    .filter(({ id }) => id === rule)
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
    .map(({ settled, corrects }) => [settled?.cause ?? 'live', corrects?.id]);

describe('what the victim was told and what was corrected or taken back since', () => {
  it('opens the duty to tell what is right, whatever became of the first', () => {
    const history = [
      crime,
      arrest('2026-01-06T09:00:00Z'),
      told('arrest', '2026-01-06T10:00:00Z'),
      retract('arrest', '2026-01-07T09:00:00Z'),
    ];
    expect(all(foldTold(history), 'VC-6-ARREST')).toEqual([
      ['taken-back', undefined],
      ['live', 'arrest'],
    ]);
    const right = told('r', '2026-01-07T10:00:00Z', { id: 'right' });
    expect(all(foldTold([...history, right]), 'VC-6-ARREST')).toEqual([
      ['taken-back', undefined],
      ['fulfilled', 'arrest'],
    ]);
  });

  it('asks for nothing where the victim had not been told', () => {
    const history = [crime, arrest('2026-01-06T09:00:00Z'), retract('arrest', '2026-01-07T09:00:00Z')];
    expect(all(foldTold(history), 'VC-6-ARREST')).toEqual([['taken-back', undefined]]);
  });

  it('asks again where a correction is itself corrected after she was told', () => {
    const history = [
      crime,
      arrest('2026-01-06T09:00:00Z'),
      told('arrest', '2026-01-06T10:00:00Z'),
      correct('arrest', '2026-01-07T09:00:00Z', { suspect: 'S2' }, 'c1'),
      told('c1', '2026-01-07T10:00:00Z', { id: 't1' }),
      correct('c1', '2026-01-08T09:00:00Z', { suspect: 'S3' }, 'c2'),
    ];
    expect(all(foldTold(history), 'VC-6-ARREST')).toEqual([
      ['fulfilled', undefined],
      ['fulfilled', 'arrest'],
      ['live', 'arrest'],
    ]);
  });

  it('asks where a retraction that came after she was told claims a time before that', () => {
    const late = { receivedAt: '2026-01-08T09:00:00Z' };
    for (const time of ['2026-01-06T09:00:00Z', '2026-01-05T10:00:00Z', '2026-01-06T10:00:00Z']) {
      const history = [
        crime,
        arrest('2026-01-06T09:00:00Z'),
        told('arrest', '2026-01-06T10:00:00Z', { id: 'zz-told' }),
        { ...retract('arrest', time), ...late },
      ];
      expect(all(foldTold(history), 'VC-6-ARREST')).toEqual([
        ['taken-back', undefined],
        ['live', 'arrest'],
      ]);
    }
  });

  it('asks for nothing where whoever told her could know already', () => {
    const history = [
      crime,
      arrest('2026-01-06T09:00:00Z'),
      correct('arrest', '2026-01-06T09:30:00Z', { suspect: 'S2' }),
      told('arrest', '2026-01-06T10:00:00Z'),
    ];
    expect(all(foldTold(history), 'VC-6-ARREST')).toEqual([['fulfilled', undefined]]);
  });

  it('asks anew each time it is taken back, undone and corrected', () => {
    const history = [
      crime,
      arrest('2026-01-06T09:00:00Z'),
      told('arrest', '2026-01-06T10:00:00Z'),
      retract('arrest', '2026-01-07T09:00:00Z'),
      told('r', '2026-01-07T10:00:00Z', { id: 't1' }),
      retract('r', '2026-01-08T09:00:00Z', 'undo'),
    ];
    expect(all(foldTold(history), 'VC-6-ARREST')).toEqual([
      ['fulfilled', undefined],
      ['live', 'arrest'],
    ]);
  });
});

describe('what a court corrects after the victim was told', () => {
  const verdict = (id = 'verdict'): Told => ({
    type: 'court.verdict',
    time: '2026-01-06T09:00:00Z',
    id,
    by: 'court',
    data: { suspect: 'S1', verdict: 'G' },
  });
  const acquitted = { suspect: 'S1', verdict: 'NG' };
  const hearsAt = '2026-01-06T10:00:00Z';
  const before = [crime, verdict(), received('verdict', hearsAt)];
  const inFull = told('verdict', '2026-01-06T11:00:00Z', { by: 'witness-care' }, { reasonsGiven: true });
  const inPart = told('verdict', '2026-01-06T11:00:00Z', { by: 'witness-care' });

  it.each([
    ['in full', inFull],
    ['without the reasons she is owed', inPart],
  ])('is told to her where she was told %s', (_how, telling) => {
    const corrected = correct('verdict', '2026-01-07T09:00:00Z', acquitted, 'c', 'court');
    expect(all(foldTold([...before, telling, corrected]), 'VC-9-CORRECTION')).toEqual([['live', undefined]]);
    expect(all(foldTold([...before, corrected]), 'VC-9-CORRECTION')).toEqual([]);
  });

  it('is told to her where it claims a time before that', () => {
    const late = { receivedAt: '2026-01-08T09:00:00Z' };
    const corrected = { ...correct('verdict', '2026-01-06T09:00:00Z', acquitted, 'c', 'court'), ...late };
    const folded = foldTold([...before, inFull, corrected]);
    expect(all(folded, 'VC-9-CORRECTION')).toEqual([['live', undefined]]);
    expect(theDuty(folded, 'VC-9-CORRECTION').startedAt).toBe('2026-01-06T11:00:00.000Z');
  });

  it('is told to her also where it claims a time before the verdict reached the witness care unit', () => {
    const late = { receivedAt: '2026-01-08T09:00:00Z' };
    const taken = { ...retract('verdict', '2026-01-06T09:00:00Z', 'r', 'court'), ...late };
    expect(all(foldTold([...before, inFull, taken]), 'VC-9-CORRECTION')).toEqual([['live', undefined]]);
  });
});

it('is opened alike by an event that comes, and by all of them folded anew', () => {
  const history = [
    crime,
    arrest('2026-01-06T09:00:00Z'),
    { ...retract('arrest', '2026-01-06T09:30:00Z'), receivedAt: '2026-01-08T09:00:00Z' },
  ].map((event, at) => stored(event, at + 1));
  // By the clock of another container it came before what was accepted first.
  const telling = stored(told('arrest', '2026-01-07T10:00:00Z'), 4);
  expect(isNext(foldWithDuties(history).record, telling)).toBe(false);
  expect(isNext(foldWithDuties(history).record, { ...telling, receivedAt: '2026-01-09T09:00:00.000Z' })).toBe(
    true,
  );
});
