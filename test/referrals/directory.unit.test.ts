import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { findServices, toOpenReferral } from '../../functions/core/directory/find-services.ts';
import { idFrom, referralIdFrom } from '../../functions/core/referrals/referral-id.ts';
import { supportServices } from '../../schemas/reference/services.ts';

const ids = (filter: Parameters<typeof findServices>[0]) => findServices(filter).map(({ id }) => id);
const all = supportServices.map(({ id }) => id);

describe('the services that serve what is looked for', () => {
  it('are all where nothing is asked', () => {
    expect(ids({})).toEqual(all);
  });

  it.each([
    ['category', { category: 'sexual-violence' }, ['lvws-core', 'signpost-sexual-violence']],
    ['what takes referrals', { takesReferrals: true }, ['lvws-core', 'lvws-safety', 'lvws-court']],
    ['another area', { area: 'elsewhere' }, []],
    ['another language', { language: 'xx' }, []],
    ['another way in', { accessibility: 'helicopter' }, []],
  ])('are by %s those', (_what, filter, found) => {
    expect(ids(filter).sort()).toEqual([...found].sort());
  });

  it('are those that take no referrals, where that is asked', () => {
    expect([...ids({ takesReferrals: false }), ...ids({ takesReferrals: true })].sort()).toEqual(
      [...all].sort(),
    );
    expect(ids({ takesReferrals: false })).not.toContain('lvws-core');
  });

  it('serve the age, both its ends included', () => {
    for (const { id, minimumAge, maximumAge } of supportServices) {
      for (const age of [minimumAge, maximumAge]) expect(ids({ age })).toContain(id);
      for (const age of [minimumAge - 1, maximumAge + 1]) expect(ids({ age })).not.toContain(id);
    }
  });
});

describe('a service in the shape of Open Referral UK', () => {
  const core = supportServices.find(({ id }) => id === 'lvws-core');

  it('says what it is, for whom, where and how', () => {
    const told = core && toOpenReferral(core);
    expect(told).toMatchObject({
      id: 'lvws-core',
      name: 'Emotional and mental health support',
      status: 'active',
      attending_type: 'phone',
      attending_access: 'referral',
      eligibilities: [{ id: 'lvws-core-age', minimum_age: 0, maximum_age: 120 }],
      service_areas: [{ id: 'lvws-core-london', service_area: 'Greater London', extent: 'london' }],
      languages: [
        { id: 'lvws-core-en', language: 'English' },
        { id: 'lvws-core-interpreter', language: 'Any language, with an interpreter' },
        { id: 'lvws-core-bsl', language: 'British Sign Language' },
      ],
    });
    expect(told?.service_taxonomies).toContainEqual({
      id: 'lvws-core-sexual-violence',
      taxonomy: {
        id: 'sexual-violence',
        name: 'sexual violence',
        vocabulary: 'victim-journey-support',
      },
    });
    expect(told?.service_at_locations).toMatchObject([
      {
        id: 'lvws-core-at',
        location: { id: 'lvws-core-location', name: 'Emotional and mental health support' },
      },
    ]);
    const [at] = told?.service_at_locations ?? [];
    expect(at?.location.accessibility_for_disabilities).toContainEqual({
      id: 'lvws-core-step-free',
      accessibility: 'step-free',
    });
  });

  it('says how it is attended first, and that a victim comes by themselves where it takes no referrals', () => {
    if (!core) throw new Error('There is no core service.');
    const attended = (...access: (typeof core.access)[number][]) =>
      toOpenReferral({ ...core, access }).attending_type;
    expect(attended('step-free', 'home-visit', 'phone')).toBe('home visit');
    expect(attended('online')).toBe('online');
    expect(attended('step-free')).toBe('phone');
    expect(toOpenReferral({ ...core, takesReferrals: false }).attending_access).toBe('drop-in');
  });
});

describe('an id that is made from names', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  /** The first 128 bits of the hash, as a number written with 26 digits of base 32. */
  const reckoned = (parts: readonly string[]): string => {
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
    let [rest, text] = [BigInt(`0x${hash}`), ''];
    for (let digit = 0; digit < 26; digit += 1) {
      text = `${alphabet[Number(rest % 32n)] ?? ''}${text}`;
      rest /= 32n;
    }
    return text;
  };

  it('has the shape of a ULID, and is that of these names alone', () => {
    for (const parts of [['a'], ['a', 'b'], ['ab'], ['', ''], ['jrn_1', '/police/met', 'e1', 'lvws-core']]) {
      expect(idFrom(parts)).toBe(reckoned(parts));
      expect(idFrom(parts)).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    }
  });

  it('is for a referral that of its journey, event and service', () => {
    const cause = { source: '/police/met', id: 'e1' };
    expect(referralIdFrom('jrn_1', cause, 'lvws-core')).toBe(
      `ref_${reckoned(['jrn_1', '/police/met', 'e1', 'lvws-core'])}`,
    );
  });
});
