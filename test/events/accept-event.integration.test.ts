import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';

import { call, cloudEvent, newReference, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';

describe('posting an event', () => {
  it('answers 201 once, and the same body with 200 for every repeat', async () => {
    const reference = newReference();
    const event = cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
      force: '01',
      crimeReference: reference,
    });
    const first = await post('police', event);
    const again = await post('police', event);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  });

  it('refuses other content under the same id', async () => {
    const { event } = await openJourney();
    const changed = await post('police', { ...event, time: '2026-01-06T09:00:00Z' });
    expect(changed.status).toBe(422);
    expect(changed.body['code']).toBe('event-id-reused');
  });

  it('keeps an event whose subject nobody knows', async () => {
    const { status, body } = await post(
      'police',
      cloudEvent('police', 'investigation.opened', `crime:01/${newReference()}`, {}),
    );
    expect(status).toBe(202);
    expect(body['effect']).toBe('unmatched');
  });

  it('attaches what waited once its subject is known, and answers its repeat as before', async () => {
    const reference = newReference();
    const subject = `crime:01/${reference}`;
    const waiting = cloudEvent(
      'police',
      'investigation.opened',
      subject,
      {},
      { time: '2026-01-06T09:00:00Z' },
    );
    const before = await post('police', waiting);
    const { body } = await post(
      'police',
      cloudEvent('police', 'crime.recorded', subject, { force: '01', crimeReference: reference }),
    );
    await eventually(async () => {
      const status = await call('police', `/journeys/${String(body['journeyId'])}/status`);
      expect(status.body).toMatchObject({ version: 2, case: { stage: 'investigation', step: 'under-way' } });
    });
    expect((await post('police', waiting)).body).toEqual(before.body);
  });

  it('lets one of many racing first events open the journey', async () => {
    const reference = newReference();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        post(
          'police',
          cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
            force: '01',
            crimeReference: reference,
          }),
        ),
      ),
    );
    const kept = answers.filter(({ status }) => status === 201);
    expect(new Set(kept.map(({ body }) => body['journeyId'])).size).toBe(1);
    expect(answers.every(({ status }) => status === 201 || status === 503)).toBe(true);
  });

  it('says late, early and unexpected', async () => {
    const { journeyId } = await openJourney();
    const effectOf = async (type: string, time: string, data: object = {}) => {
      const event = cloudEvent('police', type, `journey:${journeyId}`, data, { time });
      return (await post('police', event)).body['effect'];
    };
    expect(await effectOf('investigation.suspect-arrested', '2026-01-09T09:00:00Z', { suspect: 'S1' })).toBe(
      'applied',
    );
    expect(await effectOf('investigation.opened', '2026-01-07T09:00:00Z')).toBe('late');
    expect(await effectOf('disposal.breached', '2026-01-10T09:00:00Z', { suspect: 'S1' })).toBe('unexpected');
    expect(await effectOf('incident.graded', '2026-01-11T09:00:00Z', { grade: 'I' })).toBe('unexpected');
  });

  it('lets an event whose precondition has not come wait, and folds it in when it comes', async () => {
    const { journeyId } = await openJourney();
    const subject = `journey:${journeyId}`;
    const charge = (suspect: string, time: string) =>
      post(
        'police',
        cloudEvent(
          'police',
          'charging.charged',
          subject,
          { suspect, method: 'charge', court: 'C01SN00' },
          { time },
        ),
      );
    const court = (type: string, data: object, time: string) =>
      post('court', cloudEvent('court', type, subject, data, { time }));
    await charge('S1', '2026-01-10T09:00:00Z');
    const waiting = await court('court.trial-started', { suspects: ['S2'] }, '2026-02-01T09:00:00Z');
    expect(waiting.body['effect']).toBe('early');
    await charge('S2', '2026-02-02T09:00:00Z');
    await court('court.verdict', { suspect: 'S1', verdict: 'NG' }, '2026-02-03T09:00:00Z');
    const { body } = await call('court', `/journeys/${journeyId}/status`);
    expect(body['case']).toMatchObject({ stage: 'trial', step: 'under-way' });
  });

  it.each([
    ['another force', 'cityPolice', 'crime:01/AB12345', 'force-not-allowed'],
    ['a family that is not its own', 'court', 'crime:01/AB12345', 'family-not-allowed'],
  ] as const)('refuses %s', async (_what, as, subject, code) => {
    const { status, body } = await post(
      as,
      cloudEvent(as, 'crime.recorded', subject, { force: '01', crimeReference: 'AB12345' }),
    );
    expect([status, body['code']]).toEqual([403, code]);
  });

  it("keeps apart what a police force sends of another force's case, and answers as if nobody knew it", async () => {
    const { journeyId } = await openJourney('police');
    const caseUrn = `01ZD${String(Date.now()).slice(-7)}`;
    const charge = { suspect: 'S1', method: 'charge', caseUrn };
    expect(
      (await post('police', cloudEvent('police', 'charging.charged', `journey:${journeyId}`, charge))).status,
    ).toBe(201);
    const sendOf = async (urn: string) => {
      const event = cloudEvent('cityPolice', 'investigation.opened', `case:${urn}`, {});
      const { status, body } = await post('cityPolice', event);
      return { status, body: { ...body, eventId: 'any', receivedAt: 'any' } };
    };
    const forged = await sendOf(caseUrn);
    expect(forged).toMatchObject({ status: 202, body: { effect: 'unmatched' } });
    expect(forged).toEqual(await sendOf(`48ZD${String(Date.now()).slice(-7)}`));
    const { body } = await call('police', `/journeys/${journeyId}/timeline`);
    expect(JSON.stringify(body)).not.toContain('city');
  });

  it('refuses a source that is not of the key', async () => {
    const { event } = await openJourney();
    const { status, body } = await post('police', { ...event, source: '/police/city/test' });
    expect([status, body['code']]).toEqual([403, 'source-not-allowed']);
  });

  it.each([
    ['a time over 24 hours ahead', { time: '2099-01-01T00:00:00Z' }, 'time-in-future'],
    ['an unknown type', { type: 'london.victim-journey.weather.changed.v1' }, 'unknown-event-type'],
    ['an unknown journey', { subject: 'journey:jrn_01ARZ3NDEKTSV4RRFFQ69G5FAV' }, 'unknown-subject'],
    ['a missing time', { time: undefined }, 'invalid-body'],
  ])('refuses %s', async (_what, change, code) => {
    const event = cloudEvent('police', 'investigation.opened', 'crime:01/AB12345', {});
    const { status, body, headers } = await post('police', { ...event, ...change });
    expect([status, body['code']]).toEqual([422, code]);
    expect(headers.get('content-type')).toContain('application/problem+json');
  });

  it('answers malformed JSON with 400', async () => {
    const { status, body } = await call('police', '/events', { method: 'POST', body: '{"specversion":' });
    expect([status, body['code']]).toEqual([400, 'malformed-json']);
  });

  it('keeps good events of a batch beside bad ones', async () => {
    const reference = newReference();
    const good = cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
      force: '01',
      crimeReference: reference,
    });
    const { status, body } = await call('police', '/event-batches', {
      method: 'POST',
      body: [good, { id: 'bad' }, 7],
    });
    expect(status).toBe(207);
    expect(body['summary']).toEqual({ created: 1, replayed: 0, unmatched: 0, refused: 2 });
  });
});

describe('personal details', () => {
  it('are in no table in the clear, and in the vault only sealed', async () => {
    const marker = `Zz${newReference()}`;
    const reference = newReference();
    const event = cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
      force: '01',
      crimeReference: reference,
      victim: { givenName: marker, familyName: 'Example' },
      narrative: `${marker} told`,
    });
    expect((await post('police', event)).status).toBe(201);
    const { endpoint, tables } = useStack();
    const client = new DynamoDBClient({
      endpoint,
      region: 'eu-west-2',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    for (const table of Object.values(tables)) {
      const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
      expect(JSON.stringify(Items)).not.toContain(marker);
    }
  });
});

describe('reading', () => {
  it('answers status with an ETag, and 304 to whoever has it', async () => {
    const { journeyId } = await openJourney();
    const first = await call('police', `/journeys/${journeyId}/status`);
    const etag = first.headers.get('etag') ?? '';
    expect(first.body['case']).toMatchObject({ stage: 'report', step: 'crime-recorded' });
    const again = await call('police', `/journeys/${journeyId}/status`, {
      headers: { 'If-None-Match': etag },
    });
    expect(again.status).toBe(304);
  });

  it.each(['cityPolice', 'court', 'cps', 'lvws', 'probation'] as const)(
    'answers 404 to %s, whose rows it is not in',
    async (as) => {
      const { journeyId } = await openJourney();
      expect((await call(as, `/journeys/${journeyId}`)).status).toBe(404);
    },
  );

  it('finds a journey by crime reference', async () => {
    const { journeyId, reference } = await openJourney();
    const { body } = await call('police', `/journeys?force=01&crimeReference=${reference}`);
    expect(body['journeys']).toMatchObject([{ journeyId }]);
  });

  it('tells nobody without a key, and oversight no journey', async () => {
    const { journeyId } = await openJourney();
    const none = await call(undefined, `/journeys/${journeyId}`);
    expect([none.status, none.body['code']]).toEqual([401, 'unauthenticated']);
    expect((await call('oversight', `/journeys/${journeyId}`)).status).toBe(403);
  });
});
