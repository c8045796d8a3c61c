import { profiles } from '../../functions/core/agency-profiles.ts';
import type { AgencyKind } from '../../schemas/agencies.ts';
import type { Operation, RequestDeclaration } from '../../schemas/operations/define.ts';
import type { PathParameter } from '../../schemas/parameters.ts';
import type { ProblemCode } from '../../schemas/problems.ts';
import type { Scope } from '../../schemas/scopes.ts';

/**
 * Who calls: a partner that holds the record, one of the same kind and scopes that does not, one whose key
 * may only read itself, one with a key that is none, and one without a key.
 */
export const standings = ['holder', 'stranger', 'bare', 'bad-key', 'no-key'] as const;
export type Standing = (typeof standings)[number];

export interface Caller {
  readonly standing: Standing;
  readonly kind?: AgencyKind;
  readonly agencyId?: string;
}

/** What one caller was answered by one operation on the one record that all of them ask about. */
export interface Cell {
  readonly operationId: string;
  readonly caller: Caller;
  readonly status: number;
  readonly code?: string;
  readonly body: unknown;
  /** Why the answer breaks the OpenAPI document, if it does. */
  readonly undocumented?: string;
}

/** What the record is known by: none of it may reach a stranger. */
export interface Judge {
  readonly operations: readonly Operation[];
  readonly profiles: Readonly<Record<AgencyKind, { readonly facts: readonly string[] }>>;
  readonly marks: readonly string[];
  /** Whether the record that a path parameter names is one that a caller holds. */
  readonly holds: (caller: Caller, parameter: PathParameter) => boolean;
}

export const parametersOf = ({ path }: Operation): PathParameter[] =>
  [...path.matchAll(/\{([A-Za-z]+)\}/g)].map(([, name]) => name as PathParameter);

const scopesOf = ({ standing, kind }: Caller): readonly Scope[] => {
  if (standing === 'bare') return ['key:read'];
  return kind === undefined ? [] : profiles[kind].scopes;
};

const refusedBy = (cell: Cell, code: ProblemCode): boolean => cell.code === code;

/** What is wrong with one answer by the table of operations; nothing, where it is as granted. */
function faultsOf(cell: Cell, operation: Operation, judge: Judge): string[] {
  const { caller, status } = cell;
  const always = [
    ...(cell.undocumented === undefined ? [] : [cell.undocumented]),
    ...(status >= 500 ? ['it failed'] : []),
  ];
  const isRefused = refusedBy(cell, 'unauthenticated') || refusedBy(cell, 'scope-required');
  if (operation.scope === null) return isRefused ? [...always, 'it is for anybody'] : always;
  if (caller.standing === 'no-key' || caller.standing === 'bad-key')
    return status === 401 ? always : [...always, 'it takes a valid key'];
  if (!scopesOf(caller).includes(operation.scope))
    return refusedBy(cell, 'scope-required') ? always : [...always, `it takes the scope ${operation.scope}`];
  if (isRefused) return [...always, 'the scope grants it'];
  return [...always, ...rowFaults(cell, operation, judge), ...viewFaults(cell, judge)];
}

function rowFaults(cell: Cell, operation: Operation, { holds, marks }: Judge): string[] {
  const { caller, status } = cell;
  const named = parametersOf(operation);
  if (named.length === 0) {
    // What a caller asked for is on its own record, whether it is there or not.
    const isEcho = operation.id === 'listAudit';
    const text = JSON.stringify(cell.body);
    return caller.standing === 'stranger' && !isEcho && marks.some((mark) => text.includes(mark))
      ? ['the record reaches a stranger']
      : [];
  }
  // By the path or by the body, what lies outside the rows of a key is answered as if it were not there.
  const isUnseen = status === 404 || refusedBy(cell, 'unknown-subject');
  if (named.every((name) => holds(caller, name))) return isUnseen ? ['the holder must be answered'] : [];
  return isUnseen ? [] : ['a stranger must be told that nothing is there'];
}

function viewFaults({ caller: { kind }, body }: Cell, { profiles: judged }: Judge): string[] {
  const { facts } = body as { readonly facts?: object };
  const visible = kind ? judged[kind].facts : [];
  return Object.keys(facts ?? {})
    .filter((field) => !visible.includes(field))
    .map((field) => `the view of ${String(kind)} does not list ${field}`);
}

/** Every answer that the table of operations or the views do not grant, or refuse to grant. */
export function violations(cells: readonly Cell[], judge: Judge): string[] {
  const rows = new Map(judge.operations.map((operation) => [operation.id, operation]));
  return cells.flatMap((cell) => {
    const operation = rows.get(cell.operationId);
    if (!operation) return [`${cell.operationId} is not in the table`];
    const { standing, kind = '' } = cell.caller;
    return faultsOf(cell, operation, judge).map(
      (fault) =>
        `${cell.operationId} answered ${kind} ${standing} ${String(cell.status)} ${cell.code ?? ''}: ${fault}`,
    );
  });
}

/** The body that the row of an operation gives: its example, or nothing but braces where that will do. */
export const bodyOf = ({ example, schema }: RequestDeclaration): unknown =>
  example ?? (schema.safeParse({}).success ? {} : undefined);

/** What the fixtures lack for an operation. Each entry says where it is to be given. */
export function missingFixtures(
  operation: Operation,
  fixtures: {
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly bodies: Readonly<Record<string, unknown>>;
    readonly queries: Readonly<Record<string, unknown>>;
  },
): string[] {
  const { id, request, query } = operation;
  const where = 'in test/access/matrix-fixtures.ts';
  const body = fixtures.bodies[id] ?? (request && bodyOf(request));
  const needsQuery = query !== undefined && !query.safeParse({}).success && !(id in fixtures.queries);
  return [
    ...parametersOf(operation)
      .filter((name) => !(name in fixtures.parameters))
      .map((name) => `Give {${name}} of ${operation.path} a value under "parameters" ${where}.`),
    ...(request !== undefined && body === undefined
      ? [`Give the request of ${id} an example in its row, or a body under "bodies" ${where}.`]
      : []),
    ...(needsQuery ? [`Give ${id} its required query parameters under "queries" ${where}.`] : []),
  ];
}
