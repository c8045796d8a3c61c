import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createCursors } from '../../functions/http/cursor.ts';
import { cutToPage, fillPage, openPage } from '../../functions/http/page.ts';

const cursors = createCursors('a secret of the tests');
const operation = { id: 'listKeys', path: '/agencies/{agencyId}/keys' };

const request = (agencyId: string, of: string, query: Readonly<Record<string, unknown>>) => ({
  operation,
  caller: { agencyId },
  parameters: { agencyId: of },
  query,
});

const filters = fc.record(
  { status: fc.constantFrom('open', 'met'), right: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: [] },
);
const names = fc.constantFrom('met-police', 'city-police');

/** The request that a link makes. */
const followed = (agencyId: string, of: string, link: string) => {
  const { limit, right, ...query } = Object.fromEntries(new URL(link, 'https://api.invalid').searchParams);
  return request(agencyId, of, {
    ...query,
    ...(right === undefined ? {} : { right: Number(right) }),
    limit: Number(limit),
  });
};

describe('the link to the next page', () => {
  it('leads its agency on after the last entry, with the same filter', () => {
    fc.assert(
      fc.property(names, names, filters, fc.string(), (agencyId, of, filter, place) => {
        const first = openPage(cursors, request(agencyId, of, { ...filter, limit: 7 }), {
          day: '2026-01-05',
        });
        expect(first.after).toBeUndefined();
        const link = first.links(place).next ?? '';
        expect(link.startsWith(`/v1/agencies/${of}/keys?`)).toBe(true);
        const second = openPage(cursors, followed(agencyId, of, link), { day: '2026-01-06' });
        expect([second.after, second.limit]).toEqual([place, 7]);
        expect(new URLSearchParams(second.next('x').split('?')[1]).get('day')).toBe('2026-01-05');
      }),
    );
  });

  it('is good for no other agency, path or filter', () => {
    const use = fc.tuple(names, names, filters);
    fc.assert(
      fc.property(use, use, (own, other) => {
        fc.pre(JSON.stringify(own) !== JSON.stringify(other));
        const [agencyId, of, filter] = own;
        const { next } = openPage(cursors, request(agencyId, of, { ...filter, limit: 7 })).links('place');
        const { searchParams } = new URL(next ?? '', 'https://api.invalid');
        const carried = { ...other[2], cursor: searchParams.get('cursor'), limit: 7 };
        expect(() => openPage(cursors, request(other[0], other[1], carried))).toThrow('invalid-cursor');
      }),
    );
  });

  it('is null on the last page', () => {
    expect(openPage(cursors, request('met-police', 'met-police', { limit: 7 })).links(undefined)).toEqual({
      next: null,
    });
  });
});

it('cuts what was read to the page, and goes on after its last entry exactly where there is more', () => {
  const entries = fc.array(fc.record({ place: fc.string() }), { maxLength: 20 });
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 20 }), (read, limit) => {
      const { shown, more } = cutToPage(read, { limit });
      expect(shown).toEqual(read.slice(0, limit));
      expect(more).toBe(read.length > limit ? read[limit - 1]?.place : undefined);
    }),
  );
});

describe('a page of the entries of a list that are wanted', () => {
  it('is full unless it is the last, and all pages together are what is wanted, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 3, max: 9 }),
        async (wanted, limit, atOnce) => {
          const read = (after: number) =>
            Promise.resolve({
              entries: wanted.map((is, at) => ({ is, at: at + 1 })).slice(after, after + atOnce),
              more: after + atOnce < wanted.length,
            });
          const all: number[] = [];
          let place: number | undefined = 0;
          while (place !== undefined) {
            const from: { after: number; limit: number } = { after: place, limit };
            const { shown, next } = await fillPage(
              read,
              ({ at }) => at,
              ({ is }) => is,
              from,
            );
            if (next !== undefined) expect(shown).toHaveLength(limit);
            all.push(...shown.map(({ at }) => at));
            place = next;
          }
          expect(all).toEqual(wanted.flatMap((is, at) => (is ? [at + 1] : [])));
        },
      ),
    );
  });

  it('goes on where it left off, when so many lie between that it would read too often', async () => {
    const read = (after: number) => Promise.resolve({ entries: [after + 1], more: after + 1 < 1_000 });
    const isLast = (entry: number) => entry === 1_000;
    let pages = 0;
    const found: number[] = [];
    for (let place: number | undefined = 0; place !== undefined; pages += 1) {
      const page: { readonly shown: readonly number[]; readonly next: number | undefined } = await fillPage(
        read,
        (entry) => entry,
        isLast,
        { after: place, limit: 1 },
      );
      found.push(...page.shown);
      place = page.next;
    }
    expect([found, pages]).toEqual([[1_000], 40]);
  });
});
