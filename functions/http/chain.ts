import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type * as z from 'zod';

import type { Environment } from '../../schemas/credential.ts';
import type { Method, Operation, ResponseDeclaration } from '../../schemas/operations/define.ts';
import { problems } from '../../schemas/problems.ts';
import { faultOf, writeLine, type LogLine, type WriteLine } from '../logs/write-line.ts';
import { auditFromEnvironment } from './audit-from-environment.ts';
import { isUnchanged } from './etag.ts';
import { correlationIdOf, headerOf, traceparentOf } from './headers.ts';
import { ownAddress } from './own-address.ts';
import { ownEnvironment } from './own-environment.ts';
import { playTest } from './play-test.ts';
import { keyHeaders, refuseBeyondLimits } from './key-limits.ts';
import { ProblemError, problemOf, problemResponse } from './problem.ts';
import { type ApiRequest, readRequest } from './read-request.ts';
import { requestAudit, type AuditDeps, type RequestAudit, type Subjects } from './request-audit.ts';

type BodyOf<R extends ResponseDeclaration> = R extends { readonly body: infer S extends z.ZodType }
  ? { readonly body: z.output<S> }
  : { readonly body?: undefined };

/**
 * What the audit record says of an answer beyond the path and the operation's row; an array where it is
 * about several people. `in-transaction`: the handler wrote the record together with its decision.
 */
export type Audited = Subjects | readonly Subjects[] | 'in-transaction';

/** An answer that the row of the operation documents. */
export type Reply<O extends Operation = Operation> = {
  [S in keyof O['responses'] & number]: {
    readonly status: S;
    readonly headers?: Readonly<Record<string, string>>;
    readonly audit?: Audited;
  } & BodyOf<O['responses'][S]>;
}[keyof O['responses'] & number];

export type ApiHandler<O extends Operation = Operation> = (request: ApiRequest<O>) => Promise<Reply<O>>;

/** One handler for each operation of a function; a missing one does not compile. */
export type ApiHandlers<Rows extends Readonly<Record<string, Operation>>> = {
  readonly [Id in keyof Rows]: ApiHandler<Rows[Id]>;
};

/** What the chain keeps beside the event while a request runs. */
interface Internal extends Record<string, unknown> {
  startedAt?: number;
}
type ApiMiddleware = MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult, Error, Context, Internal>;
type AnyHandler = (request: ApiRequest) => Promise<{
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly audit?: Audited;
}>;
type AnyReply = Awaited<ReturnType<AnyHandler>>;

/** What the chain writes to, and whose keys it serves; left out, they are those of the deployment. */
export interface ChainOutputs {
  readonly write?: WriteLine;
  readonly audit?: AuditDeps;
  /** That of the deployment, where it is left out. */
  readonly environment?: Environment;
}

/**
 * The one chain of every API function: finds the operation, checks the request, calls its handler, puts
 * the decision on record before the answer goes out, and turns any error into problem+json.
 */
export function api<Rows extends Readonly<Record<string, Operation>>>(
  rows: Rows,
  handlers: ApiHandlers<Rows>,
  { write = writeLine, audit = auditFromEnvironment(), environment = ownEnvironment }: ChainOutputs = {},
) {
  const routes = Object.values(rows).map((row) => ({
    row,
    // The compiler cannot tell that the handler under a row's id takes just that row's request.
    handle: handlers[row.id] as unknown as AnyHandler,
  }));
  const routesOf = ({ resource }: APIGatewayProxyEvent) =>
    routes.filter(({ row }) => `/v1${row.path}` === resource);
  // What is asked for its head alone is read as for the whole (RFC 9110, 9.3.2).
  const routeOf = (event: APIGatewayProxyEvent) =>
    routesOf(event).find(({ row }) => row.method === (isHead(event) ? 'GET' : event.httpMethod));

  return middy<APIGatewayProxyEvent, APIGatewayProxyResult, Error, Context, Internal>()
    .use(logLine(write, (event) => routeOf(event)?.row.id))
    .use(headAlone)
    .use(commonHeaders)
    .use(problemMapper)
    .handler(async (event) => {
      const Allow = allowedMethods(routesOf(event).map(({ row }) => row.method));
      if (event.httpMethod === 'OPTIONS') return { statusCode: 204, headers: { Allow }, body: '' };
      const route = routeOf(event);
      if (!route) throw new ProblemError('method-not-allowed', { headers: { Allow } });
      const { status, headers, body } = await recorded(audit, event, route.row, async (own) => {
        refuseBeyondLimits(event);
        const request = readRequest(event, route.row);
        await playTest(environment, route.row, request);
        return unlessUnchanged(event, await route.handle({ ...request, audit: own }));
      });
      const mediaType = route.row.responses[status]?.mediaType ?? 'application/json';
      const { Location } = { ...headers };
      return {
        statusCode: status,
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': mediaType }),
          ...headers,
          ...(Location === undefined ? {} : { Location: `${ownAddress}${Location}` }),
        },
        body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
      };
    });
}

const isHead = ({ httpMethod }: APIGatewayProxyEvent): boolean => httpMethod === 'HEAD';

/** What a path takes, for `Allow`. */
const allowedMethods = (methods: readonly Method[]): string =>
  [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');

/** The head of an answer has no body, whatever the answer is. */
const headAlone: ApiMiddleware = {
  after: ({ event, response }) => {
    if (response && isHead(event)) response.body = '';
  },
  onError: ({ event, response }) => {
    if (response && isHead(event)) response.body = '';
  },
};

/** The answer of a read, or 304 without a body where the caller holds it already (RFC 9110 13.1.2). */
function unlessUnchanged(event: APIGatewayProxyEvent, reply: AnyReply): AnyReply {
  const etag = reply.headers?.['ETag'];
  if (!['GET', 'HEAD'].includes(event.httpMethod) || reply.status !== 200 || etag === undefined) return reply;
  if (!isUnchanged(headerOf(event, 'if-none-match'), etag)) return reply;
  return { ...reply, status: 304, body: undefined };
}

/** Runs a handler and puts what it decided on record. An operation that needs no key decides nothing. */
async function recorded(
  deps: AuditDeps,
  event: APIGatewayProxyEvent,
  row: Operation,
  handle: (audit: RequestAudit) => Promise<AnyReply>,
): Promise<AnyReply> {
  const audit = requestAudit(deps, event, row);
  if (row.scope === null) return handle(audit);
  const reply = await answerOf(() => handle(audit));
  if (reply instanceof Error) {
    const problem = problemOf(reply).code;
    await put(() => audit.write({ status: problems[problem].status, problem }));
    throw reply;
  }
  const { status, audit: about } = reply;
  if (about !== 'in-transaction') await put(() => audit.write({ status }, about));
  return reply;
}

async function answerOf(handle: () => Promise<AnyReply>): Promise<AnyReply | Error> {
  try {
    return await handle();
  } catch (error) {
    return error instanceof Error ? error : new Error('A handler threw what is no error.');
  }
}

/** @throws ProblemError `not-recorded` (503): what is not on record is not answered */
async function put(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    throw new ProblemError('not-recorded', { cause });
  }
}

const problemMapper: ApiMiddleware = {
  onError: (request) => {
    request.response = problemResponse(request.error, correlationIdOf(request.event));
  },
};

const addHeaders: NonNullable<ApiMiddleware['after']> = ({ event, response }) => {
  if (!response) return;
  const trace = traceparentOf(event);
  response.headers = {
    'Cache-Control': 'no-store',
    ...response.headers,
    ...keyHeaders(event),
    'X-Correlation-Id': correlationIdOf(event),
    ...(trace === undefined ? {} : { traceparent: trace }),
    'X-Content-Type-Options': 'nosniff',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  };
};

const commonHeaders: ApiMiddleware = { after: addHeaders, onError: addHeaders };

/** The problem that is answered, and the fault behind it, if there is one; the problem itself is no fault. */
function problemAndFault(error: unknown): LogLine {
  if (!error) return {};
  const { code, cause } = problemOf(error);
  return { problem: code, ...faultOf(cause instanceof ProblemError ? cause.cause : cause) };
}

/** One line for each request. Holds no path, query, header or body: they can name people. */
function logLine(
  write: WriteLine,
  operationOf: (event: APIGatewayProxyEvent) => string | undefined,
): ApiMiddleware {
  const line: NonNullable<ApiMiddleware['after']> = ({ event, response, error, internal }) => {
    const authorizer = event.requestContext.authorizer as
      { agencyId?: string; keyId?: string } | null | undefined;
    write({
      level: error && (response?.statusCode ?? 500) >= 500 ? 'ERROR' : 'INFO',
      operation: operationOf(event),
      status: response?.statusCode,
      ms: Math.round(performance.now() - Number((internal as { startedAt?: number }).startedAt)),
      agencyId: authorizer?.agencyId,
      keyId: authorizer?.keyId,
      correlationId: correlationIdOf(event),
      ...problemAndFault(error),
    });
  };
  return {
    before: ({ internal }) => {
      (internal as { startedAt?: number }).startedAt = performance.now();
    },
    after: line,
    onError: line,
  };
}
