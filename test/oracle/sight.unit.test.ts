import { describe, expect, it } from 'vitest';

import { profiles } from '../../functions/core/agency-profiles.ts';
import { isWithinRows } from '../../functions/core/access/rows.ts';
import { rowOf } from '../../functions/core/duties/open-duties.ts';
import { FactsSchema, noFacts, type Facts } from '../../functions/core/record/facts.ts';
import { seesDuty, seesOptOuts, seesWordOfDuty } from '../../functions/core/views/duties.ts';
import { statusFor } from '../../functions/core/views/status.ts';
import { factsFor, seesData, seesEvent } from '../../functions/core/views/view.ts';
import { rowDimensions, type RowFilter } from '../../schemas/agencies.ts';
import { agencyKinds } from '../../schemas/agency-kinds.ts';
import type { Duty, DutyOwner } from '../../schemas/duty.ts';
import { families } from '../../schemas/events/catalogue.ts';
import { scopes } from '../../schemas/scopes.ts';

import { dutyRows } from './duties.ts';
import { happens } from './happenings.ts';
import { yesIn } from './read-table.ts';
import { dutiesSeen, factsSeen, familiesSeen, kindsAre, scopesHeld } from './sight.ts';

/** Facts of which each says its own name, so that an answer shows what it was made from. */
const telling = {
  ...Object.fromEntries(Object.keys(FactsSchema.shape).map((name) => [name, `the ${name}`])),
  hearings: { H1: { at: 'the hearings', suspects: ['S1'] } },
};
/** Whoever may not see suspects sees hearings without theirs. */
const hearingsFor = (names: readonly string[]) =>
  names.includes('suspects') ? telling.hearings : { H1: { at: 'the hearings' } };
const full = telling as unknown as Facts; // Only the names matter to a view.

const rowsOf = (value: string): RowFilter =>
  Object.fromEntries(rowDimensions.map((dimension) => [dimension, [`${value} ${dimension}`]])) as RowFilter;

const row = (table: readonly Record<string, string>[], kind: string): Record<string, string> => {
  const found = table.find((each) => each['kind'] === kind);
  if (!found) throw new Error(`The oracle says nothing of ${kind}.`);
  return found;
};
const listIn = (cell: string | undefined): string[] => (cell === '-' ? [] : (cell ?? '').split(' '));

const dutyOf = (id: string, owner: DutyOwner): Duty => ({
  key: `${id}#1`,
  id,
  ruleSet: id.startsWith('LSL-') ? 'LSL-2026' : 'VC-2021',
  owner,
  opening: { type: 'crime.recorded', source: '/s', id: 'e1', time: '2026-01-05', receivedAt: '2026-01-05' },
  startedAt: '2026-01-05T09:00:00.000Z',
  enhanced: false,
  dues: [],
  attempts: 0,
  raised: [],
  escalations: 0,
});

describe.each(agencyKinds)('an agency of the kind %s', (kind) => {
  it('sees the facts its work needs, and no other', () => {
    const seen = factsFor(kind, full);
    expect(Object.keys(seen).sort()).toEqual(yesIn(factsSeen, kind).sort());
    const names = Object.keys(seen);
    expect(seen).toEqual({
      ...Object.fromEntries(names.map((name) => [name, `the ${name}`])),
      ...(names.includes('hearings') ? { hearings: hearingsFor(names) } : {}),
    });
  });

  it.each(families)('learns of events of the family %s only where its work needs it', (family) => {
    expect(seesEvent(kind, family, false)).toBe(yesIn(familiesSeen, kind).includes(family));
    expect(seesEvent(kind, family, true)).toBe(true);
  });

  it("reads what others' events said only where its work needs it, and always what it said itself", () => {
    expect(seesData(kind, false)).toBe(row(kindsAre, kind)["reads others' events"] === 'yes');
    expect(seesData(kind, true)).toBe(true);
  });

  it('is told where a victim has support only where its work needs it', () => {
    const strand = { stage: 'support', step: 'under-way', since: '2026-01-05T09:00:00.000Z' };
    const status = { journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ', version: 1, updatedAt: strand.since };
    const told = statusFor(kind, { ...status, case: { ...strand, stage: 'trial' }, support: strand });
    expect(told.case).toEqual({ ...strand, stage: 'trial' });
    expect(told.support).toEqual(row(kindsAre, kind)['sees support'] === 'yes' ? strand : undefined);
  });

  it.each(dutyRows)(
    'sees the duty $id only where it owes it or its work needs it',
    ({ id, right, owner }) => {
      const { owners, 'whatever the owner': rights } = row(dutiesSeen, kind);
      for (const owes of owner === 'sender' || owner === 'against' ? agencyKinds : [owner as DutyOwner])
        expect([owes, seesDuty(kind, dutyOf(id, owes))]).toEqual([
          owes,
          listIn(owners).includes(owes) || listIn(rights).includes(String(right)),
        ]);
    },
  );

  it.each(dutyRows.filter(({ owner }) => owner !== 'sender' && owner !== 'against'))(
    'learns what became of the duty $id only where it sees it',
    ({ id, owner }) => {
      const late = happens(`duty.overdue duty=${id}#1`);
      expect(seesWordOfDuty(kind, late)).toBe(seesDuty(kind, dutyOf(id, owner as DutyOwner)));
    },
  );

  it('may know that the victim opted out only where it might contact them', () => {
    expect(seesOptOuts(kind)).toBe(row(dutiesSeen, kind)['opt-outs'] === 'yes');
  });

  it('can be allowed what the papers allow the kind, and no more', () => {
    expect([...profiles[kind].scopes].sort()).toEqual(yesIn(scopesHeld, kind).sort());
    expect(Object.keys(scopes).sort()).toEqual(scopesHeld.map(({ scope }) => scope).sort());
  });

  it('reaches journeys by rows of its own dimension alone', () => {
    const { rows } = row(kindsAre, kind);
    for (const dimension of rowDimensions) {
      const record = { ...rowsOf('theirs'), [dimension]: rowsOf('mine')[dimension] };
      expect([dimension, isWithinRows(kind, rowsOf('mine'), record)]).toEqual([
        dimension,
        dimension === rows,
      ]);
    }
    expect(isWithinRows(kind, noFacts().rows, rowsOf('mine'))).toBe(false);
    expect(isWithinRows(kind, noFacts().rows, noFacts().rows)).toBe(false);
  });

  it('owes in the area that has the victim', () => {
    const { rows = '', 'owes in': place } = row(kindsAre, kind);
    const of = (dimension: string) => [`first ${dimension}`, `last ${dimension}`];
    const facts = Object.fromEntries(rowDimensions.map((each) => [each, of(each)])) as RowFilter;
    expect(rowOf(kind, facts)).toBe(place === '-' ? undefined : `${String(place)} ${rows}`);
    expect(rowOf('victim', facts)).toBeUndefined();
  });

  it('takes up referrals only where it is a service', () => {
    expect(profiles[kind].takesReferrals).toBe(row(kindsAre, kind)['takes referrals'] === 'yes');
  });
});
