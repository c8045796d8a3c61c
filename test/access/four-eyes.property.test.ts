import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { widens } from '../../functions/core/access/four-eyes.ts';
import { AgencySchema, type Agency } from '../../functions/core/access/credential.ts';

const some = <Value>(...values: Value[]) => fc.uniqueArray(fc.constantFrom(...values));
const staffKey = (kid: string, x: string) => ({ kty: 'OKP' as const, crv: 'Ed25519' as const, x, kid });
const agencies: fc.Arbitrary<Agency> = fc
  .record({
    name: fc.constantFrom('One', 'Other'),
    rows: fc.record({ forces: some('01', '48'), courts: some('B01EF00') }),
    sourcePrefixes: some('/one/', '/other/'),
    minimumAssurance: fc.constantFrom('key', 'key+ip', 'key+mtls'),
    networks: some('192.0.2.0/24', '198.51.100.0/24'),
    certificates: some('0'.repeat(64), '1'.repeat(64)),
    tier: fc.constantFrom('standard', 'bulk'),
    staffKeys: fc.record({
      keys: fc.uniqueArray(
        fc.constantFrom(
          staffKey('a', 'A'.repeat(43)),
          staffKey('a', 'B'.repeat(43)),
          staffKey('b', 'B'.repeat(43)),
        ),
        { selector: ({ kid }) => kid },
      ),
    }),
  })
  .map((policy) =>
    AgencySchema.parse({
      agencyId: 'one',
      kind: 'police',
      status: 'active',
      keyIds: [],
      version: 1,
      ...policy,
    }),
  );

/** All that an agency's keys may reach and what proves its staff, each as a text of its own. */
const openings = ({ rows, sourcePrefixes, networks, certificates, staffKeys, minimumAssurance }: Agency) =>
  new Set([
    ...Object.entries(rows).flatMap(([dimension, values]) => values.map((value) => `${dimension} ${value}`)),
    ...sourcePrefixes,
    ...networks,
    ...certificates,
    ...staffKeys.keys.map((key) => JSON.stringify(key)),
    ...['key', 'key+ip', 'key+mtls'].slice(['key', 'key+ip', 'key+mtls'].indexOf(minimumAssurance)),
  ]);

describe('a change of an agency takes two administrators', () => {
  it('exactly where it opens what was closed', () => {
    fc.assert(
      fc.property(agencies, agencies, (before, after) => {
        const known = openings(before);
        expect(widens(before, after)).toBe([...openings(after)].some((opening) => !known.has(opening)));
      }),
      { numRuns: 2000 },
    );
  });

  it('never for what changes nothing but its name', () => {
    fc.assert(
      fc.property(agencies, fc.constantFrom('One', 'Other'), (agency, name) => {
        expect(widens(agency, { ...agency, name })).toBe(false);
      }),
    );
  });
});
