import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { complianceStates } from '../../functions/core/statistics/compliance.ts';
import { tabulateCompliance } from '../../functions/core/statistics/tabulate-compliance.ts';

const cells = fc.uniqueArray(
  fc.record({
    cell: fc
      .tuple(
        fc.constantFrom('VC-6-ARREST', 'VC-9-OUTCOME'),
        fc.constantFrom('police', 'witness-care'),
        fc.constantFrom('01', '48'),
        fc.constantFrom('standard', 'enhanced'),
        fc.constantFrom(...complianceStates),
      )
      .map((parts) => parts.join('#')),
    count: fc.integer({ min: 1, max: 40 }),
    tallies: fc.constant({ 'hours#5': 2, 'hours#9': 1 }),
  }),
  { selector: ({ cell }) => cell, maxLength: 40 },
);

describe('the compliance table', () => {
  it('has no small number, and rows whose shown counts never exceed what was due', () => {
    fc.assert(
      fc.property(cells, (counted) => {
        for (const { due, counts } of tabulateCompliance(counted)) {
          const shown = Object.values(counts);
          for (const count of [due, ...shown]) expect(count === null || count === 0 || count >= 5).toBe(true);
          const sum = shown.reduce<number>((total, count) => total + (count ?? 0), 0);
          if (due !== null && !shown.includes(null)) expect(sum).toBe(due);
          if (due !== null) expect(sum).toBeLessThanOrEqual(due);
        }
      }),
    );
  });

  it('tells the median and the 90th percentile of what was met, where its counts are shown', () => {
    const [row] = tabulateCompliance([
      { cell: 'VC-6-ARREST#police#01#standard#met', count: 10, tallies: { 'hours#4': 6, 'hours#90': 4 } },
    ]);
    expect(row).toMatchObject({ due: 10, toMeet: { medianHours: 4, p90Hours: 90 } });
  });
});
