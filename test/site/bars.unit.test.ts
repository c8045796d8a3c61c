import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawBars } from '../../functions/site/bars.ts';

const figure = fc.record({ label: fc.string(), value: fc.option(fc.nat(100_000), { nil: null }) });

describe('bars of figures', () => {
  it('are as long as what they count, and within the picture', () => {
    fc.assert(
      fc.property(fc.array(figure), (figures) => {
        const { bars, height } = drawBars(figures);
        for (const [at, bar] of bars.entries()) {
          expect(bar.width).toBeGreaterThanOrEqual(0);
          expect(bar.width).toBeLessThanOrEqual(240);
          expect(bar.barY).toBeLessThan(height);
          for (const [other, { value }] of figures.entries())
            if (value !== null && figures[at]?.value != null && value > figures[at].value)
              expect(bars[other]?.width).toBeGreaterThanOrEqual(bar.width);
        }
      }),
    );
  });

  it('tell nothing of a figure that is withheld: the same gap, whatever else is drawn', () => {
    fc.assert(
      fc.property(fc.array(figure), (others) => {
        const [withheld] = drawBars([{ label: 'Trial', value: null }, ...others]).bars;
        expect(withheld).toMatchObject({ isWithheld: true, width: 24, text: '[c]' });
      }),
    );
  });

  it('draw nought as nothing, with its number', () => {
    expect(drawBars([{ label: 'Trial', value: 0 }]).bars).toMatchObject([
      { width: 0, text: '0', isWithheld: false },
    ]);
  });

  it('are drawn on a scale that is given', () => {
    expect(drawBars([{ label: 'Half', value: 50, text: '50 %' }], 100).bars).toMatchObject([
      { width: 120, text: '50 %' },
    ]);
  });
});
