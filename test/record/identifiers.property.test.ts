import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldWithDuties } from '../../functions/core/record/fold.ts';
import { checkLogData, eventTypes, type EventType } from '../../schemas/events/catalogue.ts';
import { exampleAbout, storedEvent } from '../support/stored-event.ts';

/** Ids that the careless read as a number, an index or an exponent. */
const numeric = ['0', '00', '1E9', '12E0', '123456789012', '1-1'];

/** The fields that hold an id of the sender's own. */
const idFields: ReadonlySet<string> = new Set(['suspect', 'suspects', 'charge', 'charges', 'hearing']);

/** The data with every id under another name: the fields that hold ids, and lists of them. */
function renamed(value: unknown, nameOf: (id: string) => string, isId = false): unknown {
  if (typeof value === 'string') return isId ? nameOf(value) : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, nameOf, isId));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, of]) => [field, renamed(of, nameOf, idFields.has(field))]),
  );
}

const histories = fc
  .array(
    fc.record({
      type: fc.constantFrom(...eventTypes),
      suspect: fc.constantFrom('S1', 'S2'),
      minute: fc.integer({ min: 0, max: 40 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((all) =>
    all.map(({ type, suspect, minute }, at) => ({
      type,
      id: `e${at}`,
      seq: at + 1,
      time: new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString(),
      data: exampleAbout(type, suspect),
    })),
  );

type Sent = Parameters<typeof storedEvent>[1] & { readonly type: EventType };
const eventOf = ({ type, ...rest }: Sent) => storedEvent(type, rest);

describe('an id that could be read as something else', () => {
  it.each(numeric)('%s is recorded as any other', (name) => {
    const plain = `PQ-${name}`;
    const under = (id: string) => (each: Sent) => ({
      ...each,
      data: renamed(each.data, (old) => (old === 'S2' ? 'S2' : id)) as Record<string, unknown>,
    });
    fc.assert(
      fc.property(histories, (history) => {
        const [odd, usual] = [history.map(under(name)), history.map(under(plain))];
        const isTaken = ({ type, data }: (typeof odd)[number]) => checkLogData(type, data).ok;
        expect([odd.every(isTaken), usual.every(isTaken)]).toEqual([true, true]);
        const told = foldWithDuties(odd.map(eventOf));
        const expected = JSON.stringify(foldWithDuties(usual.map(eventOf))).replaceAll(plain, name);
        // As it is stored, and read back.
        expect(JSON.parse(JSON.stringify(told))).toEqual(JSON.parse(expected));
      }),
      { numRuns: 60 },
    );
  });
});
