import type { Credential } from '../../schemas/credential.ts';
import { refusalOf, type Presented } from '../core/access/decide.ts';
import { parseKey, secretMac } from '../core/access/key-format.ts';
import { matchesSecret } from '../core/access/lifecycle.ts';

import { boundedMap } from './bounded-map.ts';

/** How long a credential read once is trusted; bounds how long a revoked key lives on. */
const CACHE_MS = 5_000;
const MINUTE_MS = 60_000;
const MOST_CACHED = 2_000;

export interface AuthoriseDeps {
  readonly find: (keyId: string) => Promise<Credential | undefined>;
  readonly noteUse: (keyId: string, minute: string) => Promise<void>;
  readonly pepper: string;
  readonly now: () => Date;
}

/** What a request shows: the text of the key if any, and where it comes from. */
export type Shown = Omit<Presented, 'now'> & { readonly key: string | undefined };

/**
 * Whose key a request carries; undefined when it carries none that is valid. A key whose checksum is wrong
 * costs no read. What was read is trusted for five seconds, but a secret that does not fit it is held
 * against the credential as it is now: a new secret works at once.
 */
export function authoriser({ find, noteUse, pepper, now }: AuthoriseDeps) {
  const cache = boundedMap<Credential | undefined>(MOST_CACHED);
  const noted = boundedMap<true>(MOST_CACHED);

  async function read(keyId: string): Promise<Credential | undefined> {
    const credential = await find(keyId);
    cache.set(keyId, credential, now().getTime() + CACHE_MS);
    return credential;
  }

  async function proved(keyId: string, mac: string): Promise<Credential | undefined> {
    const fits = (credential: Credential | undefined) =>
      credential && matchesSecret(credential, mac, now().toISOString()) ? credential : undefined;
    const cached = cache.get(keyId, now().getTime());
    return (cached && fits(cached)) ?? fits(await read(keyId));
  }

  async function used({ keyId, lastUsedAt = '' }: Credential): Promise<void> {
    const start = Math.floor(now().getTime() / MINUTE_MS) * MINUTE_MS;
    const minute = new Date(start).toISOString();
    if (lastUsedAt >= minute || noted.get(keyId, now().getTime())) return;
    noted.set(keyId, true, start + MINUTE_MS);
    await noteUse(keyId, minute);
  }

  return async ({ key, ...place }: Shown): Promise<Credential | undefined> => {
    const parts = key === undefined ? undefined : parseKey(key);
    if (!parts) return undefined;
    const credential = await proved(parts.keyId, secretMac(pepper, parts.secret));
    if (credential?.environment !== parts.environment) return undefined;
    if (refusalOf(credential, { ...place, now: now().toISOString() })) return undefined;
    await used(credential);
    return credential;
  };
}
