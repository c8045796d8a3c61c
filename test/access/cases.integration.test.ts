import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import type { KeyName } from '../../local/agencies.ts';
import { newAgency, newKey } from '../support/access.ts';
import { call, cloudEvent, newReference, openJourney, post, type Answer } from '../support/client.ts';
import { contactOf, home } from '../support/people.ts';

/** What an answer tells besides what is its own: its names, not the id of the event or of the request. */
const shapeOf = ({ status, headers, body }: Answer) => ({
  status,
  fields: Object.keys(body).sort(),
  headers: [...headers.keys()].sort(),
  effect: body['effect'],
  code: body['code'],
  errors: body['errors'],
});

/** Sends the same of a matter that is known and of one that nobody knows, and holds the answers to be alike. */
async function tellsNothing(as: KeyName, type: string, reference: string, data: object): Promise<Answer> {
  const known = await post(as, cloudEvent(as, type, `crime:01/${reference}`, data));
  const never = await post(as, cloudEvent(as, type, `crime:01/${newReference()}`, data));
  expect(shapeOf(known)).toEqual(shapeOf(never));
  return known;
}

async function recordCrime(flags: readonly string[] = ['domestic-abuse']) {
  const reference = newReference();
  const { body } = await post(
    'police',
    cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
      force: '01',
      crimeReference: reference,
      flags,
      victim: { givenName: 'Testcase', familyName: 'Example', address: home },
    }),
  );
  return { reference, journeyId: String(body['journeyId']) };
}

const timelineOf = async (as: KeyName, journeyId: string) =>
  (await call(as, `/journeys/${journeyId}/timeline`)).body['events'] as { type: string }[];

describe('nobody lets themselves in', () => {
  it('A1: probation that refers a closed case to itself waits, and reads nothing', async () => {
    const { reference, journeyId } = await recordCrime();
    const closed = { ending: 'no-suspect-identified' };
    await post('police', cloudEvent('police', 'journey.closed', `journey:${journeyId}`, closed));
    const sent = await tellsNothing('probation', 'probation.vcs-referred', reference, { region: 'london' });
    expect([sent.status, sent.body['effect']]).toEqual([202, 'unmatched']);
    expect((await contactOf('probation', journeyId, 'safeguarding')).status).toBe(404);
    for (const path of ['', '/status', '/timeline', '/duties'])
      expect((await call('probation', `/journeys/${journeyId}${path}`)).status).toBe(404);
  });

  it.each([
    ['lvws', 'support.consent-given', { scope: 'general' }],
    ['lvws', 'referral.requested', { service: 'lvws-core' }],
    ['lvws', 'victim.died', {}],
    [
      'lvws',
      'victim.safe-contact-set',
      { safeContact: { channels: [{ channel: 'sms', value: '020 7946 0009', safe: true }] } },
    ],
    ['cps', 'charging.charged', { suspect: 'S1', method: 'charge' }],
    ['cityPolice', 'investigation.opened', {}],
    ['court', 'court.verdict', { suspect: 'S1', verdict: 'NG' }],
  ] as const)('A8: what %s sends of it (%s) waits, and the record stands', async (as, type, data) => {
    const { reference, journeyId } = await recordCrime();
    const before = await call('police', `/journeys/${journeyId}`);
    const sent = await tellsNothing(as, type, reference, data);
    // A force is told what it could know itself: that the reference is not its own.
    expect(sent.status).toBe(as === 'cityPolice' ? 403 : 202);
    const after = await call('police', `/journeys/${journeyId}`);
    expect(after.body).toEqual(before.body);
  });
});

describe('corrections are no side door', () => {
  it('A2: gives a crime to no other force', async () => {
    const reference = newReference();
    const recorded = { force: '01', crimeReference: reference };
    const event = cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, recorded);
    const journeyId = String((await post('police', event)).body['journeyId']);
    for (const [subject, force] of [
      [`crime:01/${reference}`, '48'],
      [`journey:${journeyId}`, '02'],
    ] as const) {
      const answer = await post(
        'police',
        cloudEvent('police', 'journey.corrected', subject, {
          corrects: { source: event.source, id: event.id },
          replacement: { ...recorded, force },
          reason: 'wrong-value',
        }),
      );
      expect([answer.status >= 400, answer.status < 500]).toEqual([true, true]);
      if (force === '02') expect(JSON.stringify(answer.body)).toContain('crime.transferred');
    }
    expect((await call('cityPolice', `/journeys/${journeyId}`)).status).toBe(404);
    expect((await call('police', `/journeys/${journeyId}`)).status).toBe(200);
  });
});

describe('names', () => {
  it('A9: a court that lists a hearing in one of its rooms goes on writing', async () => {
    const { reference, journeyId } = await recordCrime([]);
    const caseUrn = `01ZD${randomUUID().replaceAll(/\D/g, '').padEnd(7, '1').slice(0, 7)}`;
    const charge = { suspect: 'S1', method: 'charge', caseUrn, court: 'B01EF00' };
    await post('police', cloudEvent('police', 'charging.charged', `crime:01/${reference}`, charge));
    const agency = await newAgency('court', { courts: ['B01EF00'] });
    const { key } = await newKey(agency.agencyId);
    const send = (type: string, data: object) =>
      post(
        { key },
        { ...cloudEvent('court', type, `case:${caseUrn}`, data), source: `${agency.sourcePrefix}list` },
      );
    const hearing = { hearing: 'H1', hearingType: 'TRIAL', court: 'B01EF01', at: '2026-03-01T10:00:00Z' };
    expect((await send('court.hearing-listed', hearing)).status).toBe(201);
    expect((await send('court.hearing-held', { hearing: 'H1' })).status).toBe(201);
    expect((await timelineOf('police', journeyId)).map(({ type }) => type)).toContain('court.hearing-held');
  });
});

describe('a journey that one may not see', () => {
  it('A10: is answered like an id that was never made', async () => {
    const { journeyId } = await openJourney('cityPolice');
    const never = 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ';
    const ask = async (id: string) => {
      const event = cloudEvent('police', 'investigation.opened', `journey:${id}`, {});
      return Promise.all([
        call('police', `/journeys/${id}`),
        call('police', `/journeys/${id}/status`),
        call('police', `/journeys/${id}/timeline`),
        call('police', `/journeys/${id}/duties`),
        contactOf('police', id, 'safeguarding'),
        call('police', '/journey-status-queries', { method: 'POST', body: { journeyIds: [id] } }),
        call('police', '/events', { method: 'POST', body: event, headers: { 'If-Match': '"1"' } }),
        post('police', cloudEvent('police', 'journey.merged', `journey:${id}`, { into: id, reason: 'x' })),
      ]);
    };
    expect((await ask(journeyId)).map(shapeOf)).toEqual((await ask(never)).map(shapeOf));
  });

  it('A10: is answered so to one that would merge into it', async () => {
    const { journeyId } = await openJourney('cityPolice');
    const own = await openJourney();
    const merge = (into: string) =>
      post(
        'police',
        cloudEvent('police', 'journey.merged', `journey:${own.journeyId}`, { into, reason: 'duplicate' }),
      );
    expect(shapeOf(await merge(journeyId))).toEqual(shapeOf(await merge('jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ')));
  });
});

describe('what a correction gives anew', () => {
  it('is learnt of by those alone who learn of what it corrects, at any depth', async () => {
    const { journeyId } = await recordCrime([]);
    const subject = `journey:${journeyId}`;
    await post('police', cloudEvent('police', 'charging.advice-requested', subject, { suspect: 'S1' }));
    const said = { purpose: 'report', answered: true, enhanced: true, supportConsent: 'refused' };
    const assessed = cloudEvent('police', 'needs.assessed', subject, { ...said, grounds: ['intimidated'] });
    const correct = (of: { source: string; id: string }, replacement: object) =>
      cloudEvent('police', 'journey.corrected', subject, {
        corrects: { source: of.source, id: of.id },
        replacement,
        reason: 'wrong-value',
      });
    const first = correct(assessed, { ...said, grounds: ['mental-disorder'] });
    const second = correct(first, { ...said, grounds: ['learning-difficulty'] });
    for (const event of [assessed, first, second]) expect((await post('police', event)).status).toBe(201);
    const seenBy = async (as: KeyName) => JSON.stringify(await timelineOf(as, journeyId));
    expect(await seenBy('police')).toContain('learning-difficulty');
    for (const hidden of ['journey.corrected', 'mental-disorder', 'learning-difficulty', 'needs.'])
      expect(await seenBy('cps')).not.toContain(hidden);
    expect(await seenBy('cps')).toContain('charging.advice-requested');
  });
});
