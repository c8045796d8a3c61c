import type * as z from 'zod';

import type { FieldClass } from '../audit.ts';
import type { PathParameter } from '../parameters.ts';
import type { ProblemCode } from '../problems.ts';
import type { Scope } from '../scopes.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Which records an operation reaches, and so which row filter decides about them. */
export type Rows = 'none' | 'journey' | 'referral' | 'own-agency' | 'all-agencies';

/** Response headers beyond those that every response carries. */
export type ResponseHeader =
  'ETag' | 'Location' | 'Idempotent-Replayed' | 'Retry-After' | 'Cache-Control' | 'Last-Modified';

export interface ResponseDeclaration {
  readonly description: string;
  /** Left out: the response has no body. */
  readonly body?: z.ZodType;
  readonly headers?: readonly ResponseHeader[];
  /** `application/json` when left out. */
  readonly mediaType?: string;
}

/** The answer of a read that has an `ETag` to whoever holds it already (`If-None-Match`); the chain gives it. */
export const unchanged = {
  description: 'Unchanged since the ETag that was sent',
  headers: ['ETag'],
} as const satisfies ResponseDeclaration;

export interface RequestDeclaration {
  /** What the chain checks before the handler sees the body. */
  readonly schema: z.ZodType;
  /** The handler reads the text itself, which need not be JSON. */
  readonly asText?: true;
  /** The limits on depth and strings are for each of its items: one beyond them is refused alone. */
  readonly ofItems?: true;
  /** `application/json` alone when left out. */
  readonly mediaTypes?: readonly string[];
  /** 256 KiB when left out. */
  readonly maxBytes?: number;
  /** The component of the document that describes the body, where the handler checks more than `schema` does. */
  readonly component?: string;
  /** The components of media types that have another. */
  readonly components?: Readonly<Record<string, string>>;
  readonly example?: unknown;
}

/** What the file of a function says of one of its operations. */
export interface OperationDeclaration {
  readonly method: Method;
  /** Without `/v1`. */
  readonly path: string;
  readonly summary: string;
  /** `null`: anybody, without a key. */
  readonly scope: Scope | null;
  readonly rows: Rows;
  /** Reads personal details, so that `X-Purpose` and `X-On-Behalf-Of` are needed. */
  readonly personal?: boolean;
  /** What its answers hold, for the audit record; a handler says so itself where that depends on the caller. */
  readonly discloses?: readonly FieldClass[];
  /** A command: `Idempotency-Key` is needed, and its outcome is kept for 30 days. */
  readonly idempotencyKey?: boolean;
  /** Whether `Prefer: handling=strict` (RFC 7240) makes it refuse fields that it does not know. */
  readonly takesPreference?: boolean;
  /** What the same request does when it is sent again: for whatever is no GET and takes no `Idempotency-Key`. */
  readonly sentAgain?: string;
  readonly query?: z.ZodObject;
  readonly request?: RequestDeclaration;
  readonly responses: Readonly<Record<number, ResponseDeclaration>>;
  /** Only what is particular to the operation: `problemsOf` adds what every operation of its shape can answer. */
  readonly problems?: readonly ProblemCode[];
}

/** One row of the table of operations. */
export interface Operation extends OperationDeclaration {
  readonly id: string;
  /** The folder under `functions/`, which is the name of the Lambda. */
  readonly function: string;
  readonly personal: boolean;
  readonly discloses: readonly FieldClass[];
  readonly idempotencyKey: boolean;
  readonly takesPreference: boolean;
  readonly problems: readonly ProblemCode[];
}

type Defined<Id extends string, D extends OperationDeclaration> = Omit<Operation, keyof D | 'id'> &
  D & { readonly id: Id };

/** Declares the operations of one function, each under its id. */
export function defineOperations<const D extends Readonly<Record<string, OperationDeclaration>>>(
  functionName: string,
  declarations: D,
): { readonly [Id in keyof D & string]: Defined<Id, D[Id]> } {
  const rows = Object.entries<OperationDeclaration>(declarations).map(([id, declaration]) => [
    id,
    {
      id,
      function: functionName,
      personal: false,
      discloses: [],
      idempotencyKey: false,
      takesPreference: false,
      problems: [],
      ...declaration,
    } satisfies Operation,
  ]);
  return Object.fromEntries(rows) as { readonly [Id in keyof D & string]: Defined<Id, D[Id]> };
}

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The path parameters of an operation, by name. */
export type ParametersOf<O extends { readonly path: string }> = Readonly<
  Record<NamesIn<O['path']> & PathParameter, string>
>;

const always: readonly ProblemCode[] = [
  'bad-request',
  'internal-error',
  'upstream-failed',
  'busy',
  'timed-out',
];
const ofKey: readonly ProblemCode[] = [
  'unauthenticated',
  'scope-required',
  'staff-assertion-invalid',
  'locked-out',
  'rate-exceeded',
  'not-recorded',
];
const ofBody: readonly ProblemCode[] = [
  'malformed-json',
  'body-required',
  'body-too-large',
  'unsupported-media-type',
  'invalid-body',
  'body-too-deep',
];
const ofCommand: readonly ProblemCode[] = [
  'idempotency-key-required',
  'idempotency-in-progress',
  'idempotency-key-reused',
];

/** Every problem an operation can answer with: those of its shape, then its own. */
export function problemsOf(operation: Operation): readonly ProblemCode[] {
  return [
    ...new Set([
      ...always,
      ...(operation.scope === null ? [] : ofKey),
      ...(operation.path.includes('{') ? (['not-found'] as const) : []),
      ...(operation.query ? (['invalid-query'] as const) : []),
      ...(operation.query && 'cursor' in operation.query.shape ? (['invalid-cursor'] as const) : []),
      ...(operation.request ? ofBody : []),
      ...(operation.personal ? (['purpose-required', 'invalid-header'] as const) : []),
      ...(operation.idempotencyKey ? ofCommand : []),
      ...operation.problems,
    ]),
  ];
}
