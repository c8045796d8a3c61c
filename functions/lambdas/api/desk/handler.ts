import * as z from 'zod';

import { deskOperations } from '../../../../schemas/operations/desk.ts';
import { api } from '../../../http/chain.ts';
import { budgetsRepository } from '../../../store/budgets.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { keyedHash } from '../../../store/keyed-hash.ts';
import { newId } from '../../../store/new-id.ts';
import { onlineAccessRepository } from '../../../store/online-access.ts';
import { readSecret } from '../../../store/secrets.ts';
import { sessionsRepository } from '../../../store/sessions.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { vaultFromEnvironment } from '../../../store/vault-from-environment.ts';

import { checkIdentity, type IdentityDeps } from './check-identity.ts';
import { readContactLog, type ContactLogDeps } from './read-contact-log.ts';
import {
  closeOnlineAccess,
  endSessionsOf,
  openOnlineAccess,
  type OnlineAccessDeps,
} from './online-access.ts';

const environment = z.object({ ACCESS_TABLE: z.string(), ALIAS_SECRET: z.string() }).parse(process.env);
const client = dynamoDb();
const access = { client, table: environment.ACCESS_TABLE };

async function readDeps(): Promise<OnlineAccessDeps & IdentityDeps & ContactLogDeps> {
  const [alias, journeys] = await Promise.all([
    readSecret(environment.ALIAS_SECRET),
    journeysFromEnvironment(client),
  ]);
  return {
    journeys,
    vault: vaultFromEnvironment(client),
    budgets: budgetsRepository(access),
    online: onlineAccessRepository(access),
    sessions: sessionsRepository(access),
    hash: keyedHash(alias),
    now: () => new Date(),
    newId,
    backOff: fullJitter,
  };
}
const ready = readDeps();
const written = 'in-transaction' as const;

export const handler = api(deskOperations, {
  openOnlineAccess: async ({ caller, parameters: { journeyId }, audit }) => ({
    status: 201 as const,
    body: await openOnlineAccess(await ready, caller, journeyId, audit),
    audit: written,
  }),
  checkIdentity: async ({ caller, parameters: { journeyId }, body: { answers } }) => ({
    status: 200 as const,
    ...(await checkIdentity(await ready, caller, journeyId, answers)),
  }),
  readContactLog: async ({ caller, parameters: { journeyId } }) => {
    const body = await readContactLog(await ready, caller, journeyId);
    return { status: 200 as const, body, audit: { journeyIds: [body.journeyId] } };
  },
  closeOnlineAccess: async ({ caller, parameters: { journeyId }, audit }) => {
    await closeOnlineAccess(await ready, caller, journeyId, audit);
    return { status: 204 as const, audit: written };
  },
  endSessionsOfJourney: async ({ caller, parameters: { journeyId } }) => {
    await endSessionsOf(await ready, caller, journeyId);
    return { status: 204 as const };
  },
});
