import type { APIGatewayProxyResult } from 'aws-lambda';

import type { Issue } from '../../schemas/issues.ts';
import { problemType, problems, type ProblemCode } from '../../schemas/problems.ts';
import { NotTaken } from '../store/commit.ts';
import { NewerShape } from '../store/item-kind.ts';
import { Busy } from '../store/try-again.ts';
import { ownAddress } from './own-address.ts';

export interface ProblemOptions {
  readonly detail?: string;
  readonly errors?: readonly Issue[];
  /** Further members of the problem, such as the current version. */
  readonly extensions?: Readonly<Record<string, string | number | boolean>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** An answer other than success, thrown from anywhere below the chain and mapped by it. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code, { cause: options.cause });
    this.name = 'ProblemError';
    this.code = code;
    this.options = options;
  }
}

/** The body of a problem (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly retryable: boolean;
  readonly correlationId?: string;
  readonly errors?: readonly Issue[];
  readonly [extension: string]: unknown;
}

/** The problem of a code; `detail` is the way to mend it where nothing more exact is given. */
export function problemBody(
  code: ProblemCode,
  correlationId?: string,
  options: ProblemOptions = {},
): Problem {
  const { status, title, fix, retryable } = problems[code];
  return {
    type: problemType(code, ownAddress),
    title,
    status,
    code,
    detail: options.detail ?? fix,
    retryable,
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(options.errors === undefined ? {} : { errors: options.errors }),
    ...options.extensions,
  };
}

/** The names of the errors with which a call is given up that takes too long. */
const givenUp: readonly string[] = ['AbortError', 'TimeoutError'];

/** The problem that any error is answered as. A call that took too long and was given up may be sent again. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof Busy) return new ProblemError('busy', { cause: error.cause });
  // A later release is being rolled out, and will take it.
  if (error instanceof NotTaken || error instanceof NewerShape)
    return new ProblemError('busy', { cause: error });
  const isGivenUp = error instanceof Error && givenUp.includes(error.name);
  return new ProblemError(isGivenUp ? 'timed-out' : 'internal-error', { cause: error });
}

/** The HTTP answer to any error. One that is no `ProblemError` says nothing of itself. */
export function problemResponse(error: unknown, correlationId: string): APIGatewayProxyResult {
  const known = problemOf(error);
  const body = problemBody(known.code, correlationId, known.options);
  return {
    statusCode: body.status,
    headers: {
      ...(body.retryable && body.status !== 500 ? { 'Retry-After': '1' } : {}),
      ...known.options.headers,
      'Content-Type': 'application/problem+json',
    },
    body: JSON.stringify(body),
  };
}
