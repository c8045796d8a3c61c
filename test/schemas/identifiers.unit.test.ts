import { describe, expect, it } from 'vitest';
import type * as z from 'zod';

import {
  AsnSchema,
  CaseUrnSchema,
  checkLetterOf,
  CourtCaseReferenceSchema,
  CourtCodeSchema,
  CrimeReferenceSchema,
  CroNumberSchema,
  ForceCodeSchema,
  formatSubject,
  HomeOfficeClassificationSchema,
  IncidentReferenceSchema,
  isAsn,
  isCro,
  isPnc,
  JourneyIdSchema,
  normaliseAsn,
  normalisePnc,
  OffenceCodeSchema,
  parseSubject,
  PersonRefSchema,
  PncIdSchema,
  ReferralIdSchema,
  ResultCodeSchema,
  splitUrn,
  SubjectSchema,
} from '../../schemas/identifiers.ts';
import {
  AgencyReferenceSchema,
  ChargeRefSchema,
  CourtIdSchema,
  HearingIdSchema,
  SuspectRefSchema,
} from '../../schemas/events/shared.ts';

const ulid = '01JZZZZZZZZZZZZZZZZZZZZZZZ';

// Public test fixtures published by the Ministry of Justice (Bichard7, HMPPS person record); no real people.
describe('check letters', () => {
  it.each(['1979/0163001B', '2002/0073319Z', '1967/9893091D', '1981/0000034U', '2012/0052494Q'])(
    'accept PNC id %s',
    (pnc) => {
      expect(isPnc(pnc)).toBe(true);
    },
  );

  it.each(['2003/0011985Z', '2023/0583843N', '2012/0052494O', '2001/0171310S'])('refuse PNC id %s', (pnc) => {
    expect(isPnc(pnc)).toBe(false);
  });

  it.each(['065656/91H', 'SF05/482703J', 'SF83/50058Z'])('accept CRO number %s', (cro) => {
    expect(isCro(cro)).toBe(true);
  });

  it.each(['085227/65G', '', 'SF/1A'])('refuse CRO number %s', (cro) => {
    expect(isCro(cro)).toBe(false);
  });

  it.each(['1101ZD0100000448754K', '0801VK0100000000356Z', '0801VK0100000000378Y', '0800NP0100000000001H'])(
    'accept ASN %s and no other last letter',
    (asn) => {
      expect(isAsn(asn)).toBe(true);
      const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => letter !== asn.at(-1));
      expect(others.filter((letter) => isAsn(asn.slice(0, -1) + letter))).toEqual([]);
    },
  );

  it('are exact beyond the integers a double can hold', () => {
    expect(checkLetterOf('48991199999999999')).toBe(checkLetterOf(String(48991199999999999n % 23n)));
  });
});

describe('other spellings', () => {
  it('of an ASN are read into the long form', () => {
    expect(normaliseAsn(' 11/01zd/01/448754k ')).toBe('1101ZD0100000448754K');
    expect(AsnSchema.parse('11/01ZD/01/448754K')).toBe('1101ZD0100000448754K');
  });

  it('of a PNC id are read into the long form', () => {
    expect(normalisePnc('79/163001b')).toBe('1979/0163001B');
    expect(PncIdSchema.parse('02/73319Z')).toBe('2002/0073319Z');
  });

  it('of a URN are upper case, the split apart', () => {
    expect(CaseUrnSchema.parse(' 01zd0303208/1 ')).toBe('01ZD0303208/1');
    expect(splitUrn('01zd0303208/1')).toEqual({ urn: '01ZD0303208', split: '1' });
    expect(splitUrn('01ZD0303208')).toEqual({ urn: '01ZD0303208' });
  });

  it('of references are upper case with single spaces', () => {
    expect(IncidentReferenceSchema.parse(' cad  1234/10mar23')).toBe('CAD 1234/10MAR23');
  });
});

describe('formats', () => {
  const hex = 'b35433ed3e1a2b42e80ec6edca5e92df8a6714899f8bf84ae9f6e5202385cb84';
  it.each([
    ['force', ForceCodeSchema, ['01', '02', '48', '93'], ['1', '001', 'A1', '']],
    // Seen in published messages: other prosecutors, 12 characters, letters in the serial.
    [
      'URN',
      CaseUrnSchema,
      ['01ZD0303208', 'TFL4359536', 'TVL1234', '25GD34377719', '90GD9163LAA', '42MZ1139323/1'],
      ['01ZD', 'ABCDEFGHIJ', '01ZD 0303208', '01ZD0303208/', '01ZD0303208/1/2', '1234567890123'],
    ],
    [
      'crime',
      CrimeReferenceSchema,
      ['01/1234567/26', '1234567/04', hex],
      ['1', 'Two Words', 'a'.repeat(65), '1<2>3'],
    ],
    ['CRO', CroNumberSchema, ['065656/91h'], ['065656/91']],
    ['ASN', AsnSchema, ['1101ZD0100000448754K'], ['1101ZD0100000448754A', 'x'.repeat(41), '']],
    ['CCRN', CourtCaseReferenceSchema, ['11/2570/000123K', '11/2570/1k'], ['11/2570/1', '11/2570/1I']],
    ['court', CourtCodeSchema, ['C01CE00', 'b01ce00'], ['01CE00', 'B10JQ', '2576']],
    [
      'offence',
      OffenceCodeSchema,
      ['OF61016', 'COML025', 'SC15005', 'OF61016A'],
      ['OF6101', 'COML25', 'OF61016D'],
    ],
    ['classification', HomeOfficeClassificationSchema, ['008/06'], ['8/6', '008/60/1']],
    ['result', ResultCodeSchema, ['2004'], ['204', '20045', 'ABCD']],
    ['journey', JourneyIdSchema, [`jrn_${ulid}`], [`prs_${ulid}`, 'jrn_', `jrn_${ulid.toLowerCase()}`]],
    ['person', PersonRefSchema, [`prs_${ulid}`], [`jrn_${ulid}`]],
    ['referral', ReferralIdSchema, [`ref_${ulid}`], [`ref_8${ulid.slice(1)}`]],
  ])('of a %s take what is real and nothing else', (_what, schema, good, bad) => {
    expect(good.filter((text) => !schema.safeParse(text).success)).toEqual([]);
    expect(bad.filter((text) => schema.safeParse(text).success)).toEqual([]);
  });

  it('say how to mend a fault, and not what was sent', () => {
    const refused = CaseUrnSchema.safeParse('Testcase Example');
    expect(refused.error?.issues[0]?.message).toMatch(/^Use the CJS URN/);
    expect(refused.error?.issues[0]?.message).not.toContain('Testcase');
  });
});

describe('references', () => {
  const taken = (schema: z.ZodType, texts: readonly string[]) =>
    texts.filter((text) => schema.safeParse(text).success);

  it('are taken as forces and open data write them', () => {
    const real = [
      'CAD 1234/05MAR26',
      'cad 1',
      '1234',
      '0312345/26',
      '01/1234567/26',
      'CRI/06KK/0012345/26',
      '44250012345',
      'NFRC260301234567',
      'A1',
      '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      'ac86f2bfe0df9f7a06d9e34ee4ff4ee0e0a1c4c4f8a4ef1b5bfdd1b5df0d3a11',
    ];
    for (const schema of [CrimeReferenceSchema, IncidentReferenceSchema])
      expect(taken(schema, real)).toEqual(real);
    const codes = ['S1', '0', 'H1', 'SM9871', 'C-3', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'];
    const schemas = [
      SuspectRefSchema,
      ChargeRefSchema,
      HearingIdSchema,
      CourtIdSchema,
      AgencyReferenceSchema,
    ];
    for (const schema of schemas) expect(taken(schema, codes)).toEqual(codes);
    const charges = ['S1/1', 'S1/c-OF61102A-20260214-2', 'S1/c-x-', 'S1/c-abcdefab-20260214'];
    expect(taken(ChargeRefSchema, charges)).toEqual(charges);
  });

  it('leave no room for a name or an address', () => {
    const texts = [
      'Testcase Example 1',
      'TESTCASE-EXAMPLE-1990',
      'JANE DOE 12345678',
      'JANE-DOE-1',
      'DOE1JANE',
      'AMY1LEE2KAY3',
      'JO12SMIT34H5',
      '1/J/O/H/N',
      '1 EXAMPLE STREET',
      '12 HIGH ST',
      'FLAT 1 HIGH ST 1234',
      'SW1A 1AA',
      'SW1A1AA',
      '12/E8-3DN',
      '12 E8 3DN',
      'constructor',
      '1/2/3/4/5/6/7/8',
      '',
      '1'.repeat(100_000),
    ];
    for (const schema of [
      CrimeReferenceSchema,
      IncidentReferenceSchema,
      SuspectRefSchema,
      ChargeRefSchema,
      HearingIdSchema,
      AgencyReferenceSchema,
    ])
      expect(taken(schema, texts)).toEqual([]);
  });
});

describe('subjects', () => {
  it.each([
    [`journey:jrn_${ulid}`, { kind: 'journey', journeyId: `jrn_${ulid}` }],
    ['incident:01/CAD 1234/10MAR23', { kind: 'incident', force: '01', reference: 'CAD 1234/10MAR23' }],
    ['crime:01/01/1234567/26', { kind: 'crime', force: '01', reference: '01/1234567/26' }],
    ['case:01ZD0303208', { kind: 'case', urn: '01ZD0303208' }],
  ])('%s is read and written back', (subject, alias) => {
    expect(parseSubject(subject)).toEqual(alias);
    expect(SubjectSchema.parse(subject)).toBe(subject);
  });

  it('of one matter have one spelling', () => {
    expect(SubjectSchema.parse(' crime:01/ ab 12 ')).toBe('crime:01/AB 12');
    expect(SubjectSchema.parse('case:01zd0303208/2')).toBe('case:01ZD0303208');
    expect(formatSubject({ kind: 'case', urn: '01ZD0303208/2' })).toBe('case:01ZD0303208');
  });

  it.each([
    '',
    'journey:',
    `journey:prs_${ulid}`,
    'crime:01',
    'crime:1/123',
    'crime:01-1234',
    'case:',
    'victim:1',
    'crime:01/',
  ])('%j is none', (subject) => {
    expect(parseSubject(subject)).toBeUndefined();
    expect(SubjectSchema.safeParse(subject).success).toBe(false);
  });
});
