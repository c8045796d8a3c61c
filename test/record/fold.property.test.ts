import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldAll, foldNext, isNext } from '../../functions/core/record/fold.ts';
import { emptyRecord, RecordSchema, type JourneyRecord } from '../../functions/core/record/record.ts';
import { CLOSED, entryOf, stagesOf, transitionsFrom } from '../../functions/core/stages/strands.ts';
import { strands, type Position } from '../../functions/core/stages/stage.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { eventTypes } from '../../schemas/events/catalogue.ts';
import { exampleAbout, storedEvent } from '../support/stored-event.ts';

const anyEvent: fc.Arbitrary<StoredEvent> = fc
  .record({
    type: fc.constantFrom(...eventTypes),
    minute: fc.integer({ min: 0, max: 40 }),
    id: fc.integer({ min: 1, max: 1_000_000 }),
    suspect: fc.constantFrom('S1', 'S2'),
    about: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ type, minute, id, suspect }) =>
    storedEvent(type, {
      id: `e${id}`,
      seq: 1,
      time: new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString(),
      data: exampleAbout(type, suspect),
    }),
  );

const histories = fc
  .uniqueArray(anyEvent, { selector: ({ id }) => id, minLength: 1, maxLength: 25 })
  .map((list) => list.map((event, at): StoredEvent => ({ ...event, seq: at + 1 })));

/** What accepting does: onto the record where the event comes next, else from the whole history. */
function acceptOneByOne(history: readonly StoredEvent[]): JourneyRecord {
  let record = emptyRecord();
  history.forEach((event, at) => {
    record = isNext(record, event) ? foldNext(record, event).record : foldAll(history.slice(0, at + 1));
  });
  return record;
}

const withoutArrival = (record: JourneyRecord): unknown =>
  JSON.parse(JSON.stringify(record, (key, value: unknown) => (key === 'seq' ? undefined : value)));

describe('the record of a journey', () => {
  it('is the same for any order of arrival', () => {
    fc.assert(
      fc.property(
        histories.chain((history) =>
          fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
        ),
        ([history, shuffled]) => {
          expect(withoutArrival(acceptOneByOne(shuffled))).toEqual(withoutArrival(foldAll(history)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('survives storage: a fold onto a stored record equals a fold onto a fresh one', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const stored = RecordSchema.parse(JSON.parse(JSON.stringify(foldAll(history))));
        expect(stored).toEqual(foldAll(history));
      }),
    );
  });

  it.each(eventTypes)('takes a lone %s without failing', (type) => {
    fc.assert(
      fc.property(anyEvent, ({ time }) => {
        foldAll([storedEvent(type, { time, seq: 1 })]);
      }),
      { numRuns: 3 },
    );
  });
});

describe.each(strands)('the stages of the strand %s', (strand) => {
  const positions = stagesOf[strand].flatMap((stage) =>
    Object.keys(stage.steps).map((step): Position => `${stage.name}/${step}`),
  );

  it('are all reached from the entry', () => {
    const seen = new Set<Position>();
    const visit = (position: Position): void => {
      if (seen.has(position)) return;
      seen.add(position);
      for (const { to } of transitionsFrom(strand, position)) visit(to);
    };
    visit(entryOf(strand));
    expect([...seen].sort()).toEqual([...positions].sort());
  });

  it('lead to steps that are declared, and name an ending where they close', () => {
    for (const position of positions) {
      for (const { to, ending } of transitionsFrom(strand, position)) {
        expect(positions).toContain(to);
        expect(ending !== undefined).toBe(to === CLOSED);
      }
    }
  });

  it('have a way out of every open step, and back from the closed one', () => {
    for (const position of positions) {
      expect(transitionsFrom(strand, position).some(({ to }) => to !== position)).toBe(true);
    }
  });
});
