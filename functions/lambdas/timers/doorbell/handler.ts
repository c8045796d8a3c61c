import { setTimeout as wait } from 'node:timers/promises';

import { KMSClient } from '@aws-sdk/client-kms';
import * as z from 'zod';

import { RingRequestSchema } from '../../../../schemas/webhook.ts';
import { receiverClient } from '../../../outbound/receiver.ts';
import { receiverEnvironment } from '../../../outbound/receiver-environment.ts';
import { logged } from '../../../logs/logged.ts';
import { credentialsRepository } from '../../../store/credentials.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { changeItems } from '../../../store/journeys/changes.ts';
import { courtMessageList } from '../../../store/journeys/court-messages.ts';
import { dutyItems } from '../../../store/journeys/duties.ts';
import { knockItems } from '../../../store/journeys/knocks.ts';
import { newId } from '../../../store/new-id.ts';
import { referralsRepository } from '../../../store/referrals.ts';
import { signingKeyOpener } from '../../../store/signing-keys.ts';
import { tableOf } from '../../../store/table.ts';
import { webhooksRepository } from '../../../store/webhooks.ts';

import { ringForNews, ringService, sendDueRings, type RingDeps } from './ring-doorbells.ts';
import { tellAttempt } from './tell-attempt.ts';

const environment = z
  .object({ ACCESS_TABLE: z.string(), JOURNEYS_TABLE: z.string(), SIGNING_KEY: z.string() })
  .parse(process.env);
const { publicUrl, ...receivers } = receiverEnvironment(process.env);
const client = dynamoDb();
// Nothing here is found by a reference, so that no key that hides them is needed.
const table = tableOf(client, environment.JOURNEYS_TABLE);

const deps: RingDeps = {
  agencies: credentialsRepository({ client, table: environment.ACCESS_TABLE }),
  webhooks: webhooksRepository({ client, table: environment.ACCESS_TABLE }),
  referrals: referralsRepository({ client, table: environment.JOURNEYS_TABLE }),
  journeys: {
    ...changeItems({ table }),
    ...dutyItems({ table }),
    ...knockItems({ table }),
    ...courtMessageList({ table }),
  },
  openKey: signingKeyOpener({ kms: new KMSClient(), keyArn: environment.SIGNING_KEY }),
  call: receiverClient(receivers),
  now: () => new Date(),
  random: () => Math.random(),
  newRingId: () => `msg_${newId()}`,
  wait: (ms) => wait(ms),
  origin: new URL(publicUrl).hostname,
  baseUrl: `${publicUrl}/v1`,
  tell: tellAttempt,
};

/** What is asked for: a service for which a referral came in, what is due now, or all that the minute's sweep does. */
export const handler = logged(async (event: unknown) => {
  const asked = RingRequestSchema.safeParse(event).data;
  if (asked && 'service' in asked) await ringService(deps, asked.service);
  else if (asked) await sendDueRings(deps);
  else await sweep();
  return { asked: asked && 'service' in asked ? 'ring-service' : 'send-due' };
});

/** What nobody rings for as it comes in is looked for; what cannot be looked for delays no ring. */
async function sweep(): Promise<void> {
  const [looked] = await Promise.allSettled([ringForNews(deps)]);
  await sendDueRings(deps);
  if (looked.status === 'rejected') throw looked.reason;
}
