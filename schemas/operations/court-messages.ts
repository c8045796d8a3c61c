import * as z from 'zod';

import { courtMessageLimits } from '../court-messages/formats.ts';
import { CourtMessageReceiptSchema, messageStates, type MessageState } from '../court-messages/receipt.ts';
import { RfcInstantSchema } from '../events/shared.ts';
import { PageLinksSchema, pageQuery } from '../parameters.ts';
import { defineOperations } from './define.ts';

export const courtMessageOperations = defineOperations('court-messages', {
  postCourtMessage: {
    method: 'POST',
    path: '/court-messages',
    summary: 'Send a message of a court or the police as they send it already: SPI, or Common Platform',
    scope: 'court-messages:write',
    rows: 'journey',
    sentAgain: 'It is answered as the first time, by its envelope and content.',
    request: {
      schema: z.string(),
      asText: true,
      mediaTypes: ['application/xml', 'text/xml', 'application/json'],
      maxBytes: courtMessageLimits.bytes,
    },
    responses: {
      201: {
        description: 'Kept, and every part of it is decided',
        body: CourtMessageReceiptSchema,
        headers: ['Location'],
      },
      200: {
        description: 'Sent before; the body is that of the first time',
        body: CourtMessageReceiptSchema,
        headers: ['Idempotent-Replayed', 'Location'],
      },
      202: {
        description: 'Kept; a part of it waits, or is still being worked on',
        body: CourtMessageReceiptSchema,
        headers: ['Location'],
      },
    },
    problems: ['message-not-understood', 'message-not-allowed'],
  },
  listCourtMessages: {
    method: 'GET',
    path: '/court-messages',
    summary:
      'List own messages in a state, oldest first: those that wait, say, or those of a day that were taken',
    scope: 'court-messages:read',
    rows: 'own-agency',
    query: z.object({
      state: z
        .enum(Object.keys(messageStates) as [MessageState, ...MessageState[]])
        .default('waiting')
        .meta({ description: 'Where they stand; left out, those that wait.' }),
      since: RfcInstantSchema.optional().meta({
        description: 'Those that were received since; left out, all that are known.',
      }),
      ...pageQuery,
    }),
    responses: {
      200: {
        description: 'A page of them.',
        body: z
          .object({ messages: z.array(CourtMessageReceiptSchema), links: PageLinksSchema })
          .meta({ id: 'CourtMessages' }),
      },
    },
  },
  readCourtMessage: {
    method: 'GET',
    path: '/court-messages/{messageId}',
    summary: 'Read what became of an own message, as it stands now',
    scope: 'court-messages:read',
    rows: 'own-agency',
    responses: { 200: { description: 'Its receipt.', body: CourtMessageReceiptSchema } },
  },
  retryCourtMessage: {
    method: 'POST',
    path: '/court-messages/{messageId}/retries',
    summary: 'Have an own message read again, after a table of codes has changed',
    scope: 'court-messages:write',
    rows: 'own-agency',
    sentAgain: 'It is read once more, to the same effect.',
    responses: { 200: { description: 'Its receipt, as it stands now.', body: CourtMessageReceiptSchema } },
    problems: ['message-not-understood', 'message-not-allowed', 'message-not-kept'],
  },
});
