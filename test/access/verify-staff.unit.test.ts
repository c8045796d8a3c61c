import { decodeJwt, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';

import { verifyStaff } from '../../functions/lambdas/authoriser/authorise/verify-staff.ts';
import { makeStaffKey, staffAssertion } from '../../local/staff.ts';
import { staffAudience } from '../../schemas/staff-assertion.ts';
import { StaffKeysSchema } from '../../schemas/staff-keys.ts';

type Pair = Awaited<ReturnType<typeof makeStaffKey>>;
let own: Pair;
let foreign: Pair;
beforeAll(async () => {
  own = await makeStaffKey('own');
  foreign = await makeStaffKey('own');
});

/** Agencies with what each has registered, and a store of the assertions that were used. */
function service() {
  const used = new Set<string>();
  return {
    keysOf: (agencyId: string) => Promise.resolve(agencyId === 'met-police' ? own.registered : { keys: [] }),
    useOnce: (agencyId: string, id: string) => {
      const isFirst = !used.has(`${agencyId}/${id}`);
      used.add(`${agencyId}/${id}`);
      return Promise.resolve(isFirst);
    },
    now: () => new Date(),
  };
}
const seconds = () => Math.floor(Date.now() / 1000);
/** An assertion that is right but for some claims. */
const assertion = async (claims: Readonly<Record<string, string | number>> = {}) => {
  const right = decodeJwt(await staffAssertion('met-police', 'officer-7', own.signing));
  return new SignJWT({ ...right, ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'own' })
    .sign(await importJWK(own.signing));
};
const verify = async (text: string | Promise<string>, agencyId = 'met-police') =>
  verifyStaff(service(), agencyId, await text);

describe('an assertion of an agency', () => {
  it('proves who of its staff sends the request, once', async () => {
    const deps = service();
    const text = await assertion();
    expect(await verifyStaff(deps, 'met-police', text)).toEqual({ staff: 'officer-7' });
    expect(await verifyStaff(deps, 'met-police', text)).toEqual({ fault: 'used' });
  });

  it.each([
    ['that is no JWT', () => Promise.resolve('officer-7'), 'signature'],
    ['signed by nobody', () => Promise.resolve(new UnsecuredJWT({ sub: 'officer-7' }).encode()), 'signature'],
    [
      'signed by another under the same kid',
      () => staffAssertion('met-police', 'officer-7', foreign.signing),
      'signature',
    ],
    ['of another agency', () => assertion({ iss: 'city-police' }), 'claims'],
    ['for another service', () => assertion({ aud: 'https://elsewhere.example' }), 'claims'],
    ['about nobody', () => assertion({ sub: '' }), 'claims'],
    ['about a name', () => assertion({ sub: 'Testcase Example' }), 'claims'],
    ['that could be used again and again', () => assertion({ jti: '' }), 'claims'],
    ['that has ended', () => assertion({ iat: seconds() - 290, exp: seconds() - 60 }), 'expired'],
    ['that was made long ago', () => assertion({ iat: seconds() - 400, exp: seconds() + 60 }), 'expired'],
    ['that is to live an hour', () => assertion({ exp: seconds() + 3600 }), 'expired'],
    ['of tomorrow', () => assertion({ iat: seconds() + 86_400, exp: seconds() + 86_500 }), 'expired'],
  ])('proves nobody: one %s', async (_what, text, fault) => {
    expect(await verify(text())).toEqual({ fault });
  });

  it('proves nobody with a key of another kind, whatever its header says', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const text = await new SignJWT({ sub: 'officer-7', jti: 'a-jti-of-the-tests', aud: staffAudience })
      .setProtectedHeader({ alg: 'RS256', kid: 'own' })
      .sign(privateKey);
    expect(await verify(text)).toEqual({ fault: 'signature' });
  });

  it('proves nobody of an agency that has registered no key', async () => {
    expect(await verify(assertion({ iss: 'city-police' }), 'city-police')).toEqual({ fault: 'no-keys' });
  });
});

describe('the keys that an agency registers', () => {
  it('are public keys alone', () => {
    expect(StaffKeysSchema.safeParse({ keys: [own.signing] }).success).toBe(false);
    expect(StaffKeysSchema.safeParse(own.registered).success).toBe(true);
  });

  it('bear a name each', () => {
    const [key] = own.registered.keys;
    expect(StaffKeysSchema.safeParse({ keys: [key, key] }).success).toBe(false);
  });
});
