import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { areTwo, detailsOf, type Told } from '../../functions/core/person/told.ts';
import { foldJourney } from '../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { happens, hoursLater } from '../oracle/happenings.ts';
import { propertyRuns } from '../support/property-runs.ts';

const flagged = 'crime.recorded flags=["domestic-abuse"] offenceCode= crimeType= incidentReference=';
const raised = 'safety.alert-raised kind=escalation by=police';

/** What one key may say of a flagged case to open it, or to make it less safe. */
const words = [
  'safety.alert-cleared kind=escalation by=police',
  'victim.opted-out scope=updates by=police',
  'victim.opted-out scope=all by=police',
  'victim.contact-preference-set optOut=["all"] by=police',
  'journey.agency-admitted ofForce= court= cpsArea= by=police',
  'journey.agency-admitted ofForce= probationRegion= cpsArea= court=C01CE00 by=police',
  'investigation.opened',
] as const;

/** Who the key says that it speaks for, and whether its agency proved that; of several, at most one is proved. */
const person = fc.constantFrom(undefined, 'one');
const saidBy = (who: typeof person | fc.Arbitrary<string>) =>
  fc.array(fc.record({ line: fc.constantFrom(...words), hour: fc.integer({ min: 2, max: 40 }), who }), {
    minLength: 1,
    maxLength: 8,
  });

const standsAfter = (said: readonly { line: string; hour: number; who: string | undefined }[]) => {
  const events = [happens(flagged, hoursLater(0)), happens(raised, hoursLater(1))];
  const more = said.map(({ line, hour, who }): StoredEvent => ({
    ...happens(line, hoursLater(hour)),
    ...(who === undefined ? {} : { provedBy: who }),
  }));
  const { alerts, optedOut, rows } = foldJourney(
    [...events, ...more].map((event, at) => ({ ...event, seq: at + 1 })),
  ).record.facts;
  return { alerts, optedOut, in: [...rows.probationRegions, ...rows.courts] };
};

const safe = { alerts: ['escalation'], optedOut: [], in: [] };
const isSafe = (said: Parameters<typeof standsAfter>[0]) =>
  JSON.stringify(standsAfter(said)) === JSON.stringify(safe);

describe('one key', () => {
  it('clears no alert of a flagged case, stops no news to the victim and lets nobody in', () => {
    fc.assert(fc.property(saidBy(person), isSafe), { numRuns: propertyRuns });
  }, 120_000);

  it('does, with two people whom its agency proves', () => {
    const two = saidBy(fc.constantFrom('one', 'two'));
    expect(fc.check(fc.property(two, isSafe), { numRuns: 2000 }).failed).toBe(true);
  });

  const tellings = (verified: boolean) =>
    fc
      .array(
        fc.record({
          phone: fc.constantFrom('020 7946 0001', '020 7946 0002', '020 7946 0003'),
          onBehalfOf: fc.constantFrom('one', 'two', 'three'),
          confirmedBy: fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 6 },
      )
      .map((list) => {
        const by = (onBehalfOf: string) => ({ agencyId: 'met-police', onBehalfOf, verified });
        const told = list.map(({ phone, onBehalfOf }, at): Told => ({
          key: `k${String(at)}`,
          toldAt: hoursLater(at),
          receivedAt: hoursLater(at),
          eventType: 'victim.details-given',
          by: by(onBehalfOf),
          fields: { victim: { phone } },
        }));
        const confirmations = list.flatMap(({ confirmedBy }, at) =>
          confirmedBy === undefined ? [] : [{ key: `k${String(at)}`, by: by(confirmedBy) }],
        );
        return { first: list[0]?.phone, given: detailsOf(told, confirmations, true).phone };
      });

  it('changes no detail of a flagged case that others are given, whomever it names', () => {
    fc.assert(
      fc.property(tellings(false), ({ first, given }) => given === first),
      { numRuns: propertyRuns },
    );
    const proved = fc.property(tellings(true), ({ first, given }) => given === first);
    expect(fc.check(proved, { numRuns: 2000 }).failed).toBe(true);
  });

  it('is not two people who erase, or who widen access, whomever it names', () => {
    const names = fc.array(fc.constantFrom('one', 'two', 'three', undefined), { maxLength: 6 });
    fc.assert(
      fc.property(names, (all) => !areTwo(all.map((onBehalfOf) => ({ agencyId: 'met-police', onBehalfOf })))),
      { numRuns: propertyRuns },
    );
  });
});
