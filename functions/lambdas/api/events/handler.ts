import { eventOperations } from '../../../../schemas/operations/events.ts';
import { api } from '../../../http/chain.ts';
import { asMetrics, reportFault, writeLine } from '../../../logs/write-line.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { newId } from '../../../store/new-id.ts';
import { vaultFromEnvironment } from '../../../store/vault-from-environment.ts';

import type { AcceptDeps } from '../../../intake/accept-event.ts';
import { answerKnock } from './answer-knock.ts';
import { foretellEvent, receiveBatch, receiveEvent } from './receive-events.ts';

const client = dynamoDb();

const ready: Promise<AcceptDeps> = journeysFromEnvironment(client).then((journeys) => ({
  journeys,
  vault: vaultFromEnvironment(client),
  now: () => new Date(),
  newId,
  backOff: fullJitter,
}));

/** What an event that is stored counts as, by the status it is answered with. */
const countedAs = { 201: 'EventsAccepted', 200: 'EventsReplayed', 202: 'EventsWaiting' } as const;
const tell = (counts: Parameters<typeof asMetrics>[0]) =>
  writeLine({ level: 'INFO', ...asMetrics(counts, Date.now()) });

export const handler = api(eventOperations, {
  postEvent: async ({ caller, body, audit, header }) => {
    const reply = await receiveEvent(await ready, caller, body, audit, {
      ifMatch: header('if-match'),
      prefer: header('prefer'),
    });
    tell({ [countedAs[reply.status]]: 1 });
    return reply;
  },
  checkEvent: async ({ caller, body, audit, header }) =>
    foretellEvent(await ready, caller, body, audit, {
      ifMatch: header('if-match'),
      prefer: header('prefer'),
    }),
  answerKnock: async ({ caller, parameters, body, audit }) => ({
    status: 200 as const,
    body: await answerKnock(await ready, caller, parameters.journeyId, body, audit),
    audit: 'in-transaction' as const,
  }),
  postEventBatch: async ({ caller, body, audit, header }) => {
    const batch = { deps: await ready, caller, audit, report: reportFault, prefer: header('prefer') };
    const reply = await receiveBatch(batch, body);
    const { created, replayed, unmatched } = reply.body.summary;
    tell({ EventsAccepted: created, EventsReplayed: replayed, EventsWaiting: unmatched });
    return reply;
  },
});
