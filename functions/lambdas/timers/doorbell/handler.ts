import { setTimeout as wait } from 'node:timers/promises';

import { KMSClient } from '@aws-sdk/client-kms';
import * as z from 'zod';

import { RingRequestSchema } from '../../../../schemas/webhook.ts';
import { receiverClient } from '../../../outbound/receiver.ts';
import { receiverEnvironment } from '../../../outbound/receiver-environment.ts';
import { logged } from '../../../logs/logged.ts';
import { credentialsRepository } from '../../../store/credentials.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { newId } from '../../../store/new-id.ts';
import { referralsRepository } from '../../../store/referrals.ts';
import { signingKeyOpener } from '../../../store/signing-keys.ts';
import { webhooksRepository } from '../../../store/webhooks.ts';

import { ringService, sendDueRings, type RingDeps } from './ring-doorbells.ts';
import { tellAttempt } from './tell-attempt.ts';

const environment = z
  .object({ ACCESS_TABLE: z.string(), JOURNEYS_TABLE: z.string(), SIGNING_KEY: z.string() })
  .parse(process.env);
const { publicUrl, ...receivers } = receiverEnvironment(process.env);
const client = dynamoDb();

const deps: RingDeps = {
  agencies: credentialsRepository({ client, table: environment.ACCESS_TABLE }),
  webhooks: webhooksRepository({ client, table: environment.ACCESS_TABLE }),
  referrals: referralsRepository({ client, table: environment.JOURNEYS_TABLE }),
  openKey: signingKeyOpener({ kms: new KMSClient(), keyArn: environment.SIGNING_KEY }),
  call: receiverClient(receivers),
  now: () => new Date(),
  random: () => Math.random(),
  newRingId: () => `msg_${newId()}`,
  wait: (ms) => wait(ms),
  origin: new URL(publicUrl).hostname,
  claimUrl: `${publicUrl}/v1/referral-claims`,
  tell: tellAttempt,
};

/** Either a service for which something came in, or the minute's sweep. */
export const handler = logged(async (event: unknown) => {
  const ring = RingRequestSchema.safeParse(event);
  if (ring.success) await ringService(deps, ring.data.service);
  else await sendDueRings(deps);
  return { asked: ring.success ? 'ring-service' : 'send-due' };
});
