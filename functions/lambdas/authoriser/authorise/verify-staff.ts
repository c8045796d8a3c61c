import { createLocalJWKSet, errors, jwtVerify } from 'jose';
import * as z from 'zod';

import { onBehalfOfFormat } from '../../../../schemas/headers.ts';
import { longestAssertion, staffAudience, type AssertionFault } from '../../../../schemas/staff-assertion.ts';
import type { StaffKeys } from '../../../../schemas/staff-keys.ts';

export interface VerifyDeps {
  /** The public keys that an agency has registered. */
  readonly keysOf: (agencyId: string) => Promise<StaffKeys>;
  /** Notes an assertion as used. @returns false where it was used before */
  readonly useOnce: (agencyId: string, id: string, expiresAt: number) => Promise<boolean>;
  readonly now: () => Date;
}

/** Who a request is proved to come from within its agency, or why its assertion proves nobody. */
export type Verified = { readonly staff: string } | { readonly fault: AssertionFault };

/** How far clocks of an agency may be from ours, in seconds. */
const CLOCK_SKEW = 30;

const ClaimsSchema = z.object({
  sub: z.string().regex(onBehalfOfFormat),
  jti: z.string().min(16).max(128),
  iat: z.int(),
  exp: z.int(),
});

/**
 * Checks the assertion of a request: a JWT that the agency of its key signed, about one member of its staff,
 * for this service, not older than five minutes, and not used before.
 */
export async function verifyStaff(
  { keysOf, useOnce, now }: VerifyDeps,
  agencyId: string,
  assertion: string,
): Promise<Verified> {
  const jwks = await keysOf(agencyId);
  if (jwks.keys.length === 0) return { fault: 'no-keys' };
  const at = now();
  const read = await claimsIn(assertion, agencyId, jwks, at);
  if ('fault' in read) return read;
  const { sub, jti, exp } = read;
  // An assertion is good until its end and the skew are over: so long it is known as used.
  return (await useOnce(agencyId, jti, exp + CLOCK_SKEW)) ? { staff: sub } : { fault: 'used' };
}

async function claimsIn(assertion: string, agencyId: string, jwks: StaffKeys, at: Date) {
  try {
    const { payload } = await jwtVerify(assertion, createLocalJWKSet(jwks), {
      algorithms: ['ES256', 'EdDSA'],
      issuer: agencyId,
      audience: staffAudience,
      requiredClaims: ['sub', 'jti', 'iat', 'exp'],
      clockTolerance: CLOCK_SKEW,
      maxTokenAge: longestAssertion,
      currentDate: at,
    });
    const claims = ClaimsSchema.safeParse(payload);
    if (!claims.success) return { fault: 'claims' } as const;
    return claims.data.exp - claims.data.iat > longestAssertion
      ? ({ fault: 'expired' } as const)
      : claims.data;
  } catch (error) {
    return { fault: faultOf(error) } as const;
  }
}

/** @throws what is no fault of the assertion */
function faultOf(error: unknown): AssertionFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim === 'iat' ? 'expired' : 'claims';
  if (error instanceof errors.JOSEError) return 'signature';
  throw error;
}
