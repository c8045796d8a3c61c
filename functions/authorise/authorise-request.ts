import type { Credential } from '../../schemas/credential.ts';
import { refusalOf } from '../core/access/decide.ts';
import { parseKey, secretMac } from '../core/access/key-format.ts';
import { matchesSecret } from '../core/access/lifecycle.ts';

/** How long a credential read once is trusted; bounds how long a revoked key lives on. */
const CACHE_MS = 5_000;

export interface AuthoriseDeps {
  readonly find: (keyId: string) => Promise<Credential | undefined>;
  readonly pepper: string;
  readonly now: () => Date;
}

export interface Presented {
  readonly key: string | undefined;
  readonly address: string;
  readonly certificate?: string;
}

/**
 * Whose key a request carries; undefined when it carries none that is valid. A key whose checksum is wrong
 * costs no read.
 */
export function authoriser({ find, pepper, now }: AuthoriseDeps) {
  const cache = new Map<string, { readonly until: number; readonly credential: Credential | undefined }>();

  async function lookUp(keyId: string): Promise<Credential | undefined> {
    const cached = cache.get(keyId);
    if (cached && cached.until > now().getTime()) return cached.credential;
    const credential = await find(keyId);
    cache.set(keyId, { until: now().getTime() + CACHE_MS, credential });
    return credential;
  }

  return async ({ key, address, certificate }: Presented): Promise<Credential | undefined> => {
    const parts = key === undefined ? undefined : parseKey(key);
    if (!parts) return undefined;
    const credential = await lookUp(parts.keyId);
    const instant = now().toISOString();
    if (!credential || !matchesSecret(credential, secretMac(pepper, parts.secret), instant)) return undefined;
    const refusal = refusalOf(credential, { now: instant, address, ...(certificate ? { certificate } : {}) });
    return refusal ? undefined : credential;
  };
}
