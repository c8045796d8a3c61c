import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { credentialOf, hasEnded, rolesOf, scopesOf } from '../../functions/core/access/sessions.ts';
import { widens } from '../../functions/core/access/four-eyes.ts';
import { formatKey, parseKey, sessionKeyOf } from '../../functions/platform/key-format.ts';
import { RowFilterSchema } from '../../schemas/agencies.ts';
import { AgencySchema, type Agency } from '../../functions/core/access/credential.ts';
import { roles, type Role } from '../../schemas/roles.ts';
import { AccessCodeSchema } from '../../schemas/session.ts';
import type { Session } from '../../functions/core/access/session.ts';
import { yesIn } from '../oracle/read-table.ts';
import { scopesHeld } from '../oracle/sight.ts';

const start = Date.UTC(2026, 0, 5, 9);
const at = (seconds: number) => new Date(start + seconds * 1000);

const signIn = {
  issuer: 'https://login.example/tenant/v2.0',
  clientId: 'client',
  rolesClaim: 'groups',
  roles: { desk: 'phoneline.operator', care: 'witness-care.officer' },
} as const;

const agency = (change: Partial<Agency> = {}): Agency =>
  AgencySchema.parse({
    agencyId: 'testcase-phoneline',
    kind: 'phoneline',
    status: 'active',
    name: 'Testcase',
    rows: { forces: ['01'] },
    sourcePrefixes: ['/testcase/'],
    minimumAssurance: 'key+ip',
    networks: ['192.0.2.0/24'],
    certificates: [],
    tier: 'standard',
    signIn,
    keyIds: [],
    version: 1,
    ...change,
  });

const session = (change: Partial<Session> = {}): Session => ({
  sessionId: 'AAAAAAAAAAAA',
  agencyId: 'testcase-phoneline',
  agencyKind: 'phoneline',
  person: 'operator-1',
  roles: ['phoneline.operator'],
  scopes: scopesOf('phoneline', ['phoneline.operator']),
  rows: RowFilterSchema.parse({}),
  mac: 'mac',
  assurance: 'key+ip',
  networks: ['198.51.100.0/24'],
  certificates: [],
  idleSeconds: 900,
  createdAt: at(0).toISOString(),
  expiresAt: at(3600).toISOString(),
  ...change,
});

describe('the roles of somebody who signs in', () => {
  it('are those of their groups, of the kind of their agency alone', () => {
    expect(rolesOf(agency(), ['desk', 'care', 'desk', 'constructor', '__proto__'])).toEqual([
      'phoneline.operator',
    ]);
    expect(rolesOf(agency({ kind: 'witness-care' }), ['desk', 'care'])).toEqual(['witness-care.officer']);
    expect(rolesOf(agency({ signIn: undefined }), ['desk'])).toEqual([]);
  });

  it.each(Object.keys(roles) as Role[])('%s holds nothing that its kind of agency cannot hold', (role) => {
    const { kind, scopes } = roles[role];
    expect(yesIn(scopesHeld, kind)).toEqual(expect.arrayContaining([...scopes]));
    expect(scopesOf(kind, [role]).sort()).toEqual([...scopes].sort());
  });

  it('lose what the kind of their agency has lost since', () => {
    const wider = session({ scopes: ['key:read', 'people:erase', 'access:manage'] });
    expect(credentialOf(wider, agency()).scopes).toEqual(['key:read']);
  });
});

describe('a session as a credential', () => {
  it('of staff has the rows and the standing of its agency as they are now', () => {
    const moved = agency({ rows: RowFilterSchema.parse({ forces: ['48'] }), status: 'revoked' });
    expect(credentialOf(session(), moved)).toMatchObject({
      rows: { forces: ['48'] },
      status: 'revoked',
      sourcePrefixes: ['/testcase/'],
      networks: ['198.51.100.0/24'],
    });
  });

  it('of a victim has their own journeys, and sources that are nobody else’s', () => {
    const rows = RowFilterSchema.parse({ journeys: ['jrn_1'] });
    const victims = agency({ kind: 'victim', rows: RowFilterSchema.parse({ journeys: ['jrn_2'] }) });
    const own = credentialOf(session({ agencyKind: 'victim', person: 'v-1', rows }), victims);
    expect(own).toMatchObject({ rows: { journeys: ['jrn_1'] }, sourcePrefixes: ['/testcase/v-1/'] });
  });

  it.each([
    ['just begun', undefined, 0, false],
    ['unused to the end of its idle time', undefined, 959, false],
    ['unused beyond it', undefined, 960, true],
    ['used since', 840, 1799, false],
    ['used since, and then left', 840, 1800, true],
    ['used all the time, before its end', 3540, 3599, false],
    ['used all the time, at its end', 3540, 3600, true],
  ])('%s has ended or not', (_what, lastUsed, now, ended) => {
    const used = lastUsed === undefined ? undefined : at(lastUsed).toISOString();
    expect(hasEnded(session(), used, at(now))).toBe(ended);
  });
});

describe('the key of a session', () => {
  const cookies = fc.string({ minLength: 1 });

  it('is a key, made of the cookie and the key of the pages alone', () => {
    fc.assert(
      fc.property(cookies, cookies, (one, other) => {
        const made = sessionKeyOf('pages key', one);
        expect(parseKey(made.key)).toEqual({
          environment: 'session',
          keyId: made.keyId,
          secret: made.secret,
        });
        expect(sessionKeyOf('pages key', one).key).toBe(made.key);
        expect(sessionKeyOf('another key', one).keyId).not.toBe(made.keyId);
        if (one !== other) expect(sessionKeyOf('pages key', other).secret).not.toBe(made.secret);
      }),
    );
  });

  it('is not said by its id', () => {
    const { keyId, secret } = sessionKeyOf('pages key', 'cookie');
    expect(secret).not.toContain(keyId);
    expect(formatKey({ environment: 'live', keyId, secret })).not.toBe(
      formatKey({ environment: 'session', keyId, secret }),
    );
  });
});

describe('who may sign in', () => {
  it('is widened by another provider, group or role, and narrowed by fewer', () => {
    const before = agency();
    const { desk: _desk, ...fewer } = signIn.roles;
    expect(widens(before, agency({ signIn: { ...signIn, roles: fewer } }))).toBe(false);
    expect(widens(before, agency({ signIn: undefined }))).toBe(false);
    expect(widens(agency({ signIn: undefined }), before)).toBe(true);
    expect(widens(before, agency({ signIn: { ...signIn, issuer: 'https://other.example' } }))).toBe(true);
    const more = { ...signIn.roles, desk: 'phoneline.supervisor' } as const;
    expect(widens(before, agency({ signIn: { ...signIn, roles: more } }))).toBe(true);
  });
});

it('reads a code as people write it, and nothing that is none', () => {
  for (const typed of ['ABCDE-12345', 'abcde 12345', 'ABCDEI2345', 'abcdel2345'])
    expect(AccessCodeSchema.safeParse(typed).data).toBe('ABCDE12345');
  expect(AccessCodeSchema.safeParse('ABCDEO2345').data).toBe('ABCDE02345');
  for (const typed of ['', 'ABCDE1234', 'ABCDE123456', 'ABCDU12345', '__proto__1'])
    expect(AccessCodeSchema.safeParse(typed).success).toBe(false);
});
