import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldAll, foldNext, foldWithDuties, isNext } from '../../functions/core/record/fold.ts';
import { emptyRecord, RecordSchema, type JourneyRecord } from '../../functions/core/record/record.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { toMend } from '../../functions/core/record/to-mend.ts';
import { events as catalogue, eventTypes, type EventType } from '../../schemas/events/catalogue.ts';
import { exampleAbout, storedEvent } from '../support/stored-event.ts';

const SOURCE = '/police/met/test';
const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString();
const ref = (id: string) => ({ source: SOURCE, id });

/** The example of a type without its personal fields, as a correction gives it. */
const logData = (type: EventType, suspect: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(exampleAbout(type, suspect)).filter(([field]) => !(field in catalogue[type].personal)),
  );

const ordinary = eventTypes.filter((type) => !['journey.corrected', 'journey.retracted'].includes(type));

const step = fc.record({
  kind: fc.constantFrom('say', 'say', 'say', 'correct', 'retract'),
  type: fc.constantFrom(...ordinary),
  suspect: fc.constantFrom('S1', 'S2'),
  minute: fc.integer({ min: 0, max: 30 }),
  /** The event it amends, of all there are and a few that never come. */
  target: fc.nat({ max: 30 }),
  moved: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  sequence: fc.option(fc.integer({ min: 1, max: 20 }).map(String), { nil: undefined }),
});

/** Histories in which events are corrected and taken back, corrections and retractions among them. */
const histories = fc.array(step, { minLength: 1, maxLength: 20 }).map((steps) => {
  const typeOf = (target: number) => steps[target]?.type ?? 'crime.updated';
  return steps.map(({ kind, type, suspect, minute, target, moved, sequence }, index): StoredEvent => {
    const id = `e${index}`;
    const place = { id, seq: index + 1, time: at(minute), ...(sequence ? { sequence } : {}) };
    if (kind === 'retract') {
      const data = { retracts: ref(`e${target}`), reason: 'wrong-record' };
      return storedEvent('journey.retracted', { ...place, data });
    }
    if (kind === 'correct') {
      const replacement = logData(typeOf(target), suspect);
      const data = { corrects: ref(`e${target}`), replacement, reason: 'wrong-value' };
      return storedEvent('journey.corrected', {
        ...place,
        data: moved === undefined ? data : { ...data, time: at(moved) },
      });
    }
    return storedEvent(type, { ...place, data: exampleAbout(type, suspect) });
  });
});

const isIn = (history: readonly StoredEvent[], key: string) =>
  history.some(({ agencyId, source, id }) => `${agencyId} ${source} ${id}` === key);

function acceptOneByOne(history: readonly StoredEvent[]): JourneyRecord {
  let record = emptyRecord();
  history.forEach((event, index) => {
    record = isNext(record, event) ? foldNext(record, event).record : foldAll(history.slice(0, index + 1));
  });
  return record;
}

const withoutArrival = (record: JourneyRecord): unknown =>
  JSON.parse(JSON.stringify(record, (key, value: unknown) => (key === 'seq' ? undefined : value)));

describe('a record with amendments', () => {
  it('is the same for any order of arrival, folded one by one or at once', () => {
    fc.assert(
      fc.property(
        histories.chain((history) =>
          fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
        ),
        ([history, shuffled]) => {
          expect(withoutArrival(acceptOneByOne(shuffled))).toEqual(withoutArrival(foldAll(history)));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('survives storage', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const record = foldAll(history);
        expect(RecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });

  it('lists for its sender every amendment of an event that nobody sent', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const record = foldAll(history);
        const awaited = Object.entries(record.amendments).filter(([, amendment]) => amendment.awaited);
        for (const [key, { by }] of awaited) {
          expect(isIn(history, key)).toBe(false);
          expect(toMend(record)['met-police']).toContainEqual(
            expect.objectContaining({ id: by?.id, why: 'waiting' }),
          );
        }
        for (const key of Object.keys(record.amendments))
          expect(record.amendments[key]?.awaited ?? false).toBe(!isIn(history, key));
      }),
    );
  });
});

/** The facts and duties of a history, without who amended what. */
function heldBy(history: readonly StoredEvent[]) {
  const { record, duties } = foldWithDuties(history);
  const { amendments: _amendments, last: _last, ...rest } = record;
  return withoutArrival({ ...rest, duties } as unknown as JourneyRecord);
}

describe.each(ordinary)('%s', (type) => {
  const before = storedEvent('crime.recorded', { id: 'first', seq: 1, time: at(0) });
  const said = storedEvent(type, { id: 'said', seq: 2, time: at(10), data: exampleAbout(type, 'S1') });
  const retraction = (id: string, of: string, minute: number) =>
    storedEvent('journey.retracted', {
      id,
      seq: 3,
      time: at(minute),
      data: { retracts: ref(of), reason: 'wrong-record' },
    });
  const correction = (id: string, of: string, replacement: object, minute = 20) =>
    storedEvent('journey.corrected', {
      id,
      seq: 4,
      time: at(minute),
      data: { corrects: ref(of), replacement, reason: 'wrong-value' },
    });

  it.each([5, 10, 20])('is as if never said once taken back, at minute %i', (minute) => {
    const left = foldAll([before, said, retraction('r', 'said', minute)]);
    expect(left.strands).toEqual(foldAll([before]).strands);
    expect({ ...left.facts, anonymity: false }).toEqual({ ...foldAll([before]).facts, anonymity: false });
  });

  it.each([5, 10, 20, 25])('stands again once that is undone, at minute %i', (minute) => {
    expect(heldBy([before, said, retraction('r', 'said', 20), retraction('u', 'r', minute)])).toEqual(
      heldBy([before, said]),
    );
  });

  it.each<[string, readonly StoredEvent[]]>([
    ['taken back', [retraction('r', 'said', 5)]],
    ['corrected', [correction('c', 'said', logData(type, 'S2'), 5)]],
  ])('is the same where it comes after what says that it is %s, and opens the journey or not', (_how, by) => {
    for (const opened of [[], [before]]) {
      const history = [...opened, ...by, said];
      expect(withoutArrival(acceptOneByOne(history))).toEqual(withoutArrival(foldAll(history)));
    }
  });

  it('may be said again once taken back, and is said twice once that is undone', () => {
    const again = storedEvent(type, { id: 'again', seq: 5, time: at(12), data: exampleAbout(type, 'S1') });
    const takenBack = [before, said, retraction('r', 'said', 11), again];
    const left = foldAll(takenBack);
    expect(left.strands).toEqual(foldAll([before, again]).strands);
    const facts = { ...foldAll([before, again]).facts, anonymity: left.facts.anonymity };
    expect(left.facts).toEqual(facts);
    expect(heldBy([...takenBack, retraction('u', 'r', 13)])).toEqual(heldBy([before, said, again]));
  });

  it('stays taken back, whatever corrections of it come', () => {
    const all = [before, said, retraction('r', 'said', 20), correction('c', 'said', logData(type, 'S2'), 25)];
    expect(foldAll(all).strands).toEqual(foldAll([before]).strands);
  });

  it('says what the last correction says, also one of the correction', () => {
    const [one, two] = [logData(type, 'S2'), logData(type, 'S1')];
    const first = correction('c1', 'said', one);
    expect(heldBy([before, said, first, correction('c2', 'said', two, 21)])).toEqual(heldBy([before, said]));
    expect(heldBy([before, said, first, correction('c2', 'c1', two, 21)])).toEqual(heldBy([before, said]));
    const whole = { corrects: ref('said'), replacement: two, reason: 'wrong-value' };
    const nests = !JSON.stringify(two).includes('[{');
    if (nests)
      expect(heldBy([before, said, first, correction('c2', 'c1', whole, 21)])).toEqual(
        heldBy([before, said]),
      );
  });
});

describe('corrections', () => {
  const crime = storedEvent('crime.recorded', { id: 'first', seq: 1, time: at(0) });
  const preference = storedEvent('victim.contact-preference-set', {
    id: 'p',
    seq: 2,
    time: at(5),
    data: { method: 'email', frequencyDays: 7 },
  });
  const correct = (id: string, of: string, replacement: object, more: object = {}) =>
    storedEvent('journey.corrected', {
      id,
      seq: 3,
      time: at(10),
      data: { corrects: ref(of), replacement, reason: 'wrong-value', ...more },
    });

  it('replace the whole data', () => {
    const { facts } = foldAll([crime, preference, correct('c', 'p', { method: 'letter' })]);
    expect(facts.contactPreference).toEqual({ method: 'letter' });
  });

  it('may change when it happened', () => {
    const later = storedEvent('victim.contact-preference-set', {
      id: 'q',
      seq: 4,
      time: at(6),
      data: { method: 'sms' },
    });
    const moved = correct('c', 'p', { method: 'email' }, { time: at(8) });
    expect(foldAll([crime, preference, later]).facts.contactPreference).toEqual({ method: 'sms' });
    expect(foldAll([crime, preference, later, moved]).facts.contactPreference).toEqual({ method: 'email' });
  });

  it('both hold where one says when it happened and a later one says nothing of that', () => {
    const said = storedEvent('charging.advice-requested', {
      id: 'p',
      seq: 2,
      time: at(5),
      data: { suspect: 'S1' },
    });
    const when = correct('c1', 'p', { suspect: 'S1' }, { time: at(8) });
    const what = { ...correct('c2', 'p', { suspect: 'S2' }), time: at(11) };
    const again = { ...correct('c3', 'p', { suspect: 'S3' }), time: at(12) };
    const sinceOf = (history: readonly StoredEvent[]) =>
      Object.entries(foldAll([crime, said, ...history]).strands.case.threads)
        .filter(([thread]) => thread.startsWith('S'))
        .map(([thread, { since }]) => [thread, since]);
    for (const history of [
      [when, what],
      [what, when],
      [when, again, what],
      [again, when, what],
    ]) {
      const last = history.includes(again) ? 'S3' : 'S2';
      expect(sinceOf(history)).toEqual([[last, at(8)]]);
    }
  });

  it('that came before their event and do not fit it are listed to mend, and change nothing', () => {
    const misfit = correct('c', 'p', { channel: 'nothing-of-this', method: 'no-such-method' });
    const record = acceptOneByOne([crime, misfit, preference]);
    expect(record.facts.contactPreference).toEqual({ method: 'email', frequencyDays: 7 });
    expect(toMend(record)['met-police']).toEqual([expect.objectContaining({ id: 'c', why: 'unexpected' })]);
  });

  it('never move a matter to another force', () => {
    const { data } = crime;
    const record = foldAll([crime, correct('c', 'first', { ...data, force: '48' })]);
    expect(record.facts.rows.forces).toEqual(['01']);
    expect(toMend(record)['met-police']).toEqual([expect.objectContaining({ id: 'c', why: 'unexpected' })]);
  });

  it('that name each other hold nothing and are listed', () => {
    const record = foldAll([crime, correct('a', 'b', {}), correct('b', 'a', {})]);
    expect(toMend(record)['met-police']?.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('numbers of a source', () => {
  const set = (id: string, method: string, sequence: string, source = SOURCE) =>
    storedEvent('victim.contact-preference-set', {
      id,
      seq: 1,
      time: at(5),
      source,
      sequence,
      data: { method },
    });

  it('count as numbers', () => {
    const { facts } = foldAll([set('a', 'sms', '9'), set('b', 'email', '10'), set('c', 'letter', '0008')]);
    expect(facts.contactPreference).toEqual({ method: 'email' });
  });

  it('order the events of one source and say nothing of another', () => {
    const mine = [set('a', 'sms', '9'), set('b', 'email', '10')];
    const other = set('x', 'letter', '1', '/police/met/other');
    const orderOf = (history: readonly StoredEvent[]) => foldAll(history).facts.contactPreference;
    expect(orderOf([...mine, other])).toEqual(orderOf([other, ...mine]));
    expect(orderOf([mine[0] ?? other, other])).toEqual(
      orderOf([set('a', 'sms', '1000'), set('x', 'letter', '1', '/police/met/other')]),
    );
  });
});

describe('a journey whose opening was taken back', () => {
  const crime = storedEvent('crime.recorded', { id: 'first', seq: 1, time: at(0) });
  const arrest = storedEvent('investigation.suspect-arrested', { id: 'arrest', seq: 2, time: at(1) });
  const retract = (id: string, of: string) =>
    storedEvent('journey.retracted', {
      id,
      seq: 3,
      time: at(9),
      data: { retracts: ref(of), reason: 'wrong-record' },
    });

  it('names nothing and owes nothing, and is all it was once that is undone', () => {
    const { record, duties } = foldWithDuties([crime, arrest, retract('r', 'first')]);
    expect(record).toMatchObject({ isVoid: true, duties: {}, facts: { crimes: [], rows: { forces: [] } } });
    expect(duties).toEqual({});
    expect(record.strands.case.stage).toBe('closed');
    expect(heldBy([crime, arrest, retract('r', 'first'), retract('u', 'r')])).toEqual(
      heldBy([crime, arrest]),
    );
  });

  it('stands where another event opened it too', () => {
    const contact = storedEvent('contact.received', { id: 'call', seq: 4, time: at(0) });
    expect(foldAll([contact, crime, retract('r', 'call')]).isVoid).toBeUndefined();
  });
});
