import type { Agency, Credential } from './credential.ts';
import { roles, type Role } from '../../../schemas/roles.ts';
import type { Scope } from '../../../schemas/scopes.ts';
import type { Session } from './session.ts';
import { profiles } from '../agency-profiles.ts';

import { familiesOf } from './ceiling.ts';

/** How long a session lasts, in seconds: unused, and however it is used. */
export const sessionLife = {
  victim: { idleSeconds: 15 * 60, seconds: 60 * 60 },
  staff: { idleSeconds: 30 * 60, seconds: 8 * 60 * 60 },
} as const;

/** The roles that an agency's provider gives somebody by their groups, none twice. */
export function rolesOf({ kind, signIn }: Agency, groups: readonly string[]): Role[] {
  if (!signIn) return [];
  const given = groups.flatMap((group) =>
    Object.hasOwn(signIn.roles, group) ? [signIn.roles[group] as Role] : [],
  );
  return [...new Set(given)].filter((role) => roles[role].kind === kind);
}

/** What somebody with some roles may do: no more than any key of their agency's kind. */
export function scopesOf(kind: Agency['kind'], held: readonly Role[]): Scope[] {
  const wanted = new Set<Scope>(held.flatMap((role) => roles[role].scopes));
  return profiles[kind].scopes.filter((scope) => wanted.has(scope));
}

/** Uses are noted to the minute: a session is idle from the end of the minute of the last one. */
const MINUTE_MS = 60_000;

/** Whether a session has ended at `now`, used or not. @param lastUsedAt to the minute */
export function hasEnded(
  { createdAt, expiresAt, idleSeconds }: Session,
  lastUsedAt: string | undefined,
  now: Date,
): boolean {
  const last = Date.parse(lastUsedAt ?? createdAt) + MINUTE_MS;
  return now.getTime() >= Date.parse(expiresAt) || now.getTime() >= last + idleSeconds * 1000;
}

/**
 * A session as the credential it is: within what its agency is and may now. Whoever signed in holds the rows of the
 * agency; a victim their own journeys, into each of which an agency that is in has let them.
 */
export function credentialOf(session: Session, agency: Agency): Credential {
  const { kind, agencyId, status } = agency;
  const isVictim = kind === 'victim';
  return {
    keyId: session.sessionId,
    agencyId,
    agencyKind: kind,
    environment: 'live',
    label: 'session',
    scopes: session.scopes.filter((scope) => profiles[kind].scopes.includes(scope)),
    families: familiesOf(kind),
    rows: isVictim ? session.rows : agency.rows,
    // Each victim has sources of their own: none can know, or use up, the id of another's event.
    sourcePrefixes: isVictim
      ? agency.sourcePrefixes.map((prefix) => `${prefix}${session.person}/`)
      : agency.sourcePrefixes,
    assurance: session.assurance,
    networks: session.networks,
    certificates: session.certificates,
    tier: isVictim ? 'trial' : 'standard',
    status,
    secrets: [{ mac: session.mac, createdAt: session.createdAt }],
    createdAt: session.createdAt,
    activeFrom: session.createdAt,
    expiresAt: session.expiresAt,
    version: 1,
  };
}
