import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldJourney, type WithDuties } from '../../functions/core/record/fold.ts';
import type { Head } from '../../functions/core/record/head.ts';
import { protectionOf } from '../../functions/core/record/merge.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { detailsOf, detailsOfMerged, type Told } from '../../functions/core/person/told.ts';
import { usableContact } from '../../functions/core/referrals/safe-contact.ts';
import type { Protection } from '../../functions/core/record/protection.ts';
import { happens, hoursLater, MONDAY } from '../oracle/happenings.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { storedEvent } from '../support/stored-event.ts';

/** What is said of safety, support and contact on a journey. */
const said = [
  'safety.alert-raised kind=co-resident-suspect',
  'safety.alert-raised kind=escalation',
  'safety.alert-cleared kind=co-resident-suspect',
  'safety.alert-cleared kind=escalation',
  'crime.updated flags=["domestic-abuse"] offenceCode= crimeType=',
  'crime.updated flags=["sexual"] offenceCode= crimeType=',
  'court.protective-order-made kind=restraining by=court',
  'court.protective-order-ended kind=restraining by=court',
  'victim.opted-out scope=updates',
  'victim.opted-in scope=updates',
  'victim.opted-out scope=vcs',
  'enhanced-rights.granted grounds=["intimidated"]',
  'enhanced-rights.removed',
  'support.consent-withdrawn services=',
  'support.consent-given scope=explicit services=',
  'support.consent-withdrawn services=["lvws-core"]',
  'needs.assessed supportConsent=refused services=',
  'victim.representative-appointed excludedAsSuspect=',
  'victim.representative-removed',
  'investigation.suspect-arrested',
  'investigation.opened',
] as const;

const RUNS = propertyRuns;
const charge = 'charging.charged charges= caseUrn= court=C01CE00 remand= asn= courtIds=';

const journeys = fc
  .array(fc.record({ line: fc.constantFrom(...said), hour: fc.integer({ min: 2, max: 40 }) }), {
    maxLength: 5,
  })
  .map((list) => [
    happens('crime.recorded flags= offenceCode= crimeType= incidentReference= victimNumber=', MONDAY),
    happens(charge, hoursLater(1)),
    ...list.map(({ line, hour }) => happens(line, hoursLater(hour))),
  ]);

const numbered = (events: readonly StoredEvent[]) => events.map((event, at) => ({ ...event, seq: at + 1 }));
const headOf = (journeyId: string, events: readonly StoredEvent[]): Head => ({
  journeyId,
  personRef: journeyId.replace('jrn', 'prs'),
  victimNumber: 1,
  version: events.length,
  openedAt: MONDAY,
  updatedAt: MONDAY,
  live: true,
  record: foldJourney(numbered(events)).record,
});

const system = (type: 'journey.absorbed' | 'journey.parted', hour: number, protection?: Protection) =>
  storedEvent(type, {
    seq: 900 + hour,
    id: `${type} ${String(hour)}`,
    source: '/system/merges',
    agencyId: 'system',
    agencyKind: 'system',
    time: hoursLater(hour),
    receivedAt: hoursLater(hour),
    data: { from: one },
    ...(protection ? { protection } : {}),
  });
const one = 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZA';
const other = 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZB';

/** What of one journey is weaker on the one that it was merged into. */
function weaker(from: Head, to: Head, { record: merged, duties }: WithDuties): string[] {
  const lost: string[] = [];
  for (const { record } of [from, to]) {
    const optedOut = merged.notices.optOuts.map(({ scope }) => scope);
    if (record.notices.optOuts.some(({ scope }) => !optedOut.includes(scope))) lost.push('optedOut');
    for (const list of ['alerts', 'flags', 'protectiveOrders'] as const)
      if (record.facts[list].some((each) => !merged.facts[list].includes(each))) lost.push(list);
    for (const dimension of ['forces', 'courts', 'cpsAreas'] as const)
      if (record.facts.rows[dimension].some((row) => !merged.facts.rows[dimension].includes(row)))
        lost.push('rows');
    if (record.facts.anonymity && !merged.facts.anonymity) lost.push('anonymity');
    if (record.facts.enhanced.entitled && !merged.facts.enhanced.entitled) lost.push('enhanced rights');
    const refused = ['refused', 'withdrawn'].includes(record.facts.consent?.status ?? '');
    if (refused && !['refused', 'withdrawn'].includes(merged.facts.consent?.status ?? ''))
      lost.push('refusal');
    const except = record.facts.consent?.except ?? [];
    if (!refused && except.some((service) => !merged.facts.consent?.except?.includes(service)))
      if (merged.facts.consent?.status === 'given') lost.push('refusal of a service');
    for (const { key, id, owner } of Object.values(record.duties)) {
      // Owed once: what is owed on the other too, what was done there, and what the victim does not want.
      const isOwed = Object.values(merged.duties).some((duty) => duty.id === id && duty.owner === owner);
      if (!isOwed && !duties[key]?.settled && merged.notices.optOuts.length === 0) lost.push(`duty ${id}`);
    }
  }
  return lost;
}

function merge(
  from: readonly StoredEvent[],
  to: readonly StoredEvent[],
  doctor = (data: Protection) => data,
) {
  const [left, right] = [headOf(one, from), headOf(other, to)];
  const absorbed = system('journey.absorbed', 41, doctor(protectionOf(left)));
  const events = [...to, absorbed];
  return { left, right, events, merged: foldJourney(numbered(events)) };
}

/** The same, charged to another court. */
const elsewhere = (events: readonly StoredEvent[]): readonly StoredEvent[] =>
  events.map((event) =>
    event.type === 'charging.charged' ? { ...event, data: { ...event.data, court: 'C01SN00' } } : event,
  );

describe('a merge', () => {
  it('leaves nothing that protects a victim weaker than it was on either journey', () => {
    fc.assert(
      fc.property(journeys, journeys, (from, to) => {
        const { left, right, merged } = merge(elsewhere(from), to);
        expect(weaker(left, right, merged)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it.each<[string, (data: Protection) => Protection]>([
    ['alerts', (data) => ({ ...data, alertsBy: {} })],
    ['orders', (data) => ({ ...data, orders: [] })],
    ['who is in', (data) => ({ ...data, rows: { ...data.rows, courts: [], cpsAreas: [] } })],
    ['refusals', ({ refusedSupport: _refused, ...data }) => data],
    ['opt-outs', (data) => ({ ...data, optOuts: [] })],
    ['enhanced rights', ({ enhanced: _enhanced, ...data }) => data],
  ])('would be found if it forgot %s', (_name, doctor) => {
    const isKept = (from: StoredEvent[], to: StoredEvent[]) => {
      const { left, right, merged } = merge(elsewhere(from), to, doctor);
      return weaker(left, right, merged).length === 0;
    };
    expect(fc.check(fc.property(journeys, journeys, isKept), { numRuns: RUNS }).failed).toBe(true);
  });

  it('that is taken back leaves both as if it had never been, but for what was sent of each since', () => {
    fc.assert(
      fc.property(journeys, journeys, fc.constantFrom(...said), (from, to, line) => {
        const { right, events } = merge(from, to);
        const between = { ...happens(line, hoursLater(42)), joined: one };
        const parted = system('journey.parted', 43);
        const history = numbered([...events, between, parted]);
        const { amendments: _own, last: _last, setAside, ...after } = foldJourney(history).record;
        const { amendments: _none, last: _before, setAside: _zero, ...before } = right.record;
        expect(JSON.parse(JSON.stringify(after))).toEqual(JSON.parse(JSON.stringify(before)));
        expect(setAside).toBe(2);
        const merges = happens(`journey.merged into=${other}`, hoursLater(41));
        const ref = JSON.stringify({ source: merges.source, id: merges.id });
        const back = happens(`journey.retracted retracts=${ref} by=police`, hoursLater(43), {
          agencyId: merges.agencyId,
        });
        const sent = { ...happens(line, hoursLater(42)), parted: other };
        const own = foldJourney(numbered([...from, merges, sent, back])).record;
        const never = foldJourney(numbered([...from, sent])).record;
        expect(own.facts).toEqual(never.facts);
        expect(own.strands).toEqual(never.strands);
      }),
      { numRuns: RUNS / 4 },
    );
  }, 120_000);
});

const channels = fc
  .array(
    fc.record({
      channel: fc.constantFrom('phone', 'sms'),
      value: fc.constantFrom('020 7946 0001', '020 7946 0002', '020 7946 0003'),
      safe: fc.boolean(),
      voicemail: fc.constant(false),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .filter((list) => list.some(({ safe }) => safe));

const tellings = (source: string) =>
  fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 59 }), channels }).map(({ at, channels: list }): Told => ({
      key: `${String(at)}#${source}${String(at)}`,
      toldAt: MONDAY,
      receivedAt: hoursLater(at),
      eventType: 'victim.safe-contact-set',
      by: { agencyId: 'met-police' },
      fields: { safeContact: { channels: list } },
    })),
    { maxLength: 4 },
  );

it('a channel that was unsafe on either journey when they were merged is given by neither', () => {
  fc.assert(
    fc.property(tellings('a'), tellings('b'), fc.boolean(), (mine, theirs, flagged) => {
      const all = [mine, theirs].map((told) => ({ told, confirmations: [] }));
      const { safeContact } = detailsOfMerged(all, flagged, hoursLater(60));
      if (!safeContact) return;
      const given = usableContact(safeContact, []).channels.map(({ value }) => value);
      for (const { told } of all) {
        const own = detailsOf(told, [], flagged).safeContact;
        const unsafe = (own?.channels ?? []).filter(({ safe }) => !safe).map(({ value }) => value);
        for (const value of unsafe) expect(given).not.toContain(value);
      }
    }),
    { numRuns: RUNS },
  );
});
