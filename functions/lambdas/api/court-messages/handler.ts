import * as z from 'zod';

import { courtMessageOperations } from '../../../../schemas/operations/court-messages.ts';
import { api } from '../../../http/chain.ts';
import { createCursors } from '../../../http/cursor.ts';
import { openPage } from '../../../http/page.ts';
import type { TakeDeps } from '../../../intake/court-messages/take-message.ts';
import { reportFault } from '../../../logs/write-line.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { newId } from '../../../store/new-id.ts';
import { vaultFromEnvironment } from '../../../store/vault-from-environment.ts';
import { messageBodies } from '../../../store/message-bodies.ts';
import { readSecret } from '../../../store/secrets.ts';
import { fullJitter } from '../../../store/try-again.ts';

import { listMessages, readMessage, retryMessage, sendMessage } from './answer-messages.ts';

const environment = z.object({ CURSOR_SECRET: z.string(), MESSAGES_BUCKET: z.string() }).parse(process.env);

const cursors = readSecret(environment.CURSOR_SECRET).then(createCursors);
const client = dynamoDb();
const ready: Promise<TakeDeps> = journeysFromEnvironment(client).then((journeys) => ({
  journeys,
  vault: vaultFromEnvironment(client),
  newId,
  bodies: messageBodies({ bucket: environment.MESSAGES_BUCKET }),
  now: () => new Date(),
  backOff: fullJitter,
  report: reportFault,
}));

export const handler = api(courtMessageOperations, {
  postCourtMessage: async ({ caller, body, header }) =>
    sendMessage(await ready, { sender: caller, body, messageType: header('x-message-type') }),
  listCourtMessages: async (request) => ({
    status: 200 as const,
    body: await listMessages(
      await ready,
      request.caller,
      request.query,
      openPage(await cursors, request, { state: request.query.state }),
    ),
  }),
  readCourtMessage: async ({ caller, parameters: { messageId } }) => ({
    status: 200 as const,
    body: await readMessage(await ready, caller, messageId),
  }),
  retryCourtMessage: async ({ caller, parameters: { messageId } }) =>
    retryMessage(await ready, caller, messageId),
});
