import * as z from 'zod';

import { ServiceIdsSchema } from '../events/shared.ts';
import { AttemptSchema, disabledReasons, ReceiverUrlSchema, WebhookIdSchema } from '../webhook.ts';

import { defineOperations } from './define.ts';

const exampleUrl = 'https://doorbell.example.org/rings';

const WebhookViewSchema = z
  .object({
    webhookId: WebhookIdSchema,
    url: ReceiverUrlSchema,
    services: z.array(z.string()),
    status: z.enum(['active', 'disabled']).meta({ description: 'A disabled webhook is not rung.' }),
    disabledReason: z.enum(disabledReasons).optional().meta({
      description:
        'gone: the receiver answered 410. failing: ten attempts over three days failed. agency-revoked: its agency has no valid key any more.',
    }),
    allowedRate: z.int().nullable().meta({ description: 'Requests per minute agreed; null is no limit.' }),
    publicKeys: z
      .array(z.object({ publicKey: z.string(), createdAt: z.string(), retiresAt: z.string().optional() }))
      .meta({ description: 'Every key that signs now, the newest first: trust these and no other.' }),
    createdAt: z.string(),
    pending: z
      .object({ ringId: z.string(), attempts: z.int(), nextAttemptAt: z.string() })
      .optional()
      .meta({ description: 'The ring that waits to be sent, if any.' }),
    lastAttempt: AttemptSchema.optional(),
    failingSince: z.string().optional(),
  })
  .meta({ id: 'Webhook' });

const one = { description: 'The webhook', body: WebhookViewSchema };
const done = { ...one, headers: ['Idempotent-Replayed'] } as const;

export const webhookOperations = defineOperations('webhooks', {
  registerWebhook: {
    method: 'POST',
    path: '/webhooks',
    summary: 'Register a doorbell that rings when referrals are ready to be claimed',
    scope: 'webhooks:manage',
    rows: 'own-agency',
    idempotencyKey: true,
    request: {
      schema: z
        .strictObject({ url: ReceiverUrlSchema, services: ServiceIdsSchema.min(1).optional() })
        .meta({ id: 'RegisterWebhook' }),
      example: { url: exampleUrl },
    },
    responses: {
      201: {
        description: 'The receiver agreed; it is rung from now on',
        body: WebhookViewSchema,
        headers: ['Location', 'Idempotent-Replayed'],
      },
    },
    problems: ['address-not-allowed', 'handshake-refused', 'rule-refused'],
  },
  listWebhooks: {
    method: 'GET',
    path: '/webhooks',
    summary: 'List the doorbells of your agency',
    scope: 'webhooks:manage',
    rows: 'own-agency',
    responses: {
      200: {
        description: 'At most ten',
        body: z.object({ webhooks: z.array(WebhookViewSchema) }).meta({ id: 'WebhookList' }),
      },
    },
  },
  readWebhook: {
    method: 'GET',
    path: '/webhooks/{webhookId}',
    summary: 'Read a doorbell: its keys, and how the last attempt went',
    scope: 'webhooks:manage',
    rows: 'own-agency',
    responses: { 200: one },
  },
  rotateWebhookKey: {
    method: 'POST',
    path: '/webhooks/{webhookId}/key-rotations',
    summary: 'Give a doorbell a new signing key; the old one signs too for a while',
    scope: 'webhooks:manage',
    rows: 'own-agency',
    idempotencyKey: true,
    request: {
      schema: z
        .strictObject({ overlapDays: z.int().min(0).max(30).default(7) })
        .meta({ id: 'RotateWebhookKey' }),
      example: { overlapDays: 7 },
    },
    responses: { 200: done },
  },
  testWebhook: {
    method: 'POST',
    path: '/webhooks/{webhookId}/test-rings',
    summary: 'Ring a doorbell once, whether or not anything is ready',
    scope: 'webhooks:manage',
    rows: 'own-agency',
    idempotencyKey: true,
    responses: {
      202: {
        description: 'It is being rung; read the webhook to see how that went',
        body: WebhookViewSchema,
        headers: ['Idempotent-Replayed'],
      },
    },
    problems: ['state-conflict'],
  },
  enableWebhook: {
    method: 'POST',
    path: '/webhooks/{webhookId}/enablements',
    summary: 'Take a disabled doorbell into use again, once its receiver agrees anew',
    scope: 'webhooks:manage',
    rows: 'own-agency',
    idempotencyKey: true,
    responses: { 200: done },
    problems: ['address-not-allowed', 'handshake-refused'],
  },
  removeWebhook: {
    method: 'DELETE',
    path: '/webhooks/{webhookId}',
    summary: 'Remove a doorbell',
    scope: 'webhooks:manage',
    rows: 'own-agency',
    sentAgain: 'It is answered 404: the doorbell is gone.',
    responses: { 204: { description: 'It is rung no more' } },
  },
});
