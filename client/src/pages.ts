import { Refused } from './refused.ts';

interface Paged {
  readonly links: { readonly next: string | null };
}
/** What openapi-fetch gives of a page. */
type Answer<Page> = { readonly data?: Page | undefined; readonly error?: unknown };

/**
 * Every page of a list, the first as it is asked for and each other by the cursor of the one before.
 *
 * @param read - asks for a page; the cursor is undefined for the first
 * @throws Refused where the service answered no page
 */
export async function* pagesOf<Page extends Paged>(
  read: (cursor: string | undefined) => Promise<Answer<Page>>,
): AsyncGenerator<Page> {
  for (let cursor: string | undefined; ;) {
    const { data, error } = await read(cursor);
    if (data === undefined) throw new Refused(error);
    yield data;
    const next: string | null = data.links.next;
    if (next === null) return;
    cursor = new URL(next, 'https://any.example').searchParams.get('cursor') ?? undefined;
    if (cursor === undefined) throw new Error('The next page has no cursor.');
  }
}
