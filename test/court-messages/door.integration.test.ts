import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { newAgency, newKey } from '../support/access.ts';
import { call, cloudEvent, post } from '../support/client.ts';
import { asnOf, effectsIn, newUrn, openCharged, receiptIn, sendMessage } from '../support/court-messages.ts';
import { useStack } from '../support/stack.ts';
import { eventually } from '../support/eventually.ts';
import { inEnvelope, spiNewCase, spiResulted, type SpiOffence } from '../support/spi-message.ts';

const [asn, otherAsn] = [asnOf(1001), asnOf(1003)];
const march = { asn, court: 'B01GU01', date: '2025-03-03', time: '10:00', bail: 'B' };

const assault: SpiOffence = {
  seq: '001',
  code: 'CJ88116',
  start: '2025-01-10',
  plea: '2',
  final: 'Y',
  results: [{ code: '2051' }],
};
const theft: SpiOffence = {
  seq: '002',
  code: 'TH68010',
  start: '2025-01-11',
  plea: '2',
  final: 'N',
  results: [
    {
      code: '4027',
      next: { court: 'B01GU01', date: '2025-04-14', time: '14:00', reason: 'for trial', bail: 'B' },
    },
  ],
};
const guilty = (...results: string[]): SpiOffence => ({
  ...assault,
  finding: 'G',
  convicted: '2025-03-03',
  results: results.map((code) => ({ code })),
});

const charged = [
  {
    suspect: 'S1',
    charges: [
      { charge: 'S1/1', offenceCode: 'CJ88116', from: '2025-01-10' },
      { charge: 'S1/2', offenceCode: 'TH68010', from: '2025-01-11' },
    ],
  },
];
const assaultAlone = [
  { suspect: 'S1', charges: [{ charge: 'S1/1', offenceCode: 'CJ88116', from: '2025-01-10' }] },
];

const messageOf = (urn: string, ...offences: SpiOffence[]) => spiResulted({ ...march, urn, offences });

const standing = async (journeyId: string) => {
  const { body } = await call('police', `/journeys/${journeyId}`);
  const { stage, step } = body['case'] as { stage: string; step: string };
  return { at: `${stage}/${step}`, version: body['version'], facts: body['facts'] };
};

describe('a message of a court', () => {
  it('puts what it says on the journey, and tells part by part what became of it', async () => {
    const urn = newUrn();
    const journeyId = await openCharged(urn, charged);
    const body = messageOf(urn, assault, theft);
    const first = await sendMessage('court', body);
    expect([first.status, first.body]).toMatchObject([201, { state: 'done', format: 'spi-results' }]);
    expect(effectsIn(first)).toEqual([
      '1. applied court.bail-decided court.hearing-held',
      '1.1 applied court.plea-entered court.proceedings-stopped',
      '1.2 applied court.plea-entered court.hearing-listed',
    ]);
    expect(await standing(journeyId)).toMatchObject({
      at: 'pre-trial/trial-listed',
      facts: { suspects: { S1: { charges: { 'S1/1': 'stopped', 'S1/2': 'pending' }, remand: 'CB' } } },
    });
    const { body: owed } = await call('police', `/journeys/${journeyId}/duties`);
    const ofHearing = (owed['duties'] as { duty: string; hearing?: string }[]).filter(
      ({ hearing }) => hearing,
    );
    expect(ofHearing.map(({ duty }) => duty)).toEqual([expect.stringContaining('COURT-TO-WCU')]);
    const again = await sendMessage('court', body);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const { messageId } = receiptIn(first);
    expect((await call('court', `/court-messages/${messageId}`)).body).toEqual(first.body);
    const { receivedAt } = receiptIn(first);
    const since = (time: string) => call('court', `/court-messages?state=done&since=${time}&limit=200`);
    expect(JSON.stringify((await since(receivedAt)).body)).toContain(messageId);
    const later = new Date(Date.parse(receivedAt) + 1).toISOString();
    expect(JSON.stringify((await since(later)).body)).not.toContain(messageId);
    expect(first.headers.get('location')).toBe(`${useStack().baseUrl}/court-messages/${messageId}`);
  });

  it('waits for its case, and is applied once the case is charged, whatever its spelling', async () => {
    const urn = newUrn();
    const spelled = ` ${urn.slice(0, 2).toLowerCase()} ${urn.slice(2)}/1 `;
    const sent = await sendMessage('court', messageOf(spelled, assault, theft));
    expect([sent.status, receiptIn(sent).state]).toEqual([202, 'waiting']);
    const { messageId } = receiptIn(sent);
    const { body: list } = await call('court', '/court-messages?state=waiting&limit=200');
    expect(JSON.stringify(list)).toContain(messageId);
    const journeyId = await openCharged(urn, charged);
    await eventually(async () => {
      const { body } = await call('court', `/court-messages/${messageId}`);
      expect(body).toMatchObject({ state: 'done' });
    });
    expect((await standing(journeyId)).at).toBe('pre-trial/trial-listed');
    // What was answered first is answered to every repeat.
    const again = await sendMessage('court', messageOf(spelled, assault, theft));
    expect([again.status, again.body]).toEqual([200, sent.body]);
    const { body: later } = await call('court', '/court-messages?state=waiting&limit=200');
    expect(JSON.stringify(later)).not.toContain(messageId);
  });

  it('waits for a defendant whom nobody knows on the case, and is applied when the police say who it is', async () => {
    const urn = newUrn();
    const journeyId = await openCharged(urn, [
      { suspect: 'S1', asn: otherAsn, charges: charged[0]?.charges ?? [] },
    ]);
    const { version } = await standing(journeyId);
    const sent = await sendMessage('court', messageOf(urn, assault, theft));
    expect([sent.status, effectsIn(sent)]).toEqual([202, ['1.1 waiting', '1.2 waiting']]);
    expect((await standing(journeyId)).version).toBe(version);
    const charge = { suspect: 'S2', asn, charges: charged[0]?.charges, caseUrn: urn, method: 'charge' };
    const at = { time: '2025-01-12T10:00:00Z' };
    const told = await post(
      'police',
      cloudEvent('police', 'charging.charged', `journey:${journeyId}`, charge, at),
    );
    expect([told.status, told.body]).toMatchObject([201, {}]);
    await eventually(async () => {
      const { body } = await call('court', `/court-messages/${receiptIn(sent).messageId}`);
      expect(body).toMatchObject({ state: 'done' });
    });
    const { facts } = await standing(journeyId);
    expect(facts).toMatchObject({ suspects: { S2: { remand: 'CB' } } });
  });

  it('is amended, and amended back, and no duplicate of the first', async () => {
    const urn = newUrn();
    const journeyId = await openCharged(urn, assaultAlone);
    const inner = messageOf(urn, guilty('1015', '3117'));
    const more = messageOf(urn, guilty('1015', '3117', '3012'));
    const m1 = inEnvelope.route(inner, 1, 'E1', '2025-03-03');
    const m3 = inEnvelope.route(inner, 1, 'E3', '2025-03-05');
    const first = await sendMessage('court', m1);
    const { at } = await standing(journeyId);
    const { facts } = await standing(journeyId);
    expect(at).toBe('post-trial/sentenced');
    const second = await sendMessage('court', inEnvelope.route(more, 1, 'E2', '2025-03-04'));
    expect(effectsIn(second)).toEqual(['1.1 corrected court.sentence-passed']);
    const third = await sendMessage('court', m3);
    expect([third.status, effectsIn(third)]).toEqual([201, ['1.1 corrected court.sentence-passed']]);
    const { version, ...end } = await standing(journeyId);
    expect(end).toEqual({ at, facts });
    for (const again of [m3, m3]) {
      const { status, body } = await sendMessage('court', again);
      expect([status, body]).toEqual([200, third.body]);
    }
    const late = await sendMessage('court', m1);
    expect([late.status, late.body]).toEqual([200, first.body]);
    const blank = inEnvelope.route(inner.replace('Invented text.', 'Invented  text.'), 1, 'E4', '2025-03-06');
    const unchanged = await sendMessage('court', blank);
    expect([unchanged.status, effectsIn(unchanged)]).toEqual([201, ['1.1 unchanged']]);
    expect((await standing(journeyId)).version).toBe(version);
    const old = inEnvelope.route(more, 1, 'E0', '2025-03-02');
    expect(effectsIn(await sendMessage('court', old))).toEqual(['1.1 superseded']);
    expect((await standing(journeyId)).version).toBe(version);
  });

  it('takes back what is said no more', async () => {
    const urn = newUrn();
    const journeyId = await openCharged(urn, assaultAlone);
    const next = { court: 'B01EF01', date: '2025-03-24', time: '13:30', reason: 'to continue', bail: 'B' };
    const adjourned = { ...guilty(), final: 'N' as const, results: [{ code: '4027', next }] };
    await sendMessage(
      'court',
      inEnvelope.route(messageOf(urn, guilty('1015', '3117')), 1, 'A', '2025-03-03'),
    );
    const second = inEnvelope.route(messageOf(urn, adjourned), 1, 'B', '2025-03-04');
    expect(effectsIn(await sendMessage('court', second))).toEqual([
      '1. corrected court.hearing-held',
      '1. applied court.bail-decided',
      '1.1 retracted court.sentence-passed',
      '1.1 applied court.hearing-listed',
    ]);
    expect((await standing(journeyId)).at).toBe('sentence/sentence-listed');
  });

  it('says what it could not read, and applies all else', async () => {
    const urn = newUrn();
    const journeyId = await openCharged(urn, charged);
    const odd = { ...theft, results: [...theft.results, { code: '9999' }] };
    const body = messageOf(urn, assault, odd).replace(
      '</Defendant>',
      '<Offence><BaseOffenceDetails><OffenceWording>Secret-Wording</OffenceWording></BaseOffenceDetails></Offence></Defendant>',
    );
    const sent = await sendMessage('court', body);
    expect([sent.status, receiptIn(sent).state]).toEqual([201, 'partly']);
    expect(effectsIn(sent)).toEqual(
      expect.arrayContaining([
        '. not-mapped',
        '. rejected',
        '1.1 applied court.plea-entered court.proceedings-stopped',
      ]),
    );
    expect(JSON.stringify(sent.body)).not.toMatch(/9999|Secret/);
    expect((await standing(journeyId)).at).toBe('pre-trial/trial-listed');
    const { messageId } = receiptIn(sent);
    const { body: list } = await call('court', '/court-messages?state=partly&limit=200');
    expect(JSON.stringify(list)).toContain(messageId);
    const retried = await call('court', `/court-messages/${messageId}/retries`, { method: 'POST' });
    expect([retried.status, retried.body]).toMatchObject([200, { messageId, state: 'partly' }]);
  });

  const urn = newUrn();
  it.each<readonly [what: string, body: string, status: number]>([
    ['an empty body', '', 400],
    ['XML that is cut off', messageOf(urn, assault).slice(0, 900), 422],
    ['another root', '<Secret-Root/>', 422],
    ['a document type', `<!DOCTYPE x [<!ENTITY s "Secret">]>${messageOf(urn, assault)}`, 422],
    ['two mebibytes', messageOf(urn, assault).padEnd(2 * 1024 * 1024), 413],
    ['JSON that nests too deep', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 422],
    ['no message of Common Platform', '{"secret":"Secret"}', 422],
    ['a day that does not exist', messageOf(urn, assault).replace('2025-03-03', '2025-02-30'), 422],
  ])('refuses %s, and quotes nothing of it', async (_what, body, status) => {
    const answer = await sendMessage('court', body);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toMatch(/Secret|2025-02-30/);
    if (status !== 422) return;
    const { body: list } = await call('court', '/court-messages?state=rejected&limit=200');
    expect(JSON.stringify(list)).toContain(answer.body['messageId']);
  });
});

describe('whoever may not say it', () => {
  it('is refused the results of a court as police, and the new cases of the police as a court', async () => {
    const results = await sendMessage('police', messageOf(newUrn(), assault));
    expect([results.status, results.body['code']]).toEqual([403, 'message-not-allowed']);
    const newCase = spiNewCase({ ...march, urn: newUrn(), offences: [assault] });
    const sent = await sendMessage('court', newCase);
    expect([sent.status, sent.body['code']]).toEqual([403, 'message-not-allowed']);
  });

  it('learns as a court without rows nothing of a case, and changes nothing on it', async () => {
    const known = newUrn();
    const journeyId = await openCharged(known, charged);
    const { version } = await standing(journeyId);
    const { agencyId } = await newAgency('court', {});
    const { key } = await newKey(agencyId);
    const answers = await Promise.all(
      [known, newUrn()].map((urn) => sendMessage({ key }, messageOf(urn, assault, theft))),
    );
    const shown = answers.map(({ status, body }) => ({
      status,
      body: { ...body, messageId: 'any', receivedAt: 'any' },
    }));
    expect(shown[0]).toMatchObject({ status: 202, body: { state: 'waiting' } });
    expect(shown[0]).toEqual(shown[1]);
    expect((await standing(journeyId)).version).toBe(version);
  });

  it('does not take back the words of another court', async () => {
    const urn = newUrn();
    const journeyId = await openCharged(urn, assaultAlone);
    await sendMessage('court', inEnvelope.route(messageOf(urn, guilty('1015')), 1, 'A', '2025-03-03'));
    const { agencyId } = await newAgency('court', { courts: ['C01ZZ00'] });
    const { key } = await newKey(agencyId);
    const other = await sendMessage(
      { key },
      inEnvelope.route(messageOf(urn, { ...assault, results: [] }), 1, 'B', '2025-03-09'),
    );
    expect(effectsIn(other).filter((effect) => /retracted|corrected/.test(effect))).toEqual([]);
    expect((await standing(journeyId)).facts).toMatchObject({
      suspects: { S1: { charges: { 'S1/1': 'proved' } } },
    });
  });

  it('reads no message of another agency', async () => {
    const { messageId } = receiptIn(await sendMessage('court', messageOf(newUrn(), assault)));
    expect((await call('police', `/court-messages/${messageId}`)).status).toBe(404);
    const retried = await call('police', `/court-messages/${messageId}/retries`, { method: 'POST' });
    expect(retried.status).toBe(404);
  });

  it('sends no event that could be taken for one that was made of a message', async () => {
    const event = cloudEvent('court', 'court.hearing-held', `case:${newUrn()}`, { hearing: randomUUID() });
    const answer = await post('court', { ...event, source: '/hmcts/london/court-messages' });
    expect([answer.status, answer.body['code']]).toEqual([403, 'source-not-allowed']);
  });
});
