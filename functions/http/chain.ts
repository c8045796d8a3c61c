import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type * as z from 'zod';

import type { Operation, ResponseDeclaration } from '../../schemas/operations/define.ts';
import { ProblemError, problemResponse } from './problem.ts';
import { type ApiRequest, correlationIdOf, headerOf, readRequest } from './read-request.ts';

type BodyOf<R extends ResponseDeclaration> = R extends { readonly body: infer S extends z.ZodType }
  ? { readonly body: z.output<S> }
  : { readonly body?: undefined };

/** An answer that the row of the operation documents. */
export type Reply<O extends Operation = Operation> = {
  [S in keyof O['responses'] & number]: {
    readonly status: S;
    readonly headers?: Readonly<Record<string, string>>;
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
}>;

/** Writes one line of the log. */
export type WriteLine = (line: Readonly<Record<string, unknown>>) => void;

const writeLine: WriteLine = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/**
 * The one chain of every API function: finds the operation, checks the request, calls its handler, and
 * turns any error into problem+json.
 */
export function api<Rows extends Readonly<Record<string, Operation>>>(
  rows: Rows,
  handlers: ApiHandlers<Rows>,
  write: WriteLine = writeLine,
) {
  const routes = new Map(
    Object.values(rows).map((row) => [
      `${row.method} /v1${row.path}`,
      { row, handle: handlers[row.id] as unknown as AnyHandler },
    ]),
  );
  const routeOf = (event: APIGatewayProxyEvent) => routes.get(`${event.httpMethod} ${event.resource}`);

  return middy<APIGatewayProxyEvent, APIGatewayProxyResult, Error, Context, Internal>()
    .use(logLine(write, (event) => routeOf(event)?.row.id))
    .use(commonHeaders)
    .use(problemMapper)
    .handler(async (event) => {
      const route = routeOf(event);
      if (!route) throw new ProblemError('no-such-route');
      const { status, headers, body } = await route.handle(readRequest(event, route.row));
      const mediaType = route.row.responses[status]?.mediaType ?? 'application/json';
      return {
        statusCode: status,
        headers: body === undefined ? { ...headers } : { 'Content-Type': mediaType, ...headers },
        body: body === undefined ? '' : JSON.stringify(body),
      };
    });
}

const problemMapper: ApiMiddleware = {
  onError: (request) => {
    request.response = problemResponse(request.error, correlationIdOf(request.event));
  },
};

const traceparent = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

const addHeaders: NonNullable<ApiMiddleware['after']> = ({ event, response }) => {
  if (!response) return;
  const trace = headerOf(event, 'traceparent');
  response.headers = {
    'Cache-Control': 'no-store',
    ...response.headers,
    'X-Correlation-Id': correlationIdOf(event),
    ...(trace !== undefined && traceparent.test(trace) ? { traceparent: trace } : {}),
    'X-Content-Type-Options': 'nosniff',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  };
};

const commonHeaders: ApiMiddleware = { after: addHeaders, onError: addHeaders };

/** Where an unexpected error came from: its name and frames, never its message, which could quote a value. */
function faultOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error) || (error instanceof ProblemError && error.code !== 'internal-error'))
    return {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, frames: frames.slice(0, 12).map((frame) => frame.trim()) };
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
      ...(error instanceof ProblemError ? { problem: error.code } : {}),
      ...faultOf(error),
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
