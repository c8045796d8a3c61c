import { describe, expect, it } from 'vitest';

import { authoriser, type Found } from '../../functions/lambdas/authoriser/authorise/authorise-request.ts';
import { budgets } from '../../functions/lambdas/authoriser/authorise/budgets.ts';
import { toldOfKey } from '../../functions/lambdas/authoriser/authorise/tell-limits.ts';
import { formatKey, secretMac } from '../../functions/platform/key-format.ts';
import type { Credential } from '../../functions/core/access/credential.ts';
import { badKeys, noKeys, rateTiers } from '../../schemas/rate-tiers.ts';
import { aCredential } from './a-credential.ts';

const pepper = 'pepper';
const secretOf = (digit: string) => digit.repeat(43);
const keyOf = (digit: string, keyId = 'AAAAAAAAAAAA') =>
  formatKey({ environment: 'test', keyId, secret: secretOf(digit) });
const start = Date.UTC(2026, 0, 5, 9);

/** One container of the authoriser over a store that others share. */
function container(
  stored: Map<string, Credential>,
  counts = new Map<string, number>(),
  clock = { now: start },
  peppers = pepper,
  sessions = new Map<string, Found>(),
) {
  const seen = { reads: 0, writes: 0, uses: 0 };
  const now = () => new Date(clock.now);
  const takeFrom = budgets({
    now,
    reserve: (name, windowEnd, count) => {
      seen.writes += 1;
      const key = `${name}#${String(windowEnd)}`;
      counts.set(key, (counts.get(key) ?? 0) + count);
      return Promise.resolve(counts.get(key) ?? 0);
    },
  });
  const finds = (known: ReadonlyMap<string, Found>) => ({
    find: (id: string) => {
      seen.reads += 1;
      return Promise.resolve(known.get(id));
    },
    noteUse: () => {
      seen.uses += 1;
      return Promise.resolve();
    },
  });
  const decide = authoriser({
    environment: 'test',
    keys: finds(stored),
    sessions: finds(sessions),
    takeFrom,
    pepper: peppers,
    now,
  });
  const ask = (key: string | undefined, more: object = {}) =>
    decide({ key, address: '192.0.2.1', isPersonal: false, ...more });
  return { ask, seen, clock, counts, takeFrom };
}

const withKey = (change: Partial<Credential> = {}) =>
  new Map([
    [
      'AAAAAAAAAAAA',
      aCredential({
        secrets: [{ mac: secretMac(pepper, secretOf('a')), createdAt: new Date(start).toISOString() }],
        ...change,
      }),
    ],
  ]);

/** Whose key it is. */
const owner = aCredential({}).agencyId;

describe('the authoriser', () => {
  it('reads nothing for a key whose checksum is wrong', async () => {
    const { ask, seen } = container(withKey());
    expect(await ask(`${keyOf('a').slice(0, -1)}!`)).toEqual({ outcome: 'refused' });
    expect(await ask(keyOf('a').replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toEqual({
      outcome: 'refused',
    });
    expect(await ask(undefined)).toEqual({ outcome: 'refused' });
    expect(seen.reads).toBe(0);
  });

  it('takes no key of the other environment, and holds none against whoever shows it', async () => {
    const { ask, counts } = container(withKey({ environment: 'live' }));
    const live = formatKey({ environment: 'live', keyId: 'AAAAAAAAAAAA', secret: secretOf('a') });
    expect(await ask(live)).toEqual({ outcome: 'refused' });
    expect([...counts.keys()].filter((name) => name.startsWith('bad'))).toEqual([]);
  });

  it('reads a good key once in five seconds, and notes its use once a minute', async () => {
    const { ask, seen, clock } = container(withKey());
    for (let second = 0; second < 60; second += 1) {
      clock.now = start + second * 1000;
      expect((await ask(keyOf('a'))).outcome).toBe('allowed');
    }
    expect(seen).toMatchObject({ reads: 12, uses: 1 });
  });

  it('sees a revocation within five seconds of it', async () => {
    const stored = withKey();
    const { ask, clock } = container(stored);
    await ask(keyOf('a'));
    stored.set('AAAAAAAAAAAA', { ...aCredential(), status: 'revoked' });
    clock.now += 5_000;
    expect((await ask(keyOf('a'))).outcome).toBe('refused');
  });

  it('takes a new secret at once, whatever it had read before', async () => {
    const stored = withKey();
    const { ask } = container(stored);
    await ask(keyOf('a'));
    for (const [keyId, credential] of withKey({
      secrets: [{ mac: secretMac(pepper, secretOf('b')), createdAt: new Date(start).toISOString() }],
    }))
      stored.set(keyId, credential);
    expect((await ask(keyOf('b'))).outcome).toBe('allowed');
  });

  it.each([
    ['another address', { networks: ['198.51.100.0/24'] }, {}, 'refused'],
    ['no certificate', { assurance: 'key+mtls', certificates: ['a'.repeat(64)] }, {}, 'refused'],
    [
      'another certificate',
      { assurance: 'key+mtls', certificates: ['a'.repeat(64)] },
      { certificate: 'b'.repeat(64) },
      'refused',
    ],
    [
      'its certificate',
      { assurance: 'key+mtls', certificates: ['a'.repeat(64)] },
      { certificate: 'a'.repeat(64) },
      'allowed',
    ],
    ['a key that has expired', { expiresAt: '2026-01-01T00:00:00.000Z' }, {}, 'refused'],
    [
      'a key unused for 60 days',
      {
        activeFrom: '2025-10-01T00:00:00.000Z',
        secrets: [{ mac: secretMac(pepper, secretOf('a')), createdAt: '2025-10-01T00:00:00.000Z' }],
      },
      {},
      'refused',
    ],
  ] as const)('decides by %s', async (_what, change, place, outcome) => {
    const { ask } = container(withKey(change as Partial<Credential>));
    expect((await ask(keyOf('a'), place)).outcome).toBe(outcome);
  });

  it('says of a right key that it comes from elsewhere, and of a wrong or an old one never', async () => {
    const away = container(withKey({ networks: ['198.51.100.0/24'] }));
    expect(await away.ask(keyOf('a'))).toEqual({ outcome: 'refused', elsewhere: true, owner });
    expect(await away.ask(keyOf('b'))).toEqual({ outcome: 'refused', owner });
    expect(await away.ask(keyOf('a', 'BBBBBBBBBBBB'))).toEqual({ outcome: 'refused' });
    const old = container(withKey({ networks: ['198.51.100.0/24'], expiresAt: '2026-01-01T00:00:00.000Z' }));
    expect(await old.ask(keyOf('a'))).toEqual({ outcome: 'refused' });
  });

  it('takes a key that was issued under any pepper that is kept, and no other', async () => {
    const under = (text: string) => container(withKey(), undefined, undefined, text).ask(keyOf('a'));
    for (const text of [pepper, `next.${pepper}`, `next.using.${pepper}`, `next.using.before.${pepper}`])
      expect(await under(text)).toMatchObject({ outcome: 'allowed' });
    expect(await under('next.using.before.older')).toEqual({ outcome: 'refused', owner });
  });

  it('tells whoever tries too many bad keys to stop, and still answers the holder of the good one', async () => {
    const { ask } = container(withKey());
    const outcomes = [];
    for (let tries = 0; tries < badKeys.requests + 5; tries += 1)
      outcomes.push((await ask(keyOf('b'))).outcome);
    expect(outcomes.slice(0, badKeys.requests)).toEqual(Array(badKeys.requests).fill('refused'));
    expect(outcomes.slice(badKeys.requests)).toEqual(Array(5).fill('locked-out'));
    expect((await ask(keyOf('a'))).outcome).toBe('allowed');
    expect((await ask(keyOf('b', 'BBBBBBBBBBBB'), { address: '192.0.2.2' })).outcome).toBe('refused');
    const last = await ask(keyOf('b'), { address: '192.0.2.3' });
    expect(last).toEqual({ outcome: 'locked-out', refusals: 6, owner });
  });

  it('tells whoever uses a right key from elsewhere to stop, and still answers it from where it belongs', async () => {
    const { ask } = container(withKey({ networks: ['198.51.100.0/24'] }));
    for (let tries = 0; tries < badKeys.requests; tries += 1)
      expect((await ask(keyOf('a'))).outcome).toBe('refused');
    expect(await ask(keyOf('a'))).toEqual({ outcome: 'locked-out', refusals: 1, elsewhere: true, owner });
    expect((await ask(keyOf('a'), { address: '198.51.100.7' })).outcome).toBe('allowed');
  });

  it('tells whoever shows no key at all to stop in the end, by address', async () => {
    const { ask } = container(withKey());
    for (let tries = 0; tries < noKeys.requests; tries += 1)
      expect(await ask(undefined)).toEqual({ outcome: 'refused' });
    expect(await ask(undefined)).toEqual({ outcome: 'locked-out', refusals: 1 });
    expect(await ask(undefined, { address: '192.0.2.2' })).toEqual({ outcome: 'refused' });
    expect((await ask(keyOf('a'))).outcome).toBe('allowed');
  });
});

describe('the budget of a key', () => {
  it('is never exceeded by all containers together, and costs few writes', async () => {
    const counts = new Map<string, number>();
    const containers = Array.from({ length: 7 }, () => container(withKey({ tier: 'standard' }), counts));
    let passed = 0;
    for (let request = 0; request < 1_500; request += 1) {
      const decision = await containers[request % 7]?.ask(keyOf('a'));
      if (decision?.outcome === 'allowed' && decision.limits.every(({ beyond }) => beyond === 0)) passed += 1;
    }
    const { requests } = rateTiers.standard.requests;
    expect(passed).toBeLessThanOrEqual(requests);
    expect(passed).toBeGreaterThanOrEqual(requests * 0.85);
    const writes = containers.reduce((sum, { seen }) => sum + seen.writes, 0);
    expect(writes).toBeLessThan(requests / 8);
  });

  it('is not used up by containers that come for one request each and go', async () => {
    const [stored, counts] = [withKey(), new Map<string, number>()];
    for (let come = 0; come < 200; come += 1)
      expect((await container(stored, counts).takeFrom('key', rateTiers.standard.requests)).beyond).toBe(0);
  });

  it('is full again when its window ends', async () => {
    const { ask, clock } = container(withKey({ tier: 'trial' }));
    const isWithin = async () => {
      const decision = await ask(keyOf('a'));
      return decision.outcome === 'allowed' && decision.limits.every(({ beyond }) => beyond === 0);
    };
    for (let request = 0; request < 60; request += 1) expect(await isWithin()).toBe(true);
    expect(await isWithin()).toBe(false);
    clock.now += 60_000;
    expect(await isWithin()).toBe(true);
  });

  it('is told in structured fields, with a warning as the key nears its end', () => {
    const policy = { requests: 600, seconds: 60 };
    const limit = { name: 'requests', policy, beyond: 0, left: 512, resetSeconds: 30 };
    const now = new Date('2026-01-01T00:00:00Z');
    const told = (expiresAt: string, beyond = 0) => toldOfKey({ expiresAt }, [{ ...limit, beyond }], now);
    expect(told('2026-03-01T00:00:00Z')).toEqual({
      rateLimitPolicy: '"requests";q=600;w=60',
      rateLimit: '"requests";r=512;t=30',
    });
    expect(told('2026-01-31T00:00:00Z')['credentialExpires']).toBe('@1769817600;within=30');
    expect(told('2026-01-08T00:00:00Z')['credentialExpires']).toContain('within=7');
    expect(told('2026-01-01T06:00:00Z')['credentialExpires']).toContain('within=1');
    expect(told('2026-03-01T00:00:00Z', 1)['retryAfter']).toBe('30');
  });
});

describe('a session', () => {
  const sessionKey = (digit: string) =>
    formatKey({ environment: 'session', keyId: 'AAAAAAAAAAAA', secret: secretOf(digit) });
  const withSession = (change: Partial<Found> = {}) =>
    new Map<string, Found>([
      [
        'AAAAAAAAAAAA',
        {
          ...aCredential({
            secrets: [{ mac: secretMac(pepper, secretOf('s')), createdAt: new Date(start).toISOString() }],
            tier: 'standard',
          }),
          session: { person: 'operator-1', hasEnded: false },
          ...change,
        },
      ],
    ]);
  const asked = (sessions = withSession(), counts = new Map<string, number>()) =>
    container(withKey(), counts, { now: start }, pepper, sessions);

  it('is read once in five seconds as a key is, and never taken for the key of the same id', async () => {
    const { ask, seen } = asked();
    expect(await ask(sessionKey('s'))).toMatchObject({
      outcome: 'allowed',
      credential: { session: { person: 'operator-1' } },
    });
    expect((await ask(sessionKey('s'))).outcome).toBe('allowed');
    expect(seen.reads).toBe(1);
    expect(await ask(sessionKey('a'))).toMatchObject({ outcome: 'refused' });
    expect((await ask(keyOf('a'))).outcome).toBe('allowed');
    expect(await ask(keyOf('s'))).toMatchObject({ outcome: 'refused' });
  });

  it('that has ended is refused however often, and is no guess at a key', async () => {
    const { ask, counts } = asked(withSession({ session: { person: 'operator-1', hasEnded: true } }));
    for (let tries = 0; tries < badKeys.requests + 5; tries += 1)
      expect(await ask(sessionKey('s'))).toEqual({ outcome: 'refused', ended: true });
    expect([...counts.keys()].filter((name) => name.startsWith('bad'))).toEqual([]);
  });

  it('is taken from where the pages call, and from nowhere else', async () => {
    const { ask } = asked(withSession({ networks: ['198.51.100.0/24'] }));
    expect(await ask(sessionKey('s'))).toMatchObject({ outcome: 'refused', elsewhere: true });
    const at = { address: '198.51.100.7', isFrom: () => true };
    expect((await ask(sessionKey('s'), at)).outcome).toBe('allowed');
  });

  it("has a budget of looks of its person's own, whatever colleagues look at", async () => {
    const counts = new Map<string, number>();
    await asked(withSession(), counts).ask(sessionKey('s'), { isPersonal: true });
    const other = withSession({ session: { person: 'operator-2', hasEnded: false } });
    await asked(other, counts).ask(sessionKey('s'), { isPersonal: true });
    const names = [...counts.keys()].filter((name) => name.startsWith('personal'));
    expect(names.map((name) => name.replace(/#\d+$/, '')).sort()).toEqual([
      'personal#testcase-police#operator-1',
      'personal#testcase-police#operator-2',
    ]);
  });
});
