import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { marshall } from '@aws-sdk/util-dynamodb';
import pLimit from 'p-limit';
import { ulid } from 'ulid';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { queueKeys } from '../../functions/core/referrals/lease.ts';
import { closed, leased } from '../../functions/core/referrals/referral.ts';
import { auditDay, auditRepository } from '../../functions/store/audit.ts';
import { figuresRepository } from '../../functions/store/figures.ts';
import { dueShards } from '../../functions/store/journeys/duties.ts';
import { parkedRepository } from '../../functions/store/parked.ts';
import { referralsRepository } from '../../functions/store/referrals.ts';
import { webhooksRepository } from '../../functions/store/webhooks.ts';
import type { ParkingName } from '../../infra/functions.ts';
import { listParked } from '../../local/operate/redrive.ts';
import { RowFilterSchema } from '../../schemas/agencies.ts';
import { localClient } from '../support/audit.ts';
import { cloudEvent, newReference, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { machineDeps, makeOverdueForALook } from '../support/machines.ts';
import { useStack } from '../support/stack.ts';
import { waitingReferral } from '../support/waiting-referral.ts';

const OTHERS = 200;
/** What is bad lies before all others in every list, and is more than a page of some. */
const BAD = 40;
const PAST = '2000-01-01T00:00:00.000Z';
const SERVICE = 'lvws-core';

interface Poison {
  readonly table: 'journeys' | 'access' | 'audit';
  readonly item: Readonly<Record<string, unknown>> & { readonly PK: string; readonly SK: string };
}

interface Followed {
  readonly poison: () => readonly Poison[];
  /** Puts something there that is to be followed, and gives what tells whether it was. */
  readonly put: () => Promise<() => Promise<boolean>>;
  /** Whether it is started by the test, and not by the stream. */
  readonly isTimer: boolean;
}

const bad = (made: (at: number) => Poison): readonly Poison[] =>
  Array.from({ length: BAD }, (_, at) => made(at));
const inJourneys = (item: Poison['item']): Poison => ({ table: 'journeys', item });

let client: DynamoDBClient;
beforeAll(() => {
  client = new DynamoDBClient(localClient(useStack().endpoint));
});

const repository = <Made>(
  make: (of: { client: DynamoDBClient; table: string }) => Made,
  table: string,
): Made => make({ client, table });
const putAudit = async (agencyId: string) => {
  const audit = repository(auditRepository, useStack().tables.audit);
  const time = new Date().toISOString();
  await audit.write([
    {
      id: ulid(),
      time,
      agencyId,
      operation: 'readStatus',
      result: 'allowed',
      status: 200,
      journeyIds: [],
      referralIds: [],
      fields: [],
    },
  ]);
  return async () => (await audit.day(agencyId, time.slice(0, 10))).links.length > 0;
};

async function opened(): Promise<string> {
  const { journeyId } = await openJourney();
  return journeyId;
}

async function withOverdueDuty() {
  const reference = newReference();
  const past = { time: '2021-04-06T09:00:00Z', backload: true };
  const crime = cloudEvent(
    'police',
    'crime.recorded',
    `crime:01/${reference}`,
    { force: '01', crimeReference: reference },
    past,
  );
  const journeyId = String((await post('police', crime)).body['journeyId']);
  await post(
    'police',
    cloudEvent('police', 'investigation.suspect-arrested', `journey:${journeyId}`, { suspect: 'S1' }, past),
  );
  return async () =>
    (await machineDeps().journeys.allEvents(journeyId)).some(({ type }) => type === 'duty.overdue');
}

async function withDeletionDue() {
  const journeyId = await opened();
  const ids = { referralId: `ref_${ulid()}`, journeyId };
  const referrals = repository(referralsRepository, useStack().tables.journeys);
  const waiting = waitingReferral(PAST, { service: SERVICE }, ids);
  const lease = {
    claimId: `clm_${ulid()}`,
    receiptHash: 'testcase',
    until: PAST,
    agencyId: 'lvws',
    now: PAST,
  };
  const withdrawn = closed(leased(waiting, lease), { action: 'withdraw', reasonCode: 'test' }, PAST);
  if (!withdrawn) throw new Error('It was not withdrawn.');
  await machineDeps().journeys.commit([referrals.referralItem({ ...withdrawn, version: 1 })]);
  return async () =>
    (await machineDeps().journeys.allEvents(journeyId)).some(
      ({ type }) => type === 'referral.deletion-overdue',
    );
}

async function withLostRun() {
  const journeyId = await opened();
  const { runs } = machineDeps();
  await eventually(async () => expect((await runs.readRun(journeyId, 'case'))?.state).toBe('parked'));
  await makeOverdueForALook(journeyId, 'case');
  return async () =>
    (await runs.listUnsettled(new Date(), 1000)).every(({ partition }) => partition !== `J#${journeyId}`);
}

async function withRing() {
  const webhooks = repository(webhooksRepository, useStack().tables.access);
  const ref = { agencyId: `agency-${ulid().toLowerCase()}`, webhookId: `whk_${ulid()}` };
  const webhook = {
    ...ref,
    url: 'https://receiver.example/',
    services: [],
    types: ['knocks' as const],
    rows: RowFilterSchema.parse({}),
    status: 'active' as const,
    allowedRate: null,
    keys: [{ publicKey: 'whpk_', sealed: 'sealed', createdAt: PAST }],
    createdAt: PAST,
    version: 1,
  };
  const ring = { ringId: 'msg_testcase', rungAt: PAST, dueAt: PAST, attempts: 0, test: false, again: false };
  await webhooks.register({ webhook, bell: { ...ref, since: PAST, held: false, version: 1, ring } }, []);
  // Its agency is none: the doorbell is taken out of use, which is as much as can be done for it.
  return async () => (await webhooks.find(ref))?.bell.ring === undefined;
}

const badHead = (PK: string): Poison =>
  inJourneys({ PK, SK: 'HEAD', version: 1, eventType: 'invented', head: '{"journeyId":1}' });
const newJourney = () => `J#jrn_${ulid()}`;

const followers: Readonly<Record<ParkingName, Followed>> = {
  relay: {
    isTimer: false,
    poison: () => bad(() => badHead(newJourney())),
    put: async () => {
      const journeyId = await opened();
      return async () => (await machineDeps().runs.readRun(journeyId, 'case')) !== undefined;
    },
  },
  figures: {
    isTimer: false,
    poison: () => bad(() => badHead(newJourney())),
    put: async () => {
      const journeyId = await opened();
      const figures = repository(figuresRepository, useStack().tables.figures);
      return async () => (await figures.source(journeyId)).version > 0;
    },
  },
  'audit-chain': {
    isTimer: false,
    // A record of its day comes beside each link that cannot be read.
    poison: () =>
      bad((at) => ({
        table: 'audit',
        item: {
          PK: auditDay(`poison-${String(at)}`, new Date().toISOString()),
          SK: 'C#000000001',
          link: '{}',
        },
      })),
    put: () => putAudit(`other-${ulid().toLowerCase()}`),
  },
  sweep: {
    isTimer: true,
    poison: () =>
      bad((at) =>
        inJourneys({
          PK: newJourney(),
          SK: 'DL#bad',
          dueKey: dueShards[at % dueShards.length],
          dueSort: `${PAST}#${String(at)}`,
          duty: '{}',
        }),
      ),
    put: withOverdueDuty,
  },
  deletions: {
    isTimer: true,
    poison: () =>
      bad((at) =>
        inJourneys({
          PK: `REF#ref_${ulid()}`,
          SK: 'HEAD',
          queueKey: queueKeys.deletions(SERVICE),
          queueSort: `1999-01-01#${String(at)}`,
          referral: '{}',
        }),
      ),
    put: withDeletionDue,
  },
  reconcile: {
    isTimer: true,
    poison: () =>
      bad(() => inJourneys({ PK: newJourney(), SK: 'RUN#case', settleKey: 'RUN', settleSort: '1999-01-01' })),
    put: withLostRun,
  },
  doorbell: {
    isTimer: true,
    poison: () =>
      bad((at) => ({
        table: 'access',
        item: {
          PK: `WEBHOOKS#poison`,
          SK: `whk_${ulid()}#BELL`,
          dueKey: 'RING',
          dueSort: `1999-01-01#${String(at)}`,
          bell: {},
        },
      })),
    put: withRing,
  },
};

const limit = pLimit(8);
const start = (name: ParkingName) =>
  new LambdaClient(localClient(useStack().endpoint)).send(
    new InvokeCommand({ FunctionName: useStack().followers[name] }),
  );

/** How long each of the others waited until it was followed, in milliseconds, the longest. */
async function longestWait(name: ParkingName, { put, isTimer }: Followed): Promise<number> {
  const waiting = await Promise.all(
    Array.from({ length: OTHERS }, () =>
      limit(async () => {
        const isFollowed = await put();
        return { isFollowed, since: performance.now() };
      }),
    ),
  );
  const startedAt = performance.now();
  let longest = 0;
  let left = waiting;
  while (left.length > 0) {
    if (performance.now() - startedAt > 240_000)
      throw new Error(`${String(left.length)} are never followed.`);
    if (isTimer) await start(name);
    const followed = await Promise.all(left.map(({ isFollowed }) => limit(isFollowed)));
    for (const [at, { since }] of left.entries())
      if (followed[at]) longest = Math.max(longest, performance.now() - (isTimer ? startedAt : since));
    left = left.filter((_, at) => !followed[at]);
  }
  return longest;
}

const planted: Poison[] = [];
afterAll(async () => {
  const { tables } = useStack();
  for (const { table, item } of planted)
    await client.send(
      new DeleteItemCommand({ TableName: tables[table], Key: marshall({ PK: item.PK, SK: item.SK }) }),
    );
  const parked = repository(parkedRepository, tables.parked);
  for (const one of await listParked(useStack())) await parked.unpark(one);
});

async function plant(poison: readonly Poison[]): Promise<void> {
  const { tables } = useStack();
  for (const one of poison) {
    planted.push(one);
    await client.send(new PutItemCommand({ TableName: tables[one.table], Item: marshall(one.item) }));
    if (one.table === 'audit') await putAudit(one.item.PK.split('#')[1] ?? '');
  }
}

it.each(Object.entries(followers) as [ParkingName, Followed][])(
  '%s parks what it cannot digest, and no other journey waits for it longer than twice its usual time',
  // What else the machine does may take either half of a measurement longer.
  { retry: 2 },
  async (name, followed) => {
    const usual = await longestWait(name, followed);
    const poison = followed.poison();
    await plant(poison);
    const beside = await longestWait(name, followed);
    console.log(
      `${name}: the longest of ${String(OTHERS)} waited ${usual.toFixed(0)} ms, beside ${String(BAD)} bad ${beside.toFixed(0)} ms`,
    );
    const partitions = new Set(poison.map(({ item }) => item.PK));
    await eventually(async () => {
      const parked = (await listParked(useStack(), [name])).filter(({ partition }) =>
        partitions.has(partition),
      );
      expect(parked.length).toBeGreaterThanOrEqual(BAD);
    });
    expect(beside).toBeLessThanOrEqual(2 * usual + 1000);
  },
);
