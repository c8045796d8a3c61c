import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

import { sessionKeyOf } from '../platform/key-format.ts';

import { dropCookie, setCookie } from './cookies.ts';

/** The cookie of a session holds no key: what calls the API is made of it and a key of the site. */
const NAME = 's';
const format = /^(?<key>[A-Za-z0-9_-]{8})[.](?<random>[A-Za-z0-9_-]{43})$/;

/** Somebody who signed in, as the site knows them from their cookie alone. */
export interface SessionKey {
  readonly sessionId: string;
  readonly secret: string;
  /** With which the site calls the API for them. */
  readonly apiKey: string;
  /** Stands in each form of theirs: another site cannot know it. */
  readonly formToken: string;
}

const nameOf = (key: Uint8Array): string => createHash('sha256').update(key).digest('base64url').slice(0, 8);

function sessionFrom(key: Uint8Array, random: string): SessionKey {
  const { keyId, secret, key: apiKey } = sessionKeyOf(Buffer.from(key).toString('base64url'), random);
  const formToken = createHmac('sha256', key).update(`form ${random}`).digest('base64url');
  return { sessionId: keyId, secret, apiKey, formToken };
}

/** A new session: its cookie, and what it is. @param keys - of the site; the first is in use */
export function newSession(keys: readonly Uint8Array[]): {
  readonly cookie: string;
  readonly session: SessionKey;
} {
  const [key] = keys;
  if (!key) throw new Error('There is no key to make sessions with.');
  const random = randomBytes(32).toString('base64url');
  return { cookie: setCookie(NAME, `${nameOf(key)}.${random}`), session: sessionFrom(key, random) };
}

/** The session that a cookie names, whether or not it still holds; undefined where there is none. */
export function sessionOf(
  keys: readonly Uint8Array[],
  cookies: ReadonlyMap<string, string>,
): SessionKey | undefined {
  const { key: name, random } = format.exec(cookies.get(`__Host-${NAME}`) ?? '')?.groups ?? {};
  const key = keys.find((each) => nameOf(each) === name);
  return key && random !== undefined ? sessionFrom(key, random) : undefined;
}

export const dropSession = dropCookie(NAME);

/** Whether a form was made for this session. */
export function isOwnForm({ formToken }: SessionKey, form: URLSearchParams): boolean {
  const [expected, given] = [Buffer.from(formToken), Buffer.from(form.get('token') ?? '')];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
