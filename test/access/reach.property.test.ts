import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isWithinReach } from '../../functions/core/access/reach.ts';
import { isWithinRows } from '../../functions/core/access/rows.ts';
import { noFacts, type Facts } from '../../functions/core/record/facts.ts';
import { agencyKinds } from '../../schemas/agency-kinds.ts';
import { RowFilterSchema, type AgencyKind, type RowFilter } from '../../schemas/agencies.ts';
import { stored } from '../duties/support.ts';

const some = (...values: string[]) => fc.subarray(values);
const rows: fc.Arbitrary<RowFilter> = fc
  .record({
    forces: some('01', '48'),
    courts: some('C01CE00', 'C01SN00'),
    cpsAreas: some('london', 'elsewhere'),
    services: some('lvws-core', 'lvws-court'),
    probationRegions: some('london', 'north'),
  })
  .map((given) => RowFilterSchema.parse(given));
const kind = fc.constantFrom(...agencyKinds);
const knowing = (of: RowFilter): Facts => ({ ...noFacts(), rows: of });

/** Says nothing of any row. */
const verdict = stored(
  {
    type: 'court.verdict',
    by: 'court',
    time: '2026-01-05T09:00:00Z',
    data: { suspect: 'S1', verdict: 'NG' },
  },
  1,
);
const listedAt = (court: string) =>
  stored(
    {
      type: 'court.hearing-listed',
      by: 'court',
      time: '2026-01-05T09:00:00Z',
      data: { hearing: 'H1', hearingType: 'TRIAL', court, at: '2026-03-01T10:00:00Z' },
    },
    1,
  );

const isFirstCourt = (of: AgencyKind, filter: RowFilter, known: RowFilter): boolean =>
  of === 'court' && filter.courts.length > 0 && known.courts.length === 0;

describe('what an agency may write to by a reference', () => {
  it('is what lies within its rows; for a court also what no court is known of', () => {
    fc.assert(
      fc.property(kind, rows, rows, (of, filter, known) => {
        const expected = isWithinRows(of, filter, known) || isFirstCourt(of, filter, known);
        expect(isWithinReach(of, filter, knowing(known), verdict)).toBe(expected);
      }),
    );
  });

  it('is never more for a key without rows, nor for a court once another is known', () => {
    fc.assert(
      fc.property(kind, rows, (of, known) => {
        expect(isWithinReach(of, RowFilterSchema.parse({}), knowing(known), verdict)).toBe(false);
      }),
    );
    const known = knowing(RowFilterSchema.parse({ courts: ['C01SN00'] }));
    const other = RowFilterSchema.parse({ courts: ['C01CE00'] });
    expect(isWithinReach('court', other, known, verdict)).toBe(false);
    expect(isWithinReach('court', other, known, listedAt('C01SN00'))).toBe(false);
    expect(isWithinReach('court', other, known, listedAt('C01CE00'))).toBe(true);
  });
});
