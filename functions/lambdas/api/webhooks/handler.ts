import { KMSClient } from '@aws-sdk/client-kms';
import * as z from 'zod';

import { webhookOperations } from '../../../../schemas/operations/webhooks.ts';
import { api } from '../../../http/chain.ts';
import { idempotent } from '../../../http/idempotent.ts';
import { receiverClient } from '../../../outbound/receiver.ts';
import { receiverEnvironment } from '../../../outbound/receiver-environment.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { idempotencyRepository } from '../../../store/idempotency.ts';
import { newId } from '../../../store/new-id.ts';
import { signingKeyMaker } from '../../../store/signing-keys.ts';
import { functionStarter } from '../../../store/start-function.ts';
import { webhooksRepository, type Doorbell } from '../../../store/webhooks.ts';

import {
  changeDoorbell,
  enableWebhook,
  findWebhook,
  holdRings,
  registerWebhook,
  replayNews,
  rotateKey,
  testWebhook,
  viewOf,
  type Keyed,
  type WebhookDeps,
} from './manage-webhooks.ts';

const environment = z
  .object({ ACCESS_TABLE: z.string(), SIGNING_KEY: z.string(), DOORBELL_FUNCTION: z.string() })
  .parse(process.env);
const { publicUrl, ...receivers } = receiverEnvironment(process.env);
const access = { client: dynamoDb(), table: environment.ACCESS_TABLE };
const sweepDoorbells = functionStarter(environment.DOORBELL_FUNCTION);

const deps: WebhookDeps = {
  webhooks: webhooksRepository(access),
  makeKey: signingKeyMaker({ kms: new KMSClient(), keyArn: environment.SIGNING_KEY }),
  call: receiverClient(receivers),
  now: () => new Date(),
  newId: () => `whk_${newId()}`,
  newRingId: () => `msg_${newId()}`,
  origin: new URL(publicUrl).hostname,
};

const commands = { commands: idempotencyRepository(access), now: () => new Date() };

const view = (doorbell: Doorbell) => viewOf(doorbell, new Date().toISOString());
const told = (doorbell: Doorbell) => ({ status: 200 as const, body: view(doorbell) });
const accepted = (doorbell: Doorbell) => ({ status: 202 as const, body: view(doorbell) });
const keyed = ({ doorbell, secret }: Keyed) => ({ ...view(doorbell), secret });
const rotated = (made: Keyed) => ({ status: 200 as const, body: keyed(made) });
const created = (made: Keyed) => ({
  status: 201 as const,
  headers: { Location: `/v1/webhooks/${made.doorbell.webhook.webhookId}` },
  body: keyed(made),
});

/** A secret is shown once: it is not kept, so a replay cannot show it again. */
const withoutSecret = <R extends { readonly body: { readonly secret?: string | undefined } }>(
  reply: R,
): R => ({
  ...reply,
  body: { ...reply.body, secret: undefined },
});

export const handler = api(webhookOperations, {
  registerWebhook: idempotent(commands, {
    keep: withoutSecret,
    run: async ({ caller, body }, settle) =>
      created(await registerWebhook(deps, caller, body, (made) => settle(created(made)))),
  }),
  listWebhooks: async ({ caller }) => {
    const found = await deps.webhooks.list(caller.agencyId);
    return { status: 200 as const, body: { webhooks: found.map(view) } };
  },
  readWebhook: async ({ caller, parameters }) => told(await findWebhook(deps, caller, parameters.webhookId)),
  rotateWebhookKey: idempotent(commands, {
    keep: withoutSecret,
    run: async ({ caller, parameters, body }, settle) => {
      const rotate = (found: Doorbell) =>
        rotateKey(deps, found, body.overlapDays, (made) => settle(rotated(made)));
      return rotated(await changeDoorbell(deps, caller, parameters.webhookId, rotate));
    },
  }),
  listDeliveries: async ({ caller, parameters, query }) => {
    const { webhook } = await findWebhook(deps, caller, parameters.webhookId);
    const before = query.before === undefined ? '~' : new Date(query.before).toISOString();
    const deliveries = await deps.webhooks.listDeliveries(webhook.webhookId, before, query.limit);
    return { status: 200 as const, body: { deliveries } };
  },
  replayNews: idempotent(commands, {
    run: async ({ caller, parameters, body }, settle) => {
      const replay = (found: Doorbell) =>
        replayNews(deps, found, body.from, (pending) => settle(accepted(pending)));
      const pending = await changeDoorbell(deps, caller, parameters.webhookId, replay);
      await sweepDoorbells({ due: true }).catch(() => undefined);
      return accepted(pending);
    },
  }),
  holdRings: async ({ parameters: { agencyId }, body: { held } }) => {
    const doorbells = await holdRings(deps, agencyId, held);
    const webhooks = doorbells.map(({ webhook: { webhookId }, bell }) => ({ webhookId, held: bell.held }));
    return {
      status: 200 as const,
      body: { agencyId, webhooks },
      audit: { change: { agencyId, after: { ringsHeld: held } } },
    };
  },
  testWebhook: idempotent(commands, {
    run: async ({ caller, parameters }, settle) => {
      const ring = (found: Doorbell) => testWebhook(deps, found, (pending) => settle(accepted(pending)));
      const rung = await changeDoorbell(deps, caller, parameters.webhookId, ring);
      // The ring stands: should this fail, the sweep sends it within a minute.
      await sweepDoorbells({ due: true }).catch(() => undefined);
      return accepted(rung);
    },
  }),
  enableWebhook: idempotent(commands, {
    run: async ({ caller, parameters }, settle) => {
      const enable = (found: Doorbell) => enableWebhook(deps, found, (enabled) => settle(told(enabled)));
      return told(await changeDoorbell(deps, caller, parameters.webhookId, enable));
    },
  }),
  removeWebhook: async ({ caller, parameters }) => {
    const { webhook } = await findWebhook(deps, caller, parameters.webhookId);
    await deps.webhooks.remove(webhook);
    return { status: 204 as const };
  },
});
