import { refusalOf } from '../core/access/decide.ts';
import { matchesSecret } from '../core/access/lifecycle.ts';
import { parseKey, secretMac } from '../core/access/key-format.ts';
import type { Credential } from '../../schemas/credential.ts';

export interface AuthoriseDeps {
  readonly find: (keyId: string) => Promise<Credential | undefined>;
  readonly touch: (keyId: string, minute: string) => Promise<void>;
  readonly pepper: () => Promise<string>;
  readonly attempts: Attempts;
  readonly now: () => string;
}

/** Counts bad keys by address. */
export interface Attempts {
  readonly isLockedOut: (address: string, now: string) => boolean;
  readonly failed: (address: string, now: string) => void;
}

export interface KeyRequest {
  readonly key: string | undefined;
  readonly address: string;
  readonly certificate?: string;
}

export type Decision =
  | { readonly outcome: 'allow'; readonly credential: Credential }
  | { readonly outcome: 'deny' }
  | { readonly outcome: 'unauthorised' };

/**
 * Decides whose key a request carries. `unauthorised` is answered 401 and says nothing of why; `deny` (403)
 * is only ever said to someone who proved the secret. A proved key passes even from an address from which
 * bad ones came in a burst: a lock-out stops guessing, not the agency behind the same address.
 */
export async function authoriseRequest(request: KeyRequest, deps: AuthoriseDeps): Promise<Decision> {
  const now = deps.now();
  const parts = request.key === undefined ? undefined : parseKey(request.key);
  const credential = parts && (await deps.find(parts.keyId));
  const mac = parts && secretMac(await deps.pepper(), parts.secret);
  const proved =
    credential !== undefined &&
    mac !== undefined &&
    parts?.environment === credential.environment &&
    matchesSecret(credential, mac, now);
  if (!proved) {
    deps.attempts.failed(request.address, now);
    return { outcome: 'unauthorised' };
  }
  const { address, certificate } = request;
  const refusal = refusalOf(credential, { now, address, ...(certificate && { certificate }) });
  if (refusal === 'not-usable') return { outcome: 'unauthorised' };
  if (refusal) return { outcome: 'deny' };
  const minute = `${now.slice(0, 16)}:00.000Z`;
  if ((credential.lastUsedAt ?? '') < minute) await deps.touch(credential.keyId, minute);
  return { outcome: 'allow', credential };
}
