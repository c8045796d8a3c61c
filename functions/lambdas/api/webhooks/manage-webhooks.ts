import {
  deliveriesKeptDays,
  newsTypes,
  webhooksPerAgency,
  type NewsType,
} from '../../../../schemas/webhook.ts';
import type { Webhook } from '../../../core/doorbell/webhook.ts';
import { holding, rung } from '../../../core/doorbell/bell.ts';
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
  const { webhookId, url, services, types, status, disabledReason, allowedRate, createdAt } = webhook;
  const { ring, held, lastAttempt, failingSince } = bell;
  return {
    webhookId,
    url,
    types,
    services,
    status,
    held,
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

/** The services to ring for: those of the key, or fewer. @throws ProblemError for one that the key does not hold */
function servicesFor({ rows }: Caller, asked: readonly string[] | undefined): string[] {
  if (asked?.some((service) => !rows.services.includes(service))) {
    throw new ProblemError('invalid-body', {
      errors: [{ pointer: '/services', code: 'not-allowed', detail: 'Use services of your key only.' }],
    });
  }
  return [...new Set(asked ?? rows.services)];
}

const allTypes = Object.keys(newsTypes) as NewsType[];

/** What to ring for: what the key may look at, or less of it. @throws ProblemError where that is nothing, or more */
function typesFor({ scopes }: Caller, services: readonly string[], asked: readonly NewsType[] | undefined) {
  const open = allTypes.filter(
    (type) => scopes.has(newsTypes[type].scope) && (type !== 'referrals-ready' || services.length > 0),
  );
  const types = [...new Set(asked ?? open)];
  if (types.length === 0 || types.some((type) => !open.includes(type))) {
    const detail =
      open.length > 0 ? `Your key is rung for: ${open.join(', ')}.` : 'Your key is rung for nothing.';
    throw new ProblemError('invalid-body', { errors: [{ pointer: '/types', code: 'not-allowed', detail }] });
  }
  return types;
}

export interface Registration {
  readonly url: string;
  readonly services?: readonly string[] | undefined;
  readonly types?: readonly NewsType[] | undefined;
}

/** A doorbell with a new key, and the secret of that key. */
export interface Keyed {
  readonly doorbell: Doorbell;
  readonly secret: string;
}

export async function registerWebhook(
  deps: WebhookDeps,
  caller: Caller,
  { url, services: asked, types }: Registration,
  keep: (made: Keyed) => readonly Write[],
): Promise<Keyed> {
  const services = servicesFor(caller, asked);
  const { agencyId, rows } = caller;
  const rungFor = typesFor(caller, services, types);
  if ((await deps.webhooks.list(agencyId)).length >= webhooksPerAgency) {
    throw new ProblemError('rule-refused', {
      detail: `Remove a webhook first: an agency has at most ${webhooksPerAgency}.`,
    });
  }
  const allowedRate = await askReceiver(deps, url);
  const webhookId = deps.newId();
  const createdAt = deps.now().toISOString();
  const { key, secret } = await deps.makeKey(webhookId, createdAt);
  const webhook: Webhook = {
    webhookId,
    agencyId,
    url,
    services,
    types: rungFor,
    rows,
    status: 'active',
    allowedRate,
    keys: [key],
    createdAt,
    version: 1,
  };
  // Whoever joins is told of what still comes, and of nothing that was there before.
  const bell = { webhookId, agencyId, since: createdAt, held: false, version: 1 };
  const made: Keyed = { doorbell: { webhook, bell }, secret };
  if (!(await deps.webhooks.register(made.doorbell, keep(made)))) throw new ProblemError('busy');
  return made;
}

/** @throws ProblemError 404, the same whether unknown or of another agency */
export async function findWebhook(
  { webhooks }: WebhookDeps,
  caller: Pick<Caller, 'agencyId'>,
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
export const changeDoorbell = <Changed>(
  deps: WebhookDeps,
  caller: Pick<Caller, 'agencyId'>,
  webhookId: string,
  change: (doorbell: Doorbell) => Promise<Changed | undefined>,
): Promise<Changed> => tryAgain(fullJitter, async () => change(await findWebhook(deps, caller, webhookId)));

/** Gives a webhook a new key pair; the old one signs beside it until the overlap ends. */
export async function rotateKey(
  deps: WebhookDeps,
  doorbell: Doorbell,
  overlapDays: number,
  keep: (rotated: Keyed) => readonly Write[],
): Promise<Keyed | undefined> {
  const { key, secret } = await deps.makeKey(doorbell.webhook.webhookId, deps.now().toISOString());
  const webhook = withNewKey(doorbell.webhook, key, overlapDays);
  const rotated = await save(deps, doorbell, { ...doorbell, webhook }, (changed) =>
    keep({ doorbell: changed, secret }),
  );
  return rotated && { doorbell: rotated, secret };
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

const DAY_MS = 86_400_000;

/**
 * Rings again for what came in after an instant, in one ring.
 *
 * @throws ProblemError where that is before the doorbell was registered, or further back than its log
 */
export async function replayNews(
  deps: WebhookDeps,
  doorbell: Doorbell,
  from: string,
  keep: Keep,
): Promise<Doorbell | undefined> {
  const { webhook, bell } = doorbell;
  const now = deps.now();
  const since = new Date(from).toISOString();
  const earliest = new Date(now.getTime() - deliveriesKeptDays * DAY_MS).toISOString();
  if (since < webhook.createdAt || since < earliest || since > now.toISOString()) {
    const detail = `Use a time since the doorbell was registered, of the last ${deliveriesKeptDays} days.`;
    throw new ProblemError('invalid-body', { errors: [{ pointer: '/from', code: 'not-allowed', detail }] });
  }
  if (webhook.status === 'disabled')
    throw new ProblemError('state-conflict', { detail: 'Enable the webhook first.' });
  const ringing = { now: now.toISOString(), ringId: deps.newRingId(), allowedRate: webhook.allowedRate };
  const next = rung({ ...bell, since: since < bell.since ? since : bell.since }, ringing);
  return save(deps, doorbell, { webhook, bell: { ...next, version: bell.version + 1 } }, keep);
}

/**
 * Holds every ring of an agency while its receivers are broken, or lets them go again: what is pending stays, and
 * no attempt of it is spent.
 */
export async function holdRings(deps: WebhookDeps, agencyId: string, held: boolean): Promise<Doorbell[]> {
  const doorbells = await deps.webhooks.list(agencyId);
  const changed = doorbells.map(({ webhook: { webhookId } }) =>
    changeDoorbell(deps, { agencyId }, webhookId, (found) => {
      if (found.bell.held === held) return Promise.resolve(found);
      const bell = holding(found.bell, held, deps.now().toISOString());
      return save(deps, found, { ...found, bell: { ...bell, version: bell.version + 1 } }, () => []);
    }),
  );
  return Promise.all(changed);
}
