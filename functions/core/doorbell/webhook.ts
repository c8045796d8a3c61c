import * as z from 'zod';

import { RowFilterSchema } from '../../../schemas/agencies.ts';
import { ServiceIdSchema } from '../../../schemas/events/shared.ts';
import {
  AttemptSchema,
  disabledReasons,
  NewsTypeSchema,
  ReceiverUrlSchema,
  WebhookIdSchema,
} from '../../../schemas/webhook.ts';

/** One key pair that signs rings; two while one takes over from the other. */
export const SigningKeySchema = z.object({
  /** `whpk_` and the public key in base64 (Standard Webhooks). */
  publicKey: z.string(),
  /** The private key (`whsk_`), encrypted by KMS for this webhook alone. */
  sealed: z.string(),
  createdAt: z.string(),
  retiresAt: z.string().optional(),
});
export type SigningKey = z.infer<typeof SigningKeySchema>;

/** A doorbell as its agency registered it. */
export const WebhookSchema = z.object({
  webhookId: WebhookIdSchema,
  agencyId: z.string(),
  url: ReceiverUrlSchema,
  services: z.array(ServiceIdSchema),
  /** What it is rung for. */
  types: z.array(NewsTypeSchema).min(1),
  /** What the key that registered it may reach; it is rung for nothing beyond, nor beyond what its agency may. */
  rows: RowFilterSchema,
  status: z.enum(['active', 'disabled']),
  disabledReason: z.enum(disabledReasons).optional(),
  /** Requests per minute that the receiver agreed to; null is no limit. */
  allowedRate: z.int().min(1).nullable(),
  keys: z.array(SigningKeySchema).min(1).max(2),
  createdAt: z.string(),
  version: z.int().min(1),
});
export type Webhook = z.infer<typeof WebhookSchema>;

/** What is pending on a doorbell: at most one ring, however much came in. */
export const BellSchema = z.object({
  webhookId: WebhookIdSchema,
  agencyId: z.string(),
  ring: z
    .object({
      /** `webhook-id`: the same on every attempt. */
      ringId: z.string(),
      rungAt: z.string(),
      attempts: z.int().min(0),
      dueAt: z.string(),
      /** Asked for by the agency: sent even when nothing is ready. */
      test: z.boolean(),
      /** Set while an attempt runs; it is due again then, should the attempt never end. */
      claimedUntil: z.string().optional(),
      /** Something came in while the attempt ran, which it may not have counted. */
      again: z.boolean(),
    })
    .optional(),
  /** News after this instant (UTC) is yet to be told. */
  since: z.string(),
  /** An operator holds its rings while its receiver is broken. */
  held: z.boolean(),
  lastAttempt: AttemptSchema.optional(),
  failingSince: z.string().optional(),
  version: z.int().min(1),
});
export type Bell = z.infer<typeof BellSchema>;
