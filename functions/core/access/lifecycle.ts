import type { CredentialState } from '../../../schemas/credential.ts';
import type { Credential } from './credential.ts';

const day = 86_400_000;

/** How long a credential may stay unused before it is suspended. */
export const unusedDays = 60;

/** Days before its end at which an agency is warned of an expiring credential. */
export const expiryWarningDays = [30, 14, 7, 1] as const;

/** The longest life of a key, by environment. */
export const longestLifeDays = { live: 365, test: 90 } as const;

/** How many days ahead a key may begin. */
export const furthestStartDays = 30;

/** Where a credential is in its life at `now` (ISO, UTC). `retiring`: an old secret still works beside the new. */
export function stateOf(credential: Credential, now: string): CredentialState {
  if (credential.status === 'revoked') return 'revoked';
  if (credential.expiresAt <= now) return 'expired';
  if (isUnused(credential, now)) return 'suspended';
  if (credential.activeFrom > now) return 'pending';
  return liveSecrets(credential, now).length > 1 ? 'retiring' : 'active';
}

/** Whether the credential may be used at all at `now`. */
export function isUsable(credential: Credential, now: string): boolean {
  return ['active', 'retiring'].includes(stateOf(credential, now));
}

/** A new secret starts the count anew: rotating a suspended credential brings it back. */
function isUnused({ lastUsedAt = '', activeFrom, secrets }: Credential, now: string): boolean {
  const since = [lastUsedAt, activeFrom, ...secrets.map(({ createdAt }) => createdAt)].sort().at(-1) ?? '';
  return Date.parse(now) - Date.parse(since) > unusedDays * day;
}

export function liveSecrets(credential: Credential, now: string): Credential['secrets'] {
  return credential.secrets.filter(({ retiresAt }) => retiresAt === undefined || retiresAt > now);
}

/** The credential with a new secret; the newest old one works on for the overlap, older ones end now. */
export function rotated(
  credential: Credential,
  change: {
    readonly mac: string;
    readonly now: string;
    readonly overlapDays: number;
    readonly lifetimeDays: number;
  },
): Credential {
  const retiresAt = later(change.now, change.overlapDays);
  const newest = liveSecrets(credential, change.now)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    .at(-1);
  const old = newest && change.overlapDays > 0 ? [{ ...newest, retiresAt }] : [];
  return {
    ...credential,
    secrets: [...old, { mac: change.mac, createdAt: change.now }],
    expiresAt: later(change.now, Math.min(change.lifetimeDays, longestLifeDays[credential.environment])),
    version: credential.version + 1,
  };
}

/** An instant some days after another. */
export function later(now: string, days: number): string {
  return new Date(Date.parse(now) + days * day).toISOString();
}
