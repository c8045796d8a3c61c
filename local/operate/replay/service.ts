import { setTimeout as wait } from 'node:timers/promises';

import type { KeyName } from '../../agencies.ts';

export interface Target {
  readonly baseUrl: string;
  readonly keys: Partial<Readonly<Record<KeyName, string>>>;
  /** Ends whatever is under way. */
  readonly signal: AbortSignal;
}

export interface Posted {
  readonly contentType: string;
  readonly body: unknown;
}

/** A request is given up after so many tries. */
export const MOST_TRIES = 6;
export const noAnswer = 'The service does not answer: is it still running?';

/** Waits before a request is sent again, the longer the more often it was. */
export const pause = ({ signal }: Target, tries: number): Promise<unknown> =>
  wait(Math.random() * 250 * 2 ** tries, undefined, { signal });

/**
 * Sends a request with the key of an agency, as a POST where something is posted; undefined where another try
 * may do better.
 *
 * @throws Error when there is no key, or the service refuses the request
 * @throws DOMException when it is stopped: the request may have been heard or not
 */
export async function request<Answer>(
  { baseUrl, keys, signal }: Target,
  by: KeyName,
  path: string,
  posted?: Posted,
): Promise<Answer | undefined> {
  const key = keys[by];
  if (!key) throw new Error(`No key for ${by}: add it to the key file.`);
  const type = posted && { 'Content-Type': posted.contentType };
  const answer = await fetch(`${baseUrl}${path}`, {
    headers: { Authorization: `Bearer ${key}`, ...type },
    ...(posted ? { method: 'POST', body: JSON.stringify(posted.body) } : {}),
    signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]),
  })
    .then(async (response) => ({ status: response.status, body: await response.json() }))
    .catch(() => undefined);
  signal.throwIfAborted();
  if (!answer || answer.status >= 500 || answer.status === 429) return undefined;
  if (answer.status >= 400) {
    const code = (answer.body as { code?: string }).code ?? 'unknown';
    throw new Error(`The service refuses a request of ${by}: ${answer.status} ${code}.`);
  }
  return answer.body as Answer;
}

/** Sends a request until it is answered. @throws Error as `request`, and after too many tries */
export async function ask<Answer>(...sent: Parameters<typeof request>): Promise<Answer> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const answer = await request<Answer>(...sent);
    if (answer !== undefined) return answer;
    if (tries < MOST_TRIES) await pause(sent[0], tries);
  }
  throw new Error(noAnswer);
}
