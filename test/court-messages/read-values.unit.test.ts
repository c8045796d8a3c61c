import { describe, expect, it } from 'vitest';

import {
  asnOf,
  courtOf,
  dateOf,
  dayOf,
  hearingTypeOf,
  idOf,
  instantOf,
  localInstant,
  offenceCodeOf,
  qualifiersOf,
  resultCodeOf,
  ticOf,
  timeOf,
  urnOf,
} from '../../functions/core/court-messages/read-values.ts';

const table = <Result>(
  read: (text: string | undefined) => Result,
  rows: readonly (readonly [string | undefined, Result])[],
) =>
  it.each(rows)('%j is read as %j', (text, value) => {
    expect(read(text)).toEqual(value);
  });

describe('a date', () => {
  table(dateOf, [
    ['2025-03-03', '2025-03-03'],
    ['2025-03-03T10:00:00Z', '2025-03-03'],
    ['03/04/2025', '2025-04-03'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', undefined],
    ['31/04/2025', undefined],
    ['2025-13-01', undefined],
    ['3/4/2025', undefined],
    ['x03/04/2025', undefined],
    ['03/04/20255', undefined],
    ['x2025-03-03', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined],
  ]);
});

describe('a time of day', () => {
  table(timeOf, [
    ['09:30', '09:30:00'],
    ['09:30:15', '09:30:15'],
    [' 23:59:59.123Z ', '23:59:59'],
    ['24:00', undefined],
    ['09:60', undefined],
    ['9:30', undefined],
    ['x09:30', undefined],
    ['', undefined],
    [undefined, undefined],
  ]);
});

describe('a local date and time', () => {
  it('is an instant of London', () => {
    expect(localInstant('2025-07-01', '10:00')).toBe('2025-07-01T09:00:00.000Z');
    expect(localInstant('01/01/2025', '10:00:30')).toBe('2025-01-01T10:00:30.000Z');
    expect(localInstant('2025-07-01', undefined)).toBeUndefined();
    expect(localInstant(undefined, '10:00')).toBeUndefined();
  });

  it('has its day in London', () => {
    expect(dayOf('2025-06-30T23:30:00.000Z')).toEqual({ date: '2025-07-01', at: '2025-06-30T23:30:00.000Z' });
  });
});

describe('an instant', () => {
  table(instantOf, [
    ['2025-03-03T10:00:00Z', '2025-03-03T10:00:00.000Z'],
    ['2025-03-03t10:00:00.5z', '2025-03-03T10:00:00.500Z'],
    ['2025-07-03T10:00+01:00', '2025-07-03T09:00:00.000Z'],
    ['2025-03-03T10:00:00 Z', '2025-03-03T10:00:00.000Z'],
    ['2025-03-03T10:00:00', undefined],
    ['2025-13-03T10:00:00Z', undefined],
    ['x2025-03-03T10:00:00Z', undefined],
    ['2025-03-03T10:00:00Zx', undefined],
    ['2025-03-03', undefined],
    [undefined, undefined],
  ]);
});

describe('the reference of a case', () => {
  table(urnOf, [
    ['01TC0010125', '01TC0010125'],
    [' 01 tc-0010125 ', '01TC0010125'],
    ['01TC0010125/2', '01TC0010125/2'],
    ['01TC0010125/ 2 ', '01TC0010125/2'],
    ['Testcase v Example', undefined],
    [undefined, undefined],
  ]);
});

describe('an arrest or summons number', () => {
  table(asnOf, [
    ['1101ZD0100000448754K', '1101ZD0100000448754K'],
    ['11 01ZD 01 00000448754K', '1101ZD0100000448754K'],
    ['a name, in prose', undefined],
    ['x'.repeat(41), undefined],
    ['', undefined],
    [undefined, undefined],
  ]);
});

describe('an id, a code, a number', () => {
  table(idOf, [
    ['A3C9E1D0-0000-4000-8000-000000000002', 'a3c9e1d0-0000-4000-8000-000000000002'],
    ['HEARING_ID', 'e76343b2-947d-95af-ea97-8bc2db839514'],
    ['with a blank', undefined],
    ['x'.repeat(65), undefined],
    ['', undefined],
    [undefined, undefined],
  ]);
  table(resultCodeOf, [
    ['1002', '1002'],
    ['11002', undefined],
    ['100', undefined],
    ['100A', undefined],
    [undefined, undefined],
  ]);
  table(offenceCodeOf, [
    ['CJ88116', 'CJ88116'],
    ['theft', undefined],
    [undefined, undefined],
  ]);
  table(ticOf, [
    ['11 other offences admitted and taken into consideration', 11],
    ['1 offence taken into consideration', 1],
    ['offences taken into consideration', undefined],
    ['', undefined],
    [undefined, undefined],
  ]);

  it('qualifiers are of one or two letters', () => {
    expect(qualifiersOf([' a ', 'LD', 'ABC', '', '7'])).toEqual(['A', 'LD', '7']);
  });
});

describe('a court', () => {
  it.each([
    [{ code: 'C01CE00' }, { code: 'C01CE00' }],
    [{ code: ' C01CE ' }, { code: 'C01CE00' }],
    [{ name: 'Southwark Crown Court, at Southwark' }, undefined],
    [{ code: 'nonsense', id: 'ABC-1' }, { id: 'abc-1' }],
    [
      { code: 'C01CE00', id: 'ABC-1' },
      { code: 'C01CE00', id: 'abc-1' },
    ],
    [{}, undefined],
  ])('%j is read as %j', (said, court) => {
    expect(courtOf(said)).toEqual(court);
  });
});

describe('what a hearing is for', () => {
  table(hearingTypeOf, [
    ['Trial', 'TRIAL'],
    ['Hearing type: Trial', 'TRIAL'],
    ['PTPH', 'PTPH'],
    ['nothing that is known', 'OTHER'],
    [undefined, 'OTHER'],
  ]);
});
