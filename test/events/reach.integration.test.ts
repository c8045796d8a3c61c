import { describe, expect, it } from 'vitest';

import { call, cloudEvent, newReference, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';

const newUrn = (): string => `01ZD${newReference().replaceAll('-', '').slice(0, 6)}9`;

/** Puts a journey of its own on the case. */
async function victimOf(caseUrn: string) {
  const opened = await openJourney();
  await link(opened.journeyId, caseUrn);
  return opened;
}

const link = (journeyId: string, caseUrn: string) =>
  post(
    'police',
    cloudEvent(
      'police',
      'charging.charged',
      `journey:${journeyId}`,
      { suspect: 'S1', method: 'charge', caseUrn, court: 'C01SN00' },
      { time: '2026-01-10T09:00:00Z', backload: true },
    ),
  );

const listed = (caseUrn: string, time = '2026-01-20T09:00:00Z') =>
  cloudEvent(
    'court',
    'court.hearing-listed',
    `case:${caseUrn}`,
    { hearing: 'H1', hearingType: 'TRIAL', court: 'C01SN00', at: '2026-03-01T10:00:00Z' },
    { time, backload: true },
  );

const typesOn = async (journeyId: string) => {
  const { body } = await call('police', `/journeys/${journeyId}/timeline?limit=200`);
  return (body['events'] as { type: string }[]).map(({ type }) => type);
};
const count = async (journeyId: string, type: string) =>
  (await typesOn(journeyId)).filter((one) => one === type).length;

describe('an event for a shared case', () => {
  it('waits for the case, then reaches each victim linked to it, once, now and later', async () => {
    const caseUrn = newUrn();
    expect((await post('court', listed(caseUrn))).status).toBe(202);
    const first = await victimOf(caseUrn);
    await eventually(async () => expect(await count(first.journeyId, 'court.hearing-listed')).toBe(1));
    const second = await victimOf(caseUrn);
    await eventually(async () => expect(await count(second.journeyId, 'court.hearing-listed')).toBe(1));
    const both = await post('court', listed(caseUrn, '2026-01-21T09:00:00Z'));
    expect((both.body['journeys'] as unknown[]).length).toBe(2);
    const third = await victimOf(caseUrn);
    await eventually(async () => expect(await count(third.journeyId, 'court.hearing-listed')).toBe(2));
    for (const { journeyId } of [first, second])
      expect(await count(journeyId, 'court.hearing-listed')).toBe(2);
  });

  it('is found by every spelling of its URN', async () => {
    const caseUrn = newUrn();
    const { journeyId } = await victimOf(caseUrn);
    for (const spelled of [caseUrn.toLowerCase(), `${caseUrn}/1`, `${caseUrn.toLowerCase()}/12`]) {
      const { body } = await call('police', `/journeys?caseUrn=${encodeURIComponent(spelled)}`);
      expect(body['journeys']).toMatchObject([{ journeyId }]);
    }
  });

  it('reaches forty victims, each once, and none is half told', async () => {
    const caseUrn = newUrn();
    const openings = Array.from({ length: 40 }, newReference).map((reference) =>
      cloudEvent(
        'police',
        'crime.recorded',
        `crime:01/${reference}`,
        { force: '01', crimeReference: reference },
        { backload: true },
      ),
    );
    const opened = await call('police', '/event-batches', { method: 'POST', body: openings });
    const results = opened.body['results'] as { receipt: { journeyId: string } }[];
    const charges = results.map(({ receipt: { journeyId } }) =>
      cloudEvent(
        'police',
        'charging.charged',
        `journey:${journeyId}`,
        { suspect: 'S1', method: 'charge', caseUrn, court: 'C01SN00' },
        { time: '2026-01-10T09:00:00Z', backload: true },
      ),
    );
    const charged = await call('police', '/event-batches', { method: 'POST', body: charges });
    expect(charged.body['summary']).toMatchObject({ created: 40 });
    const { status, body } = await post('court', listed(caseUrn));
    expect(status).toBe(201);
    expect(body['journeysToFollow']).toBe(39);
    await eventually(async () => {
      const { body: found } = await call('police', `/journeys?caseUrn=${caseUrn}`);
      const journeys = found['journeys'] as { version: number; case: { step: string } }[];
      expect(journeys).toHaveLength(40);
      expect(journeys.filter(({ version, case: at }) => version !== 3 || at.step !== 'trial-listed')).toEqual(
        [],
      );
    }, 60_000);
  }, 120_000);
});

describe('an event about one victim', () => {
  it('is refused under a reference that several victims share, and taken for the journey of one', async () => {
    const caseUrn = newUrn();
    const first = await victimOf(caseUrn);
    await victimOf(caseUrn);
    const told = (subject: string) =>
      post('police', cloudEvent('police', 'victim.support-for-prosecution-reinstated', subject, {}));
    const shared = await told(`case:${caseUrn}`);
    expect([shared.status, shared.body['code']]).toEqual([422, 'victim-not-named']);
    const named = await told(`journey:${first.journeyId}`);
    expect(named.status).toBe(201);
    const personal = await post(
      'police',
      cloudEvent('police', 'crime.updated', `case:${caseUrn}`, {
        narrative: 'Invented account of a testcase.',
      }),
    );
    expect([personal.status, personal.body['code']]).toEqual([422, 'victim-not-named']);
  });
});

describe('If-Match', () => {
  it('holds an event to the version its sender saw, and never refuses a repeat', async () => {
    const { journeyId } = await openJourney();
    const event = cloudEvent('police', 'investigation.opened', `journey:${journeyId}`, {});
    const send = (sent: object, etag: string) =>
      call('police', '/events', { method: 'POST', body: sent, headers: { 'If-Match': etag } });
    const stale = await send(event, '"7"');
    expect([stale.status, stale.body['code'], stale.body['version']]).toEqual([412, 'version-mismatch', 1]);
    expect((await send(event, '"1"')).status).toBe(201);
    expect((await send(event, '"1"')).status).toBe(200);
    const other = cloudEvent('police', 'investigation.reviewed', `journey:${journeyId}`, {});
    expect((await send(other, '"1"')).status).toBe(412);
  });
});

describe('first events of one victim', () => {
  it('that race under different names end in one journey', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [incidentReference, crimeReference] = [newReference(), newReference()];
      const answers = await Promise.all([
        post(
          'police',
          cloudEvent('police', 'contact.received', `incident:01/${incidentReference}`, {
            channel: '999',
            force: '01',
            incidentReference,
          }),
        ),
        post(
          'police',
          cloudEvent('police', 'crime.recorded', `crime:01/${crimeReference}`, {
            force: '01',
            crimeReference,
            incidentReference,
          }),
        ),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(new Set(answers.map(({ body }) => body['journeyId'])).size).toBe(1);
    }
  });
});

describe('a merge', () => {
  it('sends later events to the journey that goes on, and reads of the other point to it', async () => {
    const [kept, merged] = [await openJourney(), await openJourney()];
    const merge = (from: string, into: string) =>
      cloudEvent('police', 'journey.merged', `journey:${from}`, { into, reason: 'duplicate' });
    expect((await post('police', merge(merged.journeyId, kept.journeyId))).status).toBe(201);
    const { body } = await call('police', `/journeys/${merged.journeyId}/status`);
    expect(body).toMatchObject({ mergedInto: kept.journeyId, case: { ending: 'merged' } });
    const later = await post(
      'police',
      cloudEvent('police', 'investigation.opened', `crime:01/${merged.reference}`, {}),
    );
    expect(later.body['journeyId']).toBe(kept.journeyId);
    const back = await post('police', merge(kept.journeyId, merged.journeyId));
    expect([back.status, back.body['code']]).toEqual([422, 'rule-refused']);
    const foreign = await openJourney('cityPolice');
    const stolen = await post('police', merge(kept.journeyId, foreign.journeyId));
    expect([stolen.status, stolen.body['code']]).toEqual([422, 'unknown-subject']);
  });
});

describe('corrections and retractions', () => {
  it('replace and take back what their own agency said, wherever it stands', async () => {
    const { journeyId } = await openJourney();
    const subject = `journey:${journeyId}`;
    const arrest = cloudEvent('police', 'investigation.suspect-arrested', subject, { suspect: 'S1' });
    await post('police', { ...arrest, time: '2026-01-06T09:00:00Z' });
    const bail = cloudEvent('police', 'investigation.suspect-bailed', subject, {
      suspect: 'S1',
      bailUntil: '2026-04-01',
      conditions: ['no-contact'],
    });
    await post('police', { ...bail, time: '2026-01-07T09:00:00Z' });
    const about = ({ source, id }: { source: string; id: string }) => ({ source, id });
    const wrong = await post(
      'police',
      cloudEvent('police', 'journey.corrected', subject, {
        corrects: about(bail),
        replacement: { suspect: 'S1', bailUntil: 'tomorrow' },
        reason: 'wrong-value',
      }),
    );
    expect([wrong.status, wrong.body['code']]).toEqual([422, 'invalid-body']);
    expect(wrong.body['errors']).toMatchObject([{ pointer: '/data/replacement/bailUntil' }]);
    const foreign = await post(
      'cps',
      cloudEvent('cps', 'journey.retracted', subject, { retracts: about(bail), reason: 'wrong-record' }),
    );
    expect([403, 422]).toContain(foreign.status);
    const step = async () =>
      ((await call('police', `/journeys/${journeyId}/status`)).body['case'] as { step: string }).step;
    expect(await step()).toBe('suspect-on-bail');
    const back = cloudEvent('police', 'journey.retracted', subject, {
      retracts: about(bail),
      reason: 'wrong-record',
    });
    expect((await post('police', back)).status).toBe(201);
    expect(await step()).toBe('suspect-arrested');
  });

  it('part a journey from a case that it never was of', async () => {
    const caseUrn = newUrn();
    const { journeyId } = await openJourney();
    const charge = cloudEvent('police', 'charging.charged', `journey:${journeyId}`, {
      suspect: 'S1',
      method: 'charge',
      caseUrn,
    });
    await post('police', charge);
    const found = async () => (await call('police', `/journeys?caseUrn=${caseUrn}`)).body['journeys'];
    expect(await found()).toMatchObject([{ journeyId }]);
    const { source, id } = charge;
    await post(
      'police',
      cloudEvent('police', 'journey.retracted', `journey:${journeyId}`, {
        retracts: { source, id },
        reason: 'wrong-record',
      }),
    );
    expect(await found()).toEqual([]);
    expect((await post('court', listed(caseUrn))).body['effect']).toBe('unmatched');
  });
});
