import { describe, expect, it } from 'vitest';

import type { WithDuties } from '../../functions/core/record/fold.ts';

import { arrest, crime, foldTold, ref, told, type Told } from './support.ts';

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
});
