import { webhooksPerAgency, type Webhook } from '../../../../schemas/webhook.ts';
import { rung } from '../../../core/doorbell/bell.ts';
import { signingKeys, withNewKey } from '../../../core/doorbell/keys.ts';
import type { Caller } from '../../../http/caller.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { MakeSigningKey } from '../../../store/signing-keys.ts';
import { fullJitter, tryAgain } from '../../../store/try-again.ts';
import type { Doorbell, WebhooksRepository } from '../../../store/webhooks.ts';
import type { Write } from '../../../store/write.ts';

import { askReceiver, type HandshakeDeps } from './handshake.ts';

export interface WebhookDeps extends HandshakeDeps {
  readonly webhooks: WebhooksRepository;
  readonly makeKey: MakeSigningKey;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly newRingId: () => string;
}

/** The items that keep the outcome of a command, for its transaction. */
export type Keep = (doorbell: Doorbell) => readonly Write[];

/** A doorbell as its agency sees it: public keys only. */
export function viewOf({ webhook, bell }: Doorbell, now: string) {
  const { webhookId, url, services, status, disabledReason, allowedRate, createdAt } = webhook;
  const { ring, lastAttempt, failingSince } = bell;
  return {
    webhookId,
    url,
    services,
    status,
    ...(disabledReason ? { disabledReason } : {}),
    allowedRate,
    publicKeys: signingKeys(webhook, now).map(({ publicKey, createdAt: since, retiresAt }) => ({
      publicKey,
      createdAt: since,
      ...(retiresAt ? { retiresAt } : {}),
    })),
    createdAt,
    ...(ring ? { pending: { ringId: ring.ringId, attempts: ring.attempts, nextAttemptAt: ring.dueAt } } : {}),
    ...(lastAttempt ? { lastAttempt } : {}),
    ...(failingSince ? { failingSince } : {}),
  };
}

/** The services to ring for: those of the key, or fewer. @throws ProblemError where there is none */
function servicesFor({ rows }: Caller, asked: readonly string[] | undefined): string[] {
  if (rows.services.length === 0) {
    throw new ProblemError('rule-refused', {
      detail: 'Use a key that holds a support service: a doorbell rings for referrals to its services.',
    });
  }
  if (asked?.some((service) => !rows.services.includes(service))) {
    throw new ProblemError('invalid-body', {
      errors: [{ pointer: '/services', code: 'not-allowed', detail: 'Use services of your key only.' }],
    });
  }
  return [...new Set(asked ?? rows.services)];
}

export interface Registration {
  readonly url: string;
  readonly services?: readonly string[] | undefined;
}

export async function registerWebhook(
  deps: WebhookDeps,
  caller: Caller,
  { url, services }: Registration,
  keep: Keep,
): Promise<Doorbell> {
  const listenTo = servicesFor(caller, services);
  const { agencyId } = caller;
  if ((await deps.webhooks.list(agencyId)).length >= webhooksPerAgency) {
    throw new ProblemError('rule-refused', {
      detail: `Remove a webhook first: an agency has at most ${webhooksPerAgency}.`,
    });
  }
  const allowedRate = await askReceiver(deps, url);
  const webhookId = deps.newId();
  const createdAt = deps.now().toISOString();
  const webhook: Webhook = {
    webhookId,
    agencyId,
    url,
    services: listenTo,
    status: 'active',
    allowedRate,
    keys: [await deps.makeKey(webhookId, createdAt)],
    createdAt,
    version: 1,
  };
  const made: Doorbell = { webhook, bell: { webhookId, agencyId, version: 1 } };
  if (!(await deps.webhooks.register(made, keep(made)))) throw new ProblemError('busy');
  return made;
}

/** @throws ProblemError 404, the same whether unknown or of another agency */
export async function findWebhook(
  { webhooks }: WebhookDeps,
  caller: Caller,
  webhookId: string,
): Promise<Doorbell> {
  const found = await webhooks.find({ agencyId: caller.agencyId, webhookId });
  if (!found) throw new ProblemError('not-found');
  return found;
}

/** Stores the parts of a doorbell that changed; undefined where somebody else was first. */
async function save(
  { webhooks }: WebhookDeps,
  before: Doorbell,
  after: Doorbell,
  keep: Keep,
): Promise<Doorbell | undefined> {
  const changed = {
    ...(after.webhook === before.webhook ? {} : { webhook: after.webhook }),
    ...(after.bell === before.bell ? {} : { bell: after.bell }),
  };
  return (await webhooks.save(changed, keep(after))) ? after : undefined;
}

/**
 * Changes a doorbell as it is now, and anew where a ring or another caller changed it first.
 *
 * @throws ProblemError 404, and `busy` (503) after five lost races
 */
export const changeDoorbell = (
  deps: WebhookDeps,
  caller: Caller,
  webhookId: string,
  change: (doorbell: Doorbell) => Promise<Doorbell | undefined>,
): Promise<Doorbell> => tryAgain(fullJitter, async () => change(await findWebhook(deps, caller, webhookId)));

/** Gives a webhook a new key pair; the old one signs beside it until the overlap ends. */
export async function rotateKey(
  deps: WebhookDeps,
  doorbell: Doorbell,
  overlapDays: number,
  keep: Keep,
): Promise<Doorbell | undefined> {
  const key = await deps.makeKey(doorbell.webhook.webhookId, deps.now().toISOString());
  const webhook = withNewKey(doorbell.webhook, key, overlapDays);
  return save(deps, doorbell, { ...doorbell, webhook }, keep);
}

/** Rings once, whether or not anything is ready. @throws ProblemError where the webhook is disabled */
export async function testWebhook(
  deps: WebhookDeps,
  doorbell: Doorbell,
  keep: Keep,
): Promise<Doorbell | undefined> {
  const { webhook, bell } = doorbell;
  if (webhook.status === 'disabled') {
    throw new ProblemError('state-conflict', { detail: 'Enable the webhook first.' });
  }
  const next = rung(bell, {
    now: deps.now().toISOString(),
    ringId: deps.newRingId(),
    allowedRate: webhook.allowedRate,
    test: true,
  });
  return save(deps, doorbell, { webhook, bell: { ...next, version: bell.version + 1 } }, keep);
}

/** Takes a webhook into use again, once its receiver has agreed anew. */
export async function enableWebhook(
  deps: WebhookDeps,
  doorbell: Doorbell,
  keep: Keep,
): Promise<Doorbell | undefined> {
  const { disabledReason: _reason, ...webhook } = doorbell.webhook;
  const { failingSince: _since, ...bell } = doorbell.bell;
  const allowedRate = await askReceiver(deps, webhook.url);
  const enabled: Doorbell = {
    webhook: { ...webhook, status: 'active', allowedRate, version: webhook.version + 1 },
    bell: { ...bell, version: bell.version + 1 },
  };
  return save(deps, doorbell, enabled, keep);
}
