import { randomUUID } from 'node:crypto';

import { beforeAll, expect, it } from 'vitest';

import { newKey } from '../support/access.ts';
import { call, cloudEvent, openJourney, post, type Sender } from '../support/client.ts';
import { seededAgencies } from '../../local/agencies.ts';

const newUrn = () => `01ZD${randomUUID().replaceAll(/\D/g, '').slice(0, 7)}`;

let caseUrn: string;
let [one, other]: { journeyId: string; reference: string }[] = [];

/** Two victims of one case, and a journey of another force. */
beforeAll(async () => {
  caseUrn = newUrn();
  [one, other] = [await openJourney(), await openJourney()];
  for (const { journeyId } of [one, other]) {
    const charged = { suspect: 'S1', method: 'charge', caseUrn, court: 'C01SN00' };
    const event = cloudEvent('police', 'charging.charged', `journey:${journeyId}`, charged, {
      time: '2026-01-06T09:00:00Z',
      backload: true,
    });
    expect((await post('police', event)).status).toBe(201);
  }
});

const query = (as: Sender, body: object) => call(as, '/journey-status-queries', { method: 'POST', body });

interface Told {
  readonly journeyId: string;
  readonly references?: Readonly<Record<string, readonly string[]>>;
}

it('answers where the journeys of several cases stand, each case with those of its victims', async () => {
  const unknown = newUrn();
  const { status, body } = await query('police', {
    journeyIds: [one?.journeyId],
    caseUrns: [caseUrn, unknown],
  });
  expect(status).toBe(200);
  const ids = [one?.journeyId, other?.journeyId].sort();
  expect((body['journeys'] as Told[]).map(({ journeyId }) => journeyId).sort()).toEqual(ids);
  const [known, none] = body['cases'] as { caseUrn: string; journeyIds: string[] }[];
  expect([known?.caseUrn, known?.journeyIds.sort()]).toEqual([caseUrn, ids]);
  expect(none).toEqual({ caseUrn: unknown, journeyIds: [] });
});

it('answers an agency that may not see them as if there were none', async () => {
  const { body } = await query('cityPolice', { caseUrns: [caseUrn], journeyIds: [one?.journeyId] });
  expect(body).toEqual({ journeys: [], cases: [{ caseUrn, journeyIds: [] }] });
});

it('does not let a key find a journey by its case that may only read where one stands', async () => {
  const narrow = await newKey(seededAgencies.police.agencyId, { scopes: ['journeys:status:read'] });
  expect((await query(narrow, { journeyIds: [one?.journeyId] })).status).toBe(200);
  expect(await query(narrow, { caseUrns: [caseUrn] })).toMatchObject({
    status: 403,
    body: { code: 'scope-required', requiredScope: 'journeys:read' },
  });
});

it.each([{}, { caseUrns: [] }, { caseUrns: ['constructor'] }, { journeyIds: [], caseUrns: ['01SD1234567'] }])(
  'refuses %j, which asks for nothing that there can be',
  async (body) => {
    expect((await query('police', body)).status).toBe(422);
  },
);

it('tells each agency what it knows the journey by, in its status and in its list of work', async () => {
  const known = { crimes: [`01/${String(one?.reference)}`], cases: [caseUrn], incidents: [] };
  const of = async (as: Sender): Promise<Told['references']> =>
    ((await query(as, { journeyIds: [one?.journeyId] })).body['journeys'] as Told[])[0]?.references;
  expect(await of('police')).toEqual(known);
  expect(await of('court')).toEqual({ cases: [caseUrn] });
  expect((await call('court', `/journeys/${String(one?.journeyId)}/status`)).body['references']).toEqual({
    cases: [caseUrn],
  });
  let path: string | null = '/duties?limit=200';
  const found: Told[] = [];
  while (path !== null) {
    const { body } = await call('police', path);
    found.push(...(body['duties'] as Told[]).filter(({ journeyId }) => journeyId === one?.journeyId));
    path = (body['links'] as { next: string | null }).next?.replace(/^\/v1/, '') ?? null;
  }
  expect(found.length).toBeGreaterThan(0);
  for (const duty of found) expect(duty.references).toEqual(known);
});
