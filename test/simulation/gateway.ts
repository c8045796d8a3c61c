import { problems, problemType, type ProblemCode } from '../../schemas/problems.ts';
import { operations } from '../../schemas/operations.ts';
import type { Operation } from '../../schemas/operations/define.ts';

import type { Clock } from './engine/clock.ts';
import type { Random } from './engine/random.ts';
import type { Trace } from './engine/trace.ts';
import type { Faults } from './faults.ts';
import type { FunctionName } from './lambda/bundles.ts';
import type { Fleet } from './lambda/fleet.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With its query, without `/v1`. */
  readonly path: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly address?: string;
}

export interface HttpAnswer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: unknown;
}

/** Nothing came back. The request may have been done. */
export class NoAnswerError extends Error {}

const GATEWAY_MS = 29_000;

/** Where the simulated deployment answers, as its functions are told. */
export const ADDRESS = 'https://api.example/live';

interface Route {
  readonly operation: Operation;
  readonly parts: readonly string[];
}

const routes: readonly Route[] = operations.map((operation: Operation) => ({
  operation,
  parts: operation.path.slice(1).split('/'),
}));

/** The route of a path, whatever the method: the function says which it takes. */
function routeOf(path: string) {
  const parts = path.slice(1).split('/');
  // A literal part goes before a parameter, as API Gateway has it.
  const found = routes
    .filter((route) => route.parts.length === parts.length)
    .filter((route) => route.parts.every((part, at) => part.startsWith('{') || part === parts[at]))
    .sort((a, b) => a.operation.path.split('{').length - b.operation.path.split('{').length)[0];
  if (!found) return undefined;
  const parameters = Object.fromEntries(
    found.parts.flatMap((part, at) =>
      part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(parts[at] ?? '')]] : [],
    ),
  );
  return { operation: found.operation, parameters };
}

/** What API Gateway answers by itself; see infra/gateway-responses.ts. */
function ownAnswer(code: ProblemCode): HttpAnswer {
  const { status, title, fix, retryable } = problems[code];
  const body = { type: problemType(code, ADDRESS), title, status, code, detail: fix, retryable };
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    text: JSON.stringify(body),
    body,
  };
}

export interface GatewayConfig {
  readonly clock: Clock;
  readonly random: Random;
  readonly trace: Trace;
  readonly faults: Faults;
  readonly fleet: Fleet;
}

/** API Gateway: asks the authoriser, and calls the Lambda of the operation. */
export class Gateway {
  private readonly config: GatewayConfig;
  requests = 0;

  constructor(config: GatewayConfig) {
    this.config = config;
  }

  /** Sends a request over a network that may lose it, lose its answer, or deliver it twice. @throws NoAnswerError */
  async send(request: HttpRequest): Promise<HttpAnswer> {
    const { clock, faults } = this.config;
    const chances = faults.profile.request;
    await clock.sleep(faults.random.between(5, 40));
    if (faults.happens('request lost', chances.lost)) throw new NoAnswerError();
    if (faults.happens('request twice', chances.twice))
      clock.after(faults.random.between(0, 2000), () => {
        this.answer(request).catch((error: unknown) => clock.fail(error));
      });
    const answer = await this.answer(request);
    await clock.sleep(faults.random.between(5, 40));
    if (faults.happens('answer lost', chances.answerLost)) throw new NoAnswerError();
    return answer;
  }

  private async answer(request: HttpRequest): Promise<HttpAnswer> {
    const { clock, trace } = this.config;
    const late = clock.sleep(GATEWAY_MS).then(() => ownAnswer('timed-out'));
    const answer = await Promise.race([this.handle(request), late]);
    trace.add(clock.now, `${request.method} ${request.path} ${String(answer.status)}`);
    return answer;
  }

  private async handle({
    method,
    path,
    key,
    headers = {},
    body,
    address = '127.0.0.1',
  }: HttpRequest): Promise<HttpAnswer> {
    const { random, fleet } = this.config;
    this.requests += 1;
    const { pathname, searchParams } = new URL(path, 'https://api.example');
    const route = routeOf(pathname);
    if (!route) return ownAnswer('no-such-route');
    const { operation, parameters } = route;
    const sent = {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
    };
    const requestContext = {
      requestId: random.bytes(16).toString('hex'),
      identity: { sourceIp: address, clientCert: null },
    };
    let authorizer: unknown;
    if (operation.scope !== null) {
      const methodArn = `arn:aws:execute-api:eu-west-2:000000000000:api/live/${method}/v1${pathname}`;
      const decided = await fleet.invoke('authorise', {
        type: 'REQUEST',
        methodArn,
        headers: sent,
        requestContext,
      });
      if (!decided.ok)
        return ownAnswer(decided.message === 'Unauthorized' ? 'unauthenticated' : 'upstream-failed');
      const { context, policyDocument } = decided.value as {
        context?: object;
        policyDocument: { Statement: { Effect: string }[] };
      };
      if (policyDocument.Statement[0]?.Effect !== 'Allow') return ownAnswer('locked-out');
      authorizer = context;
    }
    const query = [...searchParams];
    const event = {
      httpMethod: method,
      resource: `/v1${operation.path}`,
      path: `/v1${pathname}`,
      headers: sent,
      multiValueHeaders: Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, [value]])),
      queryStringParameters: query.length > 0 ? Object.fromEntries(query) : null,
      multiValueQueryStringParameters:
        query.length > 0
          ? Object.fromEntries(query.map(([name]) => [name, searchParams.getAll(name)]))
          : null,
      pathParameters: Object.keys(parameters).length > 0 ? parameters : null,
      stageVariables: null,
      isBase64Encoded: false,
      body: typeof body === 'string' ? body : body === undefined ? null : JSON.stringify(body),
      requestContext: { ...requestContext, ...(authorizer === undefined ? {} : { authorizer }) },
    };
    const outcome = await fleet.invoke(operation.function as FunctionName, event);
    if (!outcome.ok) return ownAnswer('upstream-failed');
    const {
      statusCode,
      headers: answered = {},
      body: text = '',
    } = outcome.value as { statusCode: number; headers?: Record<string, string>; body?: string };
    const type = answered['Content-Type'] ?? '';
    return {
      status: statusCode,
      headers: Object.fromEntries(
        Object.entries(answered).map(([name, value]) => [name.toLowerCase(), value]),
      ),
      text,
      body: text !== '' && type.includes('json') ? (JSON.parse(text) as unknown) : undefined,
    };
  }
}
