import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';

import { signStaff } from '../client/src/sign-staff.ts';
import { fingerprintOf } from '../functions/platform/fingerprint.ts';
import { firstKeysAudience, longestFirstKeysSignature } from '../schemas/first-keys.ts';
import { StaffKeysSchema, type StaffKeys } from '../schemas/staff-keys.ts';

/** The private key with which an agency signs who of its staff sends a request. */
export type StaffSigningKey = JWK;

/** A pair of an agency: the private key, and the public keys to register. */
export interface StaffKeyPair {
  readonly signing: StaffSigningKey;
  readonly registered: StaffKeys;
}

/** A new pair of an agency. */
export async function makeStaffKey(kid: string): Promise<StaffKeyPair> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const common = { kid, alg: 'ES256', use: 'sig' };
  return {
    signing: { ...(await exportJWK(privateKey)), ...common },
    registered: StaffKeysSchema.parse({ keys: [{ ...(await exportJWK(publicKey)), ...common }] }),
  };
}

/** An assertion (`X-Staff-Assertion`) that a member of an agency's staff sends a request, as its client makes it. */
export const staffAssertion = (
  agencyId: string,
  staffId: string,
  signing: StaffSigningKey,
): Promise<string> => signStaff({ agencyId, staffId }, signing);

/**
 * A signature of one of the first administrators under the request that makes them so.
 *
 * @param request - as the file or the program that sends it has it; it names the agency
 * @param claims - put in place of those that are right
 */
export async function signFirstKeys(
  request: unknown,
  staffId: string,
  signing: StaffSigningKey,
  claims: Readonly<Record<string, string | number>> = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const { agency } = request as { readonly agency: { readonly agencyId: string } };
  const standard = {
    iss: agency.agencyId,
    sub: staffId,
    aud: firstKeysAudience,
    iat: now,
    exp: now + longestFirstKeysSignature,
    request: fingerprintOf(request),
  };
  return sign({ ...standard, ...claims }, signing);
}

const sign = async (claims: JWTPayload, signing: StaffSigningKey): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: signing.alg ?? 'ES256', kid: signing.kid ?? '' })
    .sign(await importJWK(signing));
