import { randomBytes } from 'node:crypto';

import * as z from 'zod';

import { documentOf } from '../../functions/lambdas/api/contract/read-contract.ts';
import { base62, formatKey } from '../../functions/platform/key-format.ts';
import { openApiDocument } from '../../schemas/openapi/document.ts';

/** One thing that a deployed service was asked, and whether it answered as it should. */
export interface Smoke {
  readonly asks: string;
  readonly passed: boolean;
  /** What it answered, where that was wrong: a status and a code, never a body. */
  readonly saw: string;
}

interface Check {
  readonly asks: string;
  readonly path: string;
  readonly init?: () => RequestInit;
  readonly isRight: (response: Response, body: Readonly<Record<string, unknown>>) => boolean;
}

const asKey = (key: string): RequestInit => ({ headers: { Authorization: `Bearer ${key}` } });
/** Of the right form, and nobody's. */
const unknownKey = () =>
  formatKey({ environment: 'live', keyId: base62(randomBytes(9), 12), secret: base62(randomBytes(32), 43) });
const isProblem = (
  response: Response,
  body: Readonly<Record<string, unknown>>,
  status: number,
  code: string,
) =>
  response.status === status &&
  response.headers.get('content-type') === 'application/problem+json' &&
  body['code'] === code;

const ServersSchema = z.object({ servers: z.tuple([z.object({ url: z.string() })]) });

/** Whether a document is that of this release, at whatever address it says that it is served. */
function isOfThisRelease(document: Readonly<Record<string, unknown>>): boolean {
  const said = ServersSchema.safeParse(document);
  if (!said.success) return false;
  const address = said.data.servers[0].url.replace(/\/v1$/, '');
  return JSON.stringify(document) === JSON.stringify(documentOf(openApiDocument(), address));
}

/** What needs no key: each goes another way through the service. */
const checks: readonly Check[] = [
  { asks: 'that it is up', path: '/health', isRight: ({ status }) => status === 200 },
  {
    asks: 'for the contract of this very release',
    path: '/openapi.json',
    isRight: (_response, body) => isOfThisRelease(body),
  },
  {
    asks: 'for the pattern of keys, from the function that manages them',
    path: '/key-pattern',
    isRight: ({ status }, body) => status === 200 && typeof body['pattern'] === 'string',
  },
  {
    asks: 'for a journey without a key',
    path: '/journeys/jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    isRight: (response, body) => isProblem(response, body, 401, 'unauthenticated'),
  },
  {
    asks: 'for a journey with a key that nobody has',
    path: '/journeys/jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    init: () => asKey(unknownKey()),
    isRight: (response, body) => isProblem(response, body, 401, 'unauthenticated'),
  },
  {
    asks: 'for what there is not',
    path: '/no-such-thing',
    isRight: (response, body) => isProblem(response, body, 404, 'no-such-route'),
  },
];

/** With a key: what it is, and that the tables answer. */
const checksWith = (key: string): readonly Check[] => [
  {
    asks: 'what the key is',
    path: '/key',
    init: () => asKey(key),
    isRight: ({ status }) => status === 200,
  },
];

const DEADLINE_MS = 35_000;

/**
 * Asks a deployed service what shows that it works: nothing is written, and nothing about a victim is read.
 *
 * @param baseUrl - of `/v1`, without a slash at its end
 */
export async function smokeTest(baseUrl: string, key?: string): Promise<Smoke[]> {
  return Promise.all(
    [...checks, ...(key === undefined ? [] : checksWith(key))].map((check) => ask(baseUrl, check)),
  );
}

async function ask(baseUrl: string, { asks, path, init, isRight }: Check): Promise<Smoke> {
  try {
    const response = await fetch(`${baseUrl}${path}`, {
      ...init?.(),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const body = (await response.json()) as Record<string, unknown>;
    const code = typeof body['code'] === 'string' ? ` ${body['code']}` : '';
    return { asks, passed: isRight(response, body), saw: `${String(response.status)}${code}` };
  } catch (error) {
    return { asks, passed: false, saw: error instanceof Error ? error.name : 'nothing' };
  }
}
