import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  ALL,
  suppress,
  threshold,
  type Counted,
  type Published,
} from '../../functions/core/statistics/suppress.ts';

const cubes: fc.Arbitrary<Counted[]> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 4 }))
  .chain(([areas, stages]) =>
    fc
      .array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 300 })), {
        minLength: areas * stages * 2,
        maxLength: areas * stages * 2,
      })
      .map((counts) =>
        counts.map((count, at) => ({
          at: [
            `area${String(at % areas)}`,
            `stage${String(Math.floor(at / areas) % stages)}`,
            at < areas * stages ? 'yes' : 'no',
          ],
          count,
        })),
      ),
  );

const PRIME = 2_147_483_647n;
const residue = (value: bigint): bigint => ((value % PRIME) + PRIME) % PRIME;

function inverse(value: bigint): bigint {
  let [result, base, power] = [1n, value, PRIME - 2n];
  while (power > 0n) {
    if (power & 1n) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    power >>= 1n;
  }
  return result;
}

/** A basis in echelon form, to which rows are added; tells whether a row lies in its span. */
class Span {
  private readonly basis = new Map<number, readonly bigint[]>();

  private rest(row: readonly bigint[]): readonly bigint[] {
    let left = row;
    for (const [lead, base] of [...this.basis].sort(([a], [b]) => a - b)) {
      const factor = left[lead] ?? 0n;
      if (factor !== 0n) left = left.map((value, at) => residue(value - factor * (base[at] ?? 0n)));
    }
    return left;
  }

  holds(row: readonly bigint[]): boolean {
    return this.rest(row).every((value) => value === 0n);
  }

  add(row: readonly bigint[]): void {
    const left = this.rest(row);
    const lead = left.findIndex((value) => value !== 0n);
    if (lead < 0) return;
    const scale = inverse(left[lead] ?? 1n);
    this.basis.set(
      lead,
      left.map((value) => residue(value * scale)),
    );
  }
}

const reaches = (figure: Published, cell: readonly string[]): boolean =>
  figure.at.every((value, dimension) => value === ALL || value === cell[dimension]);

/** Every cell that could be filled as far as a reader knows: none of its published figures is nought. */
function possibleCells(cells: readonly Counted[], published: readonly Published[]): string[][] {
  const values = [0, 1, 2].map((dimension) => [...new Set(cells.map(({ at }) => at[dimension] ?? ''))]);
  const every = (values[0] ?? []).flatMap((a) =>
    (values[1] ?? []).flatMap((b) => (values[2] ?? []).map((c) => [a, b, c])),
  );
  const tables = new Set(published.map(({ at }) => at.map((value) => value === ALL).join()));
  return every.filter((cell) =>
    [...tables].every((table) =>
      published.some(
        (figure) => figure.at.map((value) => value === ALL).join() === table && reaches(figure, cell),
      ),
    ),
  );
}

/** The withheld figures that some sum of published ones, each times any factor, gives back. */
function toldBySums(cells: readonly Counted[], published: readonly Published[]): Published[] {
  const possible = possibleCells(cells, published);
  const rowOf = (figure: Published) => possible.map((cell) => (reaches(figure, cell) ? 1n : 0n));
  const span = new Span();
  for (const figure of published) if (figure.count !== null) span.add(rowOf(figure));
  return published.filter((figure) => figure.count === null && span.holds(rowOf(figure)));
}

describe.each([
  ['a whole cube', [[0, 1, 2]]],
  [
    'tables that share a dimension',
    [
      [0, 1],
      [1, 2],
    ],
  ],
] as const)('suppression of %s', (_what, tables) => {
  it('publishes no number from 1 to 4', () => {
    fc.assert(
      fc.property(cubes, (cells) => {
        for (const { count } of suppress(cells, tables))
          expect(count === null || count >= threshold).toBe(true);
      }),
    );
  });

  it('lets no sum or difference of published numbers tell a withheld one', () => {
    fc.assert(
      fc.property(cubes, (cells) => {
        expect(toldBySums(cells, suppress(cells, tables))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('suppression', () => {
  it('withholds nothing where nothing is small', () => {
    const cells = [
      { at: ['48', 'trial'], count: 7 },
      { at: ['01', 'trial'], count: 12 },
    ];
    const published = suppress(cells, [[0, 1]]);
    expect(published.find(({ at }) => at.join() === '*,*')?.count).toBe(19);
    expect(published.every(({ count }) => count !== null)).toBe(true);
  });

  it('withholds the next smallest beside a small number, so that the total may stay', () => {
    const cells = [
      { at: ['trial'], count: 3 },
      { at: ['sentence'], count: 8 },
      { at: ['report'], count: 90 },
    ];
    const published = suppress(cells, [[0]]);
    const figure = (at: string) => published.find((each) => each.at[0] === at)?.count;
    expect([figure('trial'), figure('sentence'), figure('report'), figure(ALL)]).toEqual([
      null,
      null,
      90,
      101,
    ]);
  });
});
