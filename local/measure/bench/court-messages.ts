import type { APIGatewayProxyEvent } from 'aws-lambda';
import { XMLParser } from 'fast-xml-parser';

import { resultsXml, type SpiCase } from '../../play/court-messages.ts';

import { ask } from './accepting.ts';
import { eventOf, requestOf, type ApiLambda } from './agency-request.ts';
import { bareCalls, compare, type Call } from './cpu.ts';
import type { Figure } from './figure.ts';
import { lambda } from './lambdas.ts';
import type { Exchange, Wire } from './wire.ts';

const CASES = 12;
const TRIPS_MOST = 4;

const caseOf = (number: number): SpiCase => ({
  urn: `01ZD${String(number).padStart(5, '0')}26`,
  asn: `2601ZD01${String(number).padStart(11, '0')}`,
  offenceCode: 'OF61102',
  offenceDate: '2026-01-02',
});

/** A result of two offences: one that is proved and sentenced, and one that is withdrawn. */
const resultOf = (one: SpiCase): string => {
  const text = resultsXml(one, {
    date: '2026-02-02',
    sent: '2026-02-02T16:00:00Z',
    convicted: '2026-02-02',
    results: [{ code: '1116' }, { code: '3047', until: '2028-02-01' }],
  });
  const [, offence = ''] = /(&lt;Offence&gt;.*&lt;\/Offence&gt;)/.exec(text) ?? [];
  const withdrawn = offence
    .replace('001', '002')
    .replace('OF61102', 'CD71039')
    .replace(/&lt;ConvictionDate.*Finding&gt;/, '')
    .replace(
      /&lt;Result&gt;.*&lt;\/Result&gt;/,
      '&lt;Result&gt;&lt;ResultCode&gt;2051&lt;/ResultCode&gt;&lt;/Result&gt;',
    );
  return text.replace(offence, offence + withdrawn);
};

/** Journeys of some victims whose suspect is charged with both offences. */
async function charge(events: ApiLambda, number: number, victims: number): Promise<SpiCase> {
  const one = caseOf(number);
  const subject = `crime:01/C-${String(number)}`;
  const tell = (type: 'crime.recorded' | 'charging.charged', id: string, data: object) => {
    const event = eventOf('police', type, subject, data, { id, time: '2026-01-05T09:00:00Z' });
    return ask(events, requestOf('police', 'POST', '/events', { body: event }), 201);
  };
  for (let victim = 1; victim <= victims; victim += 1)
    await tell('crime.recorded', `crime-${String(number)}-${String(victim)}`, {
      force: '01',
      crimeReference: `C-${String(number)}`,
      ...(victims > 1 && { victimNumber: victim }),
    });
  await tell('charging.charged', `charged-${String(number)}`, {
    suspect: 'S1',
    courtIds: [one.asn],
    caseUrn: one.urn,
    charges: ['OF61102', 'CD71039'].map((offenceCode, at) => ({
      charge: `S1/${String(at + 1)}`,
      offenceCode,
      from: one.offenceDate,
    })),
  });
  return one;
}

const sending = (body: string): APIGatewayProxyEvent =>
  requestOf('court', 'POST', '/court-messages', { body, headers: { 'content-type': 'text/xml' } });

const isOfMessage = ({ input }: Exchange): boolean => input.TableName !== 'audit';
const isWrite = ({ action }: Exchange): boolean => !/^(?:Get|BatchGet|Query|TransactGet)/.test(action);

/** What a result of two offences takes, against parsing it with the parser alone and writing what it writes. */
export async function measureCourtMessages(wire: Wire): Promise<Figure[]> {
  const events = await lambda('events');
  const messages = await lambda('court-messages');
  const { result: cases } = await wire.record(async () => {
    const charged: SpiCase[] = [];
    for (let number = 1; number <= CASES; number += 1) charged.push(await charge(events, number, 1));
    return charged;
  });
  const bodies = cases.map(resultOf);
  const { exchanges } = await wire.record(async () => {
    for (const body of bodies) await ask(messages, sending(body), 201);
  });
  const calls: Call[] = bodies.map((body) => () => messages(sending(body), {} as never));
  const writes = exchanges.filter(isWrite);
  const parser = new XMLParser({ ignoreAttributes: false, removeNSPrefix: true });
  const parsing = bodies.map((body): Call => () => {
    const [, inner = ''] = /DataStreamContent>(.*)<\//.exec(body) ?? [];
    parser.parse(body);
    return Promise.resolve(parser.parse(inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>')));
  });
  const bare = { calls: [...parsing, ...bareCalls(writes)], exchanges: writes };
  const { ours, bare: baseline, ratio } = await compare(wire, { calls, exchanges }, bare);
  const trips = async (number: number, victims: number): Promise<number> => {
    const { result: one } = await wire.record(() => charge(events, number, victims));
    const { exchanges: made } = await wire.record(() => ask(messages, sending(resultOf(one)), 201));
    return made.filter(isOfMessage).length;
  };
  const [one, three] = [await trips(CASES + 1, 1), await trips(CASES + 2, 3)];
  return [
    {
      name: 'CPU of a court result of two offences',
      value: ratio,
      unit: 'times',
      baseline,
      note: `${ours.toFixed(0)} against the bare parser and the bare writes, in microseconds; 1.4 is aimed at`,
    },
    {
      name: 'round trips of a court result for a journey',
      value: (three - one) / 2,
      unit: 'to DynamoDB',
      target: TRIPS_MOST,
      note: `and ${String(one - (three - one) / 2)} for the message`,
    },
  ];
}
