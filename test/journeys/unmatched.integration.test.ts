import { randomUUID } from 'node:crypto';

import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';

import { recordsOf } from '../support/audit.ts';
import { newPolice } from '../support/access.ts';
import { call, cloudEvent, newReference, openJourney, post, type Sender } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { pagesOf } from '../support/pages.ts';
import { useStack } from '../support/stack.ts';

interface Row {
  readonly unmatchedId: string;
  readonly id: string;
}

const waiting = (data: object = {}, type = 'investigation.opened', more: object = {}) =>
  cloudEvent('police', type, `crime:01/${newReference()}`, data, { time: '2026-01-06T09:00:00Z', ...more });

async function listed(as: Sender, limit = 200): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { body } of pagesOf(as, `/unmatched-events?limit=${limit}`)) {
    const { events } = body as { events: Row[] };
    expect(events.length).toBeLessThanOrEqual(limit);
    rows.push(...events);
  }
  return rows;
}

const attach = (as: 'police' | 'cityPolice', unmatchedId: string, journeyId: string) =>
  call(as, `/unmatched-events/${unmatchedId}/attachments`, { method: 'POST', body: { journeyId } });

/** How many items the vault holds of a person, by the kind of item. */
async function vaultOf(journeyId: string): Promise<string[]> {
  const { endpoint, tables } = useStack();
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const itemsOf = async (table: string, key: string) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :pk',
        ExpressionAttributeValues: { ':pk': { S: key } },
      }),
    );
    return Items;
  };
  const head = (await itemsOf(tables.journeys, `J#${journeyId}`)).find((item) => item['SK']?.S === 'HEAD');
  const { personRef } = JSON.parse(head?.['head']?.S ?? '{}') as { personRef: string };
  const held = await itemsOf(tables.people, `P#${personRef}`);
  return held.map((item) => item['eventType']?.S ?? 'key').sort();
}

const eventsOf = async (journeyId: string) => {
  const { body } = await call('police', `/journeys/${journeyId}/timeline?limit=200`);
  return (body['events'] as { type: string }[]).map(({ type }) => type);
};

describe('an unmatched event with several names', () => {
  it('goes on the journey that any of them leads to, once, which then has the others as well', async () => {
    const [incident, crime] = [newReference(), newReference()];
    const linked = { force: '01', crimeReference: crime };
    const event = cloudEvent('police', 'crime.linked', `incident:01/${incident}`, linked, {
      time: '2026-01-06T09:00:00Z',
    });
    expect((await post('police', event)).status).toBe(202);
    const opened = await post('police', cloudEvent('police', 'crime.recorded', `crime:01/${crime}`, linked));
    const journeyId = String(opened.body['journeyId']);
    await eventually(async () => expect(await eventsOf(journeyId)).toContain('crime.linked'));
    const later = await post(
      'police',
      cloudEvent('police', 'investigation.opened', `incident:01/${incident}`, {}),
    );
    expect(later.body['journeyId']).toBe(journeyId);
    expect((await listed('police')).map(({ id }) => id)).not.toContain(event.id);
  });

  it('goes on it once where all its names are linked at once', async () => {
    const [incidentReference, crimeReference] = [newReference(), newReference()];
    const named = { force: '01', crimeReference };
    await post('police', cloudEvent('police', 'crime.linked', `incident:01/${incidentReference}`, named));
    const opened = await post(
      'police',
      cloudEvent('police', 'crime.recorded', `crime:01/${crimeReference}`, { ...named, incidentReference }),
    );
    const journeyId = String(opened.body['journeyId']);
    await eventually(async () => expect(await eventsOf(journeyId)).toContain('crime.linked'));
    const marker = cloudEvent('police', 'investigation.opened', `crime:01/${newReference()}`, {});
    await post('police', marker);
    await eventually(async () => expect((await listed('police')).map(({ id }) => id)).toContain(marker.id));
    expect((await eventsOf(journeyId)).filter((type) => type === 'crime.linked')).toHaveLength(1);
  });

  it('is left alone by its other names once it was attached by hand', async () => {
    const [incident, crime] = [newReference(), newReference()];
    const linked = { force: '01', crimeReference: crime };
    const event = cloudEvent('police', 'crime.linked', `incident:01/${incident}`, linked);
    await post('police', event);
    const find = async () => (await listed('police')).find(({ id }) => id === event.id)?.unmatchedId ?? '';
    await eventually(async () => expect(await find()).not.toBe(''));
    const { journeyId } = await openJourney();
    expect((await attach('police', await find(), journeyId)).status).toBe(201);
    const recorded = await post(
      'police',
      cloudEvent('police', 'crime.recorded', `crime:01/${crime}`, linked),
    );
    expect(recorded.body['journeyId']).toBe(journeyId);
    expect((await eventsOf(journeyId)).filter((type) => type === 'crime.linked')).toHaveLength(1);
  });
});

describe('unmatched events', () => {
  it('are listed to their own agency alone, page by page, each once', async () => {
    const [mine, theirs] = await Promise.all([newPolice('01'), newPolice('01')]);
    const sent = await Promise.all(
      [mine, mine, mine, theirs].map(async (agency) => {
        const event = waiting({}, 'investigation.opened', { source: `${agency.sourcePrefix}test` });
        expect((await post(agency, event)).status).toBe(202);
        return event.id;
      }),
    );
    await eventually(async () => {
      const rows = (await listed(mine, 2)).map(({ id }) => id);
      expect(rows.toSorted()).toEqual(sent.slice(0, 3).toSorted());
    });
  });

  it('go on a journey by hand, once, with their personal details under its person', async () => {
    const { journeyId } = await openJourney();
    const event = waiting({ narrative: 'Invented account of a testcase.' }, 'crime.updated');
    await post('police', event);
    const find = async () => (await listed('police')).find(({ id }) => id === event.id)?.unmatchedId ?? '';
    await eventually(async () => expect(await find()).not.toBe(''));
    const unmatchedId = await find();
    expect(await vaultOf(journeyId)).toEqual(['key']);
    const first = await attach('police', unmatchedId, journeyId);
    expect([first.status, first.body['journeyId'], first.body['sequence']]).toEqual([201, journeyId, 2]);
    expect((await attach('police', unmatchedId, journeyId)).body).toEqual(first.body);
    expect(await vaultOf(journeyId)).toEqual(['crime.updated', 'key']);
    await eventually(async () => expect(await find()).toBe(''));
    const other = await openJourney();
    const again = await attach('police', unmatchedId, other.journeyId);
    expect([again.status, again.body['code']]).toEqual([409, 'state-conflict']);
  });

  it('take their personal details along when their reference is linked', async () => {
    const reference = newReference();
    const subject = `crime:01/${reference}`;
    const data = { narrative: 'Invented account of a testcase.' };
    await post('police', cloudEvent('police', 'crime.updated', subject, data));
    const { body } = await post(
      'police',
      cloudEvent('police', 'crime.recorded', subject, { force: '01', crimeReference: reference }),
    );
    await eventually(async () =>
      expect(await vaultOf(String(body['journeyId']))).toEqual(['crime.updated', 'key']),
    );
  });

  it('are put on record with the one who attached them, in the very transaction', async () => {
    const { journeyId } = await openJourney();
    const event = waiting();
    await post('police', event);
    const find = async () => (await listed('police')).find(({ id }) => id === event.id)?.unmatchedId ?? '';
    await eventually(async () => expect(await find()).not.toBe(''));
    const unmatchedId = await find();
    const ids = [randomUUID(), randomUUID()];
    for (const id of ids) {
      const answer = await call('police', `/unmatched-events/${unmatchedId}/attachments`, {
        method: 'POST',
        body: { journeyId },
        headers: { 'X-Correlation-Id': id },
      });
      expect(answer.status).toBe(201);
      const kept = { operation: 'attachUnmatchedEvent', status: 201, journeyIds: [journeyId] };
      expect(await recordsOf('police', id)).toMatchObject([kept]);
    }
  });

  it("cannot be attached to another force's journey, nor another agency's events at all", async () => {
    const [mine, theirs] = [await openJourney('police'), await openJourney('cityPolice')];
    const event = waiting();
    await post('police', event);
    const find = async () => (await listed('police')).find(({ id }) => id === event.id)?.unmatchedId ?? '';
    await eventually(async () => expect(await find()).not.toBe(''));
    const unmatchedId = await find();
    const abroad = await attach('police', unmatchedId, theirs.journeyId);
    expect([abroad.status, abroad.body['code']]).toEqual([422, 'unknown-subject']);
    expect((await attach('cityPolice', unmatchedId, theirs.journeyId)).status).toBe(404);
    expect((await attach('police', 'nothing-by-this-name', mine.journeyId)).status).toBe(404);
  });
});
