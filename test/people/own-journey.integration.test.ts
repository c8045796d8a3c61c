import { describe, expect, it } from 'vitest';

import { call, cloudEvent, newReference, post } from '../support/client.ts';
import { codeFor, openJourneyOf, signInAsVictim } from '../support/sessions.ts';
import { tell } from '../support/people.ts';

let people = 0;
/** A victim who was let in and has signed in. */
async function signedIn(journeyId: string, familyName = 'Testcase') {
  people += 1;
  const subject = `urn:testcase:own:${String(people)}:${journeyId}`;
  return signInAsVictim(subject, { code: await codeFor(journeyId), familyName });
}

const ownOf = ({ key }: { readonly key: string }, journeyId: string, headers = {}) =>
  call({ key }, `/own-journeys/${journeyId}`, { headers });

describe("a victim's own journey", () => {
  it('is where their case is and what they are owed, and the news once they were told', async () => {
    const { journeyId } = await openJourneyOf('Testcase');
    const session = await signedIn(journeyId);
    const arrest = cloudEvent(
      'police',
      'investigation.suspect-arrested',
      `journey:${journeyId}`,
      { suspect: 'S1' },
      {
        time: '2026-01-06T09:00:00Z',
      },
    );
    await post('police', cloudEvent('police', 'investigation.opened', `journey:${journeyId}`, {}));
    await post('police', arrest);
    const before = await ownOf(session, journeyId);
    expect(before).toMatchObject({
      status: 200,
      body: {
        journeyId,
        stage: 'investigation',
        newsWaiting: { updates: [{ owner: 'police', late: true }] },
      },
    });
    expect(JSON.stringify(before.body)).not.toMatch(/arrest/i);
    await tell(
      'witnessCare',
      journeyId,
      'victim.informed',
      { about: [{ source: arrest.source, id: arrest.id }], method: 'phone', outcome: 'told' },
      '2026-01-07T09:00:00Z',
    );
    const after = await ownOf(session, journeyId);
    expect(after.body).toMatchObject({ step: 'suspect-arrested', newsWaiting: { updates: [], more: false } });
    expect(after.body['events']).toContainEqual({
      type: 'investigation.suspect-arrested',
      time: '2026-01-06T09:00:00.000Z',
      timePrecision: 'instant',
      by: 'police',
      told: { at: '2026-01-07T09:00:00.000Z', by: 'witness-care', method: 'phone' },
      data: {},
    });
    const etag = after.headers.get('etag') ?? '';
    expect((await ownOf(session, journeyId, { 'If-None-Match': etag })).status).toBe(304);
  });

  it('is theirs alone: a co-victim of the crime sees another, and neither the one of the other', async () => {
    const reference = newReference();
    const opened = async (victimNumber: number, familyName: string) => {
      const { body } = await post(
        'police',
        cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
          force: '01',
          crimeReference: reference,
          victimNumber,
          victim: { givenName: 'Testcase', familyName, dateOfBirth: `199${String(victimNumber)}-02-03` },
        }),
      );
      return String(body['journeyId']);
    };
    const [one, other] = [await opened(1, 'Testcaseone'), await opened(2, 'Testcasetwo')];
    expect(one).not.toBe(other);
    const [first, second] = [await signedIn(one, 'Testcaseone'), await signedIn(other, 'Testcasetwo')];
    expect((await ownOf(first, other)).status).toBe(404);
    expect((await ownOf(second, one)).status).toBe(404);
    const listed = await call({ key: first.key }, '/own-journeys');
    expect(listed.body['journeys']).toMatchObject([{ journeyId: one }]);
    expect(JSON.stringify([listed.body, (await ownOf(first, one)).body])).not.toContain(other);
    const wrong = await signInAsVictim(`urn:testcase:wrong:${one}`, {
      code: await codeFor(other),
      familyName: 'Testcaseone',
    });
    expect(wrong.answer.body['code']).toBe('sign-in-refused');
  });

  it('is closed to them from the moment an agency closes it, and read by the phoneline still', async () => {
    const { journeyId } = await openJourneyOf('Testcase');
    const session = await signedIn(journeyId);
    expect((await ownOf(session, journeyId)).status).toBe(200);
    await call('police', `/journeys/${journeyId}/online-access`, { method: 'DELETE' });
    expect([401, 404]).toContain((await ownOf(session, journeyId)).status);
    expect((await call('phoneline', `/own-journeys/${journeyId}`)).body).toMatchObject({ stage: 'report' });
    expect((await call('police', `/own-journeys/${journeyId}`)).body['code']).toBe('scope-required');
  });

  it('goes on where it was merged into another of theirs, under either name', async () => {
    const [old, next] = [await openJourneyOf('Testcase'), await openJourneyOf('Testcase')];
    const session = await signedIn(old.journeyId);
    await tell(
      'police',
      old.journeyId,
      'journey.merged',
      { into: next.journeyId, reason: 'duplicate' },
      '2026-01-08T09:00:00Z',
    );
    const own = await ownOf(session, old.journeyId);
    expect(own).toMatchObject({ status: 200, body: { journeyId: next.journeyId } });
    expect((await ownOf(session, next.journeyId)).body).toEqual(own.body);
    expect((own.body['events'] as { type: string }[]).map(({ type }) => type)).toEqual([
      'crime.recorded',
      'crime.recorded',
    ]);
    await call('police', `/journeys/${next.journeyId}/online-access`, { method: 'DELETE' });
    expect([401, 404]).toContain((await ownOf(session, old.journeyId)).status);
    expect([401, 404]).toContain((await ownOf(session, next.journeyId)).status);
  });
});
