import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  CaseUrnSchema,
  CourtCodeSchema,
  CrimeReferenceSchema,
  ForceCodeSchema,
  OffenceCodeSchema,
  ResultCodeSchema,
} from '../../schemas/identifiers.ts';
import { courtLevel, isLondonCourt, londonCourts } from '../../schemas/reference/courts.ts';
import { isLondonForce, londonForces } from '../../schemas/reference/forces.ts';
import { hearingTypeCodes } from '../../schemas/reference/hearings.ts';
import { reasonsForNothing } from '../../schemas/reference/court-kinds.ts';
import { readingOfResult } from '../../schemas/reference/court-results.ts';
import {
  codeOfDefinition,
  readingOfDefinition,
  resultDefinitions,
} from '../../schemas/reference/result-definitions.ts';
import { isSpecifiedOffence } from '../../schemas/reference/specified-offences.ts';
import { describePublished, published } from '../support/published.ts';

describe('London courts and forces', () => {
  it('are told from others by their codes', () => {
    expect(Object.keys(londonCourts).filter((code) => !isLondonCourt(code))).toEqual([]);
    expect(isLondonCourt('C05LV00')).toBe(false);
    expect([courtLevel('B01CE00'), courtLevel('C01CE00'), courtLevel('A000000')]).toEqual([
      'magistrates',
      'crown',
      'other',
    ]);
    expect(Object.keys(londonForces).filter(isLondonForce)).toEqual(Object.keys(londonForces));
    expect([isLondonForce('45'), isLondonForce('constructor')]).toEqual([false, false]);
  });
});

describe('offences for whose victims the contact scheme is', () => {
  it.each([
    ['OF61016', true],
    ['OF61016A', true],
    ['OF61131', true],
    ['SX03001', true],
    ['TH68023C', true],
    ['SX03244', false],
    ['SX03540', false],
    ['TH68010', false],
    ['CJ88116', false],
    [undefined, false],
  ])('%s: %s', (code, isSpecified) => {
    expect(isSpecifiedOffence(code)).toBe(isSpecified);
  });
});

const reference = `${published}/data/reference-data-bichard7`;

type Row = Readonly<Record<string, string>>;
const rowsOf = (file: string) => JSON.parse(readFileSync(`${reference}/${file}.json`, 'utf8')) as Row[];
const codesOf = (file: string) => rowsOf(file).map((row) => row['cjsCode'] ?? '');

describePublished('published reference data', () => {
  it('knows our courts', () => {
    const known = rowsOf('extract.organisation-unit.courts').map((row) =>
      ['topLevelCode', 'secondLevelCode', 'thirdLevelCode', 'bottomLevelCode']
        .map((part) => row[part])
        .join(''),
    );
    expect(Object.keys(londonCourts).filter((code) => !known.includes(code))).toEqual([]);
    expect(known.filter((code) => !CourtCodeSchema.safeParse(code).success)).toEqual([]);
  });

  it('has no hearing type that we lack', () => {
    const ours: readonly string[] = hearingTypeCodes;
    expect(codesOf('type-of-hearing').filter((code) => !ours.includes(code))).toEqual([]);
  });

  it('has no result code that is not decided: read, or not for victims with a reason', () => {
    expect(codesOf('result-code').filter((code) => readingOfResult(code) === undefined)).toEqual([]);
    expect(codesOf('result-code').filter((code) => !ResultCodeSchema.safeParse(code).success)).toEqual([]);
    const reasons = codesOf('result-code').flatMap((code) => {
      const reading = readingOfResult(code);
      return reading?.is === 'nothing' ? [reasonsForNothing[reading.why]] : [];
    });
    expect(reasons).not.toContain(undefined);
  });

  it.each([
    ['TRPR0002', ['4575', '4576', '4577', '4585', '4586']],
    [
      'TRPR0005',
      ['4012', '4016', '4028', '4032', '4049', '4050', '4051', '4053', '4054', '4056', '4057', '4058'],
    ],
    [
      'TRPR0006',
      [
        '1002',
        '1003',
        '1004',
        '1007',
        '1008',
        '1024',
        '1055',
        '1081',
        '1088',
        '1110',
        '1133',
        '1507',
        '3132',
      ],
    ],
  ])('reads each code of the trigger %s', (trigger, some) => {
    const text =
      rowsOf('trigger-definitions').find((row) => row['code'] === trigger)?.['cjsResultCode'] ?? '';
    const codes = [...new Set(text.match(/\b[0-9]{4}\b/g))].filter(
      (code) => code !== '1993' && code !== '1975',
    );
    expect(codes).toEqual(expect.arrayContaining(some));
    const notRead = codes.filter((code) => readingOfResult(code)?.is === 'nothing');
    // A warrant for a parent is the court's matter with the defendant's family.
    expect(notRead.filter((code) => code !== '4585')).toEqual([]);
  });

  it('has a result definition of Common Platform for each of ours, with the CJS code it has', () => {
    const file = `${published}/data/hmcts-cpp-result-definitions/result-definitions.json`;
    const { resultDefinitions: theirs } = JSON.parse(readFileSync(file, 'utf8')) as {
      resultDefinitions: { id: string; cjsCode?: string; label: string }[];
    };
    expect(new Set(theirs.flatMap(({ cjsCode }) => cjsCode ?? [])).size).toBe(142);
    expect(theirs.filter(({ id }) => readingOfDefinition(id) === undefined)).toEqual([]);
    expect(resultDefinitions.rows).toHaveLength(theirs.length);
    const differ = theirs.filter(
      ({ id, cjsCode }) => cjsCode !== undefined && codeOfDefinition(id) !== cjsCode,
    );
    // Orders that were varied or ended share a code whatever the order; the definition says which it was.
    expect(differ.map(({ label }) => label).sort()).toEqual([
      'Restraining order discharged',
      'Restraining order varied',
      'Sexual harm prevention order discharged',
      'Sexual harm prevention order varied',
      'Slavery and trafficking prevention order varied',
    ]);
  });

  it('has only force and offence codes that we take', () => {
    const forces = rowsOf('forces').map((row) => row['code']);
    // The published table has one slip: a court's code in place of the City of London Police's, which is 48.
    expect(forces.filter((code) => !ForceCodeSchema.safeParse(code).success)).toEqual(['B01DU']);
    const offences = codesOf('extract.cjs-offences');
    expect(offences.filter((code) => !OffenceCodeSchema.safeParse(code).success)).toEqual([]);
  });

  it('has only crime ids that we take', () => {
    const file = `${published}/data/police-uk-city-of-london/public/outcomes/2024-02-city-of-london-outcomes.csv`;
    const ids = readFileSync(file, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0] ?? '')
      .filter((id) => id !== '');
    expect(ids.length).toBeGreaterThan(600);
    expect(ids.filter((id) => !CrimeReferenceSchema.safeParse(id).success)).toEqual([]);
  });

  it('has only URNs that we take', () => {
    const folder = `${published}/data/bichard-spi-resulted-cases/public`;
    const urns = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.xml'))
      .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/PTIURN>\s*([^<\s]+)\s*</g)])
      .map((match) => match[1]);
    expect(urns.length).toBeGreaterThan(10);
    expect(urns.filter((urn) => !CaseUrnSchema.safeParse(urn).success)).toEqual([]);
  });
});
