import { describe, expect, it } from 'vitest';

import { isWithinReach } from '../../functions/core/access/reach.ts';
import { foldJourney } from '../../functions/core/record/fold.ts';
import { withData, type StoredEvent } from '../../functions/core/record/stored-event.ts';
import { RowFilterSchema, type AgencyKind } from '../../schemas/agencies.ts';
import { happens, hoursLater, refTo } from '../oracle/happenings.ts';

const recorded = 'crime.recorded flags= incidentReference= victimNumber=';

/** A half of a transfer: the force that says so, and the force that takes the crime. */
type Half = readonly [force: string, toBody: string];
const offered: Half = ['01', '48'];
const taken: Half = ['48', '48'];

const eventOf = (said: string | Half, at: number): StoredEvent => {
  if (typeof said === 'string') return happens(said, hoursLater(at));
  const [force, toBody] = said;
  const named = force === toBody ? { crimeReference: `${force}/7654321/26` } : {};
  const event = happens('crime.transferred', hoursLater(at));
  return withData(event, { force, toBody, ...named }) ?? event;
};
const fold = (...all: readonly (string | Half)[]) => foldOf(all.map(eventOf));
const foldOf = (events: readonly StoredEvent[]) =>
  foldJourney(events.map((event, at) => ({ ...event, seq: at + 1 })));

describe('a crime goes to another force', () => {
  const forcesAfter = (...halves: readonly Half[]) => fold(recorded, ...halves).record.facts.rows.forces;

  it('with the second half, whichever it is', () => {
    for (const halves of [
      [offered, taken],
      [taken, offered],
    ])
      expect(forcesAfter(...halves)).toEqual(['48']);
    const { record } = fold(recorded, offered, taken);
    expect(record.facts.was.forces).toEqual(['01']);
    expect(record.facts.crimes).toEqual(['01/01/1234567/26', '48/48/7654321/26']);
    expect(record.strands.case.stage).not.toBe('closed');
  });

  it('never with one half, or the halves of two transfers', () => {
    expect(forcesAfter(offered)).toEqual(['01']);
    expect(forcesAfter(taken)).toEqual(['01']);
    expect(forcesAfter(['01', '45'], taken)).toEqual(['01']);
    expect(forcesAfter(['45', '48'], taken)).toEqual(['01']);
  });

  it('not where the offer was taken back before it was taken up', () => {
    const offer = eventOf(offered, 1);
    const back = happens(
      `journey.retracted retracts=${JSON.stringify(refTo(offer))} by=police`,
      hoursLater(2),
    );
    const events = [happens(recorded, hoursLater(0)), offer, back, eventOf(taken, 3)];
    expect(foldOf(events).record.facts.rows.forces).toEqual(['01']);
  });

  it('and back again', () => {
    expect(forcesAfter(offered, taken, ['48', '01'], ['01', '01'])).toEqual(['01']);
  });

  it('with all that it owes', () => {
    const rowsOwed = (...halves: readonly Half[]) =>
      new Set(
        Object.values(fold(recorded, ...halves).record.duties)
          .filter(({ owner }) => owner === 'police')
          .map(({ row }) => row),
      );
    expect(rowsOwed()).toEqual(new Set(['01']));
    expect(rowsOwed(offered, taken)).toEqual(new Set(['48']));
  });

  it('and is closed where it went to a body that is not on the record', () => {
    expect(fold(recorded, 'crime.transferred force= crimeReference=').record.strands.case.ending).toBe(
      'transferred',
    );
  });
});

describe('an agency whose part has ended', () => {
  const charged = 'charging.charged charges= caseUrn= court=C01CE00';
  const closed = 'journey.closed ending=other';
  const court = RowFilterSchema.parse({ courts: ['C01CE00'] });

  it('is out: a court with its case, until it lists a hearing again', () => {
    const after = fold(recorded, charged, closed).record.facts;
    expect([after.rows.courts, after.was.courts]).toEqual([[], ['C01CE00']]);
    const listed = 'court.hearing-listed court=C01CE00 suspects=';
    expect(fold(recorded, charged, closed, listed).record.facts.rows.courts).toEqual(['C01CE00']);
    expect(isWithinReach({ agencyKind: 'court', type: 'court.verdict' }, court, after)).toBe(true);
  });

  it.each([
    ['journey.corrected', true],
    ['journey.retracted', true],
    ['victim.informed', false],
    ['journey.merged', false],
  ] as const)('sends %s: %s', (type, may) => {
    const { facts } = fold(recorded, offered, taken).record;
    const force = RowFilterSchema.parse({ forces: ['01'] });
    for (const agencyKind of ['police', 'witness-care'] satisfies AgencyKind[])
      expect(isWithinReach({ agencyKind, type }, force, facts)).toBe(may);
  });
});
