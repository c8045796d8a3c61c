import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lanesOf } from '../../functions/lambdas/api/events/lanes.ts';

const items = fc.array(
  fc.oneof(
    fc.record({
      subject: fc.constantFrom('crime:01/AB1', 'crime:01/AB2', 'case:01ZD0303208', 'case:01zd0303208/1'),
      data: fc.record(
        {
          force: fc.constant('01'),
          crimeReference: fc.constantFrom('AB1', 'ab2'),
          caseUrn: fc.constant('01ZD0303208'),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.anything(),
  ),
  { maxLength: 20 },
);

describe('the lanes of a batch', () => {
  it('hold every item once, in the order sent', () => {
    fc.assert(
      fc.property(items, (sent) => {
        const lanes = lanesOf(sent);
        expect(lanes.flat().sort((a, b) => a - b)).toEqual(sent.map((_, index) => index));
        for (const lane of lanes) expect(lane).toEqual([...lane].sort((a, b) => a - b));
      }),
    );
  });

  it('keep together what shares any name, in any spelling', () => {
    const lanes = lanesOf([
      { subject: 'incident:01/CAD 1', data: {} },
      { subject: 'crime:01/AB1', data: {} },
      7,
      { subject: 'crime:01/ab1', data: { force: '01', incidentReference: 'cad 1' } },
      { subject: 'crime:01/AB2', data: {} },
    ]);
    expect(lanes.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([[0, 1, 3], [2], [4]]);
  });
});
