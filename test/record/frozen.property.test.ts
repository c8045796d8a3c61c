import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { alarmsOf } from '../../functions/core/duties/alarms.ts';
import { ruleOf, ruleSets } from '../../functions/core/duties/rule-sets.ts';
import { foldNext, foldWithDuties, isNext } from '../../functions/core/record/fold.ts';
import { protectionOf } from '../../functions/core/record/merge.ts';
import { emptyRecord, type JourneyRecord } from '../../functions/core/record/record.ts';
import { toMend } from '../../functions/core/record/to-mend.ts';
import { complianceContribution } from '../../functions/core/statistics/compliance.ts';
import { subjectView } from '../../functions/core/views/subject.ts';
import { eventTypes } from '../../schemas/events/catalogue.ts';
import { exampleAbout, storedEvent } from '../support/stored-event.ts';

/** The same value, in which nothing can be changed any more, at any depth: who tries throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const histories = fc
  .array(
    fc.record({
      type: fc.constantFrom(...eventTypes),
      suspect: fc.constantFrom('S1', 'S2'),
      minute: fc.integer({ min: 0, max: 40 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((steps) =>
    steps.map(({ type, suspect, minute }, at) =>
      frozen(
        storedEvent(type, {
          id: `e${at}`,
          seq: at + 1,
          time: new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString(),
          data: exampleAbout(type, suspect),
        }),
      ),
    ),
  );

const headOf = (record: JourneyRecord, version: number) =>
  frozen({
    journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    victimNumber: 1,
    version,
    openedAt: '2026-01-05T09:00:00.000Z',
    updatedAt: '2026-01-05T09:00:00.000Z',
    live: true,
    record,
  });

it('changes no event and no record that it is given, folding or showing them', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { record, duties } = frozen(foldWithDuties(history));
      let onward = frozen(emptyRecord());
      history.forEach((event, at) => {
        onward = frozen(
          isNext(onward, event)
            ? foldNext(onward, event).record
            : foldWithDuties(history.slice(0, at + 1)).record,
        );
      });
      expect(onward).toEqual(record);
      const head = headOf(record, history.length);
      const all = Object.values(duties);
      const shown = () => [
        subjectView(head, history, all),
        protectionOf(head),
        toMend(record),
        all.map((duty) => [alarmsOf(duty, ruleOf(ruleSets, duty)), complianceContribution(duty)]),
      ];
      // Shown to one, it is the same for the next.
      expect(shown()).toEqual(shown());
    }),
    { numRuns: 150 },
  );
});
