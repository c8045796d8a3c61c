import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tellingKey, type Told } from '../../functions/core/person/told.ts';
import { noFacts } from '../../functions/core/record/facts.ts';
import type { Head } from '../../functions/core/record/head.ts';
import { eventKey } from '../../functions/core/record/order.ts';
import { emptyRecord } from '../../functions/core/record/record.ts';
import { contactFor } from '../../functions/core/views/contact.ts';
import { toldToSubject } from '../../functions/core/views/subject.ts';
import { readVictim } from '../../functions/store/read-victim.ts';
import { hoursLater, MONDAY } from '../oracle/happenings.ts';
import { propertyRuns } from '../support/property-runs.ts';

const [into, merged] = ['jrn_01JZZZZZZZZZZZZZZZZZZZZZZA', 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZB'] as const;

/** Each telling gives a number of its own, so that it is known again wherever it turns up. */
const tellings = fc.array(
  fc.record({
    of: fc.constantFrom(into, merged),
    isTakenBack: fc.boolean(),
    hour: fc.integer({ min: 0, max: 40 }),
  }),
  { minLength: 1, maxLength: 8 },
);
const cases = fc.record({ told: tellings, isMerged: fc.boolean(), flagged: fc.boolean() });
type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

const numberOf = (at: number) => `020 7946 00${String(at + 10)}`;
const nameOf = (at: number) => ({ agencyId: 'met-police', source: '/police/met/', id: String(at) });

function world({ told, isMerged, flagged }: Case, forgets = false) {
  const personOf = (id: string) => id.replace('jrn', 'prs');
  const headOf = (journeyId: string): Head => {
    const taken = told.flatMap((one, at) =>
      one.of === journeyId && one.isTakenBack && !forgets ? [at] : [],
    );
    const goesOn = journeyId === into && isMerged;
    return {
      journeyId,
      personRef: personOf(journeyId),
      victimNumber: 1,
      version: 1,
      openedAt: MONDAY,
      updatedAt: MONDAY,
      live: true,
      record: {
        ...emptyRecord(),
        facts: {
          ...noFacts(),
          flags: flagged ? ['domestic-abuse'] : [],
          absorbed: goesOn
            ? [{ id: 'm', at: hoursLater(50), journeyId: merged, personRef: personOf(merged), services: [] }]
            : [],
          ...(journeyId === merged && isMerged ? { mergedInto: into } : {}),
        },
        amendments: Object.fromEntries(taken.map((at) => [eventKey(nameOf(at)), {}])),
      },
    };
  };
  const toldOf = (journeyId: string): Told[] =>
    told.flatMap((one, at) =>
      one.of === journeyId
        ? [
            {
              key: `${hoursLater(one.hour)}#${tellingKey(nameOf(at))}`,
              toldAt: hoursLater(one.hour),
              receivedAt: hoursLater(at),
              eventType: 'victim.details-given',
              by: { agencyId: 'met-police' },
              fields: { victim: { phone: numberOf(at) } },
            },
          ]
        : [],
    );
  const heads = new Map([into, merged].map((id) => [id as string, headOf(id)]));
  const people = new Map([into, merged].map((id) => [personOf(id), toldOf(id)]));
  const deps = {
    journeys: { readHead: (id: string) => Promise.resolve(heads.get(id)) },
    vault: {
      person: (ref: string) => Promise.resolve({ told: people.get(ref) ?? [], confirmations: [] }),
    },
  } as unknown as Parameters<typeof readVictim>[0];
  return { deps, heads };
}

/** What each reader gives of the victim, asked for by one of their journeys. */
async function readersOf(one: Case, journeyId: string, forgets = false) {
  const { deps, heads } = world(one, forgets);
  const head = heads.get(journeyId);
  const victim = head && (await readVictim(deps, head));
  if (!victim) throw new Error('There is no such victim.');
  const { personRef, record } = victim.head;
  const of = { journeyId: victim.head.journeyId, personRef, facts: record.facts, details: victim.details };
  return {
    contact: contactFor('police', 'safeguarding', of),
    referral: contactFor('support-service', 'victim-contact', of),
    details: victim.details,
    exported: victim.knownAs.flatMap(({ stands }) => stands.map(toldToSubject)),
  };
}

async function agree(one: Case, forgets = false): Promise<boolean> {
  const all = await Promise.all([into, merged].map((id) => readersOf(one, id, forgets)));
  const [first, second] = all.map((readers) => JSON.stringify(readers));
  // By whichever of merged journeys one asks, it is one victim.
  if (one.isMerged && first !== second) return false;
  return all.every(({ exported, ...given }, at) => {
    const isOf = (of: string) => one.isMerged || of === [into, merged][at];
    const standing = one.told.flatMap(({ of, isTakenBack }, nth) =>
      isOf(of) && !isTakenBack ? [numberOf(nth)] : [],
    );
    const numbers = (value: unknown) => new Set(JSON.stringify(value).match(/020 7946 00\d\d/g) ?? []);
    const isWithin = [...numbers(given)].every((number) => standing.includes(number));
    return isWithin && [...numbers(exported)].sort().join() === standing.toSorted().join();
  });
}

describe('all who read of a victim', () => {
  it('are given what stands, and nothing that was taken back, by whichever journey they ask', async () => {
    await fc.assert(
      fc.asyncProperty(cases, (one) => agree(one)),
      { numRuns: propertyRuns },
    );
  }, 120_000);

  it('would be found to differ if what was taken back were read', async () => {
    expect(
      (
        await fc.check(
          fc.asyncProperty(cases, (one) => agree(one, true)),
          { numRuns: 2000 },
        )
      ).failed,
    ).toBe(true);
  });
});
