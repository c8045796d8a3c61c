import * as z from 'zod';

import type { Scope } from './scopes.ts';

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

/** What a doorbell can be rung for, the scope with which that is looked at, and where. */
export const newsTypes = {
  'referrals-ready': { scope: 'referrals:claim', path: '/referral-claims' },
  'journeys-changed': { scope: 'changes:read', path: '/changes' },
  'duties-due': { scope: 'duties:read', path: '/duties' },
  'duties-overdue': { scope: 'duties:read', path: '/duties?state=breached' },
  knocks: { scope: 'data-quality:read', path: '/data-quality-items' },
  'court-messages-waiting': { scope: 'court-messages:read', path: '/court-messages' },
} as const satisfies Record<string, { readonly scope: Scope; readonly path: string }>;
export type NewsType = keyof typeof newsTypes;

export const NewsTypeSchema = z.enum(Object.keys(newsTypes) as [NewsType, ...NewsType[]]);

/** How long the log of a doorbell is kept, and how far back its news can be rung for again. */
export const deliveriesKeptDays = 30;

export const disabledReasons = ['gone', 'failing', 'agency-revoked'] as const;

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

/** How much there is of something: never what, of whom, or by whom. */
export const NewsSchema = z
  .object({
    type: NewsTypeSchema,
    count: z.int().min(1).meta({ description: 'How many, at most 1,000; of referrals, in each lane.' }),
    firstAt: z
      .string()
      .meta({ description: 'When the first of them came in, in UTC; of duties, when the first falls due.' }),
    address: z.url().meta({ description: 'Where to look.' }),
  })
  .meta({ id: 'News' });
export type News = z.infer<typeof NewsSchema>;

/** What a receiver is sent, as a CloudEvent: what there is and how much, never of whom. */
export const RingSchema = z
  .object({
    specversion: z.literal('1.0'),
    id: z.string().meta({ description: 'The id of the ring, as in `webhook-id`.' }),
    source: z.url().meta({ description: 'The service that rings.' }),
    type: z.literal('london.victim-journey.doorbell.rung.v1'),
    time: z.string().meta({ description: 'When the ring was first due, in UTC.' }),
    datacontenttype: z.literal('application/json'),
    data: z.object({
      test: z.boolean().meta({ description: 'You asked for it: there may be no news.' }),
      news: z.array(NewsSchema).meta({ description: 'What there is, of the types it is rung for.' }),
    }),
  })
  .meta({ id: 'Ring', description: 'The body of a doorbell. It holds no personal data.' });
export type Ring = z.infer<typeof RingSchema>;

/** One attempt to deliver a ring, as the log has it. */
export const DeliverySchema = AttemptSchema.extend({
  ringId: z.string().meta({ description: 'The `webhook-id` of the ring.' }),
  attempt: z.int().min(1).meta({ description: 'The how manieth attempt of the ring it was.' }),
  news: z
    .array(NewsSchema.pick({ type: true, count: true }))
    .meta({ description: 'What was told, and how much.' }),
}).meta({ id: 'Delivery', description: 'One attempt to deliver a ring.' });
export type Delivery = z.infer<typeof DeliverySchema>;
