import { setTimeout as wait } from 'node:timers/promises';

import { KMSClient } from '@aws-sdk/client-kms';
import * as z from 'zod';

import { ServiceIdSchema } from '../../../../schemas/events/shared.ts';
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
import { parkedFromEnvironment } from '../../../streams/follow-stream.ts';
import { isRedriven, takeTurns, turnsLine } from '../../../streams/take-turns.ts';

import { ringForNews, ringService, sendDueRings, type RingDeps } from './ring-doorbells.ts';
import { tellAttempt } from './tell-attempt.ts';

/** What a ring asks of the function that sends it. */
const RingRequestSchema = z.union([
  z.object({ service: ServiceIdSchema }),
  z.object({ due: z.literal(true) }),
]);

const environment = z
  .object({ ACCESS_TABLE: z.string(), JOURNEYS_TABLE: z.string(), SIGNING_KEY: z.string() })
  .parse(process.env);
const { publicUrl, ...receivers } = receiverEnvironment(process.env);
const client = dynamoDb();
// Nothing here is found by a reference, so that no key that hides them is needed.
const table = tableOf(client, environment.JOURNEYS_TABLE);

const following = { name: 'doorbell', parked: parkedFromEnvironment(), now: () => new Date() };
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

/** So much is left for an attempt that has begun: a receiver is waited for, and tried once more after seconds. */
const SPARE_MS = 35_000;

/** What is asked for: a service for which a referral came in, what is due now, or all that the minute's sweep does. */
export const handler = logged(async (event: unknown, context) => {
  const asked = RingRequestSchema.safeParse(event).data;
  if (asked && 'service' in asked) {
    await ringService(deps, asked.service);
    return { asked: 'ring-service' };
  }
  const hasTime = () => context.getRemainingTimeInMillis() > SPARE_MS;
  const turns = await takeTurns(following, isRedriven(event));
  // What cannot be looked for delays no ring.
  const looked = asked ? undefined : ringForNews(deps, turns);
  await Promise.allSettled([looked]);
  await sendDueRings(deps, turns, hasTime);
  await looked;
  if (turns.counts.left > 0) throw new Error(`${turns.counts.left} doorbells could not be rung.`);
  return { asked: 'send-due', ...turnsLine(turns) };
});
