import * as z from 'zod';

import { ownOperations } from '../../../../schemas/operations/own.ts';
import { keyRingOf } from '../../../core/key-ring.ts';
import { api } from '../../../http/chain.ts';
import { etagOfBody } from '../../../http/etag.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { AcceptDeps } from '../../../intake/accept-event.ts';
import { auditRepository } from '../../../store/audit.ts';
import { budgetsRepository } from '../../../store/budgets.ts';
import { committer } from '../../../store/commit.ts';
import { credentialsRepository } from '../../../store/credentials.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { keyedHash } from '../../../store/keyed-hash.ts';
import { newId } from '../../../store/new-id.ts';
import { onlineAccessRepository } from '../../../store/online-access.ts';
import { readSecret } from '../../../store/secrets.ts';
import { sessionsRepository } from '../../../store/sessions.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { vaultFromEnvironment } from '../../../store/vault-from-environment.ts';

import { readOwnDisclosures, type DisclosureDeps } from './read-own-disclosures.ts';
import { listOwnJourneys, readOwnJourney } from './read-own-journey.ts';
import { tellOwnJourney } from './tell-own-journey.ts';
import { issueSession, viewOf, type SessionDeps } from './issue-session.ts';

const environment = z
  .object({
    ACCESS_TABLE: z.string(),
    AUDIT_TABLE: z.string(),
    ALIAS_SECRET: z.string(),
    PEPPER_SECRET: z.string(),
  })
  .parse(process.env);
const client = dynamoDb();
const access = { client, table: environment.ACCESS_TABLE };
const sessions = sessionsRepository(access);
const now = () => new Date();

async function readDeps(): Promise<SessionDeps & AcceptDeps & DisclosureDeps> {
  const [alias, pepper, journeys] = await Promise.all([
    readSecret(environment.ALIAS_SECRET),
    readSecret(environment.PEPPER_SECRET),
    journeysFromEnvironment(client),
  ]);
  return {
    sessions,
    online: onlineAccessRepository(access),
    credentials: credentialsRepository(access),
    journeys,
    vault: vaultFromEnvironment(client),
    budgets: budgetsRepository(access),
    commit: committer(client),
    hash: keyedHash(alias),
    pepper: keyRingOf(pepper).using,
    records: auditRepository({ client, table: environment.AUDIT_TABLE }),
    newId,
    backOff: fullJitter,
    now,
  };
}
const ready = readDeps();

export const handler = api(ownOperations, {
  issueSession: async ({ caller, body, audit }) => {
    const session = await issueSession(await ready, caller, body, ({ sessionId, agencyId, rows }) =>
      audit.item({ status: 201 }, { journeyIds: rows.journeys, change: { agencyId, keyId: sessionId } }),
    );
    return { status: 201 as const, body: viewOf(session) };
  },
  endSession: async ({ parameters: { sessionId } }) => {
    await sessions.end(sessionId, now().toISOString());
    return { status: 204 as const };
  },
  listOwnJourneys: async ({ caller }) => {
    const journeys = await listOwnJourneys(await ready, caller);
    return {
      status: 200 as const,
      body: { journeys },
      audit: { journeyIds: journeys.map(({ journeyId }) => journeyId) },
    };
  },
  readOwnJourney: async ({ caller, parameters: { journeyId } }) => {
    const { own, personRef } = await readOwnJourney(await ready, caller, journeyId);
    return {
      status: 200 as const,
      headers: { ETag: etagOfBody(own) },
      body: own,
      audit: { journeyIds: [own.journeyId], personRef },
    };
  },
  tellOwnJourney: async ({ caller, parameters, body, audit }) => {
    const { isNew, journeyId, receivedAt } = await tellOwnJourney(
      await ready,
      caller,
      parameters.journeyId,
      body,
      audit,
    );
    return {
      status: 201 as const,
      body: { journeyId, receivedAt },
      audit: isNew ? ('in-transaction' as const) : { journeyIds: [journeyId] },
    };
  },
  readOwnDisclosures: async ({ caller, parameters: { journeyId } }) => {
    const { body, personRef } = await readOwnDisclosures(await ready, caller, journeyId);
    return { status: 200 as const, body, audit: { journeyIds: [body.journeyId], personRef } };
  },
  readOwnSession: async ({ caller }) => {
    const stored = await sessions.find(caller.keyId);
    if (stored?.session.agencyId !== caller.agencyId) throw new ProblemError('not-found');
    const { sourcePrefixes } = caller;
    return { status: 200 as const, body: { ...viewOf(stored.session), sourcePrefixes } };
  },
});
