import { describe, expect, it } from 'vitest';

import { EventEnvelopeSchema } from '../../schemas/envelope.ts';
import { StoredEventSchema } from '../../functions/core/record/stored-event.ts';
import { eventTypes } from '../../schemas/events/catalogue.ts';
import { eventJsonSchemas } from '../../schemas/events/json-schema.ts';
import { issuesOf } from '../../schemas/issues.ts';
import { checkLimits, limits } from '../../schemas/limits.ts';

const envelope = {
  specversion: '1.0',
  id: 'example-1',
  source: '/police/met/connect',
  type: 'london.victim-journey.incident.attended.v1',
  subject: 'incident:01/CAD 1234/05MAR26',
  time: '2026-03-05T14:30:00+01:00',
};

const issuesFor = (value: unknown) => {
  const parsed = EventEnvelopeSchema.safeParse(value);
  return parsed.success ? [] : issuesOf(parsed.error, value);
};

describe('the envelope', () => {
  it('is read with its times in UTC and defaults filled in', () => {
    expect(EventEnvelopeSchema.parse({ ...envelope, recordedtime: '2026-03-05T14:30:00.1234Z' })).toEqual({
      ...envelope,
      time: '2026-03-05T13:30:00.000Z',
      recordedtime: '2026-03-05T14:30:00.123Z',
      data: {},
      timeprecision: 'instant',
      backload: false,
    });
  });

  it('leaves out extension attributes it does not know, and a traceparent that is none', () => {
    const parsed = EventEnvelopeSchema.parse({ ...envelope, partitionkey: 'x', traceparent: 'none' });
    expect(parsed).not.toHaveProperty('partitionkey');
    expect(parsed.traceparent).toBeUndefined();
  });

  it.each(['specversion', 'id', 'source', 'type', 'subject', 'time'])('requires %s', (attribute) => {
    const value = Object.fromEntries(Object.entries(envelope).filter(([name]) => name !== attribute));
    expect(issuesFor(value)).toEqual([
      { pointer: `/${attribute}`, code: 'required', detail: 'Give this field.' },
    ]);
  });

  it.each([
    ['specversion', '0.3'],
    ['id', 'two words'],
    ['id', 'x'.repeat(129)],
    ['source', 'station-desk'],
    ['source', '/Police'],
    ['source', `/${'x'.repeat(200)}`],
    ['type', 'london.victim-journey.court.unheard-of.v1'],
    ['subject', 'person:Example'],
    ['subject', `crime:01/${'1'.repeat(200)}`],
    ['time', '2026-03-06T14:30:00'],
    ['time', '2026-02-30T14:30:00Z'],
    ['time', 'yesterday'],
    ['time', '0001-01-01T00:00:00Z'],
    ['time', '1753-01-01T00:00:00Z'],
    ['time', '1899-12-30T00:00:00Z'],
    ['time', '1900-01-01T00:00:00Z'],
    ['time', '1970-01-01T00:00:00Z'],
    ['datacontenttype', 'text/xml'],
    ['sequence', ''],
    ['timeprecision', 'year'],
    ['backload', 'true'],
    ['data', 'text'],
    ['data', null],
  ])('refuses a wrong %s', (attribute, value) => {
    const issues = issuesFor({ ...envelope, [attribute]: value });
    expect(issues.map(({ pointer }) => pointer)).toContain(`/${attribute}`);
    if (value) expect(JSON.stringify(issues)).not.toContain(value);
  });
});

describe('checkLimits', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : { inner: nested(levels - 1) });

  it('lets the deepest and longest through', () => {
    expect(checkLimits(nested(limits.depth))).toEqual([]);
    expect(checkLimits(['x'.repeat(limits.string)])).toEqual([]);
  });

  it('stops one level deeper', () => {
    expect(checkLimits(nested(limits.depth + 1))).toEqual([
      { pointer: '/inner'.repeat(limits.depth), code: 'too-deep', detail: 'Nest at most 12 levels.' },
    ]);
  });

  it('stops one character longer, and does not show an odd field name', () => {
    expect(checkLimits({ a: [{ 'Testcase Example': 'x'.repeat(limits.string + 1) }] })).toEqual([
      { pointer: '/a/0/*', code: 'too-long', detail: 'Use at most 4000 characters.' },
    ]);
  });

  it('stands a nesting that would exhaust a stack', () => {
    let deep: unknown = [];
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    expect(checkLimits(deep)).toHaveLength(1);
  });
});

describe('a stored event', () => {
  it('holds no subject and only a type of the catalogue', () => {
    const stored = {
      seq: 1,
      id: 'example-1',
      type: 'incident.attended',
      source: '/police/met/connect',
      agencyId: 'met-police',
      agencyKind: 'police',
      time: '2026-03-05T13:30:00.000Z',
      timePrecision: 'instant',
      receivedAt: '2026-03-05T13:31:00.000Z',
      data: {},
      effect: 'applied',
    };
    expect(StoredEventSchema.parse({ ...stored, subject: envelope.subject })).toEqual(stored);
    expect(StoredEventSchema.safeParse({ ...stored, type: 'incident.unheard-of' }).success).toBe(false);
    expect(StoredEventSchema.safeParse({ ...stored, seq: 0 }).success).toBe(false);
  });
});

describe('the JSON Schemas of events', () => {
  const schemas = eventJsonSchemas();

  it('are one for each type', () => {
    expect(Object.keys(schemas)).toHaveLength(eventTypes.length);
  });

  it('mark the personal fields and name the required ones', () => {
    const schema = schemas['london.victim-journey.crime.recorded.v1'];
    expect(schema?.required).toEqual(['force', 'crimeReference']);
    expect(schema?.properties?.['victim']).toMatchObject({ 'x-personal': true });
    expect(schema?.properties?.['force']).not.toHaveProperty('x-personal');
  });
});
