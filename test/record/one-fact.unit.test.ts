import { describe, expect, it } from 'vitest';

import { isFlagged } from '../../functions/core/protection/flagged.ts';
import { foldTold, type Told } from '../duties/support.ts';

let minute = 0;
const say = (type: Told['type'], data: object = {}, by: Told['by'] = 'police'): Told => {
  minute += 1;
  return { type, data, by, time: new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString(), id: `e${minute}` };
};
const crime = (data: object = {}) =>
  say('crime.recorded', { force: '01', crimeReference: 'FACT-1', ...data });
const factsAfter = (...events: Told[]) => foldTold(events).record.facts;

describe('protective orders', () => {
  const made = (suspect: string, kind = 'restraining') =>
    say('court.protective-order-made', { suspect, kind }, 'court');
  const ended = (data: object) => say('court.protective-order-ended', data, 'court');

  it('end for the suspect that is named, and protect from all others still', () => {
    const facts = factsAfter(crime(), made('S1'), made('S2'), ended({ suspect: 'S1', kind: 'restraining' }));
    expect(facts.protectiveOrders).toEqual(['restraining']);
    expect(isFlagged(facts)).toBe(true);
    const none = factsAfter(
      crime(),
      made('S1'),
      made('S2'),
      ended({ suspect: 'S1' }),
      ended({ suspect: 'S2' }),
    );
    expect(none.protectiveOrders).toEqual([]);
  });

  it.each([[{}], [{ kind: 'restraining' }]])('do not end by a guess: %j', (data) => {
    expect(factsAfter(crime(), made('S1'), made('S2'), ended(data)).protectiveOrders).toEqual([
      'restraining',
    ]);
    expect(factsAfter(crime(), made('S1'), ended(data)).protectiveOrders).toEqual([]);
  });
});

describe('alerts', () => {
  it('stay while any agency that raised one has not cleared it', () => {
    const raised = (by: Told['by']) => say('safety.alert-raised', { kind: 'co-resident-suspect' }, by);
    const cleared = (by: Told['by']) => say('safety.alert-cleared', { kind: 'co-resident-suspect' }, by);
    const both = [crime(), raised('police'), raised('probation')];
    expect(factsAfter(...both, cleared('police')).alerts).toEqual(['co-resident-suspect']);
    expect(factsAfter(...both, cleared('police'), cleared('probation')).alerts).toEqual([]);
  });
});

describe('opting out', () => {
  const out = (scope: string) => say('victim.opted-out', { scope });
  const back = (scope: string) => say('victim.opted-in', { scope });
  const preference = (optOut: string[]) => say('victim.contact-preference-set', { optOut });

  it.each<[string, () => Told[], string[]]>([
    ['all, then back into updates', () => [out('all'), back('updates')], ['vcs']],
    ['updates and vcs, then back into all', () => [out('updates'), out('vcs'), back('all')], []],
    ['by preference, back by event', () => [preference(['updates']), back('updates')], []],
    ['by event, back by preference', () => [out('updates'), preference([])], []],
    ['of the scheme, by probation', () => [say('probation.opted-out', {}, 'probation')], ['vcs']],
    [
      'of the scheme when contacted, then back in',
      () => [
        say('probation.victim-contacted', { outcome: 'opted-out' }, 'probation'),
        say('probation.opted-in', {}, 'probation'),
      ],
      [],
    ],
    ['of everything', () => [out('all')], ['all']],
    ['of everything, then of updates once more', () => [out('all'), preference(['updates'])], ['all']],
  ])('is one state for facts and clocks: %s', (_what, events, expected) => {
    const { record } = foldTold([crime(), ...events()]);
    expect(record.facts.optedOut).toEqual(expected);
    const scopes = record.notices.optOuts.map(({ scope }) => scope).sort();
    expect(scopes).toEqual(expected[0] === 'all' ? ['updates', 'vcs'] : expected);
  });

  it('of one right after another is of both, and of one after all of all still', () => {
    const some = (rights: number[]) => say('victim.opted-out', { scope: 'updates', rights });
    const rightsAfter = (...events: Told[]) =>
      foldTold([crime(), ...events]).record.notices.optOuts[0]?.rights;
    expect(rightsAfter(some([9]), some([6]))).toEqual([6, 9]);
    expect(rightsAfter(out('updates'), some([6]))).toBeUndefined();
    expect(rightsAfter(some([6]), back('updates'), some([9]))).toEqual([9]);
  });

  it('when contacted for the first time leaves the contact made', () => {
    const { duties } = foldTold([
      crime(),
      say('probation.vcs-referred', {}, 'witness-care'),
      say('probation.victim-contacted', { outcome: 'opted-out' }, 'probation'),
    ]);
    const contact = Object.values(duties).find(({ id }) => id === 'VC-11-VLO-CONTACT');
    expect(contact?.settled?.state).toBe('met');
  });
});

describe('coming of age', () => {
  it.each([
    ['a flag of an earlier report', () => say('crime.updated', {})],
    ['a flag that is sent anew', () => say('crime.updated', { flags: ['child-victim'] })],
  ])('is not undone by %s', (_what, event) => {
    const facts = factsAfter(crime({ flags: ['child-victim'] }), say('victim.turned-18'), event());
    expect(facts.under18).toBe(false);
  });
});

describe('a charge that is named where nobody named any when it was brought', () => {
  const charged = () => say('charging.charged', { suspect: 'S1' });
  const guilty = () => say('court.verdict', { suspect: 'S1', verdict: 'G' }, 'court');
  const court = (type: Told['type'], data: object) => say(type, { suspect: 'S1', ...data }, 'court');
  const one = ['S1/1'];

  it.each<[string, () => Told[], Record<string, string>]>([
    ['acquitted', () => [court('court.verdict', { charges: one, verdict: 'NG' })], { 'S1/1': 'acquitted' }],
    [
      'set aside after a verdict on all',
      () => [guilty(), court('court.conviction-set-aside', { charges: one })],
      { 'S1/1': 'pending' },
    ],
    ['removed', () => [court('court.charge-removed', { charge: 'S1/1' })], { 'S1/1': 'stopped' }],
    [
      'replaced',
      () => [court('court.charge-added', { charge: 'S1/2', replaces: one })],
      { 'S1/1': 'stopped', 'S1/2': 'pending' },
    ],
    [
      'altered, then found guilty of all',
      () => [
        say('charging.altered', { suspect: 'S1', charges: [{ charge: 'S1/1' }], substantial: true }, 'cps'),
        guilty(),
      ],
      { 'S1/1': 'proved' },
    ],
    [
      'acquitted of, and guilty of all others',
      () => [guilty(), court('court.verdict', { charges: ['S1/2'], verdict: 'NG' })],
      { all: 'proved', 'S1/2': 'acquitted' },
    ],
    [
      'added beside',
      () => [court('court.charge-added', { charge: 'S1/2' })],
      { all: 'pending', 'S1/2': 'pending' },
    ],
  ])('is the one that was meant: %s', (_what, events, expected) => {
    expect(factsAfter(crime(), charged(), ...events()).suspects['S1']?.charges).toEqual(expected);
  });

  it('is any of them where a list of charges names none', () => {
    const decided = factsAfter(crime(), charged(), court('court.verdict', { charges: [], verdict: 'NG' }));
    expect(decided.suspects['S1']?.charges).toEqual({ all: 'acquitted' });
    const aside = factsAfter(
      crime(),
      charged(),
      guilty(),
      court('court.conviction-set-aside', { charges: [] }),
    );
    expect(aside.suspects['S1']?.charges).toEqual({ all: 'pending' });
  });

  it('leaves nothing of a sentence once its conviction is set aside', () => {
    const custody = { kind: 'immediate-custody', custodyMonths: 18, specifiedOffence: true };
    const { record, duties } = foldTold([
      crime(),
      charged(),
      guilty(),
      court('court.sentence-passed', custody),
      court('court.conviction-set-aside', { charges: one }),
    ]);
    expect(record.facts.suspects['S1']?.sentenced).toEqual([]);
    const live = Object.values(duties).flatMap(({ id, settled }) => (settled ? [] : [id]));
    expect(live).not.toContain('VC-11-VCS-REFER');
    expect(live).not.toContain('ULS-REQUEST');
  });
});

describe('a verdict that names a charge', () => {
  it('meets a case that was charged without naming any', () => {
    const { record } = foldTold([
      crime(),
      say('charging.charged', { suspect: 'S1' }),
      say('court.verdict', { suspect: 'S1', charges: ['S1/1'], verdict: 'NG' }, 'court'),
    ]);
    expect(record.facts.suspects['S1']?.charges).toEqual({ 'S1/1': 'acquitted' });
    expect(record.strands.case).toMatchObject({ stage: 'closed', ending: 'acquitted' });
  });
});
