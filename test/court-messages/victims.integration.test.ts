import { expect, it } from 'vitest';

import { call, cloudEvent, newReference, post } from '../support/client.ts';
import { asnOf, newUrn, receiptIn, sendMessage } from '../support/court-messages.ts';
import { spiResulted } from '../support/spi-message.ts';

const asn = asnOf(1012);
const offences = [
  { seq: '001', code: 'CJ88116', start: '2025-01-10' },
  { seq: '002', code: 'CJ88116', start: '2025-01-10' },
] as const;

async function twoVictims(urn: string, victims: readonly (readonly number[])[]) {
  const reference = newReference();
  const subject = `crime:01/${reference}`;
  const tell = (type: string, data: object, day: string) =>
    post('police', cloudEvent('police', type, subject, data, { time: `2025-01-${day}T09:00:00Z` }));
  const open = (victimNumber: number) =>
    tell('crime.recorded', { force: '01', crimeReference: reference, victimNumber }, '11');
  const [first, second] = [await open(1), await open(2)];
  const charges = offences.map(({ seq, code, start }, at) => ({
    charge: `S1/${String(Number(seq))}`,
    offenceCode: code,
    from: start,
    ...(victims[at] && { victims: victims[at] }),
  }));
  const charged = await tell('charging.charged', { suspect: 'S1', asn, caseUrn: urn, charges }, '12');
  expect(charged.status).toBe(201);
  return [String(first.body['journeyId']), String(second.body['journeyId'])] as const;
}

const results = (urn: string) =>
  spiResulted({
    urn,
    asn,
    court: 'B01GU01',
    date: '2025-03-03',
    time: '10:00',
    bail: 'A',
    offences: [
      { ...offences[0], plea: '2', finding: 'N', final: 'Y', results: [{ code: '2004' }] },
      {
        ...offences[1],
        plea: '2',
        finding: 'G',
        convicted: '2025-03-03',
        final: 'Y',
        results: [{ code: '1116' }, { code: '3047', until: '2030-03-02' }],
      },
    ],
  });

const told = async (journeyId: string) => {
  const [{ body: journey }, { body: owed }] = await Promise.all([
    call('police', `/journeys/${journeyId}`),
    call('police', `/journeys/${journeyId}/duties`),
  ]);
  const { stage, step } = journey['case'] as { stage: string; step: string };
  return {
    at: `${stage}/${step}`,
    facts: journey['facts'],
    duties: (owed['duties'] as { duty: string }[]).map(({ duty }) => duty).sort(),
  };
};

it('tells each of two victims what was decided on the charge that is about them', async () => {
  const urn = newUrn();
  const [first, second] = await twoVictims(urn, [[1], [2]]);
  const sent = await sendMessage('court', results(urn));
  expect([sent.status, receiptIn(sent).parts.map(({ reach }) => reach)]).toEqual([
    201,
    receiptIn(sent).parts.map(() => undefined),
  ]);
  const [one, other] = [await told(first), await told(second)];
  expect(one.facts).toMatchObject({
    suspects: { S1: { charges: { 'S1/1': 'acquitted', 'S1/2': 'proved' } } },
    protectiveOrders: [],
  });
  expect(one.at).toMatch(/^closed/);
  expect(other.at).toBe('post-trial/sentenced');
  expect(other.facts).toMatchObject({ protectiveOrders: ['restraining'] });
});

it('tells both of all, and says so, where nobody said which victim a charge is about', async () => {
  const urn = newUrn();
  await twoVictims(urn, []);
  const sent = await sendMessage('court', results(urn));
  const ofOffences = receiptIn(sent).parts.filter(({ offence }) => offence !== undefined);
  expect(ofOffences.every(({ reach, journeys }) => reach === 'case' && journeys?.length === 2)).toBe(true);
});
