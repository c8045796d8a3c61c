import { PageError } from './site.ts';

/** An answer of the API other than success. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** The code of the problem, such as `not-found`. */
  readonly code: string;

  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** What `openapi-fetch` gives for a call. */
interface Called<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What the API answered.
 *
 * @throws Refusal where it refused, so that a page can say why; PageError 503 where it did not answer at all
 */
export async function told<Data>(call: Promise<Called<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new PageError(503, { cause });
  });
  if (response.ok) return data as Data;
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (response.status >= 500) throw new PageError(503);
  throw new Refusal(response.status, typeof code === 'string' ? code : 'unknown');
}

/** Whether the session has ended, or never was. */
export const isSignedOut = (error: unknown): boolean => error instanceof Refusal && error.status === 401;
