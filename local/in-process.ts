import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { ulid } from 'ulid';

import { profiles } from '../functions/core/agency-profiles.ts';
import type { AcceptDeps } from '../functions/intake/accept-event.ts';
import { receiveEvent } from '../functions/lambdas/api/events/receive-events.ts';
import { authoriserContext, type Caller } from '../functions/http/caller.ts';
import { api, type ChainOutputs } from '../functions/http/chain.ts';
import type { WriteLine } from '../functions/logs/write-line.ts';
import { createCursors } from '../functions/http/cursor.ts';
import { callAws } from '../functions/store/call-aws.ts';
import { dataKeys } from '../functions/store/data-keys.ts';
import { fullJitter } from '../functions/store/try-again.ts';
import type { ExchangeDeps } from '../functions/lambdas/api/referrals/deps.ts';
import { exchange } from '../functions/lambdas/api/referrals/exchange.ts';
import { receiptMaker } from '../functions/lambdas/api/referrals/receipts.ts';
import { auditRepository } from '../functions/store/audit.ts';
import { claimsRepository } from '../functions/store/claims.ts';
import { dynamoDb } from '../functions/store/dynamodb.ts';
import { idempotencyRepository } from '../functions/store/idempotency.ts';
import { journeysRepository } from '../functions/store/journeys.ts';
import { keyedHash } from '../functions/store/keyed-hash.ts';
import { referralsRepository } from '../functions/store/referrals.ts';
import { vaultRepository } from '../functions/store/vault.ts';
import type { AgencyKind, RowFilter } from '../schemas/agencies.ts';
import { RowFilterSchema } from '../schemas/agencies.ts';
import { eventOperations } from '../schemas/operations/events.ts';
import { families } from '../schemas/events/catalogue.ts';

import type { Deployed } from './deploy.ts';

type Handler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

export interface ApiCall {
  readonly method: 'GET' | 'POST';
  /** As the row of the operation has it, with its parameters in braces. */
  readonly resource: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A caller of a kind with all the scopes it can have. */
export function callerOfKind(
  kind: AgencyKind,
  agencyId: string,
  rows: Partial<RowFilter>,
  sourcePrefix: string,
): Caller {
  return {
    keyId: 'inProcess000',
    agencyId,
    agencyKind: kind,
    scopes: new Set(profiles[kind].scopes),
    rows: RowFilterSchema.parse(rows),
    families: [...families],
    sourcePrefixes: [sourcePrefix],
  };
}

/** Calls a handler as API Gateway would after the authoriser let the caller in. */
export async function callInProcess(
  handler: Handler,
  caller: Caller,
  { method, resource, parameters, headers = {}, body }: ApiCall,
): Promise<ApiAnswer> {
  // What the chain reads of the event, which has more.
  const event = {
    httpMethod: method,
    resource: `/v1${resource}`,
    path: `/v1${resource}`,
    headers: { 'Content-Type': 'application/json', ...headers },
    multiValueHeaders: {},
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    pathParameters: parameters ?? null,
    stageVariables: null,
    isBase64Encoded: false,
    body: body === undefined ? null : JSON.stringify(body),
    requestContext: {
      requestId: ulid(),
      authorizer: authoriserContext(caller),
      identity: { sourceIp: '127.0.0.1', clientCert: null },
    },
  } as unknown as APIGatewayProxyEvent;
  const { statusCode, headers: answered = {}, body: text } = await handler(event, {} as Context);
  return {
    status: statusCode,
    headers: Object.fromEntries(
      Object.entries(answered).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
    body: (text === '' ? {} : JSON.parse(text)) as ApiAnswer['body'],
  };
}

/**
 * The real functions in this process, on the tables of a local stack, under a clock of one's own: for what
 * HTTP through the emulator is too slow for, or cannot show.
 *
 * @param write is given what the functions log; nothing is logged where it is left out
 */
export async function inProcess(
  { endpoint, tables }: Deployed,
  now: () => Date,
  write: WriteLine = () => undefined,
) {
  const local = {
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: { httpAgent: { maxSockets: 200 } },
  };
  const client = dynamoDb(local);
  const kms = new KMSClient(local);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const hash = keyedHash('in-process');
  const journeys = journeysRepository({ client, table: tables.journeys, hash });
  const vault = vaultRepository({
    client,
    dataKeys: dataKeys(
      KeyMetadata?.Arn ?? '',
      callAws({ endpoint, region: local.region, credentials: local.credentials }),
    ),
    table: tables.people,
  });
  const deps: ExchangeDeps = {
    journeys,
    referrals: referralsRepository({ client, table: tables.journeys }),
    claims: claimsRepository({ client, table: tables.access }),
    commands: idempotencyRepository({ client, table: tables.access }),
    vault,
    cursors: createCursors('in-process'),
    receipts: receiptMaker('in-process'),
    now,
    backOff: fullJitter,
  };
  const outputs: ChainOutputs = {
    write,
    audit: { records: auditRepository({ client, table: tables.audit }), now, newId: ulid },
  };
  /** Accepts events, with parts of what it works with put in place of the real ones. */
  const accept: AcceptDeps = { journeys, vault, now, newId: ulid, backOff: fullJitter };
  const accepting = (instead: Partial<AcceptDeps> = {}): Handler => {
    const eventDeps = { ...accept, ...instead };
    return api(
      { postEvent: eventOperations.postEvent },
      {
        postEvent: ({ caller, body, audit, header }) =>
          receiveEvent(eventDeps, caller, body, audit, {
            ifMatch: header('if-match'),
            prefer: header('prefer'),
          }),
      },
      outputs,
    );
  };
  return {
    client,
    deps,
    /** What accepting an event takes. */
    accept,
    accepting,
    events: accepting(),
    /** The exchange, with parts of what it works with put in place of the real ones. */
    exchange: (instead: Partial<ExchangeDeps> = {}) =>
      exchange(Promise.resolve({ ...deps, ...instead }), outputs) as Handler,
  };
}

export type InProcess = Awaited<ReturnType<typeof inProcess>>;
