import { randomUUID } from 'node:crypto';

import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';

import { localClient, recordsOf } from '../support/audit.ts';
import { call, cloudEvent, newReference, openJourney, post, type Sender } from '../support/client.ts';
import { useStack } from '../support/stack.ts';

const check = (as: Sender, event: unknown, headers: Record<string, string> = {}) =>
  call(as, '/event-checks', { method: 'POST', body: event, headers });

/** Everything in the tables that bears a text. */
async function tracesOf(text: string): Promise<number> {
  const { endpoint, tables } = useStack();
  const client = new DynamoDBClient(localClient(endpoint));
  let found = 0;
  for (const TableName of [tables.journeys, tables.people, tables.audit])
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      found += Items.filter((item) => JSON.stringify(item).includes(text)).length;
  return found;
}

const crime = (reference: string, data: object = {}, more: object = {}) =>
  cloudEvent(
    'police',
    'crime.recorded',
    `crime:01/${reference}`,
    { force: '01', crimeReference: reference, ...data },
    { ...more },
  );

it('tells what the same event is answered when it is sent, whatever becomes of it', async () => {
  const { journeyId, reference, event: sent } = await openJourney();
  const of = (type: string, data: object = {}, more: object = {}) =>
    cloudEvent('police', type, `journey:${journeyId}`, data, { time: '2026-01-06T09:00:00Z', ...more });
  const foreign = await openJourney('cityPolice');
  const cases = {
    applied: of('investigation.opened'),
    late: of('crime.updated', {}, { time: '2026-01-05T09:30:00Z' }),
    early: of('charging.decision', { suspect: 'S1', decision: 'charge' }, { time: '2026-03-01T09:00:00Z' }),
    'by reference': cloudEvent('police', 'investigation.reviewed', `crime:01/${reference}`, {}),
    unmatched: cloudEvent('police', 'investigation.opened', `crime:01/${newReference()}`, {}),
    'another force': of('investigation.opened', {}, { subject: `journey:${foreign.journeyId}` }),
    'not its own source': of('investigation.opened', {}, { source: '/police/city/test' }),
    'sent before': sent,
    'sent before with other content': { ...sent, time: '2026-01-07T09:00:00Z' },
    'no such type': of('crime.imagined'),
    'a fault in its data': of('investigation.outcome-recorded', { outcome: 7 }),
    'ahead of its time': of('investigation.reviewed', {}, { time: '2099-01-01T09:00:00Z' }),
    'a field that is not known': of('investigation.reviewed', { constructor: 1, invented: true }),
  };
  for (const [what, event] of Object.entries(cases)) {
    const foretold = await check('police', event);
    const answered = await post('police', event);
    const { receivedAt: _then, correlationId: _id, ...answer } = answered.body;
    if (answered.status < 300) {
      expect(foretold, what).toMatchObject({
        status: 200,
        body: { status: answered.status, receipt: answer },
      });
    } else {
      expect(foretold, what).toMatchObject({ status: answered.status, body: answer });
    }
  }
});

it('names no journey that it would open, and opens none', async () => {
  const event = crime(newReference(), {
    victim: { givenName: 'Checkfirst', familyName: 'Testcase', dateOfBirth: '1990-01-01' },
  });
  const { body } = await check('police', event);
  expect(body).toMatchObject({
    status: 201,
    opensJourney: true,
    receipt: { effect: 'applied', sequence: 1 },
  });
  expect(body['receipt']).not.toHaveProperty('journeyId');
  expect(await tracesOf(event.id)).toBe(0);
  const reference = event.subject.slice('crime:01/'.length);
  expect((await call('police', `/journeys?force=01&crimeReference=${reference}`)).body['journeys']).toEqual(
    [],
  );
  expect((await post('police', event)).status).toBe(201);
});

it('is on record as a check, with the journey it told of', async () => {
  const { journeyId } = await openJourney();
  const correlation = randomUUID();
  const event = cloudEvent('police', 'investigation.opened', `journey:${journeyId}`, {});
  await check('police', event, { 'X-Correlation-Id': correlation });
  expect(await recordsOf('police', correlation)).toEqual([
    expect.objectContaining({ operation: 'checkEvent', journeyIds: [journeyId], fields: ['status'] }),
  ]);
});

it('holds to the version seen and to known fields, as sending does', async () => {
  const { journeyId } = await openJourney();
  const event = cloudEvent('police', 'investigation.opened', `journey:${journeyId}`, { invented: 1 });
  expect((await check('police', event, { 'If-Match': '"7"' })).body).toMatchObject({
    status: 412,
    code: 'version-mismatch',
    version: 1,
  });
  expect((await check('police', event, { Prefer: 'handling=strict' })).body).toMatchObject({ status: 422 });
  expect((await check('police', event)).body).toMatchObject({
    status: 201,
    receipt: { ignored: ['/data/invented'] },
  });
});

it('tells an agency that is not in a journey what it tells of one that there is not', async () => {
  const { reference } = await openJourney();
  const of = (name: string) => cloudEvent('probation', 'probation.opted-in', `crime:01/${name}`, {});
  const [known, unknown] = await Promise.all([
    check('probation', of(reference)),
    check('probation', of(newReference())),
  ]);
  const shapeOf = ({ body }: typeof known) => {
    const { receivedAt: _at, eventId: _id, ...receipt } = body['receipt'] as Record<string, unknown>;
    return { ...body, receipt };
  };
  expect(shapeOf(known)).toEqual(shapeOf(unknown));
});
