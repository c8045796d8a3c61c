import type { Environment } from '../../../../schemas/credential.ts';
import type { Credential } from '../../../core/access/credential.ts';
import { badKeys, noKeys, rateTiers, type RatePolicy } from '../../../../schemas/rate-tiers.ts';
import { refusalOf, type Presented } from '../../../core/access/decide.ts';
import { boundedMap } from '../../../core/bounded-map.ts';
import { keyRingOf } from '../../../core/key-ring.ts';
import { matchesSecret, parseKey, secretMac, type KeyParts } from '../../../platform/key-format.ts';
import { isWithin } from '../../../platform/networks.ts';

import type { Spent, TakeFrom } from './budgets.ts';

/** How long a credential read once is trusted; bounds how long a revoked key lives on. */
const CACHE_MS = 5_000;
const MINUTE_MS = 60_000;
const MOST_CACHED = 2_000;

/** What a request is proved by: a key of an agency or, where somebody signed in, their session. */
export type Found = Credential & {
  readonly session?: { readonly person: string; readonly hasEnded: boolean };
};

/** What keys, or sessions, are found by, each by its id. */
export interface Finds {
  readonly find: (id: string) => Promise<Found | undefined>;
  readonly noteUse: (id: string, minute: string) => Promise<void>;
}

export interface AuthoriseDeps {
  readonly keys: Finds;
  readonly sessions: Finds;
  readonly takeFrom: TakeFrom;
  /** The text of the secret, as `keyRingOf` reads it. */
  readonly pepper: string;
  /** Whose keys the deployment takes. */
  readonly environment: Environment;
  readonly now: () => Date;
}

/** What a request shows: the text of the key if any, where it comes from, and whether it names a purpose. */
export type Shown = Omit<Presented, 'now' | 'isFrom'> & {
  readonly address: string;
  readonly key: string | undefined;
  readonly isPersonal: boolean;
};

/** One budget of the caller after this request. */
export interface Limit extends Spent {
  readonly name: string;
  readonly policy: RatePolicy;
}

export type Decision =
  | { readonly outcome: 'allowed'; readonly credential: Found; readonly limits: readonly Limit[] }
  /** `ended`: it is a session that is over, as each is some time. */
  | (Turned & { readonly outcome: 'refused'; readonly ended?: true })
  /** One such request too many; this is refusal number so many of a lock-out, as this container counts. */
  | (Turned & { readonly outcome: 'locked-out'; readonly refusals: number });

/** What is known of a request that was turned away. */
interface Turned {
  /** The key is right, and used from a place, or with a certificate, that is not its own. */
  readonly elsewhere?: true;
  /** The agency whose key was named. */
  readonly owner?: string;
}

/**
 * Decides whose key a request carries. A key whose checksum is wrong costs no read. What was read is
 * trusted for five seconds, but a secret that does not fit it is held against the credential as it is now:
 * a new secret works at once.
 *
 * Whoever shows too many bad keys, right ones from elsewhere, or none at all is told to stop, by address and by key
 * id. That never stands in the way of a good key: the secret is looked at first, so nobody can lock an agency out by
 * guessing at its key.
 */
export function authoriser({ keys, sessions, takeFrom, pepper, environment, now }: AuthoriseDeps) {
  const cache = boundedMap<Found | undefined>(MOST_CACHED);
  const noted = boundedMap<true>(MOST_CACHED);
  const peppers = keyRingOf(pepper).knowing;

  const findsOf = ({ environment }: Pick<KeyParts, 'environment'>) =>
    environment === 'session' ? sessions : keys;
  const nameOf = ({ environment, keyId }: KeyParts) =>
    environment === 'session' ? `session ${keyId}` : keyId;

  async function read(parts: KeyParts): Promise<Found | undefined> {
    const credential = await findsOf(parts).find(parts.keyId);
    cache.set(nameOf(parts), credential, now().getTime() + CACHE_MS);
    return credential;
  }

  async function proved(parts: KeyParts): Promise<Found | undefined> {
    const fits = (credential: Found | undefined) =>
      credential &&
      peppers.some((key) => matchesSecret(credential, secretMac(key, parts.secret), now().toISOString()))
        ? credential
        : undefined;
    const cached = cache.get(nameOf(parts), now().getTime());
    return (cached && fits(cached)) ?? fits(await read(parts));
  }

  async function used(parts: KeyParts, { lastUsedAt = '' }: Credential): Promise<void> {
    const start = Math.floor(now().getTime() / MINUTE_MS) * MINUTE_MS;
    const minute = new Date(start).toISOString();
    if (lastUsedAt >= minute || noted.get(nameOf(parts), now().getTime())) return;
    noted.set(nameOf(parts), true, start + MINUTE_MS);
    await findsOf(parts).noteUse(parts.keyId, minute);
  }

  /** Of keys an agency's looks at personal details are counted together; of who signed in, each person's. */
  async function limitsOf({ keyId, agencyId, tier, session }: Found, isPersonal: boolean): Promise<Limit[]> {
    const { requests, personal } = rateTiers[tier];
    const looker = session ? `${agencyId}#${session.person}` : agencyId;
    const counted = [
      { name: 'requests', policy: requests, of: session ? `session#${keyId}` : `key#${keyId}` },
      ...(isPersonal ? [{ name: 'personal', policy: personal, of: `personal#${looker}` }] : []),
    ];
    return Promise.all(
      counted.map(async ({ name, policy, of }) => ({ name, policy, ...(await takeFrom(of, policy)) })),
    );
  }

  const turnedAway = (spent: readonly Spent[], turned: Turned = {}): Decision => {
    const refusals = Math.max(...spent.map(({ beyond }) => beyond));
    return refusals === 0
      ? { outcome: 'refused', ...turned }
      : { outcome: 'locked-out', refusals, ...turned };
  };

  async function bad(address: string, parts: KeyParts | undefined, more: Turned = {}): Promise<Decision> {
    const spent = await Promise.all([
      takeFrom(`bad-address#${address}`, badKeys),
      ...(parts === undefined ? [] : [takeFrom(`bad-key#${parts.keyId}`, badKeys)]),
    ]);
    const owner = parts && cache.get(nameOf(parts), now().getTime())?.agencyId;
    return turnedAway(spent, { ...more, ...(owner === undefined ? {} : { owner }) });
  }

  return async ({ key, isPersonal, ...place }: Shown): Promise<Decision> => {
    if (key === undefined) return turnedAway([await takeFrom(`no-key#${place.address}`, noKeys)]);
    const parts = parseKey(key);
    const credential = parts && (await proved(parts));
    if (!credential || (!credential.session && credential.environment !== parts.environment))
      return bad(place.address, parts);
    if (credential.session?.hasEnded) return { outcome: 'refused', ended: true };
    if (!credential.session && credential.environment !== environment) return { outcome: 'refused' };
    const isFrom = (networks: readonly string[]) => isWithin(networks, place.address);
    const refusal = refusalOf(credential, { ...place, isFrom, now: now().toISOString() });
    if (refusal === 'not-usable') return { outcome: 'refused' };
    if (refusal) return bad(place.address, parts, { elsewhere: true });
    const [limits] = await Promise.all([limitsOf(credential, isPersonal), used(parts, credential)]);
    return { outcome: 'allowed', credential, limits };
  };
}
