import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isWithinReach } from '../../functions/core/access/reach.ts';
import { profiles } from '../../functions/core/agency-profiles.ts';
import { foldJourney, foldWithDuties } from '../../functions/core/record/fold.ts';
import { countedIn, declaredOpenings, type OpensOf } from '../../functions/core/record/involvement.ts';
import { marked, type StoredEvent } from '../../functions/core/record/stored-event.ts';
import { RowFilterSchema, type AgencyKind, type RowFilter } from '../../schemas/agencies.ts';
import { definitionOf, eventTypes, type EventType } from '../../schemas/events/catalogue.ts';
import type { Opening } from '../../schemas/events/define.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { storedEvent } from '../support/stored-event.ts';

/** Each with rows of its own, none of which an example names unless it says so. */
const agencies: Readonly<Partial<Record<AgencyKind, Partial<RowFilter>>>> = {
  police: { forces: ['01', '02'] },
  'witness-care': { forces: ['01', '02'] },
  cps: { cpsAreas: ['london'] },
  court: { courts: ['C01CE00', 'C01SN00', 'B01GU00'] },
  'support-service': { services: ['lvws-core', 'lvws-court'] },
  probation: { probationRegions: ['london'] },
  phoneline: { forces: ['01', '02'] },
};

/**
 * Who lets whom in, written by hand from the rules of access (not from the catalogue): of each kind, the types
 * of events that let it in and the kinds whose word is taken. Police are in where they opened the journey, and
 * their witness care unit and the phoneline with them.
 */
const letIn: readonly (readonly [
  kind: AgencyKind,
  types: readonly EventType[],
  by: readonly AgencyKind[],
])[] = [
  ['cps', ['charging.advice-requested'], ['police']],
  ['cps', ['charging.charged'], ['police', 'cps']],
  ['court', ['charging.charged'], ['police', 'cps']],
  ['court', ['court.case-registered', 'court.hearing-listed', 'court.sent-to-crown-court'], ['court']],
  ['probation', ['probation.vcs-referred'], ['police', 'witness-care', 'court']],
  // Its example names a row of each of these.
  ['probation', ['journey.agency-admitted'], ['police', 'witness-care', 'cps']],
  ['court', ['journey.agency-admitted'], ['police', 'witness-care', 'cps']],
  ['cps', ['journey.agency-admitted'], ['police', 'witness-care', 'cps']],
  [
    'support-service',
    ['needs.assessed', 'needs.reassessed'],
    ['police', 'witness-care', 'cps', 'support-service'],
  ],
  [
    'support-service',
    ['referral.requested'],
    ['police', 'witness-care', 'cps', 'probation', 'support-service', 'phoneline'],
  ],
];

const time = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString();
const from = (kind: AgencyKind) => ({
  agencyKind: kind,
  agencyId: `agency-${kind}`,
  source: `/agencies/${kind}/test`,
});

const opener = storedEvent('crime.recorded', { time: time(0), seq: 1, ...from('police') });

const canSend = (kind: AgencyKind, type: EventType) => definitionOf(type).senders.includes(kind);

const anyEventOf = (types: readonly EventType[]) =>
  fc
    .record({ type: fc.constantFrom(...types), minute: fc.nat(60), who: fc.nat(), target: fc.nat(8) })
    .map(({ who, ...event }) => {
      const senders = definitionOf(event.type).senders.filter((kind) => kind in agencies);
      return { ...event, by: senders[who % Math.max(senders.length, 1)] };
    });
const anyEvent = anyEventOf(eventTypes);

/** A journey that the police opened, and what anybody sent about it, in the order it came. */
const historiesOf = (event: typeof anyEvent) =>
  fc.array(event, { maxLength: 12 }).map((sent) =>
    sent.flatMap(({ type, minute, by, target }, at): StoredEvent[] => {
      if (by === undefined) return [];
      const amended = { source: from(by).source, id: `e${String(target + 1)}` };
      const data =
        type === 'journey.retracted'
          ? { retracts: amended, reason: 'wrong-record' }
          : type === 'journey.corrected'
            ? { corrects: amended, replacement: {}, reason: 'wrong-value' }
            : undefined;
      return [storedEvent(type, { time: time(minute), seq: at + 2, data, ...from(by) })];
    }),
  );

/** Of an event, whether a later one of its own agency takes it back, which nothing takes back in turn. */
function isTakenBack(event: StoredEvent, history: readonly StoredEvent[]): boolean {
  return history.some(
    (other) =>
      other.type === 'journey.retracted' &&
      other.agencyId === event.agencyId &&
      other.data.retracts.source === event.source &&
      other.data.retracts.id === event.id &&
      !(other.id === event.id && other.source === event.source) &&
      !isTakenBack(other, history),
  );
}

/** The kinds that are in, by the table above alone. */
function kindsIn(history: readonly StoredEvent[]): ReadonlySet<AgencyKind> {
  const kinds = new Set<AgencyKind>(['police', 'witness-care', 'phoneline']);
  const standing = history.filter((event) => !isTakenBack(event, history));
  const lets = (event: StoredEvent) =>
    letIn.filter(
      ([, types, by]) =>
        types.includes(event.type) && by.includes(event.agencyKind) && kinds.has(event.agencyKind),
    );
  for (let round = 0; round < history.length; round += 1)
    for (const event of standing) for (const [kind] of lets(event)) kinds.add(kind);
  return kinds;
}

const namesItself = (history: readonly StoredEvent[]): boolean =>
  history.some(
    (event) =>
      (event.type === 'journey.retracted' || event.type === 'journey.corrected') &&
      JSON.stringify(event.data).includes(`"${event.id}"`),
  );

const isSameRecord = (history: readonly StoredEvent[], opensOf: OpensOf): boolean => {
  const counted = history.filter(({ agencyKind }) => kindsIn(history).has(agencyKind));
  const { record, duties } = foldJourney(history, countedIn(history, opensOf));
  const expected = foldWithDuties(counted);
  return (
    JSON.stringify([{ ...record, setAside: 0 }, duties]) ===
    JSON.stringify([expected.record, expected.duties])
  );
};

const histories = historiesOf(anyEvent);
const thatNameOthers = (among: typeof histories) => among.filter((history) => !namesItself(history));
const amongThemselves = thatNameOthers(histories);
const few = amongThemselves.map((history) => history.slice(0, 7));
const holds = (opensOf: OpensOf, among: typeof histories = amongThemselves) =>
  fc.property(among, (sent) => isSameRecord([opener, ...sent], opensOf));

/** The declarations, and one more that the rules of access do not have. */
const doctored =
  (type: EventType, opening: Opening): OpensOf =>
  (asked) =>
    asked === type ? [...declaredOpenings(asked), opening] : declaredOpenings(asked);

const runs = { numRuns: propertyRuns };

describe('the record of a journey', () => {
  it('is what those say who were let in by somebody who was in, whoever else says what', () => {
    fc.assert(holds(declaredOpenings), runs);
  });

  it.each([
    [
      'safety.alert-raised',
      'court',
      { rows: 'courts', by: ['police', 'support-service'], otherwise: 'C01CE00' },
    ],
    ['victim.informed', 'cps', { rows: 'cpsAreas', by: ['witness-care'], otherwise: 'london' }],
  ] as const)('is another where %s lets in a %s that it may not', (type, letIn, opening) => {
    const ofThem = anyEventOf([type, ...eventTypes.filter((sent) => canSend(letIn, sent))]);
    const among = thatNameOthers(historiesOf(ofThem));
    fc.assert(holds(declaredOpenings, among), { numRuns: 200 });
    expect(fc.check(holds(doctored(type, opening), among), runs).failed).toBe(true);
  });

  it('is the same for any order of arrival after its opener', () => {
    fc.assert(
      fc.property(
        histories.chain((sent) =>
          fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length })),
        ),
        ([sent, shuffled]) => {
          const arrived = shuffled.map((event, at) => marked(event, { seq: at + 2 }));
          const without = (events: readonly StoredEvent[]) =>
            JSON.parse(
              JSON.stringify(foldJourney(events), (key, value: unknown) =>
                key === 'seq' ? undefined : value,
              ),
            ) as unknown;
          expect(without([opener, ...arrived])).toEqual(without([opener, ...sent]));
        },
      ),
      runs,
    );
  });
});

describe('the door', () => {
  /** Takes events one by one, as the service does: what nobody let in sends waits and is tried again. */
  function take(sent: readonly StoredEvent[]): { on: StoredEvent[]; waiting: StoredEvent[] } {
    const on = [opener];
    const waiting: StoredEvent[] = [];
    let { facts } = foldJourney(on).record;
    const isHeard = (event: StoredEvent) =>
      isWithinReach(event, RowFilterSchema.parse(agencies[event.agencyKind] ?? {}), facts);
    for (const event of sent) {
      waiting.push(event);
      for (let at = waiting.findIndex(isHeard); at >= 0; at = waiting.findIndex(isHeard)) {
        const [heard] = waiting.splice(at, 1);
        if (heard) on.push(marked(heard, { seq: on.length + 1 }));
        facts = foldJourney(on).record.facts;
      }
    }
    return { on, waiting };
  }

  it('lets nobody in by what they say themselves, and shows them no row', () => {
    fc.assert(
      fc.property(few, (sent) => {
        const { on } = take(sent);
        const ever = kindsIn(on.filter(({ type }) => type !== 'journey.retracted'));
        expect(on.filter(({ agencyKind }) => !ever.has(agencyKind))).toEqual([]);
        const { rows } = foldJourney(on).record.facts;
        for (const kind of Object.keys(agencies) as AgencyKind[]) {
          const { dimension } = profiles[kind];
          if (dimension !== null && !ever.has(kind)) expect(rows[dimension]).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('keeps what waits apart: the record is byte for byte what it is without it', () => {
    fc.assert(
      fc.property(few, (sent) => {
        const { on, waiting } = take(sent);
        const alone = take(sent.filter((event) => !waiting.includes(event)));
        expect(JSON.stringify(foldJourney(on))).toBe(JSON.stringify(foldJourney(alone.on)));
      }),
      runs,
    );
  });
});
