import type { APIGatewayProxyEvent } from 'aws-lambda';
import type * as z from 'zod';

import { idempotencyKeyFormat, purposeFormat } from '../../schemas/headers.ts';
import { issuesOf } from '../../schemas/issues.ts';
import { checkLimits, limits } from '../../schemas/limits.ts';
import type { Operation, ParametersOf, RequestDeclaration } from '../../schemas/operations/define.ts';
import { pathParameters, type PathParameter } from '../../schemas/parameters.ts';
import { type Caller, callerOf } from './caller.ts';
import { correlationIdOf, headerOf } from './headers.ts';
import { ProblemError } from './problem.ts';
import type { RequestAudit } from './request-audit.ts';
import { refuseFalseAssertion, staffOf, type Staff } from './staff.ts';

type BodyOf<O> = O extends { readonly request: { readonly schema: infer S extends z.ZodType } }
  ? z.output<S>
  : undefined;
type QueryOf<O> = O extends { readonly query: infer S extends z.ZodObject }
  ? z.output<S>
  : Record<never, never>;

/** A request of one operation, checked against its row of the table. */
export interface CheckedRequest<O extends Operation = Operation> {
  readonly operation: O;
  /** Undefined for an operation that needs no key. */
  readonly caller: O['scope'] extends null ? undefined : Caller;
  readonly parameters: ParametersOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  readonly correlationId: string;
  readonly header: (name: string) => string | undefined;
  /** Set where the operation reads personal details. */
  readonly purpose: string | undefined;
  /** Set where the operation is a command. */
  readonly idempotencyKey: string | undefined;
  /** Who within the agency asks; known where the operation reads personal details. */
  readonly staff: Staff | undefined;
}

/** What a handler is given: the request, and the means to put its decision on record. */
export interface ApiRequest<O extends Operation = Operation> extends CheckedRequest<O> {
  readonly audit: RequestAudit;
}

/**
 * Checks a request in the order in which a caller may learn of its faults: key, scope, path, headers,
 * query, body.
 *
 * @throws ProblemError naming the field and the way to mend it
 */
export function readRequest<O extends Operation>(
  event: APIGatewayProxyEvent,
  operation: O,
): CheckedRequest<O> {
  const caller = readCaller(event, operation);
  const parameters = readParameters(event);
  const purpose = operation.personal ? readPurpose(event) : undefined;
  return {
    operation,
    caller: caller as CheckedRequest<O>['caller'],
    parameters: parameters as ParametersOf<O>,
    query: readQuery(event, operation.query) as QueryOf<O>,
    body: (operation.request === undefined ? undefined : readBody(event, operation.request)) as BodyOf<O>,
    correlationId: correlationIdOf(event),
    header: (name) => headerOf(event, name),
    purpose,
    idempotencyKey: operation.idempotencyKey ? readIdempotencyKey(event) : undefined,
    staff: staffOf(event),
  };
}

function readCaller(event: APIGatewayProxyEvent, { scope }: Operation): Caller | undefined {
  if (scope === null) return undefined;
  const context = event.requestContext.authorizer;
  if (!context) throw new ProblemError('unauthenticated');
  const caller = callerOf(context);
  if (!caller.scopes.has(scope))
    throw new ProblemError('scope-required', { extensions: { requiredScope: scope } });
  refuseFalseAssertion(event);
  return caller;
}

function readParameters(event: APIGatewayProxyEvent): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value = ''] of Object.entries(event.pathParameters ?? {})) {
    const read = pathParameters[name as PathParameter].safeParse(value);
    if (!read.success) throw new ProblemError('not-found');
    parameters[name] = read.data;
  }
  return parameters;
}

/** @throws ProblemError unless the request says for what and for whom it reads personal details */
function readPurpose(event: APIGatewayProxyEvent): string {
  const purpose = headerOf(event, 'x-purpose');
  const staff = staffOf(event);
  if (!purpose || !(staff ?? headerOf(event, 'x-on-behalf-of'))) throw new ProblemError('purpose-required');
  const fault = (header: string, detail: string) =>
    new ProblemError('invalid-header', { errors: [{ pointer: `/${header}`, code: 'wrong-format', detail }] });
  if (!purposeFormat.test(purpose)) throw fault('X-Purpose', 'Use a purpose code such as victim-contact.');
  if (!staff) {
    throw fault('X-On-Behalf-Of', 'Use an opaque staff id of 1 to 64 letters, digits, dots or hyphens.');
  }
  return purpose;
}

function readIdempotencyKey(event: APIGatewayProxyEvent): string {
  const key = headerOf(event, 'idempotency-key');
  if (key === undefined || !idempotencyKeyFormat.test(key))
    throw new ProblemError('idempotency-key-required');
  return key.replace(/^"(.+)"$/, '$1');
}

function readQuery(event: APIGatewayProxyEvent, schema: z.ZodObject | undefined): unknown {
  const given = event.queryStringParameters ?? {};
  if (schema === undefined) return {};
  const repeated = Object.values(event.multiValueQueryStringParameters ?? {}).some(
    (values) => (values?.length ?? 0) > 1,
  );
  if (repeated) throw new ProblemError('invalid-query', { detail: 'Give each query parameter once.' });
  const read = schema.strict().safeParse(given);
  if (!read.success) throw new ProblemError('invalid-query', { errors: issuesOf(read.error, given) });
  return read.data;
}

function readBody(event: APIGatewayProxyEvent, request: RequestDeclaration): unknown {
  const mediaTypes = request.mediaTypes ?? ['application/json'];
  const mediaType = headerOf(event, 'content-type')?.split(';')[0]?.trim().toLowerCase();
  if (!/^(?:identity)?$/i.test(headerOf(event, 'content-encoding')?.trim() ?? ''))
    throw new ProblemError('unsupported-media-type', {
      detail: 'Send the body as it is, without Content-Encoding.',
      headers: { 'Accept-Encoding': 'identity' },
    });
  const text = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString() : event.body;
  if (!text) throw new ProblemError('body-required');
  if (mediaType === undefined || !mediaTypes.includes(mediaType))
    throw new ProblemError('unsupported-media-type', {
      detail: `Send Content-Type: ${mediaTypes.join(' or ')}.`,
    });
  if (!isUtf8(headerOf(event, 'content-type')))
    throw new ProblemError('unsupported-media-type', { detail: 'Send the body in UTF-8.' });
  if (Buffer.byteLength(text) > (request.maxBytes ?? limits.eventBytes))
    throw new ProblemError('body-too-large');
  const sent = request.asText ? text : parseJson(text);
  if (!request.asText && !request.ofItems) refuseBeyondLimits(sent);
  const read = request.schema.safeParse(sent);
  if (!read.success) throw new ProblemError('invalid-body', { errors: issuesOf(read.error, sent) });
  return read.data;
}

/** Whether a media type names no other character set than the one that bodies are read in, or a part of it. */
function isUtf8(contentType: string | undefined): boolean {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType ?? '') ?? [];
  return /^(?:utf-?8|us-ascii)$/i.test(charset);
}

/** @throws ProblemError where a value is nested too deep, or one of its strings is too long */
export function refuseBeyondLimits(sent: unknown): void {
  const errors = checkLimits(sent);
  if (errors.length > 0) throw new ProblemError('body-too-deep', { errors });
}

/**
 * What no text may hold, as JSON writes it: a byte that was not UTF-8 (read as U+FFFD), half of a character, NUL
 * and other control characters but tab and the ends of lines, bare or escaped.
 */
const notText =
  /\ufffd|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|(?<!\\)(?<pairs>(?:\\\\)*)\\(?:[bf]|u00(?:0[0-8bcef]|1[\da-f]|7f|[89][\da-f])|ud[89ab][\da-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][\da-f]{2}\\)ud[c-f][\da-f]{2})/i;

/** @throws ProblemError that names where in the body, in bytes, something is that no text may hold */
function refuseNonText(text: string): void {
  const found = notText.exec(text);
  if (!found) return;
  const pairs = found.groups?.['pairs'] ?? '';
  const offset = Buffer.byteLength(text.slice(0, found.index + pairs.length));
  const detail = `Send UTF-8 without control characters. The first fault is at byte ${String(offset)} of the body.`;
  throw new ProblemError('malformed-json', { detail });
}

function parseJson(text: string): unknown {
  refuseNonText(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('malformed-json');
  }
}
