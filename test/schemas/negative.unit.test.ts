import { describe, expect, it } from 'vitest';
import type * as z from 'zod';

import { EventEnvelopeSchema } from '../../schemas/envelope.ts';
import {
  catalogue,
  events,
  eventTypeOf,
  eventTypes,
  families,
  parseEventData,
} from '../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../schemas/events/define.ts';
import { exampleEvent } from '../../schemas/openapi/events.ts';
import { CroNumberSchema, PncIdSchema, AsnSchema } from '../../schemas/identifiers.ts';

const ofFamily = (family: string) => [...catalogue].filter(([, definition]) => definition.family === family);

describe.each(families)('the family %s', (family) => {
  const types = ofFamily(family);

  it('takes the example of each type, whole', () => {
    for (const [type, definition] of types) {
      const read = EventEnvelopeSchema.safeParse(exampleEvent(type, definition));
      expect([type, read.success]).toEqual([type, true]);
    }
  });

  it.each(['v2', 'v0', 'v10', 'V1', ''])('refuses the major version %j', (version) => {
    for (const [type, definition] of types) {
      const other = exampleEvent(type.replace(/v1$/, version), definition);
      expect(EventEnvelopeSchema.safeParse(other).success).toBe(false);
    }
  });

  it.each(['specversion', 'id', 'source', 'type', 'subject', 'time'])(
    'refuses an event without %s',
    (field) => {
      for (const [type, definition] of types) {
        const { [field]: _left, ...rest } = exampleEvent(type, definition);
        const read = EventEnvelopeSchema.safeParse(rest);
        expect(read.error?.issues.map(({ path }) => path.join('/'))).toContain(field);
      }
    },
  );

  it('refuses data that lacks a field it must have', () => {
    for (const [fullType, { data, personal, example }] of types) {
      const type = eventTypeOf(fullType);
      if (!type) throw new Error('an unknown type');
      const needed = Object.entries({ ...data, ...personal }).filter(
        ([, schema]) => !(schema as z.ZodType).safeParse(undefined).success,
      );
      for (const [field] of needed) {
        const { [field]: _left, ...rest } = example;
        expect(parseEventData(type, rest)).toMatchObject({
          ok: false,
          issues: [{ pointer: `/data/${field}`, code: 'required' }],
        });
      }
    }
  });
});

describe('check letters', () => {
  it.each([
    [
      AsnSchema,
      '1101ZD0100000448754K',
      ['1101ZD0100000448754L', '1101ZD0100000448754I', '1101ZD0100000448755K'],
    ],
    [PncIdSchema, '1979/0163001B', ['2003/0011985Z', '2023/0583843N', '2012/0052494O', '2001/0171310S']],
    [CroNumberSchema, '065656/91H', ['085227/65G', '065656/91I']],
  ] as const)('are held to', (schema, right, wrong) => {
    expect(schema.safeParse(right).success).toBe(true);
    for (const text of wrong) expect(schema.safeParse(text).success).toBe(false);
  });

  it('are asked for wherever an event type has such a number', () => {
    const types = eventTypes.filter((type) => 'asn' in (events[type] as EventDefinition).data);
    expect(types.length).toBeGreaterThan(0);
    for (const type of types) {
      const spoilt = { ...events[type].example, asn: '1101ZD0100000448754L' };
      expect(parseEventData(type, spoilt)).toMatchObject({ ok: false, issues: [{ pointer: '/data/asn' }] });
    }
  });
});
