import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { areTwo, type StaffMember } from '../../functions/core/person/told.ts';

const agencies = fc.constantFrom('met-police', 'city-police', 'lvws');
const names = fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined });
const members = fc.array(fc.record({ agencyId: agencies, onBehalfOf: names, verified: fc.boolean() }), {
  maxLength: 6,
});

it('are never what one agency merely claims, however many names it gives', () => {
  fc.assert(
    fc.property(agencies, members, (agencyId, claimed) => {
      const own = claimed.map((member): StaffMember => ({ ...member, agencyId, verified: false }));
      expect(areTwo(own)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

it('are one where one proved person says it again, whatever names stand beside', () => {
  fc.assert(
    fc.property(agencies, members, fc.integer({ min: 1, max: 4 }), (agencyId, claimed, times) => {
      const proved: StaffMember = { agencyId, onBehalfOf: 'one', verified: true };
      const own = claimed.map((member): StaffMember => ({ ...member, agencyId, verified: false }));
      expect(areTwo([...own, ...Array<StaffMember>(times).fill(proved)])).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

it('are two proved people of one agency, or people of two agencies', () => {
  fc.assert(
    fc.property(members, agencies, agencies, (others, first, second) => {
      const two: StaffMember[] = [
        { agencyId: first, onBehalfOf: 'one', verified: true },
        { agencyId: second, onBehalfOf: 'two', verified: true },
      ];
      expect(areTwo([...others, ...two])).toBe(true);
      fc.pre(first !== second);
      expect(areTwo([{ agencyId: first }, { agencyId: second }])).toBe(true);
    }),
  );
});
