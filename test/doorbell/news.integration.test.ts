import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { beforeAll, expect, it } from 'vitest';

import { findNews, type Asked, type NewsDeps } from '../../functions/lambdas/timers/doorbell/find-news.ts';
import { changeItems } from '../../functions/store/journeys/changes.ts';
import { courtMessageList } from '../../functions/store/journeys/court-messages.ts';
import { dutyItems } from '../../functions/store/journeys/duties.ts';
import { knockItems } from '../../functions/store/journeys/knocks.ts';
import { tableOf } from '../../functions/store/table.ts';
import { RowFilterSchema } from '../../schemas/agencies.ts';
import { newsTypes, type News, type NewsType } from '../../schemas/webhook.ts';
import { newPolice, type TestPolice } from '../support/access.ts';
import { call, cloudEvent, newReference, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';
import { clientOf } from '../support/sweeping.ts';

let deps: NewsDeps;
let [police, stranger]: (TestPolice | undefined)[] = [];
beforeAll(async () => {
  const { endpoint, tables, baseUrl } = useStack();
  const table = tableOf(new DynamoDBClient(clientOf(endpoint)), tables.journeys);
  deps = {
    journeys: {
      ...changeItems({ table }),
      ...dutyItems({ table }),
      ...knockItems({ table }),
      ...courtMessageList({ table }),
    },
    referrals: { listReady: () => Promise.resolve([]), countReady: () => Promise.resolve(0) },
    baseUrl,
  };
  [police, stranger] = [await newPolice('85'), await newPolice('86')];
});

const now = () => new Date().toISOString();
const later = (ms: number) => new Date(Date.now() + ms).toISOString();
const allTypes = Object.keys(newsTypes) as NewsType[];

/** What an agency would be rung for, of all types. */
async function newsFor(
  agency: TestPolice | undefined,
  { since, until = later(60_000) }: { readonly since: string; readonly until?: string },
): Promise<Partial<Record<NewsType, Pick<News, 'count' | 'firstAt'>>>> {
  const asked: Asked = {
    agencyId: agency?.agencyId ?? '',
    kind: 'police',
    rows: RowFilterSchema.parse({ forces: [agency?.force] }),
    services: [],
    now: until,
    since,
    until,
  };
  const news = await findNews(deps, asked, allTypes);
  expect(JSON.stringify(news)).not.toMatch(/jrn_|prs_/);
  return Object.fromEntries(news.map(({ type, count, firstAt }) => [type, { count, firstAt }]));
}

async function open(time: string): Promise<{ readonly journeyId: string; readonly reference: string }> {
  if (!police) throw new Error('There is no police.');
  const reference = newReference();
  const event = {
    ...cloudEvent('police', 'crime.recorded', `crime:85/${reference}`, {
      force: '85',
      crimeReference: reference,
    }),
    source: `${police.sourcePrefix}records`,
    time,
  };
  const { body, status } = await post(police, event);
  expect(status).toBe(201);
  return { journeyId: String(body['journeyId']), reference };
}

it('counts journeys that changed, for whoever may see them, once each and only of the time asked for', async () => {
  const since = now();
  const [one] = [await open(now()), await open(now())];
  await post(police, {
    ...cloudEvent('police', 'investigation.opened', `journey:${one.journeyId}`, {}),
    source: `${String(police?.sourcePrefix)}records`,
  });
  await eventually(async () => {
    expect((await newsFor(police, { since }))['journeys-changed']?.count).toBe(2);
  });
  expect(await newsFor(stranger, { since })).toEqual({});
  expect(await newsFor(police, { since: later(1000) })).not.toHaveProperty('journeys-changed');
  expect(await newsFor(police, { since, until: since })).toEqual({});
});

it('counts own duties once as they come near, and once as they are overdue', async () => {
  const since = now();
  const { journeyId } = await open(now());
  const { body } = await call(police, `/journeys/${journeyId}/duties`);
  const own = (body['duties'] as { owner: string; due: string | null; state: string }[]).filter(
    ({ owner, due, state }) => owner === 'police' && due !== null && state === 'open',
  );
  const dues = own.map(({ due }) => String(due)).sort();
  const [first = ''] = dues;
  expect(first > since).toBe(true);
  const around = (ms: number) => new Date(Date.parse(first) + ms).toISOString();
  const day = 86_400_000;
  await eventually(async () => {
    const near = await newsFor(police, { since: around(-day - 1000), until: around(-day + 1000) });
    expect(near['duties-due']).toMatchObject({ firstAt: first });
    expect(near).not.toHaveProperty('duties-overdue');
  });
  const over = await newsFor(police, { since: around(-1000), until: around(1000) });
  expect(over['duties-overdue']).toMatchObject({ firstAt: first });
  expect((await newsFor(stranger, { since: around(-1000), until: around(1000) }))['duties-overdue']).toBe(
    undefined,
  );
});

it('counts a duty that is overdue already when it is told of', async () => {
  const since = now();
  await open('2025-01-06T09:00:00Z');
  await eventually(async () => {
    const news = await newsFor(police, { since });
    expect(news['duties-overdue']?.count).toBeGreaterThan(0);
    expect(String(news['duties-overdue']?.firstAt) < since).toBe(true);
  });
});

it('counts knocks for the force that holds the journey, and says nothing of who knocks', async () => {
  const { reference } = await open(now());
  const since = now();
  await post('probation', {
    ...cloudEvent('probation', 'probation.opted-in', `crime:85/${reference}`, {}),
    id: ulid(),
  });
  await eventually(async () => {
    expect((await newsFor(police, { since })).knocks).toMatchObject({ count: 1 });
  });
  expect(await newsFor(stranger, { since })).not.toHaveProperty('knocks');
});
