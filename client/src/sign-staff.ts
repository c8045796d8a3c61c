import { randomUUID } from 'node:crypto';

import { importJWK, SignJWT, type JWK } from 'jose';

/** Who of an agency's staff sends a request. */
export interface StaffMember {
  readonly agencyId: string;
  /** An opaque id of your own: never a name. */
  readonly staffId: string;
}

/** Whom an assertion is for, whatever host the service runs on. */
const AUDIENCE = 'https://api.victim-journey.example';
/** It may live five minutes at most. */
const LIFETIME_SECONDS = 240;

/**
 * A proof that a member of your staff sends a request, for the header `X-Staff-Assertion`: each is good for one
 * request, so make a new one for each.
 *
 * @param signing - the private half of a key whose public half is registered for your agency; names its `kid`
 */
export async function signStaff(
  { agencyId, staffId }: StaffMember,
  signing: JWK,
  now: Date = new Date(),
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const { alg = 'ES256', kid } = signing;
  return new SignJWT({})
    .setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }) })
    .setIssuer(agencyId)
    .setSubject(staffId)
    .setAudience(AUDIENCE)
    .setJti(randomUUID())
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + LIFETIME_SECONDS)
    .sign(await importJWK(signing, alg));
}
