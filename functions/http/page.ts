import type { Cursors, CursorUse } from './cursor.ts';
import type { ApiRequest } from './read-request.ts';

/** A page that was asked for, and what makes the link to the next one. */
export interface OpenedPage {
  readonly page: { readonly after: string | undefined; readonly limit: number };
  readonly use: CursorUse;
  readonly path: string;
  readonly cursors: Cursors;
}

type Paged = ApiRequest & {
  readonly query: { readonly cursor?: string | undefined; readonly limit: number };
};

/** Opens the page of a list that is signed for this caller, operation and path. @throws ProblemError `invalid-cursor` */
export function openPage(cursors: Cursors, request: object): OpenedPage {
  const { operation, caller, parameters, query } = request as Paged;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(String((parameters as Readonly<Record<string, string>>)[name])),
  );
  const use: CursorUse = { agencyId: caller.agencyId, operationId: operation.id, filter: { path } };
  const after = query.cursor === undefined ? undefined : cursors.open(use, query.cursor);
  return { page: { after, limit: query.limit }, use, path, cursors };
}

/** Path and query of the next page, or null on the last. */
export function nextPage({ page, use, path, cursors }: OpenedPage, next: string | undefined) {
  return {
    next:
      next === undefined
        ? null
        : `/v1${path}?limit=${String(page.limit)}&cursor=${encodeURIComponent(cursors.seal(use, next))}`,
  };
}
