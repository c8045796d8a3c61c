import { EncryptJWT, jwtDecrypt } from 'jose';
import type * as z from 'zod';

/** The cookies of a request, by name; of several under one name none, for whoever set the second is unknown. */
export function readCookies(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const pair of lines.flatMap((line) => line.split(';'))) {
    const at = pair.indexOf('=');
    if (at < 0) continue;
    const name = pair.slice(0, at).trim();
    if (found.has(name)) twice.add(name);
    found.set(name, pair.slice(at + 1).trim());
  }
  for (const name of twice) found.delete(name);
  return found;
}

/** `__Host-`: over TLS alone, for this host alone, whatever a neighbour under the same domain sets. */
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** A cookie that is gone when the browser is closed, or after some seconds. */
export const setCookie = (name: string, value: string, seconds?: number): string =>
  `__Host-${name}=${value}; ${attributes}${seconds === undefined ? '' : `; Max-Age=${String(seconds)}`}`;

export const dropCookie = (name: string): string => setCookie(name, '', 0);

/** One kind of sealed cookie. */
export interface SealedCookie<Schema extends z.ZodType> {
  readonly name: string;
  readonly schema: Schema;
  readonly seconds: number;
}

/** What seals and opens cookies: nobody but the site can read or make one. */
export interface Cookies {
  readonly seal: <Schema extends z.ZodType>(
    kind: SealedCookie<Schema>,
    held: z.input<Schema>,
  ) => Promise<string>;
  /** What a cookie holds; undefined where there is none, or it is another's, altered, or too old. */
  readonly open: <Schema extends z.ZodType>(
    kind: SealedCookie<Schema>,
    cookies: ReadonlyMap<string, string>,
  ) => Promise<z.output<Schema> | undefined>;
}

/**
 * Cookies under keys of a site.
 *
 * @param audience - the site: what one seals, another does not open
 */
export const sealedCookies = (keys: readonly Uint8Array[], audience: string, now: () => Date): Cookies => ({
  seal: async ({ name, seconds }, held) => {
    const [key] = keys;
    if (!key) throw new Error('There is no key to seal cookies with.');
    const value = await new EncryptJWT({ held })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setAudience(audience)
      .setSubject(name)
      .setExpirationTime(Math.floor(now().getTime() / 1000) + seconds)
      .encrypt(key);
    return setCookie(name, value);
  },
  open: async ({ name, schema }, cookies) => {
    const value = cookies.get(`__Host-${name}`);
    if (value === undefined || value === '') return undefined;
    const claims = { audience, subject: name, currentDate: now(), requiredClaims: ['exp'] };
    for (const key of keys) {
      const opened = await jwtDecrypt(value, key, claims).catch(() => undefined);
      if (opened) return schema.safeParse(opened.payload['held']).data;
    }
    return undefined;
  },
});
