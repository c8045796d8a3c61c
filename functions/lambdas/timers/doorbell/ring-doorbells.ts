import { ReferralLaneSchema } from '../../../../schemas/events/referral.ts';
import type { Bell, RingBody, Webhook } from '../../../../schemas/webhook.ts';
import { answered, claimed, outcomeOf, rung, type Outcome } from '../../../core/doorbell/bell.ts';
import { signingKeys } from '../../../core/doorbell/keys.ts';
import { signedHeaders } from '../../../platform/signature.ts';
import { ReceiverError, type CallReceiver } from '../../../outbound/receiver.ts';
import type { CredentialsRepository } from '../../../store/credentials.ts';
import type { ReferralsRepository } from '../../../store/referrals.ts';
import type { OpenSigningKey } from '../../../store/signing-keys.ts';
import { fullJitter, tryAgain } from '../../../store/try-again.ts';
import type { Doorbell, DoorbellRef, WebhooksRepository } from '../../../store/webhooks.ts';

export interface RingDeps {
  readonly webhooks: Pick<WebhooksRepository, 'find' | 'listeners' | 'due' | 'save'>;
  readonly agencies: Pick<CredentialsRepository, 'findAgency'>;
  readonly referrals: Pick<ReferralsRepository, 'listReady' | 'countReady'>;
  readonly openKey: OpenSigningKey;
  readonly call: CallReceiver;
  readonly now: () => Date;
  readonly random: () => number;
  readonly newRingId: () => string;
  readonly wait: (ms: number) => Promise<void>;
  /** What the sender is called, as receivers agreed to it. */
  readonly origin: string;
  readonly claimUrl: string;
  /** What became of an attempt; `disabled` needs a human. */
  readonly tell: (line: Readonly<Record<string, unknown>>) => void;
}

/** The most referrals that are counted in one lane of one service. */
const MOST_COUNTED = 1000;
/** A next attempt that is due this soon is waited for: the sweep would come too late for it. */
const WAIT_AT_MOST_MS = 10_000;

/** Marks every doorbell that listens to a service as rung, and sends what is due of them at once. */
export async function ringService(deps: RingDeps, service: string): Promise<void> {
  const listeners = await deps.webhooks.listeners(service);
  await Promise.all(
    listeners.map(async (listener) => {
      if (await markRung(deps, listener)) await sendRing(deps, listener);
    }),
  );
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

/**
 * Sends every ring that has come due; what is not reached in time is due still at the next sweep.
 *
 * @throws the first fault of ours, after every ring was tried
 */
export async function sendDueRings(deps: RingDeps): Promise<void> {
  const due = await deps.webhooks.due(deps.now().toISOString(), 25);
  const sent = await Promise.allSettled(due.map((ref) => sendRing(deps, ref)));
  for (const one of sent) if (one.status === 'rejected') throw one.reason;
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
  // An agency that lost a service is told nothing of it any more.
  const services = found.webhook.services.filter((service) => agency.rows.services.includes(service));
  const outcome = await send(deps, { webhook: { ...found.webhook, services }, bell });
  return settle(deps, { webhook: found.webhook, bell }, outcome);
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

/** How many referrals wait to be claimed, and since when. The index may lag behind a moment. */
async function readyFor({ referrals }: RingDeps, services: readonly string[], now: string) {
  const lanes = services.flatMap((service) =>
    ReferralLaneSchema.options.map(async (lane) => {
      const [[oldest], count] = await Promise.all([
        referrals.listReady(service, lane, now, 1),
        referrals.countReady(service, lane, now, MOST_COUNTED),
      ]);
      return { count, readyAt: oldest && (oldest.visibleAt ?? oldest.updatedAt) };
    }),
  );
  const found = await Promise.all(lanes);
  const [oldestReadyAt = null] = found.flatMap(({ readyAt }) => readyAt ?? []).sort();
  return { count: found.reduce((sum, { count }) => sum + count, 0), oldestReadyAt };
}

async function send(deps: RingDeps, { webhook, bell }: Doorbell): Promise<Outcome> {
  const now = deps.now();
  const { count, oldestReadyAt } = await readyFor(deps, webhook.services, now.toISOString());
  if (!bell.ring || (count === 0 && !bell.ring.test)) return { kind: 'nothing-ready' };
  const content: RingBody = {
    type: 'referral.available.v1',
    timestamp: bell.ring.rungAt,
    data: { count, oldestReadyAt, claimUrl: deps.claimUrl },
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
        'Content-Type': 'application/json',
        'WebHook-Request-Origin': deps.origin,
        ...signedHeaders(keys, {
          id: bell.ring.ringId,
          timestamp: Math.floor(now.getTime() / 1000),
          body,
        }),
      },
      body,
    });
    return outcomeOf(status, header('retry-after'), deps.now().toISOString());
  } catch (error) {
    if (!(error instanceof ReceiverError)) throw error;
    return { kind: 'failed', failure: error.failure };
  }
}

/** Stores what an attempt came to, onto whatever came in while it ran. */
async function settle(deps: RingDeps, sent: Doorbell, outcome: Outcome): Promise<Bell> {
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
    if (await deps.webhooks.save({ bell: next, ...(disabled ? { webhook: disabled } : {}) })) {
      const { webhookId, agencyId } = webhook;
      deps.tell({ webhookId, agencyId, attempt: bell.ring?.attempts, ...outcome, disabled: disable });
      return next;
    }
    found = await deps.webhooks.find(webhook);
    return undefined;
  });
}
