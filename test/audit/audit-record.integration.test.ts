import { randomBytes, randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { base62, formatKey } from '../../functions/platform/key-format.ts';
import { recordsOf } from '../support/audit.ts';
import { call, cloudEvent, newReference, openJourney } from '../support/client.ts';

const tagged = () => {
  const id = `test-${randomUUID()}`;
  return { id, headers: { 'X-Correlation-Id': id } };
};

describe('every decision leaves one audit record', () => {
  it('of an event, with the journey it reached', async () => {
    const { id, headers } = tagged();
    const reference = newReference();
    const event = cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
      force: '01',
      crimeReference: reference,
    });
    const first = await call('police', '/events', { method: 'POST', body: event, headers });
    expect(first.status).toBe(201);
    const about = { operation: 'postEvent', result: 'allowed', journeyIds: [first.body['journeyId']] };
    expect(await recordsOf('police', id)).toEqual([
      expect.objectContaining({ ...about, status: 201, eventType: 'crime.recorded', fields: [] }),
    ]);
    await call('police', '/events', { method: 'POST', body: event, headers });
    const both = await recordsOf('police', id);
    expect(both.map(({ status }) => status)).toEqual([201, 200]);
    expect(both[1]).toMatchObject(about);
  });

  it('of each event of a batch, refused ones included', async () => {
    const { id, headers } = tagged();
    const { journeyId } = await openJourney();
    const good = cloudEvent('police', 'investigation.opened', `journey:${journeyId}`, {});
    const bad = cloudEvent('police', 'court.verdict', `journey:${journeyId}`, {
      suspect: 'S1',
      verdict: 'G',
    });
    const { status } = await call('police', '/event-batches', {
      method: 'POST',
      body: { events: [good, bad, good] },
      headers,
    });
    expect(status).toBe(207);
    const records = await recordsOf('police', id);
    expect(records.map((record) => [record.status, record.problem])).toEqual([
      [201, undefined],
      [403, 'family-not-allowed'],
      [200, undefined],
    ]);
  });

  it('of a read, with who asked and which kinds of fields were given', async () => {
    const { id, headers } = tagged();
    const { journeyId } = await openJourney();
    const named = { ...headers, 'X-Purpose': 'victim-contact', 'X-On-Behalf-Of': 'staff-17' };
    await call('police', `/journeys/${journeyId}`, { headers: named });
    const [record, ...others] = await recordsOf('police', id);
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      agencyId: 'met-police',
      operation: 'readJourney',
      purpose: 'victim-contact',
      onBehalfOf: 'staff-17',
      result: 'allowed',
      status: 200,
      journeyIds: [journeyId],
      fields: ['status', 'facts'],
    });
    expect(record?.keyId).toMatch(/^[0-9A-Za-z]{12}$/);
    expect(record?.address).toBeDefined();
  });

  it('of a journey outside the rows of the key, as denied', async () => {
    const { id, headers } = tagged();
    const { journeyId } = await openJourney('police');
    const { status } = await call('cityPolice', `/journeys/${journeyId}/status`, { headers });
    expect(status).toBe(404);
    expect(await recordsOf('cityPolice', id)).toEqual([
      expect.objectContaining({
        operation: 'readStatus',
        result: 'denied',
        status: 404,
        problem: 'not-found',
        journeyIds: [journeyId],
        fields: [],
      }),
    ]);
  });

  it('of an operation that the key lacks the scope for', async () => {
    const { id, headers } = tagged();
    const { status } = await call('oversight', '/journeys?caseUrn=01ZD0000126', { headers });
    expect(status).toBe(403);
    expect(await recordsOf('oversight', id)).toEqual([
      expect.objectContaining({ operation: 'findJourneys', result: 'denied', problem: 'scope-required' }),
    ]);
  });
});

describe('a request without a valid key', () => {
  it('is on record under the key it names', async () => {
    const secret = randomBytes(32);
    const keyId = base62(randomBytes(9), 12);
    const key = formatKey({ environment: 'test', keyId, secret: base62(secret, 43) });
    const answer = await call(undefined, '/journeys?caseUrn=01ZD0000126', {
      headers: { Authorization: `Bearer ${key}` },
    });
    expect(answer.status).toBe(401);
    const found = (await recordsOf(undefined)).filter((record) => record.keyId === keyId);
    expect(found).toEqual([
      expect.objectContaining({ operation: 'authorise', result: 'denied', status: 401 }),
    ]);
  });
});
