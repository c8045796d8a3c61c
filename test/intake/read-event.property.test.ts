import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readEvent, type Incoming } from '../../functions/intake/read-event.ts';
import { isRefused } from '../../functions/intake/outcome.ts';
import type { Sender } from '../../functions/intake/sender.ts';
import { agencyKinds } from '../../schemas/agency-kinds.ts';
import { catalogue, families } from '../../schemas/events/catalogue.ts';
import { exampleEvent } from '../../schemas/openapi/events.ts';

const now = new Date('2026-06-01T00:00:00Z');

const senderOf = (kind: Sender['agencyKind']): Sender => ({
  agencyId: 'test-agency',
  agencyKind: kind,
  rows: {
    forces: ['01', '02', '48'],
    courts: [],
    cpsAreas: [],
    services: [],
    probationRegions: [],
    journeys: [],
  },
  families,
  sourcePrefixes: ['/police/met/'],
});

/** Reads an event as the first kind of agency that may send it. */
function read(sent: Record<string, unknown>, strictly = false): Incoming {
  for (const kind of agencyKinds) {
    const incoming = readEvent({ sender: senderOf(kind), sent, strictly }, now);
    if (!isRefused(incoming)) return incoming;
  }
  throw new Error(`Nobody may send ${String(sent['type'])}.`);
}

const examples = [...catalogue].map(([type, definition]) => exampleEvent(type, definition));

/** Lists of codes and references, whose order says nothing. */
const sets = new Set([
  'flags',
  'grounds',
  'services',
  'suspects',
  'charges',
  'conditions',
  'topics',
  'resultCodes',
  'replaces',
  'categories',
]);

/** Fields whose letters mean the same in either case. */
const caseless = new Set(['crimeReference', 'incidentReference', 'caseUrn', 'offenceCode', 'court', 'asn']);

/**
 * Other ways to write the same: text decomposed, instants in another zone, references in small letters, and the codes
 * of a list in another order and twice.
 */
function respelled(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) {
    const isList = sets.has(field) && value.every((one) => typeof one === 'string');
    const other = value.map((one) => respelled(one));
    return isList ? other.reverse() : other;
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, inner]) => [name, respelled(inner, name)]),
    );
  if (typeof value !== 'string') return value;
  if (caseless.has(field)) return value.toLowerCase();
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) {
    const shifted = new Date(Date.parse(value) + 3_600_000).toISOString();
    return shifted.replace('Z', '+01:00');
  }
  return value.normalize('NFD');
}

describe('an event of any type', () => {
  it.each(examples)('$type is the same event however its meaning is spelled', (sent) => {
    const { fingerprint } = read(sent);
    const other = respelled(sent) as Record<string, unknown>;
    expect(read(other).fingerprint).toBe(fingerprint);
    fc.assert(
      fc.property(
        fc.constantFrom(undefined, 'application/json', 'application/json; charset=utf-8', 'Application/JSON'),
        fc.constantFrom({}, { partitionkey: 'x' }, { traceparent: 'none' }, { correlationid: 'c-1' }),
        fc.constantFrom({}, { unheardOf: 1 }),
        fc.constantFrom({ sequence: '7' }, { sequence: '007' }, { sequence: '07', sequencetype: 'Integer' }),
        (datacontenttype, attributes, fields, numbered) => {
          const more = datacontenttype === undefined ? {} : { datacontenttype };
          const data = { ...(sent['data'] as object), ...fields };
          expect(read({ ...other, ...more, ...attributes, data }).fingerprint).toBe(fingerprint);
          expect(read({ ...other, ...numbered, data }).fingerprint).toBe(
            read({ ...sent, sequence: '7' }).fingerprint,
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each(examples)('$type is another event where its time or reference is another', (sent) => {
    const { fingerprint } = read(sent);
    expect(read({ ...sent, time: '2026-01-05T09:00:01Z' }).fingerprint).not.toBe(fingerprint);
    expect(read({ ...sent, sequence: '7' }).fingerprint).not.toBe(
      read({ ...sent, sequence: '70' }).fingerprint,
    );
    expect(read({ ...sent, subject: 'journey:jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ' }).fingerprint).not.toBe(
      fingerprint,
    );
  });
});

describe('what is not known', () => {
  const crime = examples.find(({ type }) => String(type).includes('crime.recorded')) ?? {};
  const odd = {
    ...crime,
    partitionkey: 'x',
    data: { ...(crime['data'] as object), unheardOf: 1, 'a name of somebody': 2 },
  };

  it('is told by pointer, never by a name that could hold anything', () => {
    expect(read(odd).ignored).toEqual(['/partitionkey', '/data/unheardOf', '/data/*']);
    expect(read(crime).ignored).toEqual([]);
  });

  it('is refused where the sender asks for that', () => {
    const incoming = readEvent({ sender: senderOf('police'), sent: odd, strictly: true }, now);
    expect(incoming).toMatchObject({
      kind: 'refused',
      reason: 'invalid-event',
      issues: [
        { pointer: '/partitionkey', code: 'unknown-field' },
        { pointer: '/data/unheardOf' },
        { pointer: '/data/*' },
      ],
    });
    expect(read(crime, true).ignored).toEqual([]);
  });
});

describe('what an event is about', () => {
  const example = (type: string) => examples.find((sent) => String(sent['type']).includes(`.${type}.`)) ?? {};
  const told = (type: string, subject: string, more: Record<string, unknown> = {}) => {
    const sent = { ...example(type), subject };
    const data = { ...(sent as { data?: object }).data, ...more };
    return readEvent(
      { sender: senderOf(type.startsWith('court.') ? 'court' : 'police'), sent: { ...sent, data } },
      now,
    );
  };

  it.each([
    ['crime.recorded', 'crime:01/7654321/26', '/data/crimeReference'],
    ['crime.recorded', 'crime:02/01/1234567/26', '/data/force'],
    ['crime.recorded', 'incident:01/CAD 4321/05MAR26', '/data/incidentReference'],
    ['incident.created', 'incident:01/CAD 4321/05MAR26', '/data/incidentReference'],
    ['contact.received', 'incident:02/CAD 1234/05MAR26', '/data/force'],
    ['charging.charged', 'case:01ZD0303999', '/data/caseUrn'],
  ])('%s under %s that names another in its data is refused', (type, subject, pointer) => {
    expect(told(type, subject)).toMatchObject({
      reason: 'invalid-event',
      issues: [{ pointer, code: 'not-allowed' }],
    });
  });

  it.each([
    ['crime.recorded', 'crime:01/01/1234567/26'],
    ['crime.recorded', 'crime:01/ 01/1234567/26 '],
    ['crime.recorded', 'incident:01/cad  1234/05mar26'],
    ['charging.charged', 'case:01zd0303226/2'],
    ['crime.linked', 'crime:01/01/1234567/26', { force: '02' }],
  ] as [string, string, Record<string, unknown>?][])(
    '%s under %s is of one matter',
    (type, subject, more) => {
      expect(isRefused(told(type, subject, more))).toBe(false);
    },
  );

  it('may be given a further name where that is what the event says', () => {
    const kinds = [...catalogue.values()].filter(({ namesFurther }) => namesFurther);
    expect(kinds.map(({ family, name }) => `${family}.${name}`)).toEqual([
      'crime.linked',
      'crime.transferred',
      'court.case-split',
      'court.cases-joined',
    ]);
  });
});

describe('a correction', () => {
  it('may not move its event further ahead than an event may be', () => {
    const correction = examples.find(({ type }) => String(type).includes('journey.corrected')) ?? {};
    const data = { ...(correction['data'] as object), time: '2026-06-03T00:00:00Z' };
    const incoming = readEvent({ sender: senderOf('police'), sent: { ...correction, data } }, now);
    expect(incoming).toMatchObject({ reason: 'time-in-future', issues: [{ pointer: '/data/time' }] });
  });
});

describe('a correction of an event of any type', () => {
  const correction = examples.find(({ type }) => String(type).includes('journey.corrected')) ?? {};
  const replacing = (replacement: unknown) => ({
    ...correction,
    data: { ...(correction['data'] as object), replacement },
  });
  const replacements = [...catalogue.values()].flatMap(({ family, name, data, example }) => {
    const ofLog = Object.entries(example as object).filter(([field]) => field in data);
    // What a service itself tells nests deeper than a correction holds, and nobody corrects it.
    return ofLog.length > 0 && family !== 'journey'
      ? [[`${family}.${name}`, Object.fromEntries(ofLog)] as const]
      : [];
  });

  it.each(replacements)('%s is the same event however its replacement is spelled', (_type, replacement) => {
    const other = respelled(replacement);
    expect(read(replacing(other)).fingerprint).toBe(read(replacing(replacement)).fingerprint);
    const [field = ''] = Object.keys(replacement);
    const { [field]: _left, ...less } = replacement;
    expect(read(replacing(less)).fingerprint).not.toBe(read(replacing(replacement)).fingerprint);
  });
});

describe('a number of a source', () => {
  const crime = examples.find(({ type }) => String(type).includes('crime.recorded')) ?? {};

  it.each(['seven', '1.5', '-1'])('is not %s where it is declared to be a number', (sequence) => {
    const sent = { ...crime, sequence, sequencetype: 'Integer' };
    expect(readEvent({ sender: senderOf('police'), sent, strictly: false }, now)).toMatchObject({
      reason: 'invalid-event',
      issues: [{ pointer: '/sequence' }],
    });
  });

  it('is known as a release before this one took it', () => {
    const { fingerprint, formerFingerprint } = read({ ...crime, sequence: '007' });
    expect(formerFingerprint).not.toBe(fingerprint);
  });
});
