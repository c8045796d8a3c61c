import { eventOperations } from '../../../../schemas/operations/events.ts';
import { api } from '../../../http/chain.ts';
import { reportFault } from '../../../logs/write-line.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { newId } from '../../../store/new-id.ts';
import { vaultFromEnvironment } from '../../../store/vault-from-environment.ts';

import type { AcceptDeps } from '../../../intake/accept-event.ts';
import { receiveBatch, receiveEvent } from './receive-events.ts';

const client = dynamoDb();

const ready: Promise<AcceptDeps> = journeysFromEnvironment(client).then((journeys) => ({
  journeys,
  vault: vaultFromEnvironment(client),
  now: () => new Date(),
  newId,
  backOff: fullJitter,
}));

export const handler = api(eventOperations, {
  postEvent: async ({ caller, body, audit, header }) =>
    receiveEvent(await ready, caller, body, audit, {
      ifMatch: header('if-match'),
      prefer: header('prefer'),
    }),
  postEventBatch: async ({ caller, body, audit, header }) =>
    receiveBatch({ deps: await ready, caller, audit, report: reportFault, prefer: header('prefer') }, body),
});
