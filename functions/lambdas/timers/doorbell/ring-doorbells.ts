import pLimit from 'p-limit';

import type { RowFilter } from '../../../../schemas/agencies.ts';
import type { News, Ring } from '../../../../schemas/webhook.ts';
import type { Bell, Webhook } from '../../../core/doorbell/webhook.ts';
import { rowsOfBoth } from '../../../core/access/rows.ts';
import { answered, claimed, outcomeOf, rung, type Outcome } from '../../../core/doorbell/bell.ts';
import { signingKeys } from '../../../core/doorbell/keys.ts';
import type { Agency } from '../../../core/access/credential.ts';
import { signedHeaders } from '../../../platform/signature.ts';
import { ReceiverError, type CallReceiver } from '../../../outbound/receiver.ts';
import type { CredentialsRepository } from '../../../store/credentials.ts';
import type { Found } from '../../../store/item-kind.ts';
import type { OpenSigningKey } from '../../../store/signing-keys.ts';
import { CALL_MS } from '../../../store/signed-json.ts';
import { fullJitter, tryAgain } from '../../../store/try-again.ts';
import type { Turns } from '../../../streams/take-turns.ts';
import { NEWS, type Doorbell, type DoorbellRef, type WebhooksRepository } from '../../../store/webhooks.ts';

import { findNews, type Asked, type NewsDeps } from './find-news.ts';

export interface RingDeps extends NewsDeps {
  readonly webhooks: Pick<WebhooksRepository, 'find' | 'listeners' | 'due' | 'save' | 'deliveryItem'>;
  readonly agencies: Pick<CredentialsRepository, 'findAgency'>;
  readonly openKey: OpenSigningKey;
  readonly call: CallReceiver;
  readonly now: () => Date;
  readonly random: () => number;
  readonly newRingId: () => string;
  readonly wait: (ms: number) => Promise<void>;
  /** What the sender is called, as receivers agreed to it. */
  readonly origin: string;
  /** What became of an attempt; `disabled` needs a human. */
  readonly tell: (line: Readonly<Record<string, unknown>>) => void;
}

/** The feed of changes is read so far behind now: see follow-changes.ts. */
const LAG_MS = CALL_MS + 3000;
/** A next attempt that is due this soon is waited for: the sweep would come too late for it. */
const WAIT_AT_MOST_MS = 10_000;

/** So many doorbells are looked at at once, and so many receivers called. */
const DOORBELLS_AT_ONCE = 8;
const RINGS_AT_ONCE = 25;
/** The most that one run sends, if it has the time; what is left over is due longest, and so first in the next. */
const MOST_RINGS = 500;

/** Marks every doorbell that listens to a service as rung, and sends what is due of them at once. */
export async function ringService(deps: RingDeps, service: string): Promise<void> {
  const listeners = await deps.webhooks.listeners(service);
  await eachSettled(
    listeners.map(async ({ read }) => {
      const listener = read();
      if (await markRung(deps, listener)) await sendRing(deps, listener);
    }),
  );
}

/** @throws the first fault, after all */
async function eachSettled(work: readonly Promise<unknown>[]): Promise<void> {
  for (const one of await Promise.allSettled(work)) if (one.status === 'rejected') throw one.reason;
}

/** @returns false when the doorbell is not in use */
async function markRung({ webhooks, now, newRingId }: RingDeps, ref: DoorbellRef): Promise<boolean> {
  return tryAgain(fullJitter, async () => {
    const found = await webhooks.find(ref);
    if (found?.webhook.status !== 'active') return false;
    const { bell, webhook } = found;
    const { allowedRate } = webhook;
    const next = rung(bell, { now: now().toISOString(), ringId: newRingId(), allowedRate });
    return next === bell || (await webhooks.save({ bell: changed(next) })) ? true : undefined;
  });
}

const changed = (bell: Bell): Bell => ({ ...bell, version: bell.version + 1 });

/** Marks every doorbell as rung for which there is news that nobody rings for as it comes in. */
export async function ringForNews(deps: RingDeps, turns: Turns): Promise<void> {
  const limit = pLimit(DOORBELLS_AT_ONCE);
  const found = await deps.webhooks.listeners(NEWS);
  await Promise.all(found.map((one) => limit(() => turns.take(one, (ref) => lookForNews(deps, ref)))));
}

async function lookForNews(deps: RingDeps, ref: DoorbellRef): Promise<void> {
  const [found, agency] = await Promise.all([
    deps.webhooks.find(ref),
    deps.agencies.findAgency(ref.agencyId),
  ]);
  if (found?.webhook.status !== 'active' || found.bell.ring || agency?.status !== 'active') return;
  const asked = askedFor(deps, found, agency);
  const types = found.webhook.types.filter((type) => type !== 'referrals-ready');
  if ((await findNews(deps, asked, types)).length > 0) await markRung(deps, ref);
}

/** Of what an agency is told: of nothing that its key did not reach, or that it reaches no more. */
function askedFor({ now }: RingDeps, { webhook, bell }: Doorbell, agency: Agency): Asked {
  const rows: RowFilter = rowsOfBoth(webhook.rows, agency.rows);
  const at = now();
  return {
    agencyId: agency.agencyId,
    kind: agency.kind,
    rows,
    services: webhook.services.filter((service) => rows.services.includes(service)),
    now: at.toISOString(),
    since: bell.since,
    until: new Date(at.getTime() - LAG_MS).toISOString(),
  };
}

/**
 * Sends every ring that has come due; what is not reached in time is due still at the next sweep.
 *
 * @param hasTime whether there is time for one more
 */
export async function sendDueRings(deps: RingDeps, turns: Turns, hasTime: () => boolean): Promise<void> {
  const limit = pLimit(RINGS_AT_ONCE);
  const due = await deps.webhooks.due(deps.now().toISOString(), MOST_RINGS + turns.passedOver);
  const send = async (one: Found<DoorbellRef>) => {
    if (hasTime()) await turns.take(one, (ref) => sendRing(deps, ref));
  };
  await Promise.all(due.map((one) => limit(() => send(one))));
}

/** Makes the attempt that is due, and the one after it where that is due within seconds. */
async function sendRing(deps: RingDeps, ref: DoorbellRef): Promise<void> {
  const after = await attempt(deps, ref);
  if (!after?.ring) return;
  const soon = Date.parse(after.ring.dueAt) - deps.now().getTime();
  if (soon > WAIT_AT_MOST_MS) return;
  await deps.wait(Math.max(soon, 0));
  await attempt(deps, ref);
}

/** One attempt. @returns the bell after it; undefined where none was due, or somebody else makes it */
async function attempt(deps: RingDeps, ref: DoorbellRef): Promise<Bell | undefined> {
  const [found, agency] = await Promise.all([
    deps.webhooks.find(ref),
    deps.agencies.findAgency(ref.agencyId),
  ]);
  if (found?.webhook.status !== 'active') return undefined;
  if (agency?.status !== 'active') return silence(deps, found);
  const taken = claimed(found.bell, deps.now().toISOString());
  if (!taken) return undefined;
  const bell = changed(taken);
  if (!(await tryAgain(fullJitter, () => deps.webhooks.save({ bell })))) return undefined;
  const asked = askedFor(deps, found, agency);
  const news = await findNews(deps, asked, found.webhook.types);
  const outcome = await send(deps, { webhook: found.webhook, bell }, news, asked.until);
  return settle(deps, { webhook: found.webhook, bell }, outcome, news);
}

const outOfUse = (webhook: Webhook, disabledReason: NonNullable<Webhook['disabledReason']>): Webhook => ({
  ...webhook,
  status: 'disabled',
  disabledReason,
  version: webhook.version + 1,
});

/** Takes the doorbell of a revoked agency out of use, with what is pending on it. */
async function silence({ webhooks }: RingDeps, { webhook, bell }: Doorbell): Promise<undefined> {
  const { ring: _ring, ...quiet } = bell;
  const disabled = { webhook: outOfUse(webhook, 'agency-revoked'), bell: changed(quiet) };
  await tryAgain(fullJitter, () => webhooks.save(disabled));
}

async function send(
  deps: RingDeps,
  { webhook, bell: { ring } }: Doorbell,
  news: readonly News[],
  upTo: string,
): Promise<Outcome> {
  const now = deps.now();
  if (!ring || (news.length === 0 && !ring.test)) return { kind: 'nothing-ready' };
  const content: Ring = {
    specversion: '1.0',
    id: ring.ringId,
    source: deps.baseUrl,
    type: 'london.victim-journey.doorbell.rung.v1',
    time: ring.rungAt,
    datacontenttype: 'application/json',
    data: { test: ring.test, news: [...news] },
  };
  const body = JSON.stringify(content);
  const keys = await Promise.all(
    signingKeys(webhook, now.toISOString()).map((key) => deps.openKey(webhook.webhookId, key)),
  );
  try {
    const { status, header } = await deps.call({
      method: 'POST',
      url: webhook.url,
      headers: {
        'Content-Type': 'application/cloudevents+json',
        'WebHook-Request-Origin': deps.origin,
        ...signedHeaders(keys, {
          id: ring.ringId,
          timestamp: Math.floor(now.getTime() / 1000),
          body,
        }),
      },
      body,
    });
    return outcomeOf(status, header('retry-after'), { now: deps.now().toISOString(), upTo });
  } catch (error) {
    if (!(error instanceof ReceiverError)) throw error;
    return { kind: 'failed', failure: error.failure };
  }
}

/** Stores what an attempt came to, onto whatever came in while it ran. */
async function settle(
  deps: RingDeps,
  sent: Doorbell,
  outcome: Outcome,
  news: readonly News[],
): Promise<Bell> {
  let found: Doorbell | undefined = sent;
  return tryAgain(fullJitter, async () => {
    if (!found) return sent.bell;
    const { webhook, bell } = found;
    const { bell: after, disable } = answered(bell, outcome, {
      now: deps.now().toISOString(),
      ringId: deps.newRingId(),
      allowedRate: webhook.allowedRate,
      random: deps.random(),
    });
    const next = changed(after);
    const disabled = disable && outOfUse(webhook, disable);
    const log = next.lastAttempt && bell.ring && outcome.kind !== 'nothing-ready';
    const changes = { bell: next, ...(disabled ? { webhook: disabled } : {}) };
    if (await deps.webhooks.save(changes, log ? [logOf(deps, bell, next, news)] : [])) {
      const { webhookId, agencyId } = webhook;
      deps.tell({ webhookId, agencyId, attempt: bell.ring?.attempts, ...outcome, disabled: disable });
      return next;
    }
    found = await deps.webhooks.find(webhook);
    return undefined;
  });
}

/** The attempt that a bell has just had, for the log of its doorbell. */
const logOf = (
  { webhooks }: RingDeps,
  { ring, webhookId }: Bell,
  { lastAttempt }: Bell,
  news: readonly News[],
) =>
  webhooks.deliveryItem(webhookId, {
    ...(lastAttempt ?? { at: '', result: 'failed' }),
    ringId: ring?.ringId ?? '',
    attempt: ring?.attempts ?? 1,
    news: news.map(({ type, count }) => ({ type, count })),
  });
