import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';

import { foldAll } from '../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import type { EventType } from '../../schemas/events/catalogue.ts';
import { describePublished, published } from '../support/published.ts';
import { storedEvent } from '../support/stored-event.ts';
import {
  AsnSchema,
  CaseUrnSchema,
  CourtCodeSchema,
  OffenceCodeSchema,
  PncIdSchema,
  ResultCodeSchema,
  parseSubject,
} from '../../schemas/identifiers.ts';
import { readingOfResult } from '../../schemas/reference/court-results.ts';

const data = `${published}/data`;
const spi = `${data}/bichard-spi-resulted-cases/public`;

type Node = Readonly<Record<string, unknown>>;
type Fact = readonly [type: EventType, data: Readonly<Record<string, unknown>>];

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });
const read = (file: string): Node => parser.parse(readFileSync(file, 'utf8')) as Node;

/** Every value under a name, at any depth, in the order of the document. */
function all(node: unknown, name: string): unknown[] {
  if (Array.isArray(node)) return node.flatMap((each) => all(each, name));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === name ? ([value].flat() as unknown[]) : all(value, name),
  );
}
const texts = (node: unknown, name: string): string[] => all(node, name).map(String);
const one = (node: unknown, name: string): string => texts(node, name)[0] ?? '';

/** SPI numbers pleas; the CJS has letters for them (Bichard7 reference data). */
function pleas(): ReadonlyMap<string, string> {
  const file = `${data}/reference-data-bichard7/plea-status.json`;
  const rows = JSON.parse(readFileSync(file, 'utf8')) as { spiCode: string; cjsCode: string }[];
  return new Map(rows.map(({ spiCode, cjsCode }) => [spiCode, cjsCode]));
}

/** What one result of one offence tells a journey, by our table of result codes; most tell nothing. */
function factsOf(resultCode: string, suspect: string): Fact[] {
  const reading = readingOfResult(resultCode);
  switch (reading?.is) {
    case 'sentence':
      return [['court.sentence-passed', { suspect, kind: reading.kind, resultCodes: [resultCode] }]];
    case 'stopped':
      return [['court.proceedings-stopped', { suspect, resultCode }]];
    case 'dormant':
      return [['court.case-dormant', { suspect, kind: reading.kind }]];
    case 'died':
      return [['court.suspect-died', { suspect }]];
    case 'order':
      return [['court.protective-order-made', { suspect, kind: reading.order }]];
    case 'remand':
      return [['court.bail-decided', { suspect, remand: reading.remand, change: 'granted' }]];
    case 'warrant':
      return reading.kind === 'witness'
        ? [['court.warrant-issued', { kind: 'witness' }]]
        : [['court.warrant-issued', { suspect, kind: reading.kind }]];
    default:
      return [];
  }
}

interface Told {
  readonly at: string;
  readonly facts: readonly Fact[];
  readonly charges: readonly {
    readonly suspect: string;
    readonly charge: string;
    readonly offenceCode: string;
  }[];
}

/** What a message tells, as the court would post it; references are those of the message itself. */
function told(message: Node): Told {
  const charges: Told['charges'][number][] = [];
  const facts: Fact[] = [];
  for (const [number, defendant] of all(message, 'Defendant').entries()) {
    const suspect = `S${number + 1}`;
    for (const offence of all(defendant, 'Offence')) {
      const charge = `${suspect}/${one(offence, 'OffenceSequenceNumber')}`;
      charges.push({ suspect, charge, offenceCode: one(offence, 'OffenceCode') });
      const plea = pleas().get(one(offence, 'Plea'));
      if (plea) facts.push(['court.plea-entered', { suspect, charges: [charge], plea }]);
      const finding = one(offence, 'Finding');
      if (finding !== '') {
        facts.push(['court.verdict', { suspect, charges: [charge], verdict: finding === 'G' ? 'G' : 'NG' }]);
      }
      facts.push(...texts(offence, 'ResultCode').flatMap((code) => factsOf(code, suspect)));
    }
  }
  return { at: `${one(message, 'DateOfHearing')}T${one(message, 'TimeOfHearing')}Z`, facts, charges };
}

function historyOf(messages: readonly Told[]): StoredEvent[] {
  const charges = new Map(messages.flatMap((message) => message.charges.map((each) => [each.charge, each])));
  const before = '2001-01-01T09:00:00Z';
  const steps: (readonly [string, Fact])[] = [
    [before, ['crime.recorded', { force: '01', crimeReference: 'AB1' }]],
    ...[...new Set([...charges.values()].map(({ suspect }) => suspect))].map(
      (suspect) =>
        [
          before,
          [
            'charging.charged',
            {
              suspect,
              method: 'charge',
              charges: [...charges.values()]
                .filter((each) => each.suspect === suspect)
                .map(({ charge, offenceCode }) => ({ charge, offenceCode })),
            },
          ],
        ] as const,
    ),
    ...messages.flatMap(({ at, facts }) => facts.map((fact) => [at, fact] as const)),
  ];
  return steps.map(([time, [type, data]], index) =>
    storedEvent(type, {
      seq: index + 1,
      source: '/hmcts/london/test',
      agencyId: 'hmcts-london',
      agencyKind: 'court',
      time: new Date(time).toISOString(),
      sequence: String(index).padStart(6, '0'),
      timePrecision: 'minute',
      data,
    }),
  );
}

const refused = (schema: { safeParse: (text: string) => { success: boolean } }, values: readonly string[]) =>
  [...new Set(values)].filter((value) => !schema.safeParse(value).success);

const messagesOf = (scenario: string) =>
  readdirSync(`${spi}/${scenario}`)
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .map((file) => read(`${spi}/${scenario}/${file}`));

const scenarios = existsSync(spi) ? readdirSync(spi) : [];

describePublished('published court results', () => {
  it('name cases, courts, offences, suspects and results as we take them', () => {
    const messages = scenarios.flatMap(messagesOf);
    expect(messages).toHaveLength(25);
    expect(refused(CaseUrnSchema, texts(messages, 'PTIURN'))).toEqual([]);
    expect(refused(CourtCodeSchema, texts(messages, 'CourtHearingLocation'))).toEqual([]);
    expect(refused(OffenceCodeSchema, texts(messages, 'OffenceCode'))).toEqual([]);
    expect(refused(ResultCodeSchema, texts(messages, 'ResultCode'))).toEqual([]);
    expect(refused(AsnSchema, texts(messages, 'ProsecutorReference'))).toEqual([]);
  });

  it.each(scenarios)('%s folds, message by message and in any order, to one record', (scenario) => {
    const history = historyOf(messagesOf(scenario).map(told));
    expect(foldAll([...history].reverse())).toEqual(foldAll(history));
  });

  it.each([
    ['001-sexual-offences', 1, 'post-trial/sentenced', undefined],
    ['033-sine-die-results', 1, 'pre-trial/dormant', undefined],
    ['033-sine-die-results', 2, 'post-trial/sentenced', undefined],
    ['048-sentence-dates', 2, 'sentence/awaiting-sentence', undefined],
    ['048-sentence-dates', 3, 'post-trial/sentenced', undefined],
    ['115-withdrawn-dismissed-offences', 3, 'post-trial/sentenced', undefined],
    ['244-witness-warrants', 1, 'pre-trial/charged', undefined],
    ['246-adjournment-post-judgement', 2, 'sentence/awaiting-sentence', undefined],
    ['263-guilty-defendant-dies', 1, 'sentence/awaiting-sentence', undefined],
    ['263-guilty-defendant-dies', 2, 'closed/closed', 'suspect-died'],
    ['401e-cp-amend-reshare', 1, 'post-trial/sentenced', undefined],
  ] as const)('%s stands after message %i at %s', (scenario, count, at, ending) => {
    const {
      stage,
      step,
      ending: ended,
    } = foldAll(historyOf(messagesOf(scenario).slice(0, count).map(told))).strands.case;
    expect([`${stage}/${step}`, ended]).toEqual([at, ending]);
  });

  it('tell of a restraining order and a warrant for a witness', () => {
    const facts = (scenario: string) => foldAll(historyOf(messagesOf(scenario).map(told))).facts;
    expect(facts('210-restraining-order').protectiveOrders).toEqual(['restraining']);
    expect(messagesOf('244-witness-warrants').flatMap((message) => told(message).facts)).toContainEqual([
      'court.warrant-issued',
      { kind: 'witness' },
    ]);
  });
});

const jsonIn = (folder: string): unknown[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown);

describePublished('published hearings and new cases', () => {
  it('name cases as we take them, and what else we refuse of them is made up', () => {
    const hearings = jsonIn(`${data}/hmcts-cpp-hearing/public`);
    const urns = texts(hearings, 'caseURN');
    expect(urns.length).toBeGreaterThan(0);
    expect(refused(CaseUrnSchema, urns)).toMatchInlineSnapshot(`[]`);
    expect(refused(OffenceCodeSchema, texts(hearings, 'offenceCode'))).toMatchInlineSnapshot(`
      [
        "OFF123",
      ]
    `);
    expect(refused(PncIdSchema, texts(hearings, 'pncId'))).toMatchInlineSnapshot(`
      [
        "3801.5138904",
        "1234567",
      ]
    `);
    expect(refused(AsnSchema, texts(hearings, 'arrestSummonsNumber'))).toMatchInlineSnapshot(`
      [
        "E28GC19102022001",
        "TFL",
        "9752DEF2OFF",
        "7212DEF2OFF",
        "REF1",
        "REF2",
        "arrest123",
      ]
    `);
    expect(refused(ResultCodeSchema, texts(hearings, 'cjsCode'))).toEqual([]);
  });

  it('give URNs that are one alias however they are written', () => {
    const folder = `${data}/hmcts-spi-new-cases/public`;
    const messages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.xml'))
      .map((file) => read(`${folder}/${file}`));
    const urns = [...new Set(texts(messages, 'PTIURN'))].filter((urn) => urn !== '');
    expect(urns.length).toBeGreaterThan(0);
    for (const urn of [...urns, 'TFL4359536', '42MZ1139323/1']) {
      const spelled = parseSubject(`case:${urn}`);
      expect(spelled).toBeDefined();
      expect(parseSubject(`case:${urn.toLowerCase()}`)).toEqual(spelled);
    }
  });
});
