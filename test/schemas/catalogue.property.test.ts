import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { EventEnvelopeSchema } from '../../schemas/envelope.ts';
import { type EventType, events, eventTypes, parseEventData } from '../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../schemas/events/define.ts';
import { issuesOf } from '../../schemas/issues.ts';
import { checkLimits } from '../../schemas/limits.ts';

const type = fc.constantFrom(...eventTypes);

/** A text that no schema message could hold by chance. */
const marker = 'zqx-marker-zqx';
const markedText = fc.string().map((text) => marker + text + marker);

const anyValue = fc.oneof(
  fc.jsonValue(),
  markedText,
  fc.object({ key: fc.oneof(fc.string(), markedText), values: [markedText, fc.integer(), fc.boolean()] }),
);

/** An example of the type with some of its fields replaced by anything. */
const spoiled = type.chain((known) => {
  const { example }: EventDefinition = events[known];
  const fields = Object.keys(example);
  const field = fields.length > 0 ? fc.constantFrom(...fields) : fc.string();
  const changes = fc.dictionary(field, anyValue, { maxKeys: 3 });
  return fc.tuple(
    fc.constant<EventType>(known),
    changes.map((changed) => ({ ...example, ...changed })),
  );
});

describe('parseEventData', () => {
  it('never throws on JSON and never echoes a value', () => {
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.tuple(type, anyValue)), ([known, raw]) => {
        const parsed = parseEventData(known, raw);
        if (!parsed.ok) {
          expect(parsed.issues.length).toBeGreaterThan(0);
          expect(JSON.stringify(parsed.issues)).not.toContain(marker);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads what it gave out the same way again', () => {
    fc.assert(
      fc.property(spoiled, ([known, raw]) => {
        const first = parseEventData(known, raw);
        if (!first.ok) return;
        const second = parseEventData(known, { ...first.data, ...first.personal });
        expect(second).toEqual({ ...first, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the event log clear of every personal field', () => {
    fc.assert(
      fc.property(spoiled, ([known, raw]) => {
        const parsed = parseEventData(known, raw);
        if (!parsed.ok) return;
        const { personal }: EventDefinition = events[known];
        expect(Object.keys(parsed.data).filter((field) => field in personal)).toEqual([]);
      }),
    );
  });
});

describe('the envelope', () => {
  it('never throws on JSON and never echoes a value', () => {
    const attributes = fc.record(
      {
        specversion: anyValue,
        id: anyValue,
        source: anyValue,
        type: anyValue,
        subject: anyValue,
        time: anyValue,
        data: anyValue,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(attributes, anyValue), (value) => {
        const parsed = EventEnvelopeSchema.safeParse(value);
        const issues = parsed.success ? [] : issuesOf(parsed.error, value);
        expect(JSON.stringify([...issues, ...checkLimits(value)])).not.toContain(marker);
      }),
      { numRuns: 1000 },
    );
  });
});
