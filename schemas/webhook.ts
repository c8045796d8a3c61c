import * as z from 'zod';

import { ServiceIdSchema } from './events/shared.ts';

export const WebhookIdSchema = z
  .string()
  .regex(/^whk_[0-9A-HJKMNP-TV-Z]{26}$/, 'Use the webhook id as given: whk_ and a ULID of 26 characters.')
  .meta({ id: 'WebhookId', description: 'A registered doorbell.' });

/** Where rings are sent. What the host resolves to is checked when it is called, each time. */
export const ReceiverUrlSchema = z
  .string()
  .max(2048)
  .refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hash === '';
  }, 'Use an https URL without a user name, password or fragment.')
  .meta({ id: 'ReceiverUrl', format: 'uri' });

/** How many doorbells one agency may have. */
export const webhooksPerAgency = 10;

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

export const disabledReasons = ['gone', 'failing', 'agency-revoked'] as const;

/** A doorbell as its agency registered it. */
export const WebhookSchema = z.object({
  webhookId: WebhookIdSchema,
  agencyId: z.string(),
  url: ReceiverUrlSchema,
  services: z.array(ServiceIdSchema).min(1),
  status: z.enum(['active', 'disabled']),
  disabledReason: z.enum(disabledReasons).optional(),
  /** Requests per minute that the receiver agreed to; null is no limit. */
  allowedRate: z.int().min(1).nullable(),
  keys: z.array(SigningKeySchema).min(1).max(2),
  createdAt: z.string(),
  version: z.int().min(1),
});
export type Webhook = z.infer<typeof WebhookSchema>;

/** Why an attempt failed, in the words an integrator can act on. */
export const failures = ['status', 'timeout', 'connection', 'address'] as const;
export type Failure = (typeof failures)[number];

export const AttemptSchema = z.object({
  at: z.string(),
  result: z.enum(['delivered', 'failed']),
  status: z.int().optional(),
  failure: z.enum(failures).optional(),
});
export type Attempt = z.infer<typeof AttemptSchema>;

/** What is pending on a doorbell: at most one ring, however many referrals came in. */
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
  lastAttempt: AttemptSchema.optional(),
  failingSince: z.string().optional(),
  version: z.int().min(1),
});
export type Bell = z.infer<typeof BellSchema>;

/** What a receiver is sent: a count and an address, never a person. */
export const RingBodySchema = z
  .object({
    type: z.literal('referral.available.v1'),
    timestamp: z.string(),
    data: z.object({
      count: z.int().min(0).meta({ description: 'Referrals ready to be claimed, at most 1,000 per lane.' }),
      oldestReadyAt: z.string().nullable(),
      claimUrl: z.url(),
    }),
  })
  .meta({ id: 'Ring', description: 'The body of a doorbell. It holds no personal data.' });
export type RingBody = z.infer<typeof RingBodySchema>;

/** What a ring asks of the function that sends it. */
export const RingRequestSchema = z.object({ service: ServiceIdSchema });
