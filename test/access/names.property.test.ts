import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldJourney } from '../../functions/core/record/fold.ts';
import type { Head } from '../../functions/core/record/head.ts';
import { emptyRecord } from '../../functions/core/record/record.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { aliasesOfFacts, aliasItems } from '../../functions/intake/alias-items.ts';
import type { Write } from '../../functions/store/write.ts';
import { happens, hoursLater, MONDAY, refTo } from '../oracle/happenings.ts';
import { propertyRuns } from '../support/property-runs.ts';

const journeyId = 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ';
const crime = (number: string) => `crime.linked crimeReference=TEST-${number}`;
const charged = (urn: string) => `charging.charged charges= court= remand= asn= courtIds= caseUrn=${urn}`;

const said = [
  crime('1'),
  crime('2'),
  charged('01ZD0000126'),
  charged('01ZD0000226'),
  // Of another force: recorded, and leads nobody here.
  charged('48ZD0000126'),
  'investigation.opened',
] as const;

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('said' as const),
      line: fc.constantFrom(...said),
      hour: fc.integer({ min: 1, max: 40 }),
    }),
    fc.record({
      kind: fc.constantFrom('taken-back' as const, 'corrected' as const),
      at: fc.nat(12),
      line: fc.constantFrom(...said),
      hour: fc.integer({ min: 1, max: 40 }),
    }),
  ),
  { minLength: 2, maxLength: 8 },
);
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

/** The event of a step; a correction gives what another of the same type says. */
function eventOf(step: Step, before: readonly StoredEvent[]): StoredEvent | undefined {
  const time = hoursLater(step.hour);
  if (step.kind === 'said') return happens(step.line, time);
  const named = before[1 + (step.at % Math.max(1, before.length - 1))];
  if (!named) return undefined;
  const ref = JSON.stringify(refTo(named));
  if (step.kind === 'taken-back')
    return happens(`journey.retracted retracts=${ref} by=${named.agencyKind}`, time);
  const other = happens(step.line, time);
  if (other.type !== named.type) return undefined;
  return happens(
    `journey.corrected corrects=${ref} replacement=${JSON.stringify(other.data)} time= by=${named.agencyKind}`,
    time,
  );
}

const headOf = (events: readonly StoredEvent[]): Head => ({
  journeyId,
  personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
  victimNumber: 1,
  version: events.length,
  openedAt: MONDAY,
  updatedAt: MONDAY,
  live: true,
  record: events.length === 0 ? emptyRecord() : foldJourney(events).record,
});

/** The names that lead to the journey once all is written, as a table would hold them. */
function linksAfter(history: readonly Step[], unlinks = true): { links: string[]; names: string[] } {
  const links = new Set<string>();
  // A stand-in of the table of links: what it is told to write, it holds.
  const table = {
    linkItem: (alias: string) => (links.add(alias), {} as Write),
    unlinkItem: (alias: string) => (unlinks && links.delete(alias), {} as Write),
    freedItem: () => ({}) as Write,
  };
  const events: StoredEvent[] = [];
  const tell = (event: StoredEvent) => {
    const before = headOf(events);
    events.push({ ...event, seq: events.length + 1 });
    aliasItems(table, { before, head: headOf(events) });
  };
  tell(happens('crime.recorded flags= incidentReference= victimNumber=', hoursLater(0)));
  for (const step of history) {
    const event = eventOf(step, events);
    if (event) tell(event);
  }
  return {
    links: [...links].sort(),
    names: [...new Set(aliasesOfFacts(headOf(events).record.facts))].sort(),
  };
}

const agree = (unlinks: boolean) =>
  fc.property(steps, (history) => {
    const { links, names } = linksAfter(history, unlinks);
    return JSON.stringify(links) === JSON.stringify(names);
  });

describe('the names that lead to a journey', () => {
  it('are those of its record, after any history of corrections and retractions', () => {
    fc.assert(agree(true), { numRuns: propertyRuns });
  }, 120_000);

  it('would be found to be others if a name that the record lost went on leading to it', () => {
    expect(fc.check(agree(false), { numRuns: 2000 }).failed).toBe(true);
  });
});
