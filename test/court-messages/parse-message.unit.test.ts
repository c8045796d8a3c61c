import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseCourtMessage } from '../../functions/core/court-messages/parse-message.ts';
import type { CourtStatement } from '../../schemas/court-messages/statement.ts';
import { describePublished, published } from '../support/published.ts';
import { inEnvelope, spiResulted } from '../support/spi-message.ts';

const message = {
  urn: '01TC0010125',
  asn: '2501TC0100000001001G',
  court: 'B01GU01',
  date: '2025-03-03',
  time: '10:00',
  bail: 'B',
  offences: [
    {
      seq: '001',
      code: 'CJ88116',
      start: '2025-01-10',
      plea: '2',
      final: 'Y' as const,
      results: [{ code: '2051' }],
    },
    {
      seq: '002',
      code: 'TH68010',
      start: '2025-01-11',
      plea: '2',
      final: 'N' as const,
      results: [
        {
          code: '4027',
          next: { court: 'B01GU01', date: '2025-04-14', time: '14:00', reason: 'for trial', bail: 'B' },
        },
      ],
    },
  ],
};

function statementOf(body: string, messageType?: string): CourtStatement {
  const parsed = parseCourtMessage(body, messageType);
  if (!parsed.ok) throw new Error(`refused: ${parsed.refusal.code}`);
  return parsed.statement;
}

const refusalOf = (body: string, messageType?: string) => {
  const parsed = parseCourtMessage(body, messageType);
  return parsed.ok ? undefined : parsed.refusal.code;
};

describe('an SPI result', () => {
  const bare = spiResulted(message);

  it('says which charge of which suspect was decided how, and when the next hearing is', () => {
    const statement = statementOf(bare);
    expect(statement.hearing).toEqual({
      court: { code: 'B01GU01' },
      days: [{ date: '2025-03-03', at: '2025-03-03T10:00:00.000Z' }],
      types: [],
    });
    const [defendant] = statement.cases[0]?.defendants ?? [];
    expect(defendant).toMatchObject({ asn: '2501TC0100000001001G', remand: 'CB', ordinal: 1 });
    expect(defendant?.offences.map(({ code, results }) => [code, results[0]?.reading])).toEqual([
      ['CJ88116', { is: 'stopped' }],
      ['TH68010', { is: 'remand', remand: 'CB' }],
    ]);
    expect(defendant?.offences[1]?.results[0]?.next).toEqual([
      expect.objectContaining({ at: '2025-04-14T13:00:00.000Z', type: 'TRIAL', remand: 'CB' }),
    ]);
    expect(statement.faults).toEqual([]);
  });

  it.each([
    ['in DeliverRequest', inEnvelope.deliver(bare)],
    ['escaped once in RouteData', inEnvelope.route(bare, 1)],
    ['escaped twice in RouteData', inEnvelope.route(bare, 2)],
    ['in CDATA', inEnvelope.cdata(bare)],
    ['with a byte order mark', `\uFEFF${bare}`],
  ])('says the same %s', (_how, body) => {
    const { cases, hearing } = statementOf(body);
    expect({ cases, hearing }).toEqual({
      cases: statementOf(bare).cases,
      hearing: statementOf(bare).hearing,
    });
  });

  it('has the time of its envelope', () => {
    expect(JSON.stringify(statementOf(inEnvelope.route(bare, 1, 'Plantedname')))).not.toContain('Planted');
    expect(statementOf(inEnvelope.route(bare, 1)).sentAt).toBe('2025-03-03T16:00:00.000Z');
    expect(statementOf(inEnvelope.route(bare, 1, 'C', '2025-07-01', '10:00:00')).sentAt).toBe(
      '2025-07-01T09:00:00.000Z',
    );
  });

  it.each([
    ['2025-07-01', '10:00', '2025-07-01T09:00:00.000Z'],
    ['2025-10-26', '01:30', '2025-10-26T00:30:00.000Z'],
    ['2025-10-26', '02:30', '2025-10-26T02:30:00.000Z'],
    ['2025-03-30', '02:00', '2025-03-30T01:00:00.000Z'],
  ])('reads %s %s as London time', (date, time, at) => {
    expect(statementOf(spiResulted({ ...message, date, time })).hearing?.days).toEqual([{ date, at }]);
  });

  it.each([' 01tc0010125 ', '01 TC 0010125', '01-TC-00101-25', '01TC0010125'])(
    'reads %j as one case',
    (urn) => {
      expect(statementOf(spiResulted({ ...message, urn })).cases[0]?.urn).toBe('01TC0010125');
    },
  );

  it('keeps the split of a case, and an ASN in its short form is its long one', () => {
    const statement = statementOf(
      spiResulted({ ...message, urn: '01TC0010125/1', asn: '2501TC0100001001g' }),
    );
    expect(statement.cases[0]?.urn).toBe('01TC0010125/1');
    expect(statement.cases[0]?.defendants[0]?.asn).toBe('2501TC0100000001001G');
  });

  it('notes the parts it cannot read, and reads the others', () => {
    const [first, second] = message.offences;
    if (!first || !second) throw new Error('no offences');
    const strange = { ...first, results: [{ code: '9990' }] };
    const undated = {
      ...second,
      results: [
        {
          code: '4027',
          next: { court: 'B01GU01', date: '2025-02-30', time: '14:00', reason: 'x', bail: 'B' },
        },
      ],
    };
    const body = spiResulted({ ...message, offences: [strange, undated] }).replace(
      '<OffenceCode>TH68010</OffenceCode>',
      '<OffenceCode>NONSENSE1</OffenceCode>',
    );
    const statement = statementOf(body);
    expect(statement.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/ResultedCaseMessage/Session/Case/Defendant/Offence/Result/ResultCode not-mapped',
      '/ResultedCaseMessage/Session/Case/Defendant/Offence[2]/BaseOffenceDetails/OffenceCode code-invalid',
      '/ResultedCaseMessage/Session/Case/Defendant/Offence[2]/Result/NextHearing/DateOfHearing date-invalid',
    ]);
    expect(statement.cases[0]?.defendants[0]?.offences).toHaveLength(2);
  });

  it('holds no name and no text of the message', () => {
    const planted = bare
      .replaceAll(
        'Invented text.',
        'planted Victim Name 5 other offences admitted and taken into consideration',
      )
      .replaceAll('Invented wording.', 'planted wording');
    const text = JSON.stringify(statementOf(planted));
    expect(text).not.toMatch(/planted|Victim|Testcase|Example Street|1990/);
    expect(statementOf(planted).cases[0]?.defendants[0]?.offences[0]?.results[0]?.tic).toBe(5);
  });
});

describe('what is no message', () => {
  it.each([
    ['', 'not-json'],
    ['   ', 'not-json'],
    ['<a><b></a>', 'not-xml'],
    ['<a/>', 'unknown-message'],
    [spiResulted(message).slice(0, -200), 'not-xml'],
    [`<!DOCTYPE x [<!ENTITY e "y">]>${spiResulted(message).replace(/^<\?xml[^>]*\?>/, '')}`, 'doctype'],
    [inEnvelope.route(`<!DOCTYPE x>${spiResulted(message)}`, 1), 'doctype'],
    [`${'<a>'.repeat(60)}x${'</a>'.repeat(60)}`, 'not-xml'],
    [spiResulted({ ...message, date: '2025-02-30' }), 'required-missing'],
    ['{"a":1}', 'unknown-message'],
    ['[1]', 'not-json'],
    ['{"a":', 'not-json'],
    [`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 'too-deep'],
    ['{"hearing":{},"sharedTime":"2025-03-03T10:00:00Z"}', 'required-missing'],
  ])('is refused with a reason: %.40s', (body, code) => {
    expect(refusalOf(body)).toBe(code);
  });
});

const data = `${published}/data`;
const messages = existsSync(data)
  ? readdirSync(data, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\/(?:public|contracts)\/(?!schema\/).*\.(?:xml|json)$/.test(file))
      .filter((file) => !/police-data|test\.feature|openapi|reference-data|police-uk/.test(file))
      .sort()
  : [];

describePublished(`every message of ${data}`, () => {
  const outcomes = messages.map((file) => {
    const name = file.split('/').at(-1)?.replace('.json', '') ?? '';
    return { file, parsed: parseCourtMessage(readFileSync(`${data}/${file}`, 'utf8'), name) };
  });

  it('is read, or refused with a reason', () => {
    expect(outcomes.length).toBeGreaterThan(80);
    expect(
      outcomes
        .filter(({ parsed }) => !parsed.ok)
        .map(({ file, parsed }) => [file.split('/').at(-1), parsed.ok ? '' : parsed.refusal.code]),
    ).toEqual([
      ['libra__case-sns-metadata.json', 'not-json'],
      ['sns-message-container.json', 'not-json'],
      ['IndividualDefendantAllFields.json', 'unknown-message'],
      ['NewDefendantsReceived.json', 'unknown-message'],
      ['SingleDefendantSingeOffence.json', 'unknown-message'],
      ['SingleDefendantWelshProsecutionFacts.json', 'unknown-message'],
      ['async-response-from-cjse.xml', 'unknown-message'],
      ['pti-urn-to-ou-code.json', 'unknown-message'],
      ['systemid.mapping.urn.caseid.json', 'unknown-message'],
    ]);
  });

  it('of a magistrates court is read without a fault', () => {
    const spi = outcomes.filter(({ file }) => file.startsWith('bichard'));
    expect(spi).toHaveLength(25);
    expect(spi.filter(({ parsed }) => !parsed.ok || parsed.statement.faults.length > 0)).toEqual([]);
  });

  it('of Common Platform has a next hearing, conditions and verdicts where the sample has', () => {
    const of = (name: string) => {
      const parsed = outcomes.find(({ file }) => file.endsWith(name))?.parsed;
      if (!parsed?.ok) throw new Error(`${name} was not read`);
      return parsed.statement;
    };
    const curfew = of('hearing.results-shared-with-curfew-bail-condition.json').cases[0]?.defendants[1];
    expect(curfew).toMatchObject({ remand: 'CB', conditions: ['electronic-monitoring', 'curfew'] });
    expect(curfew?.offences[0]?.results[0]?.next[0]).toMatchObject({
      at: '2023-02-21T10:00:00.000Z',
      type: 'FH',
    });
    const alternative = of('hearing.results-shared-with-verdict-type.json').cases[0]?.defendants[0]
      ?.offences[0];
    expect(alternative?.verdict?.reading).toEqual({ is: 'verdict', verdict: 'NA' });
    expect(of('hearing__all_fields.json').hearing?.trial).toEqual({ is: 'cracked', code: 'a' });
  });
});
