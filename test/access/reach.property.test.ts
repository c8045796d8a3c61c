import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isWithinReach } from '../../functions/core/access/reach.ts';
import { isWithinRows } from '../../functions/core/access/rows.ts';
import { noFacts, type Facts } from '../../functions/core/record/facts.ts';
import { agencyKinds } from '../../schemas/agency-kinds.ts';
import { RowFilterSchema, type RowFilter } from '../../schemas/agencies.ts';

const some = (...values: string[]) => fc.subarray(values);
const rows: fc.Arbitrary<RowFilter> = fc
  .record({
    forces: some('01', '48'),
    courts: some('C01CE00', 'C01SN00'),
    cpsAreas: some('london', 'elsewhere'),
    services: some('lvws-core', 'lvws-court'),
    probationRegions: some('london', 'north'),
    journeys: some('jrn_1', 'jrn_2'),
  })
  .map((given) => RowFilterSchema.parse(given));
const kind = fc.constantFrom(...agencyKinds);
const knowing = (of: RowFilter): Facts => ({ ...noFacts(), rows: of });

const facts = (of: RowFilter, openToCourts: boolean): Facts => ({ ...knowing(of), openToCourts });

describe('what an agency may write to by a reference', () => {
  it('is what lies within its rows; for a court also what was charged', () => {
    fc.assert(
      fc.property(kind, rows, rows, fc.boolean(), (of, filter, known, wasCharged) => {
        const isAnyCourt = of === 'court' && filter.courts.length > 0 && wasCharged;
        const expected = isWithinRows(of, filter, known) || isAnyCourt;
        expect(isWithinReach({ agencyKind: of }, filter, facts(known, wasCharged))).toBe(expected);
      }),
    );
  });

  it('is never more for a key without rows', () => {
    fc.assert(
      fc.property(kind, rows, fc.boolean(), (of, known, wasCharged) => {
        expect(isWithinReach({ agencyKind: of }, RowFilterSchema.parse({}), facts(known, wasCharged))).toBe(
          false,
        );
      }),
    );
  });
});

describe('the rows of a key', () => {
  const within = (kind: 'police' | 'support-service', mine: Partial<RowFilter>, theirs: Partial<RowFilter>) =>
    isWithinRows(kind, RowFilterSchema.parse(mine), RowFilterSchema.parse(theirs));

  it('are reached where one of them is one of the several of a journey', () => {
    const several = { forces: ['01', '48'] };
    expect(within('police', { forces: ['48'] }, several)).toBe(true);
    expect(within('police', { forces: ['48', '45'] }, several)).toBe(true);
    expect(within('police', { forces: ['45'] }, several)).toBe(false);
  });

  it('are whole words: two services of one house, and two forces, are two', () => {
    expect(within('support-service', { services: ['lvws-core'] }, { services: ['lvws-court'] })).toBe(false);
    expect(within('support-service', { services: ['lvws-core'] }, { services: ['lvws-core'] })).toBe(true);
    expect(within('police', { forces: ['01'] }, { forces: ['02'] })).toBe(false);
  });
});

describe('the rows of a court', () => {
  it('are those of every room of it', () => {
    const known = RowFilterSchema.parse({ courts: ['B01EF00'] });
    for (const room of ['B01EF00', 'B01EF01'])
      expect(isWithinRows('court', RowFilterSchema.parse({ courts: [room] }), known)).toBe(true);
    expect(isWithinRows('court', RowFilterSchema.parse({ courts: ['B01EG00'] }), known)).toBe(false);
  });
});
