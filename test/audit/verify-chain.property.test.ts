import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nextLink } from '../../functions/core/audit/chain.ts';
import { verifyChain, type AuditDay } from '../../functions/core/audit/verify-chain.ts';
import { chainHashes } from '../../functions/store/chain-hashes.ts';
import type { AuditLink } from '../../schemas/audit.ts';

const hashes = chainHashes('a secret of the test');
const LONG_AFTER = '2027-01-01T00:00:00.000Z';

/** Days of an agency as the follower makes them: records in batches of the given sizes. */
function chained(sizes: readonly (readonly number[])[]): AuditDay[] {
  let before: AuditLink | undefined;
  let sequence = 0;
  return sizes.map((batches, index) => {
    const day = `2026-01-${String(index + 5).padStart(2, '0')}`;
    const made = batches.map((size) => {
      const records = Array.from({ length: size }, () => {
        sequence += 1;
        const key = `R#${day}T09:00:00.000Z#${String(sequence)}`;
        return { key, text: JSON.stringify({ key, status: 200 }), sequence: String(sequence) };
      });
      const link = nextLink(hashes, { agencyId: 'met-police', day }, before, records);
      before = link ?? before;
      return { records, link };
    });
    return {
      agencyId: 'met-police',
      day,
      records: made.flatMap(({ records }) => records),
      links: made.flatMap(({ link }) => link ?? []),
    };
  });
}

const sizes = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});
const faultsOf = (days: readonly AuditDay[]) =>
  verifyChain(hashes, days, LONG_AFTER).findings.map(({ fault }) => fault);

/** The same days, with one of them changed. */
const doctored = (days: readonly AuditDay[], at: number, change: (day: AuditDay) => Partial<AuditDay>) =>
  days.map((day, index) => (index === at ? { ...day, ...change(day) } : day));

const flip = (text: string, at: number): string => {
  const bytes = Buffer.from(text);
  bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
  return bytes.toString('latin1');
};

describe('the chain of an agency', () => {
  it('verifies as it was made', () => {
    fc.assert(
      fc.property(sizes, (batches) => {
        const days = chained(batches);
        const { records, findings } = verifyChain(hashes, days, LONG_AFTER);
        expect(records).toBe(batches.flat().reduce((sum, size) => sum + size, 0));
        expect(findings).toEqual([]);
      }),
    );
  });

  it('verifies 10,000 records, and shows the one of them that changed', () => {
    const days = chained([Array.from({ length: 100 }, () => 100)]);
    expect(verifyChain(hashes, days, LONG_AFTER)).toMatchObject({
      records: 10_000,
      links: 100,
      findings: [],
    });
    const at = days[0]?.records[7_777];
    const changed = doctored(days, 0, ({ records }) => ({
      records: records.map((record) => (record === at ? { ...record, text: flip(record.text, 3) } : record)),
    }));
    expect(verifyChain(hashes, changed, LONG_AFTER).findings).toEqual([
      { agencyId: 'met-police', day: '2026-01-05', fault: 'record-changed', at: at?.key },
    ]);
  });

  it('links nothing twice that the stream gives again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (first, second) => {
        const day = { agencyId: 'met-police', day: '2026-01-05' };
        const records = Array.from({ length: first + second }, (_, index) => ({
          key: `R#2026-01-05T09:00:00.000Z#${String(index)}`,
          text: `record ${String(index)}`,
          sequence: String(index),
        }));
        const one = nextLink(hashes, day, undefined, records.slice(0, first));
        const two = nextLink(hashes, day, one, records);
        expect(nextLink(hashes, day, two, records)).toBeUndefined();
        const links = [one, two].filter((link) => link !== undefined);
        expect(faultsOf([{ ...day, records, links }])).toEqual([]);
      }),
    );
  });

  it.each<[string, (day: AuditDay, pick: number) => Partial<AuditDay>]>([
    [
      'one flipped bit of a record',
      ({ records }, pick) => ({
        records: records.map((record, index) =>
          index === pick % records.length ? { ...record, text: flip(record.text, pick) } : record,
        ),
      }),
    ],
    [
      'a removed record',
      ({ records }, pick) => ({ records: records.filter((_, index) => index !== pick % records.length) }),
    ],
    [
      'a record that was put in past the service',
      ({ records, day }) => ({ records: [...records, { key: `R#${day}T10:00:00.000Z#new`, text: '{}' }] }),
    ],
    [
      'a changed link',
      ({ links }, pick) => ({
        links: links.map((link, index) =>
          index === pick % links.length
            ? { ...link, entries: link.entries.map((entry) => ({ ...entry, digest: '0'.repeat(64) })) }
            : link,
        ),
      }),
    ],
  ])('shows %s', (_what, change) => {
    fc.assert(
      fc.property(sizes, fc.nat(), (batches, pick) => {
        const days = chained(batches);
        expect(faultsOf(doctored(days, pick % days.length, (day) => change(day, pick)))).not.toEqual([]);
      }),
    );
  });

  it('shows two records that changed places, within a link or across links', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (batches, one, other) => {
        const days = chained(batches);
        const at = one % days.length;
        const { records, links } = days[at] ?? { records: [], links: [] };
        const entries = links.flatMap((link) => link.entries);
        const [from, to] = [one % entries.length, other % entries.length];
        fc.pre(from !== to);
        const swapped = entries.with(from, entries[to] as never).with(to, entries[from] as never);
        let taken = 0;
        const reordered = links.map((link) => {
          const own = swapped.slice(taken, taken + link.entries.length);
          taken += link.entries.length;
          return { ...link, entries: own };
        });
        expect(faultsOf(doctored(days, at, () => ({ links: reordered })))).toContain('link-changed');
        const texts = records.map(({ text }) => text);
        const moved = records.map((record, index) => ({
          ...record,
          text: texts[index === from ? to : index === to ? from : index] ?? '',
        }));
        expect(faultsOf(doctored(days, at, () => ({ records: moved })))).toContain('record-changed');
      }),
    );
  });

  it('shows a removed link, exchanged links and a removed day', () => {
    const days = chained([
      [2, 2, 2],
      [1, 1],
      [3, 1],
    ]);
    expect(faultsOf(doctored(days, 0, ({ links }) => ({ links: links.toSpliced(1, 1) })))).toContain(
      'link-removed',
    );
    expect(faultsOf(doctored(days, 0, ({ links }) => ({ links: links.toReversed() })))).toContain(
      'link-out-of-order',
    );
    expect(faultsOf(days.toSpliced(1, 1))).toEqual(['day-removed']);
    expect(faultsOf(days.slice(1))).toEqual(['day-removed']);
  });

  it('cannot be sealed anew without the key', () => {
    const [day] = chained([[2]]);
    const records = (day?.records ?? []).map((record) => ({ ...record, text: 'forged', sequence: '1' }));
    const forged = nextLink(
      chainHashes('another secret'),
      { agencyId: 'met-police', day: '2026-01-05' },
      undefined,
      [...records],
    );
    expect(
      faultsOf([{ agencyId: 'met-police', day: '2026-01-05', records, links: forged ? [forged] : [] }]),
    ).toContain('link-changed');
  });

  it('verifies where the records of a day came when the next one had begun, and shows each of them removed', () => {
    const linked = (day: string, sequence: number, before: AuditLink | undefined) => {
      const key = `R#${day}T23:59:00.000Z#${String(sequence)}`;
      const records = [{ key, text: '{}', sequence: String(sequence) }];
      const link = nextLink(hashes, { agencyId: 'met-police', day }, before, records);
      return { agencyId: 'met-police', day, records, links: link ? [link] : [] };
    };
    const first = linked('2026-01-05', 1, undefined);
    const next = linked('2026-01-07', 2, first.links[0]);
    const late = linked('2026-01-06', 3, first.links[0]);
    const last = linked('2026-01-08', 4, next.links[0]);
    expect(faultsOf([first, late, next, last])).toEqual([]);
    expect(faultsOf([first, late, last])).toEqual(['day-removed']);
    expect(faultsOf([late, next, last])).toEqual(['day-removed', 'day-removed']);
    // Nothing is sealed onto the late one: that it is gone is seen by the ends that were written down.
    const ends = late.links.map(({ agencyId, day, number, seal }) => ({ agencyId, day, number, seal }));
    const { findings } = verifyChain(hashes, [first, next, last], LONG_AFTER, { ends });
    expect(findings.map(({ fault, day }) => [fault, day])).toEqual([['day-removed', '2026-01-06']]);
    // The very first day may be late, too.
    const [second, before] = [linked('2026-01-05', 1, undefined), linked('2026-01-04', 2, undefined)];
    expect(faultsOf([before, second])).toEqual([]);
  });

  it('waits for a record that is only just written', () => {
    const [day] = chained([[2]]);
    const fresh = { key: 'R#2026-01-05T23:59:59.000Z#new', text: '{}' };
    const result = verifyChain(
      hashes,
      [
        {
          agencyId: 'met-police',
          day: '2026-01-05',
          links: day?.links ?? [],
          records: [...(day?.records ?? []), fresh],
        },
      ],
      '2026-01-05T23:59:00.000Z',
    );
    expect(result).toMatchObject({ waiting: 1, findings: [] });
  });
});

/** Where the chain of each day ends, as it is written down each hour. */
const endsOf = (days: readonly AuditDay[]) =>
  days.flatMap(({ links }) =>
    links.map(({ agencyId, day, number, seal }) => ({ agencyId, day, number, seal })),
  );

describe('the chain of an agency whose ends were written down', () => {
  const findings = (days: readonly AuditDay[], ends: ReturnType<typeof endsOf>) =>
    verifyChain(hashes, days, LONG_AFTER, { ends }).findings.map(({ fault }) => fault);

  it('verifies as it was made, and when it has grown since', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (batches, since) => {
        const days = chained(batches);
        const all = endsOf(days);
        expect(findings(days, all)).toEqual([]);
        expect(findings(days, all.slice(0, since % (all.length + 1)))).toEqual([]);
      }),
    );
  });

  it('shows its end cut off, together with the records in it', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 6 }), (batches, cut) => {
        const days = chained(batches);
        const cutOff = doctored(days, days.length - 1, ({ links, records }) => {
          const left = links.slice(0, -cut);
          const kept = new Set(left.flatMap(({ entries }) => entries.map(({ key }) => key)));
          return { links: left, records: records.filter(({ key }) => kept.has(key)) };
        });
        const left = cutOff.at(-1)?.links.length ?? 0;
        // Without the ends nothing is seen of it.
        expect(verifyChain(hashes, cutOff, LONG_AFTER).findings).toEqual([]);
        const expected = left === 0 ? 'day-removed' : 'end-removed';
        expect(new Set(findings(cutOff, endsOf(days)))).toEqual(new Set([expected]));
      }),
    );
  });

  it('shows its last days removed', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (batches, keep) => {
        const days = chained(batches);
        const left = days.slice(0, keep % days.length);
        expect(verifyChain(hashes, left, LONG_AFTER).findings).toEqual([]);
        expect(new Set(findings(left, endsOf(days)))).toEqual(new Set(['day-removed']));
      }),
    );
  });

  it('is verified from a later day on by what is known of the day before', () => {
    fc.assert(
      fc.property(sizes, (batches) => {
        const [before, ...days] = chained(batches);
        expect(verifyChain(hashes, days, LONG_AFTER, { before: before ? [before] : [] }).findings).toEqual(
          [],
        );
      }),
    );
  });
});
