import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import {
  catalogue,
  type EventData,
  events,
  eventTypeOf,
  eventTypes,
  families,
  parseEventData,
  splitPersonal,
  typeOf,
} from '../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../schemas/events/define.ts';
import { personalFields } from '../../schemas/events/shared.ts';

const definitionOf = (type: (typeof eventTypes)[number]): EventDefinition => events[type];

const fieldsOf = (type: (typeof eventTypes)[number]) => {
  const { data, personal, example } = definitionOf(type);
  return Object.entries({ ...data, ...personal }).map(([field, schema]) => ({
    field,
    schema: schema as z.ZodType,
    value: example[field],
  }));
};

const everyField = eventTypes.flatMap((type) => fieldsOf(type).map((field) => ({ type, ...field })));

/** Every schema node within a JSON Schema, definitions included. */
function nodesOf(schema: unknown): Record<string, unknown>[] {
  if (Array.isArray(schema)) return schema.flatMap(nodesOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return [schema as Record<string, unknown>, ...Object.values(schema).flatMap(nodesOf)];
}

const nodesOfShape = (shape: z.ZodRawShape) => nodesOf(z.toJSONSchema(z.object(shape), { io: 'input' }));

describe('the catalogue', () => {
  it('holds every type under its full name, once', () => {
    expect(catalogue.size).toBe(eventTypes.length);
    for (const type of eventTypes) {
      const { family, name } = definitionOf(type);
      expect(`${family}.${name}`).toBe(type);
      expect(eventTypeOf(typeOf(family, name))).toBe(type);
    }
    expect(families).toHaveLength(27);
  });

  it('knows no type beyond its own', () => {
    expect(eventTypeOf('london.victim-journey.court.verdict.v2')).toBeUndefined();
    expect(eventTypeOf('constructor')).toBeUndefined();
  });

  it('types the data of an event', () => {
    const verdict: EventData<'court.verdict'> = { suspect: 'S1', verdict: 'NG' };
    // @ts-expect-error a verdict is one of the CJS codes
    const wrong: EventData<'court.verdict'> = { suspect: 'S1', verdict: 'innocent' };
    expect(parseEventData('court.verdict', verdict).ok).toBe(true);
    expect(parseEventData('court.verdict', wrong).ok).toBe(false);
  });

  it('lets only the service send its own events, and agencies all others', () => {
    for (const type of eventTypes) {
      const { senders } = definitionOf(type);
      expect(senders.length).toBeGreaterThan(0);
      expect(new Set(senders).size).toBe(senders.length);
      if (senders.includes('system')) expect(senders).toEqual(['system']);
    }
  });

  it('has no personal field that the list of them lacks', () => {
    const used = new Set(eventTypes.flatMap((type) => Object.keys(definitionOf(type).personal)));
    expect([...used].sort()).toEqual([...personalFields].sort());
    const data = eventTypes.flatMap((type) => Object.keys(definitionOf(type).data));
    expect(data.filter((field) => used.has(field))).toEqual([]);
  });

  it('opens a journey on a first contact, an incident or a crime, and on nothing else', () => {
    expect(eventTypes.filter((type) => definitionOf(type).opensJourney)).toEqual([
      'contact.received',
      'incident.created',
      'crime.recorded',
    ]);
  });
});

describe.each(eventTypes)('%s', (type) => {
  const { data, personal, example } = definitionOf(type);

  it('has an example that shows every field and is read without loss', () => {
    const parsed = parseEventData(type, example);
    expect(parsed).toMatchObject({ ok: true, ignored: [] });
    expect(Object.keys(example).sort()).toEqual([...Object.keys(data), ...Object.keys(personal)].sort());
  });

  it('parts personal fields from the rest', () => {
    const parsed = parseEventData(type, example);
    if (!parsed.ok) throw new Error('example refused');
    expect(Object.keys(parsed.data).sort()).toEqual(Object.keys(data).sort());
    expect(Object.keys(parsed.personal).sort()).toEqual(Object.keys(personal).sort());
    expect(splitPersonal(definitionOf(type), { ...parsed.data, ...parsed.personal })).toEqual({
      data: parsed.data,
      personal: parsed.personal,
    });
  });

  it('keeps no free text in the event log', () => {
    const strings = nodesOfShape(data).filter((node) => node['type'] === 'string');
    const free = strings.filter((node) => !['pattern', 'enum', 'const', 'format'].some((key) => key in node));
    expect(free).toEqual([]);
  });

  it('caps every array', () => {
    const arrays = nodesOfShape({ ...data, ...personal }).filter((node) => node['type'] === 'array');
    expect(arrays.filter((node) => typeof node['maxItems'] !== 'number')).toEqual([]);
  });
});

/** A value too large for any field of its kind, or undefined where a kind has no size. */
function oversized(value: unknown): unknown {
  if (typeof value === 'string') return 'x'.repeat(4001);
  if (typeof value === 'number') return 1e9;
  return Array.isArray(value) ? Array.from({ length: 101 }, () => value[0] as unknown) : undefined;
}

describe('a fault in one field', () => {
  it.each(everyField)('$type refuses another type in $field', ({ type, field, value }) => {
    const wrong = typeof value === 'object' ? 7 : { wrong: true };
    const parsed = parseEventData(type, { ...definitionOf(type).example, [field]: wrong });
    expect(parsed).toMatchObject({ ok: false });
    if (!parsed.ok) expect(parsed.issues[0]?.pointer).toBe(`/data/${field}`);
  });

  it.each(everyField.filter(({ schema }) => !schema.safeParse(undefined).success))(
    '$type requires $field',
    ({ type, field }) => {
      const { [field]: _left, ...rest } = definitionOf(type).example;
      expect(parseEventData(type, rest)).toEqual({
        ok: false,
        issues: [{ pointer: `/data/${field}`, code: 'required', detail: 'Give this field.' }],
      });
    },
  );

  it.each(everyField.filter(({ value }) => oversized(value) !== undefined))(
    '$type refuses an oversized $field',
    ({ type, field, value }) => {
      const parsed = parseEventData(type, { ...definitionOf(type).example, [field]: oversized(value) });
      expect(parsed).toMatchObject({ ok: false });
      if (!parsed.ok) expect(parsed.issues[0]?.pointer).toBe(`/data/${field}`);
    },
  );
});

describe('parseEventData', () => {
  it('points at a fault deep within', () => {
    const charges = [{ charge: 'S1/1', offenceCode: 'NOT-A-CODE' }];
    expect(parseEventData('charging.charged', { suspect: 'S1', method: 'charge', charges })).toEqual({
      ok: false,
      issues: [
        {
          pointer: '/data/charges/0/offenceCode',
          code: 'wrong-format',
          detail: 'Use the CJS offence code, such as OF61102 or COML025.',
        },
      ],
    });
  });

  it('leaves out and counts unknown fields at any depth', () => {
    const raw = {
      suspect: 'S1',
      method: 'charge',
      note: 'x',
      charges: [{ charge: 'S1/1', wording: 'y', extra: {} }],
    };
    expect(parseEventData('charging.charged', raw)).toEqual({
      ok: true,
      data: { suspect: 'S1', method: 'charge', charges: [{ charge: 'S1/1' }] },
      personal: {},
      ignored: ['/data/note', '/data/charges/0/wording', '/data/charges/0/extra'],
    });
  });

  it('reads a missing data member as empty', () => {
    expect(parseEventData('incident.attended', undefined)).toMatchObject({ ok: true, data: {} });
  });

  it('takes no list or text for a data member', () => {
    for (const raw of [[], 'text', 3, true]) {
      expect(parseEventData('incident.attended', raw)).toMatchObject({
        ok: false,
        issues: [{ pointer: '/data' }],
      });
    }
  });

  it('lets no prose or personal object into a replacement', () => {
    const corrected = (replacement: unknown) =>
      parseEventData('journey.corrected', {
        corrects: { source: '/police/met/connect', id: '1' },
        reason: 'wrong-value',
        replacement,
      });
    expect(corrected({ unit: 'He said that' })).toMatchObject({ ok: false });
    expect(corrected({ narrative: 'word' })).toMatchObject({ ok: false });
    expect(corrected({ victim: { familyName: 'Example' } })).toMatchObject({ ok: false });
    expect(corrected({ 'Testcase Example': 'word' })).toMatchObject({
      ok: false,
      issues: [{ pointer: '/data/replacement', code: 'not-allowed' }],
    });
    expect(corrected({ suspect: 'S1', noFurtherAction: true, charges: ['S1/1'] })).toMatchObject({
      ok: true,
    });
  });
});
