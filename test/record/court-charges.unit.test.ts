import { describe, expect, it } from 'vitest';

import { foldWithDuties } from '../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import type { EventType } from '../../schemas/events/catalogue.ts';
import { storedEvent } from '../support/stored-event.ts';

type Step = readonly [type: EventType, data: Readonly<Record<string, unknown>>, day?: number, id?: string];

const S1 = { suspect: 'S1' };
const charged: Step[] = [
  ['crime.recorded', { force: '01', crimeReference: 'AB1', victimNumber: 1 }],
  [
    'charging.charged',
    {
      ...S1,
      charges: [
        { charge: 'S1/1', offenceCode: 'CJ88116', from: '2025-01-10', victims: [1] },
        { charge: 'S1/2', offenceCode: 'TH68010', from: '2025-01-11' },
      ],
    },
  ],
];

/** One step a day from 2 January 2025, unless it says which day of the story it is. */
const story = (steps: readonly Step[]): StoredEvent[] =>
  steps.map(([type, data, day, id], index) =>
    storedEvent(type, {
      seq: index + 1,
      id: id ?? `e${String(index + 1)}`,
      time: new Date(Date.UTC(2025, 0, 2 + (day ?? index), 10)).toISOString(),
      sequence: String(index).padStart(4, '0'),
      data,
      ...(type.startsWith('court.') || type.startsWith('journey.')
        ? { agencyId: 'hmcts', agencyKind: 'court', source: '/hmcts/spi' }
        : {}),
    }),
  );

const after = (steps: readonly Step[]) => {
  const { record, duties } = foldWithDuties(story([...charged, ...steps]));
  const { stage, step, ending } = record.strands.case;
  return { at: `${stage}/${step}`, ending, facts: record.facts, duties: Object.values(duties) };
};
const trial: Step = [
  'court.hearing-listed',
  { hearing: 'H2', court: 'B01GU00', hearingType: 'TRIAL', at: '2025-04-14T13:00:00Z', suspects: ['S1'] },
];
const guilty = (charge: string): Step => ['court.verdict', { ...S1, charges: [charge], verdict: 'G' }];
const notGuilty = (charge: string): Step => ['court.verdict', { ...S1, charges: [charge], verdict: 'NG' }];
const fined = (charge: string): Step => ['court.sentence-passed', { ...S1, charges: [charge], kind: 'fine' }];

describe('a suspect with several charges', () => {
  it('goes on where one of two was withdrawn', () => {
    const one = after([
      ['court.proceedings-stopped', { ...S1, charges: ['S1/1'], resultCode: '2051' }],
      trial,
    ]);
    expect(one.at).toBe('pre-trial/trial-listed');
    expect(one.facts.suspects['S1']?.charges).toEqual({ 'S1/1': 'stopped', 'S1/2': 'pending' });
  });

  it('goes on where one was sentenced, and is sentenced once the last is decided', () => {
    const first: Step[] = [guilty('S1/1'), fined('S1/1'), trial];
    expect(after(first).at).toBe('pre-trial/trial-listed');
    expect(after([...first, notGuilty('S1/2')]).at).toBe('post-trial/sentenced');
    expect(after([...first, guilty('S1/2')]).at).toBe('sentence/awaiting-sentence');
    expect(after([...first, guilty('S1/2'), fined('S1/2')]).at).toBe('post-trial/sentenced');
  });

  it('rests only where no charge is pending', () => {
    const dormant = (charge: string): Step => [
      'court.case-dormant',
      { ...S1, charges: [charge], kind: 'adjourned-sine-die' },
    ];
    expect(after([trial, dormant('S1/1')]).at).toBe('pre-trial/trial-listed');
    expect(after([trial, dormant('S1/1'), dormant('S1/2')]).at).toBe('pre-trial/dormant');
  });

  it('has charges that the court adds, replaces and removes', () => {
    const added = after([
      ['court.charge-added', { ...S1, charge: 'S1/3', offenceCode: 'CD71039', replaces: ['S1/1'] }],
      ['court.charge-removed', { ...S1, charge: 'S1/2' }],
    ]);
    expect(added.facts.suspects['S1']?.charges).toEqual({
      'S1/1': 'stopped',
      'S1/2': 'stopped',
      'S1/3': 'pending',
    });
    expect(added.facts.suspects['S1']?.offences?.['S1/3']).toEqual({ offenceCode: 'CD71039' });
  });

  it('ends without a conviction, not acquitted, where the court says so', () => {
    const none = (charge: string): Step => ['court.verdict', { ...S1, charges: [charge], verdict: 'NC' }];
    expect(after([none('S1/1'), none('S1/2')])).toMatchObject({
      at: 'closed/closed',
      ending: 'no-conviction',
    });
    expect(after([none('S1/1'), notGuilty('S1/2')])).toMatchObject({ ending: 'acquitted' });
  });

  it('is before the court again where a conviction is set aside', () => {
    const over: Step[] = [guilty('S1/1'), notGuilty('S1/2'), fined('S1/1')];
    expect(after(over).at).toBe('post-trial/sentenced');
    const again = after([...over, ['court.conviction-set-aside', { ...S1, charges: ['S1/1'] }], trial]);
    expect(again.at).toBe('pre-trial/trial-listed');
    expect(again.facts.suspects['S1']).toMatchObject({ charges: { 'S1/1': 'pending' }, sentenced: [] });
  });

  it('has no hearing left to come once dead', () => {
    const dead = after([trial, ['court.suspect-died', S1]]);
    expect(dead).toMatchObject({ at: 'closed/closed', ending: 'suspect-died' });
    expect(dead.facts.hearings['H2']?.state).toBe('vacated');
  });
});

describe('an ordinary day in court', () => {
  it('is no item to mend, at whatever step it was', () => {
    const held: Step = ['court.hearing-held', { hearing: 'H1', outcome: 'adjourned' }];
    const { record } = foldWithDuties(story([...charged, held, guilty('S1/1'), fined('S1/1'), held]));
    expect([record.waiting, record.unexpected]).toEqual([[], []]);
  });

  it('may leave the next date open, and one suspect out of a hearing of two', () => {
    const two: Step = [
      'court.hearing-listed',
      {
        hearing: 'H9',
        court: 'B01GU00',
        hearingType: 'PTR',
        at: '2025-04-14T13:00:00Z',
        suspects: ['S1', 'S2'],
      },
    ];
    const open = after([two, ['court.hearing-vacated', { hearing: 'H9', suspects: ['S2'] }]]);
    expect(open.facts.hearings['H9']).toMatchObject({ state: 'listed', suspects: ['S1'] });
    const unfixed = after([['court.hearing-held', { hearing: 'H1', nextDateUnfixed: true }]]);
    expect(unfixed.facts.nextDateUnfixed).toBe(true);
    expect(unfixed.duties.filter(({ owner }) => owner === 'court')).toHaveLength(1);
  });
});

describe('what is decided at one hearing', () => {
  const at = { atHearing: 'H1' };
  const results: Step[] = [
    ['court.verdict', { ...S1, charges: ['S1/2'], verdict: 'G', ...at }, 9, 'verdict'],
    [
      'court.bail-decided',
      { ...S1, remand: 'CB', change: 'granted', conditions: ['no-contact'], ...at },
      9,
      'bail',
    ],
    [
      'court.hearing-listed',
      { hearing: 'H2', court: 'B01GU00', hearingType: 'SENT', at: '2025-04-14T13:00:00Z', ...at },
      9,
      'listed',
    ],
  ];
  const received: Step = [
    'witness.notice-received',
    { from: 'court', events: [{ source: '/hmcts/spi', id: 'bail' }] },
    10,
  ];
  const told = (id: string): Step => [
    'victim.informed',
    { about: [{ source: '/hmcts/spi', id }], outcome: 'told', method: 'phone', reasonsGiven: true },
    11,
  ];

  it('is one duty of the court, and one of the witness care unit for each topic', () => {
    const { duties } = after([...results, received]);
    expect(duties.filter(({ owner }) => owner === 'court').map(({ id }) => id)).toEqual([
      'VC-9-COURT-TO-WCU',
    ]);
    expect(duties.filter(({ owner }) => owner === 'court').map(({ settled }) => settled?.state)).toEqual([
      'met',
    ]);
    const ofWitnessCare = duties.filter(
      ({ owner, hearing }) => owner === 'witness-care' && hearing !== undefined,
    );
    expect(ofWitnessCare.map(({ id }) => id).sort()).toEqual([
      'VC-8-BAIL-OUTCOME',
      'VC-8-HEARING-DATE',
      'VC-9-OUTCOME',
    ]);
  });

  it('is told together, whichever of its events the telling names', () => {
    const { duties } = after([...results, received, told('listed')]);
    const states = duties.filter(({ hearing, owner }) => hearing === 'H1' && owner === 'witness-care');
    expect(states.map(({ settled }) => settled?.state)).toEqual(['met', 'met', 'met']);
  });

  it('is told anew where what the victim was told of is taken back', () => {
    const retracted: Step = [
      'journey.retracted',
      { retracts: { source: '/hmcts/spi', id: 'bail' }, reason: 'duplicate' },
      12,
    ];
    const corrections = (steps: readonly Step[]) =>
      after(steps).duties.filter(({ id }) => id === 'VC-9-CORRECTION');
    expect(corrections([...results, received, retracted])).toEqual([]);
    expect(corrections([...results, received, told('bail'), retracted])).toHaveLength(1);
  });
});

describe('a charge that is about another victim', () => {
  const others: Step = ['charging.charged', { ...S1, charges: [{ charge: 'S1/2', victims: [2] }] }, 1];

  it('keeps nothing open for this one, and opens no duty', () => {
    const mine = after([others, ['court.verdict', { ...S1, charges: ['S1/1'], verdict: 'NG' }]]);
    expect(mine).toMatchObject({ at: 'closed/closed', ending: 'acquitted' });
    const before = after([others]).duties.length;
    expect(after([others, guilty('S1/2')]).duties).toHaveLength(before);
    expect(after([others, guilty('S1/2')]).facts.suspects['S1']?.charges['S1/2']).toBe('proved');
  });
});
