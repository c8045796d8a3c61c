import * as z from 'zod';

import { ServiceIdsSchema } from '../events/shared.ts';
import { AgencyIdSchema } from '../credential.ts';
import { RfcInstantSchema } from '../events/shared.ts';
import {
  AttemptSchema,
  DeliverySchema,
  disabledReasons,
  NewsTypeSchema,
  ReceiverUrlSchema,
  WebhookIdSchema,
} from '../webhook.ts';

import { defineOperations } from './define.ts';

const exampleUrl = 'https://doorbell.example.org/rings';

const WebhookViewSchema = z
  .object({
    webhookId: WebhookIdSchema,
    url: ReceiverUrlSchema,
    types: z.array(NewsTypeSchema).meta({ description: 'What it is rung for.' }),
    services: z.array(z.string()),
    held: z.boolean().meta({ description: 'An operator holds its rings; what is pending stays.' }),
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
    secret: z.string().optional().meta({
      description:
        'For verifiers of Standard Webhooks that know HMAC alone. It is shown once, where the key is made, and on no replay.',
    }),
  })
  .meta({ id: 'Webhook' });

const one = { description: 'The webhook', body: WebhookViewSchema };
const done = { ...one, headers: ['Idempotent-Replayed'] } as const;

export const webhookOperations = defineOperations('webhooks', {
  registerWebhook: {
    method: 'POST',
    path: '/webhooks',
    summary: 'Register a doorbell that rings when there is something for your agency',
    scope: 'webhooks:manage',
    rows: 'own-agency',
    idempotencyKey: true,
    request: {
      schema: z
        .strictObject({
          url: ReceiverUrlSchema,
          services: ServiceIdsSchema.min(1).optional(),
          types: z
            .array(NewsTypeSchema)
            .min(1)
            .optional()
            .meta({ description: 'What to ring for; all that the key may look at where it is left out.' }),
        })
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
  listDeliveries: {
    method: 'GET',
    path: '/webhooks/{webhookId}/deliveries',
    summary: 'Read the log of a doorbell: its attempts of the last 30 days, the newest first',
    scope: 'webhooks:manage',
    rows: 'own-agency',
    query: z.object({
      before: RfcInstantSchema.optional().meta({
        description: 'Attempts before this time; the newest where left out.',
      }),
      limit: z.coerce
        .number('Use a whole number.')
        .int('Use a whole number.')
        .min(1)
        .max(200)
        .default(50)
        .meta({ description: 'The most attempts to answer with.' }),
    }),
    responses: {
      200: {
        description: 'Attempts; the time of the last leads to those before it.',
        body: z
          .object({
            deliveries: z.array(DeliverySchema).meta({ description: 'The attempts, the newest first.' }),
          })
          .meta({ id: 'Deliveries' }),
      },
    },
  },
  replayNews: {
    method: 'POST',
    path: '/webhooks/{webhookId}/replays',
    summary: 'Ring again for what came in since a time, in one ring',
    scope: 'webhooks:manage',
    rows: 'own-agency',
    idempotencyKey: true,
    request: {
      schema: z
        .strictObject({
          from: RfcInstantSchema.meta({
            description: 'A time since the doorbell was registered, of the last 30 days.',
          }),
        })
        .meta({ id: 'ReplayNews' }),
      example: { from: '2026-01-05T09:00:00Z' },
    },
    responses: {
      202: {
        description: 'It is rung once there is anything since then',
        body: WebhookViewSchema,
        headers: ['Idempotent-Replayed'],
      },
    },
    problems: ['state-conflict'],
  },
  holdRings: {
    method: 'POST',
    path: '/agencies/{agencyId}/ring-holds',
    summary: 'Hold the rings of an agency while its receivers are broken, or let them go again',
    scope: 'access:manage',
    rows: 'all-agencies',
    sentAgain: 'They are held, or let go, as before.',
    request: {
      schema: z
        .strictObject({ held: z.boolean().meta({ description: 'Whether they are held from now on.' }) })
        .meta({ id: 'HoldRings' }),
      example: { held: true },
    },
    responses: {
      200: {
        description: 'Its doorbells; what is pending stays, and no attempt of it is spent.',
        body: z
          .object({
            agencyId: AgencyIdSchema,
            webhooks: z.array(z.object({ webhookId: WebhookIdSchema, held: z.boolean() })),
          })
          .meta({ id: 'HeldRings' }),
      },
    },
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
