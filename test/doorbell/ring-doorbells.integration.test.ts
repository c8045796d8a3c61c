import { generateKeyPairSync } from 'node:crypto';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';

import { formatSigningKey } from '../../functions/platform/signature.ts';
import {
  ringService,
  sendDueRings,
  type RingDeps,
} from '../../functions/lambdas/timers/doorbell/ring-doorbells.ts';
import { receiverClient } from '../../functions/outbound/receiver.ts';
import { webhooksRepository } from '../../functions/store/webhooks.ts';
import { RowFilterSchema } from '../../schemas/agencies.ts';
import type { Agency } from '../../functions/core/access/credential.ts';
import type { Webhook } from '../../functions/core/doorbell/webhook.ts';
import { startReceiver, type TestReceiver } from '../../local/receiver.ts';
import { nothingParked } from '../support/turns.ts';
import { useStack } from '../support/stack.ts';
import { clientOf } from '../support/sweeping.ts';

const always = () => true;
const year = 31_536_000_000;

/** Of journeys there is nothing to tell: these doorbells are rung for referrals. */
const none = () => Promise.resolve([]);
const noNews = {
  listChanges: none,
  listWork: none,
  listDuties: none,
  listKnocks: none,
  listMessages: none,
};

/** A doorbell of an agency of its own, on the real table, whose clock the test moves. */
async function doorbell(receiver: TestReceiver) {
  const { endpoint, tables, receivers } = useStack();
  const webhooks = webhooksRepository({
    client: new DynamoDBClient(clientOf(endpoint)),
    table: tables.access,
  });
  const [agencyId, webhookId] = [`agency-${ulid().toLowerCase()}`, `whk_${ulid()}`];
  const service = `service-${ulid().toLowerCase()}`;
  const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const key = formatSigningKey(Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url'));
  // A year ahead: the function that is deployed never finds these rings due.
  const clock = { now: Date.now() + year };
  const createdAt = new Date(clock.now).toISOString();
  const webhook: Webhook = {
    webhookId,
    agencyId,
    url: receiver.url,
    services: [service],
    types: ['referrals-ready'],
    rows: RowFilterSchema.parse({ services: [service] }),
    status: 'active',
    allowedRate: null,
    keys: [{ publicKey: 'whpk_', sealed: 'sealed', createdAt }],
    createdAt,
    version: 1,
  };
  expect(
    await webhooks.register(
      { webhook, bell: { webhookId, agencyId, since: createdAt, held: false, version: 1 } },
      [],
    ),
  ).toBe(true);
  const told: Readonly<Record<string, unknown>>[] = [];
  const agency: Agency = {
    agencyId,
    kind: 'support-service',
    name: 'Testcase agency',
    status: 'active',
    rows: RowFilterSchema.parse({ services: [service] }),
    sourcePrefixes: [],
    minimumAssurance: 'key',
    networks: [],
    certificates: [],
    tier: 'standard',
    staffKeys: { keys: [] },
    keyIds: [],
    version: 1,
  };
  const registered = { agency };
  const deps: RingDeps = {
    webhooks: {
      ...webhooks,
      due: async (now) => (await webhooks.due(now, 1000)).filter(({ sort }) => sort.startsWith(webhookId)),
    },
    agencies: { findAgency: () => Promise.resolve(registered.agency) },
    referrals: {
      listReady: () => Promise.resolve([]),
      countReady: () => Promise.resolve(1),
    },
    openKey: () => Promise.resolve(key),
    call: receiverClient({ networks: ['127.0.0.1/32'], authority: receivers.cert }),
    now: () => new Date(clock.now),
    random: () => 0.5,
    newRingId: () => `msg_${ulid()}`,
    wait: (ms) => {
      clock.now += ms;
      return Promise.resolve();
    },
    origin: 'api.victim-journey.example',
    baseUrl: 'https://api.victim-journey.example/v1',
    journeys: noNews,
    tell: (line) => void told.push(line),
  };
  async function read() {
    const found = await webhooks.find({ agencyId, webhookId });
    if (!found) throw new Error('The doorbell is gone.');
    return found;
  }
  const remove = async () => webhooks.remove((await read()).webhook);
  return { deps, clock, service, told, registered, read, remove, [Symbol.asyncDispose]: remove };
}

const ringsOf = ({ received }: TestReceiver) => received.length;

describe('ringing', () => {
  it('tries ten times over three days, then takes the doorbell out of use and tells a human', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    await using bell = await doorbell(receiver);
    receiver.answer({ status: 500 });
    const start = bell.clock.now;
    await ringService(bell.deps, bell.service);
    for (let sweeps = 0; (await bell.read()).bell.ring && sweeps < 20; sweeps += 1) {
      bell.clock.now = Date.parse((await bell.read()).bell.ring?.dueAt ?? '');
      await sendDueRings(bell.deps, nothingParked, always);
    }
    expect(ringsOf(receiver)).toBe(10);
    expect((bell.clock.now - start) / 3_600_000).toBeCloseTo(75.6, 1);
    expect((await bell.read()).webhook).toMatchObject({ status: 'disabled', disabledReason: 'failing' });
    expect(bell.told.filter(({ disabled }) => disabled === 'failing')).toHaveLength(1);
    await ringService(bell.deps, bell.service);
    expect(ringsOf(receiver)).toBe(10);
  });

  it('makes one attempt, however many sweeps and rings come at once', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    await using bell = await doorbell(receiver);
    receiver.answer({ status: 500 });
    await ringService(bell.deps, bell.service);
    bell.clock.now = Date.parse((await bell.read()).bell.ring?.dueAt ?? '');
    const before = ringsOf(receiver);
    await Promise.all([
      ...Array.from({ length: 5 }, () => sendDueRings(bell.deps, nothingParked, always)),
      ...Array.from({ length: 5 }, () => ringService(bell.deps, bell.service)),
    ]);
    expect(ringsOf(receiver)).toBe(before + 1);
  });

  it('tries again after a minute when whoever tried was lost', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    await using bell = await doorbell(receiver);
    const lost = { ...bell.deps, call: () => Promise.reject(new Error('The function was stopped.')) };
    await expect(ringService(lost, bell.service)).rejects.toThrow();
    await sendDueRings(bell.deps, nothingParked, always);
    expect(ringsOf(receiver)).toBe(0);
    bell.clock.now += 60_000;
    await sendDueRings(bell.deps, nothingParked, always);
    expect(ringsOf(receiver)).toBe(1);
    expect((await bell.read()).bell.ring).toBeUndefined();
  });

  it('stops when the agency is revoked, and drops what is pending', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    await using bell = await doorbell(receiver);
    receiver.answer({ status: 500 });
    await ringService(bell.deps, bell.service);
    const before = ringsOf(receiver);
    bell.registered.agency = { ...bell.registered.agency, status: 'revoked' };
    bell.clock.now = Date.parse((await bell.read()).bell.ring?.dueAt ?? '');
    await sendDueRings(bell.deps, nothingParked, always);
    expect(await bell.read()).toMatchObject({
      webhook: { status: 'disabled', disabledReason: 'agency-revoked' },
    });
    expect((await bell.read()).bell.ring).toBeUndefined();
    await ringService(bell.deps, bell.service);
    expect(ringsOf(receiver)).toBe(before);
  });

  it('tells an agency nothing of a service that it lost', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    await using bell = await doorbell(receiver);
    bell.registered.agency = { ...bell.registered.agency, rows: RowFilterSchema.parse({}) };
    await ringService(bell.deps, bell.service);
    expect(ringsOf(receiver)).toBe(0);
    expect((await bell.read()).webhook.status).toBe('active');
  });

  it('rings once more for what came in while it rang', async () => {
    await using receiver = await startReceiver(useStack().receivers);
    await using bell = await doorbell(receiver);
    const { call } = bell.deps;
    const deps: RingDeps = {
      ...bell.deps,
      call: async (request) => {
        if (ringsOf(receiver) === 0) await ringService(bell.deps, bell.service);
        return call(request);
      },
    };
    await ringService(deps, bell.service);
    expect(ringsOf(receiver)).toBe(2);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
    expect((await bell.read()).bell.ring).toBeUndefined();
  });
});
