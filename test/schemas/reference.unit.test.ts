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
import { resultCodes } from '../../schemas/reference/results.ts';
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

  it('gives our result codes the same kind', () => {
    const kinds = new Map(rowsOf('result-code').map((row) => [row['cjsCode'], row['type']]));
    expect([...resultCodes].filter(([code, { kind }]) => kinds.get(code) !== kind)).toEqual([]);
    expect(codesOf('result-code').filter((code) => !ResultCodeSchema.safeParse(code).success)).toEqual([]);
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
