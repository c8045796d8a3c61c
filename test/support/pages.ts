import { call, type Answer, type Sender } from './client.ts';

/** Every page of a list, from the one at a path on. */
export async function* pagesOf(as: Sender, path: string): AsyncGenerator<Answer> {
  for (let next: string | undefined = path; next !== undefined;) {
    const answer = await call(as, next);
    yield answer;
    next = (answer.body['links'] as { readonly next?: string | null }).next?.replace(/^\/v1/, '');
  }
}
