import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import * as z from 'zod';

import { UNKNOWN_AGENCY, type AuditRecord } from '../../../../schemas/audit.ts';
import type { ProblemCode } from '../../../../schemas/problems.ts';
import { parseKey } from '../../../platform/key-format.ts';
import { authoriserContext } from '../../../http/caller.ts';
import { ownEnvironment } from '../../../http/own-environment.ts';
import { certificateFingerprint } from '../../../http/certificate.ts';
import { asMetrics, faultOf, reportFault, writeLine, type LogLine } from '../../../logs/write-line.ts';
import type { StaffContext } from '../../../http/staff.ts';
import { assertionsRepository } from '../../../store/assertions.ts';
import { auditRepository } from '../../../store/audit.ts';
import { budgetsRepository } from '../../../store/budgets.ts';
import { credentialsRepository } from '../../../store/credentials.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { newId } from '../../../store/new-id.ts';
import { readSecret } from '../../../store/secrets.ts';
import { sessionsRepository } from '../../../store/sessions.ts';

import { authoriser, type Decision, type Found } from './authorise-request.ts';
import { budgets } from './budgets.ts';
import { findSession } from './find-session.ts';
import { toldOfKey } from './tell-limits.ts';
import { verifyStaff, type VerifyDeps } from './verify-staff.ts';

const environment = z
  .object({ ACCESS_TABLE: z.string(), AUDIT_TABLE: z.string(), PEPPER_SECRET: z.string() })
  .parse(process.env);
const client = dynamoDb();
const credentials = credentialsRepository({ client, table: environment.ACCESS_TABLE });
const sessions = sessionsRepository({ client, table: environment.ACCESS_TABLE });
const records = auditRepository({ client, table: environment.AUDIT_TABLE });
const now = () => new Date();
const shared = budgetsRepository({ client, table: environment.ACCESS_TABLE });

/** What counts only: its failure is told, and stands in nobody's way. */
async function tryTo<Value>(count: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await count;
  } catch (error) {
    reportFault(error);
    return otherwise;
  }
}

const takeFrom = budgets({
  // While the shared count cannot be reached, a container counts alone.
  reserve: (name, windowEnd, count) => tryTo(shared.reserve(name, windowEnd, count), count),
  now,
});
const authorise = readSecret(environment.PEPPER_SECRET).then((pepper) =>
  authoriser({
    keys: {
      find: (keyId) => credentials.find(keyId),
      noteUse: (keyId, minute) => tryTo(credentials.noteUse(keyId, minute), undefined),
    },
    sessions: {
      find: findSession({ sessions, credentials, now }),
      noteUse: (id, minute) => tryTo(sessions.noteUse(id, minute), undefined),
    },
    takeFrom,
    pepper,
    environment: ownEnvironment,
    now,
  }),
);

const assertions = assertionsRepository({ client, table: environment.ACCESS_TABLE });

const verifying: VerifyDeps = {
  keysOf: async (agencyId) => (await credentials.findAgency(agencyId))?.staffKeys ?? { keys: [] },
  useOnce: (agencyId, id, expiresAt) => assertions.useOnce(agencyId, id, expiresAt),
  now,
};

type Request = APIGatewayRequestAuthorizerEvent;

const headersOf = ({ headers }: Pick<Request, 'headers'>) =>
  Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));

function presentedKey(event: Pick<Request, 'headers'>): string | undefined {
  const headers = headersOf(event);
  return headers['authorization']?.replace(/^Bearer /i, '') ?? headers['x-api-key'];
}

/** Why a request without a valid key was refused, and for how many such refusals its record stands. */
type Refusal = Pick<AuditRecord, 'status' | 'refusals'> & {
  readonly problem: ProblemCode;
  readonly owner: string | undefined;
};

/**
 * A request without a valid key is put on record too, under the key it names if its checksum holds: on the record of
 * the agency whose key it is, so that it sees who tries it.
 */
async function putOnRecord({ requestContext, ...event }: Request, told: Refusal): Promise<void> {
  const { owner, ...refusal } = told;
  const keyId = parseKey(presentedKey(event) ?? '')?.keyId;
  const record: AuditRecord = {
    id: newId(),
    time: new Date().toISOString(),
    agencyId: owner ?? UNKNOWN_AGENCY,
    ...(keyId === undefined ? {} : { keyId }),
    operation: 'authorise',
    result: 'denied',
    ...refusal,
    journeyIds: [],
    referralIds: [],
    fields: [],
    address: requestContext.identity.sourceIp,
    correlationId: requestContext.requestId,
  };
  await records.write([record]);
}

/** Who the request is proved to come from: whoever signed in, or whom an assertion names. A false one is answered by the chain. */
async function staffIn(event: Pick<Request, 'headers'>, { agencyId, session }: Found): Promise<StaffContext> {
  if (session) return { staff: session.person };
  const assertion = headersOf(event)['x-staff-assertion'];
  if (assertion === undefined) return {};
  const verified = await verifyStaff(verifying, agencyId, assertion);
  return 'fault' in verified ? { staffFault: verified.fault } : verified;
}

/** Refusals of a lock-out are on record by their number, 1, 10, 100 and so on: a flood fills no table. */
const isToldOf = (refusals: number): boolean => /^10*$/.test(String(refusals));

/** The policy covers every method: scopes are checked where the operation is known, and nothing is cached. */
const policy = (effect: 'Allow' | 'Deny', methodArn: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Action: 'execute-api:Invoke',
      Effect: effect,
      Resource: `${methodArn.split('/').slice(0, 2).join('/')}/*`,
    },
  ],
});

/** What of a decision alarms look at. */
function countsOf(decision: Decision, at: number): LogLine {
  if (decision.outcome === 'allowed') return {};
  const elsewhere = decision.elsewhere ? { KeysFromElsewhere: 1 } : {};
  if (decision.outcome === 'locked-out') return asMetrics({ KeysLockedOut: 1, ...elsewhere }, at);
  if (decision.ended) return {};
  return asMetrics({ KeysRefused: 1, ...elsewhere }, at);
}

/** API Gateway turns exactly this message into 401. */
class Unauthorised extends Error {
  override readonly message = 'Unauthorized';
}

async function answer(event: Request): Promise<APIGatewayAuthorizerResult> {
  const { sourceIp, clientCert } = event.requestContext.identity;
  const startedAt = performance.now();
  const decide = await authorise;
  const decision = await decide({
    key: presentedKey(event),
    address: sourceIp,
    ...(clientCert ? { certificate: certificateFingerprint(clientCert.clientCertPem) } : {}),
    isPersonal: headersOf(event)['x-purpose'] !== undefined,
  });
  writeLine({
    level: 'INFO',
    decision: decision.outcome,
    ms: Math.round(performance.now() - startedAt),
    ...countsOf(decision, Date.now()),
  });
  if (decision.outcome === 'refused') {
    const { owner } = decision;
    await tryTo(putOnRecord(event, { status: 401, problem: 'unauthenticated', owner }), undefined);
    throw new Unauthorised();
  }
  if (decision.outcome === 'locked-out') {
    const { refusals, owner } = decision;
    if (isToldOf(refusals))
      await tryTo(putOnRecord(event, { status: 429, problem: 'locked-out', refusals, owner }), undefined);
    // API Gateway answers what is denied with 429.
    return { principalId: 'locked-out', policyDocument: policy('Deny', event.methodArn) };
  }
  const { credential, limits } = decision;
  return {
    principalId: credential.keyId,
    policyDocument: policy('Allow', event.methodArn),
    context: {
      ...authoriserContext({ ...credential, scopes: new Set(credential.scopes) }),
      ...(await staffIn(event, credential)),
      ...toldOfKey(credential, limits, now()),
    },
  };
}

/** Lambda counts a refusal as an error, since only an error is answered 401: what is a fault is counted here. */
export async function handler(event: Request): Promise<APIGatewayAuthorizerResult> {
  try {
    return await answer(event);
  } catch (error) {
    if (!(error instanceof Unauthorised))
      writeLine({ level: 'ERROR', ...faultOf(error), ...asMetrics({ AuthoriserFaults: 1 }, Date.now()) });
    throw error;
  }
}
