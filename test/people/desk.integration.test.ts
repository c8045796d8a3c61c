import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { call, cloudEvent, openJourney, post } from '../support/client.ts';
import { recordsOf } from '../support/audit.ts';
import { asStaff, openKnown, tell } from '../support/people.ts';
import { codeFor, openJourneyOf, signInAsVictim } from '../support/sessions.ts';

const right = { familyName: 'Example', dateOfBirth: '1990-01-01', postcode: 'SW1A 0ZZ' };
const wrong = { familyName: 'Guess', dateOfBirth: '1990-01-01' };
const check = (
  journeyId: string,
  answers: object,
  as: 'phoneline' | 'police' | 'cityPolice' | 'lvws' = 'phoneline',
) =>
  call(as, `/journeys/${journeyId}/identity-checks`, {
    method: 'POST',
    body: { answers },
    headers: asStaff('operator-1', 'identity-check'),
  });

describe('a check of who calls', () => {
  it('says yes or no, and never what was right', async () => {
    const journeyId = await openKnown();
    expect((await check(journeyId, right)).body).toEqual({ journeyId, result: 'passed', attemptsLeft: 3 });
    expect((await check(journeyId, wrong)).body).toEqual({ journeyId, result: 'failed', attemptsLeft: 2 });
  });

  it('is over for the day after three failures, whoever asks and whatever is answered then', async () => {
    const journeyId = await openKnown();
    for (const left of [2, 1, 0])
      expect((await check(journeyId, wrong)).body).toMatchObject({ attemptsLeft: left });
    expect((await check(journeyId, right)).body).toMatchObject({ result: 'failed', attemptsLeft: 0 });
    expect((await check(journeyId, right, 'police')).body).toMatchObject({ result: 'failed' });
  });

  it('is passed by many who call in a day', async () => {
    const journeyId = await openKnown();
    for (let calls = 0; calls < 5; calls += 1)
      expect((await check(journeyId, right)).body).toMatchObject({ result: 'passed', attemptsLeft: 3 });
  });

  it('is ring-back in a flagged case without a code word', async () => {
    expect((await check(await openKnown(['domestic-abuse']), right)).body['result']).toBe('ring-back');
  });

  it('is of a journey within the rows of the desk alone, and on record without what was said', async () => {
    const journeyId = await openKnown();
    expect((await check(journeyId, right, 'cityPolice')).status).toBe(404);
    expect((await check(journeyId, right, 'lvws')).body['code']).toBe('scope-required');
    await check(journeyId, { ...right, familyName: 'Saidbycaller' });
    const records = await recordsOf('phoneline');
    const mine = records.filter(
      ({ operation, journeyIds }) => operation === 'checkIdentity' && journeyIds.includes(journeyId),
    );
    expect(mine).toHaveLength(1);
    expect(JSON.stringify(mine)).not.toMatch(/Saidbycaller|1990|SW1A/);
  });
});

/** A victim who was let in and has signed in. */
async function signedIn() {
  const { journeyId } = await openJourneyOf('Testcase');
  const code = await codeFor(journeyId);
  const { key } = await signInAsVictim(`urn:testcase:${randomUUID()}`, { code, familyName: 'Testcase' });
  return { journeyId, key };
}
const say = (key: string, journeyId: string, type: string, data: object, id: string = randomUUID()) =>
  call({ key }, `/own-journeys/${journeyId}/words`, { method: 'POST', body: { id, type, data } });

const dissatisfied = {
  stage: 'report',
  moment: 'report',
  agency: 'police',
  overall: 1,
  informed: 'no',
  via: 'online',
  wantsReply: false,
};

describe('the word of a victim', () => {
  it('is an event of theirs, once however often it is sent, and told nothing of the record', async () => {
    const { key, journeyId } = await signedIn();
    const id = randomUUID();
    const first = await say(key, journeyId, 'callback.requested', { topic: 'news' }, id);
    expect(Object.keys(first.body).sort()).toEqual(['journeyId', 'receivedAt']);
    expect(first.status).toBe(201);
    expect((await say(key, journeyId, 'callback.requested', { topic: 'news' }, id)).body).toEqual(first.body);
    const own = await call({ key }, `/own-journeys/${journeyId}`);
    const asked = (own.body['events'] as { type: string; by: string }[]).filter(
      ({ type }) => type === 'callback.requested',
    );
    expect(asked).toMatchObject([{ by: 'victim', data: { topic: 'news' } }]);
  });

  it('on how they were treated is shown to nobody that it may be about', async () => {
    const { key, journeyId } = await signedIn();
    expect((await say(key, journeyId, 'satisfaction.given', dissatisfied)).status).toBe(201);
    for (const as of ['police', 'witnessCare'] as const) {
      const { body } = await call(as, `/journeys/${journeyId}/timeline?limit=200`);
      expect(JSON.stringify(body)).not.toContain('satisfaction');
    }
  });

  it.each([
    ['another type', 'victim.opted-out', { scope: 'all' }],
    ['a type that there is not', 'constructor', {}],
    ['data that does not fit', 'callback.requested', { topic: 'anything' }],
    ['a field that is not known', 'callback.requested', { topic: 'news', note: 'word' }],
  ])('is refused where it is %s', async (_what, type, data) => {
    const { key, journeyId } = await signedIn();
    expect((await say(key, journeyId, type, data)).body['code']).toBe('invalid-body');
  });

  it('is of their own journey alone', async () => {
    const { key } = await signedIn();
    const { journeyId: other } = await openJourney();
    expect((await say(key, other, 'callback.requested', { topic: 'news' })).status).toBe(404);
    expect((await call({ key }, `/own-journeys/${other}/disclosures`)).status).toBe(404);
  });
});

it('shows a victim which agencies had their details, by day and purpose, and no name of staff', async () => {
  const { key, journeyId } = await signedIn();
  const read = () => call('police', `/journeys/${journeyId}/contact`, { headers: asStaff('officer-77') });
  await read();
  await read();
  const { body } = await call({ key }, `/own-journeys/${journeyId}/disclosures`);
  expect(body['disclosures']).toMatchObject([
    {
      agencyId: 'met-police',
      purpose: 'victim-contact',
      fields: expect.arrayContaining(['name']) as unknown,
    },
  ]);
  expect(JSON.stringify(body)).not.toContain('officer-77');
});

it('logs a contact as what it was, in codes', async () => {
  const { journeyId } = await openJourney();
  const data = {
    direction: 'in',
    whom: 'victim',
    method: 'phone',
    purposes: ['question'],
    outcome: 'reached',
  };
  const logged = await post(
    'phoneline',
    cloudEvent('phoneline', 'contact.logged', `journey:${journeyId}`, data),
  );
  expect(logged.status).toBe(201);
  const request = cloudEvent('phoneline', 'callback.requested', `journey:${journeyId}`, { topic: 'news' });
  await post('phoneline', request);
  const done = { callback: { source: request.source, id: request.id } };
  expect(
    (await post('phoneline', cloudEvent('phoneline', 'callback.done', `journey:${journeyId}`, done))).status,
  ).toBe(201);
});

describe('what the desk promises', () => {
  it('is a list of calls to make, late first, that empties as they are made', async () => {
    const id = await openKnown();
    const now = new Date().toISOString();
    const asked = cloudEvent(
      'phoneline',
      'callback.requested',
      `journey:${id}`,
      { topic: 'news' },
      { time: now },
    );
    await post('phoneline', asked);
    const mine = async () => {
      const { body } = await call('phoneline', `/journeys/${id}/duties`, { headers: asStaff('operator-1') });
      return (body['duties'] as { duty: string; state: string; attempts: number }[]).map(
        ({ duty, state, attempts }) => [duty, state, attempts],
      );
    };
    expect(await mine()).toEqual([['LSL-CALLBACK', 'open', 0]]);
    const callback = { source: asked.source, id: asked.id };
    await tell('phoneline', id, 'callback.missed', { callback }, new Date().toISOString());
    expect(await mine()).toEqual([['LSL-CALLBACK', 'attempted', 1]]);
    await tell('phoneline', id, 'callback.done', { callback }, new Date().toISOString());
    expect(await mine()).toEqual([['LSL-CALLBACK', 'met', 1]]);
  });
});

describe('the log of what was said with a victim', () => {
  it('is read in codes by those who speak with them, the latest first, and as it now stands', async () => {
    const id = await openKnown();
    const logged = {
      direction: 'in',
      whom: 'victim',
      method: 'phone',
      purposes: ['court'],
      outcome: 'reached',
    };
    await tell(
      'phoneline',
      id,
      'contact.logged',
      { ...logged, narrative: 'Saidonthecall' },
      '2026-03-02T10:00:00Z',
    );
    const wrong = cloudEvent('police', 'contact.logged', `journey:${id}`, logged, {
      time: '2026-03-03T10:00:00Z',
    });
    await post('police', wrong);
    const retracts = { source: wrong.source, id: wrong.id };
    await tell(
      'police',
      id,
      'journey.retracted',
      { retracts, reason: 'wrong-record' },
      '2026-03-03T11:00:00Z',
    );
    await tell('phoneline', id, 'callback.requested', { topic: 'court' }, '2026-03-04T10:00:00Z');
    for (const as of ['phoneline', 'police', 'witnessCare'] as const) {
      const { body } = await call(as, `/journeys/${id}/contact-log`);
      expect(body['entries']).toMatchObject([
        { type: 'callback.requested', by: 'phoneline', data: { topic: 'court' } },
        { type: 'contact.logged', data: logged },
      ]);
      expect(JSON.stringify(body)).not.toContain('Saidonthecall');
    }
    expect((await call('cityPolice', `/journeys/${id}/contact-log`)).status).toBe(404);
    expect((await call('lvws', `/journeys/${id}/contact-log`)).body['code']).toBe('scope-required');
  });
});
