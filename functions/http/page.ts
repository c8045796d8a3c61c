import type { Cursors, CursorUse } from './cursor.ts';
import type { ApiRequest } from './read-request.ts';

/** A page that was asked for of a list. Places in the list are texts of the list's own. */
export interface Page {
  /** The place of the last entry of the page before; undefined on the first page. */
  readonly after: string | undefined;
  /** The most entries to answer with. */
  readonly limit: number;
  /** Path and query of the page after a place. */
  readonly next: (place: string) => string;
  /** The links of the answer: where the next page is, if there is one after this place. */
  readonly links: (place: string | undefined) => { readonly next: string | null };
}

type Query = Readonly<Record<string, string | number | boolean | undefined>>;
type Paged = ApiRequest & {
  readonly query: Query & { readonly cursor?: string | undefined; readonly limit: number };
};

/**
 * Opens the page that a request asks for. Its cursor is good for this agency, this path and these parameters
 * alone.
 *
 * @param settled - parameters that were left out of the request and hold for the pages that follow as well
 * @throws ProblemError `invalid-cursor` (400)
 */
export function openPage(cursors: Cursors, request: object, settled: Query = {}): Page {
  const { operation, caller, parameters, query } = request as Paged;
  const { cursor, limit, ...asked } = query;
  const filter = Object.fromEntries(
    Object.entries({ ...settled, ...asked })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(String((parameters as Readonly<Record<string, string>>)[name])),
  );
  const use: CursorUse = {
    agencyId: caller.agencyId,
    operationId: operation.id,
    filter: { ...filter, path },
  };
  const next = (place: string): string => {
    const given = new URLSearchParams({ ...filter, limit: String(limit), cursor: cursors.seal(use, place) });
    return `/v1${path}?${given.toString()}`;
  };
  return {
    after: cursor === undefined ? undefined : cursors.open(use, cursor),
    limit,
    next,
    links: (place) => ({ next: place === undefined ? null : next(place) }),
  };
}

/** How often a list is read to fill one page of it. */
const MOST_READS = 25;

/**
 * Fills a page with those entries of a list that are wanted, however many lie between them.
 *
 * @param read - the next entries after a place, and whether the list goes on after them
 * @returns the entries, and the place after which the next page begins; undefined at the end of the list
 */
export async function fillPage<Entry, Place>(
  read: (after: Place) => Promise<{ readonly entries: readonly Entry[]; readonly more: boolean }>,
  placeOf: (entry: Entry) => Place,
  isWanted: (entry: Entry) => boolean,
  { after, limit }: { readonly after: Place; readonly limit: number },
): Promise<{ readonly shown: readonly Entry[]; readonly next: Place | undefined }> {
  const shown: Entry[] = [];
  let place = after;
  for (let reads = 0; reads < MOST_READS; reads += 1) {
    const { entries, more } = await read(place);
    for (const [at, entry] of entries.entries()) {
      place = placeOf(entry);
      if (isWanted(entry)) shown.push(entry);
      if (shown.length === limit) return { shown, next: more || at < entries.length - 1 ? place : undefined };
    }
    if (!more) return { shown, next: undefined };
  }
  return { shown, next: place };
}

/**
 * Cuts what was read of a list, one entry more than the page takes, to the page.
 *
 * @returns the entries of the page, and the place of the last of them where there are more
 */
export function cutToPage<Entry extends { readonly place: string }>(
  read: readonly Entry[],
  { limit }: Pick<Page, 'limit'>,
): { readonly shown: readonly Entry[]; readonly more: string | undefined } {
  const shown = read.slice(0, limit);
  return { shown, more: read.length > limit ? shown.at(-1)?.place : undefined };
}
