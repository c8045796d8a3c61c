import * as z from 'zod';

import { ProposalIdSchema } from './access-proposal.ts';
import { MessageIdSchema } from './court-messages/receipt.ts';
import { ServiceIdSchema } from './events/shared.ts';
import { JourneyIdSchema, PersonRefSchema, ReferralIdSchema } from './identifiers.ts';
import { SessionIdSchema } from './session.ts';
import { WebhookIdSchema } from './webhook.ts';

const identifier = (description: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,80}$/, 'Use the identifier as the service gave it.')
    .meta({ description });

/** Every path parameter, by name: the same name means the same thing in every path. */
export const pathParameters = {
  journeyId: JourneyIdSchema,
  referralId: ReferralIdSchema,
  personRef: PersonRefSchema,
  serviceId: ServiceIdSchema,
  messageId: MessageIdSchema,
  unmatchedId: identifier('An unmatched event, as the unmatched list names it.'),
  agencyId: identifier('A partner agency, such as met-police.'),
  keyId: identifier('The public part of a key.'),
  sessionId: SessionIdSchema,
  webhookId: WebhookIdSchema,
  proposalId: ProposalIdSchema,
  code: identifier('The code of a problem.'),
} as const satisfies Record<string, z.ZodType<string>>;

export type PathParameter = keyof typeof pathParameters;

/** The most entries on one page of any list. */
export const pageLimit = 200;

/** What every paged list takes. */
export const pageQuery = {
  cursor: z.string().max(2048).optional().meta({ description: 'The cursor of links.next, as given.' }),
  limit: z.coerce
    .number('Use a whole number.')
    .int('Use a whole number.')
    .min(1)
    .max(pageLimit)
    .default(50)
    .meta({ description: 'The most entries to answer with.' }),
};

/** What every page of a list carries: where the next page is, or null on the last. */
export const PageLinksSchema = z
  .object({ next: z.string().nullable().meta({ description: 'Path and query of the next page, or null.' }) })
  .meta({ id: 'PageLinks' });
