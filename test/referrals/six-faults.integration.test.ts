import { randomUUID } from 'node:crypto';

import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { closed } from '../../functions/core/referrals/referral.ts';
import { chaseDeletions } from '../../functions/lambdas/timers/deletions/chase-deletions.ts';
import {
  callerOfKind,
  callInProcess,
  inProcess,
  type ApiAnswer,
  type InProcess,
} from '../../local/in-process.ts';
import { openJourney } from '../support/client.ts';
import { nothingParked } from '../support/turns.ts';
import { useStack } from '../support/stack.ts';
import { waitingReferral } from '../support/waiting-referral.ts';

/**
 * The faults of the nearest public system (../shared/interfaces.md 3.2), each shown not to be ours. The real
 * functions run in this process on the stack's tables, under a clock that the test puts forward.
 */
let app: InProcess;
let ahead = 0;
beforeAll(async () => {
  app = await inProcess(useStack(), () => new Date(Date.now() + ahead * 1000));
});
const chasing = () => ({
  ...app.deps,
  turns: nothingParked,
});
const later = (seconds: number) => {
  ahead += seconds;
};

/** Referrals of a service that no other test uses, on one journey. */
async function queue(count: number, lane: 'standard' | 'enhanced' = 'standard') {
  const service = `test-${randomUUID().slice(0, 8)}`;
  const { journeyId } = await openJourney();
  const head = await app.deps.journeys.readHead(journeyId);
  const now = app.deps.now().toISOString();
  const make = async () => {
    const cause = { source: '/police/met/test', id: randomUUID() };
    const ids = { referralId: `ref_${ulid()}`, journeyId, personRef: head?.personRef ?? '' };
    const referral = waitingReferral(now, { service, lane, cause }, ids);
    await app.deps.referrals.replace(referral);
    return referral.referralId;
  };
  const referralIds = [];
  for (let made = 0; made < count; made += 1) referralIds.push(await make());
  return { service, journeyId, referralIds };
}

interface Item {
  readonly referralId: string;
  readonly receipt: string;
  readonly deliveryCount: number;
}
const worker = (service: string) =>
  callerOfKind('support-service', 'lvws', { services: [service] }, '/lvws/');
const itemsOf = ({ body }: ApiAnswer) => (body['items'] ?? []) as Item[];

const claim = (service: string, more: { maxItems?: number; key?: string } = {}, on = app.exchange()) =>
  callInProcess(on, worker(service), {
    method: 'POST',
    resource: '/referral-claims',
    headers: { 'Idempotency-Key': more.key ?? randomUUID() },
    body: { maxItems: more.maxItems ?? 100, leaseSeconds: 300 },
  });
const act = (service: string, referralId: string, what: string, body: object) =>
  callInProcess(app.exchange(), worker(service), {
    method: 'POST',
    resource: `/referrals/{referralId}/${what}`,
    parameters: { referralId },
    body,
  });

describe('the six faults of the nearest public system', () => {
  it('(a) hands nothing out twice to polls that overlap', async () => {
    const { service, referralIds } = await queue(12);
    const answers = await Promise.all(Array.from({ length: 8 }, () => claim(service, { maxItems: 5 })));
    const given = answers.flatMap(itemsOf).map(({ referralId }) => referralId);
    expect(new Set(given).size).toBe(given.length);
    const rest = itemsOf(await claim(service)).map(({ referralId }) => referralId);
    expect([...given, ...rest].sort()).toEqual([...referralIds].sort());
  });

  it('(b) changes no state by a GET: a claim is a POST', async () => {
    const { service, referralIds } = await queue(1);
    const [referralId = ''] = referralIds;
    const before = await app.deps.referrals.readReferral(referralId);
    await callInProcess(app.exchange(), worker(service), {
      method: 'GET',
      resource: '/referrals/{referralId}',
      parameters: { referralId },
      headers: { 'X-Purpose': 'support', 'X-On-Behalf-Of': 'worker-1' },
    });
    await callInProcess(app.exchange(), worker(service), { method: 'GET', resource: '/referrals' });
    expect(await app.deps.referrals.readReferral(referralId)).toEqual(before);
  });

  it('(c) fences a slow worker off: each delivery has a receipt of its own', async () => {
    const { service } = await queue(1);
    const [slow] = itemsOf(await claim(service));
    later(301);
    const expired = await act(service, slow?.referralId ?? '', 'acknowledgements', {
      receipt: slow?.receipt,
    });
    expect(expired.body).toMatchObject({ code: 'lease-expired', version: 2 });
    const [quick] = itemsOf(await claim(service));
    expect(quick?.receipt).not.toBe(slow?.receipt);
    expect(
      (await act(service, quick?.referralId ?? '', 'acknowledgements', { receipt: quick?.receipt })).status,
    ).toBe(200);
    const stale = await act(service, slow?.referralId ?? '', 'decisions', {
      receipt: slow?.receipt,
      decision: 'accepted',
    });
    expect([stale.status, stale.body['code']]).toEqual([409, 'already-received']);
    const forged = await act(service, quick?.referralId ?? '', 'decisions', {
      receipt: 'A'.repeat(22),
      decision: 'accepted',
    });
    expect([forged.status, forged.body['code']]).toEqual([409, 'receipt-mismatch']);
  });

  it('(d) does not read what is leased in order to find what is ready', async () => {
    const { service } = await queue(30);
    await claim(service, { maxItems: 30 });
    const sent = vi.spyOn(app.client, 'send');
    const { status } = await claim(service);
    const queries = sent.mock.calls
      .map(([command]) => command)
      .filter((command) => command instanceof QueryCommand);
    const read = await Promise.all(
      sent.mock.results.map(
        async ({ value }) => ((await value) as { ScannedCount?: number }).ScannedCount ?? 0,
      ),
    );
    sent.mockRestore();
    expect(status).toBe(204);
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.every(({ input }) => input.FilterExpression === undefined)).toBe(true);
    expect(Math.max(...read)).toBe(0);
  });

  it('(e) counts deliveries, puts the undeliverable among the dead letters, and never lets it age out', async () => {
    const { service, journeyId, referralIds } = await queue(1);
    const [referralId = ''] = referralIds;
    for (let delivery = 1; delivery <= 5; delivery += 1) {
      expect(itemsOf(await claim(service))[0]?.deliveryCount).toBe(delivery);
      later(301);
    }
    expect((await claim(service)).status).toBe(204);
    later(400 * 86_400);
    const letters = await callInProcess(app.exchange(), worker(service), {
      method: 'GET',
      resource: '/referral-dead-letters',
    });
    expect(letters.body['referrals']).toMatchObject([
      { referralId, state: 'dead-letter', status: 'action-needed' },
    ]);
    const events = await app.deps.journeys.allEvents(journeyId);
    expect(events.filter(({ type }) => type === 'referral.dead-lettered')).toHaveLength(1);
    const redriven = await callInProcess(app.exchange(), worker(service), {
      method: 'POST',
      resource: '/referral-dead-letters/{referralId}/redrives',
      parameters: { referralId },
      body: { reason: 'cause-mended' },
    });
    expect(redriven.body['state']).toBe('queued');
    expect(itemsOf(await claim(service))[0]?.deliveryCount).toBe(1);
  });

  it('(f) gives a claim whose answer was lost again, with the same receipts', async () => {
    const { service, referralIds } = await queue(3);
    const key = randomUUID();
    const lost = await claim(service, { key });
    const again = await claim(service, { key });
    expect(again.body).toEqual(lost.body);
    expect(itemsOf(again)).toHaveLength(referralIds.length);
  });

  it('(f) carries a claim on that died half-way', async () => {
    const { service, referralIds } = await queue(6);
    const key = randomUUID();
    let writes = 0;
    const { referrals } = app.deps;
    const dying = app.exchange({
      referrals: {
        ...referrals,
        replace: async (referral) => {
          writes += 1;
          if (writes > 3) throw new Error('The process is gone.');
          return referrals.replace(referral);
        },
      },
    });
    expect((await claim(service, { key }, dying)).status).toBe(500);
    const items = itemsOf(await claim(service, { key }));
    expect(items.map(({ referralId }) => referralId).sort()).toEqual([...referralIds].sort());
    expect(items.every(({ deliveryCount }) => deliveryCount === 1)).toBe(true);
  });
});

describe('a referral that was withdrawn under its holder', () => {
  it('is asked to be deleted again each day until its holder confirms it', async () => {
    const { service, journeyId, referralIds } = await queue(1);
    const [referralId = ''] = referralIds;
    await claim(service);
    const held = await app.deps.referrals.readReferral(referralId);
    const withdrawn =
      held && closed(held, { action: 'withdraw', reasonCode: 'test' }, app.deps.now().toISOString());
    if (withdrawn) await app.deps.referrals.replace(withdrawn);
    expect(await chaseDeletions(chasing(), [service])).toEqual(0);
    for (const _day of ['first', 'second']) {
      later(86_401);
      expect(await chaseDeletions(chasing(), [service])).toEqual(1);
    }
    expect((await act(service, referralId, 'deletion-confirmations', { deleted: true })).status).toBe(200);
    later(86_401);
    expect(await chaseDeletions(chasing(), [service])).toEqual(0);
    const told = (await app.deps.journeys.allEvents(journeyId)).map(({ type }) => type);
    expect(told.filter((type) => type === 'referral.deletion-overdue')).toHaveLength(2);
    expect(told.at(-1)).toBe('referral.deletion-confirmed');
  });
});
