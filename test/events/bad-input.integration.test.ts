import { randomUUID } from 'node:crypto';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { limits } from '../../schemas/limits.ts';
import { call, cloudEvent, newReference, post } from '../support/client.ts';

const good = () =>
  cloudEvent('police', 'investigation.suspect-arrested', `crime:01/${newReference()}`, { suspect: 'S1' });

/** A value nested one level deeper than is let through. */
const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });

const day = 86_400_000;

/** Bad input by what is wrong with it: the change to a good event, then status, code and pointer. */
const faults: Readonly<Record<string, readonly [object, number, string, string?]>> = {
  'no specversion': [{ specversion: undefined }, 422, 'invalid-body', '/specversion'],
  'another specversion': [{ specversion: '0.3' }, 422, 'invalid-body', '/specversion'],
  'no id': [{ id: undefined }, 422, 'invalid-body', '/id'],
  'an id that is a number': [{ id: 7 }, 422, 'invalid-body', '/id'],
  'an id with a space': [{ id: 'a b' }, 422, 'invalid-body', '/id'],
  'no type': [{ type: undefined }, 422, 'invalid-body', '/type'],
  'an unknown family': [{ type: 'london.victim-journey.weather.changed.v1' }, 422, 'unknown-event-type'],
  'another major version': [{ type: 'london.victim-journey.court.verdict.v2' }, 422, 'unknown-event-type'],
  'a family of another agency': [
    { type: 'london.victim-journey.court.suspect-died.v1', data: { suspect: 'S1' } },
    403,
    'family-not-allowed',
  ],
  'an event of the service itself': [
    { type: 'london.victim-journey.duty.overdue.v1', data: {} },
    403,
    'family-not-allowed',
  ],
  'a source of another agency': [{ source: '/police/city/connect' }, 403, 'source-not-allowed'],
  'a source that is no path': [{ source: 'https://example.org' }, 422, 'invalid-body', '/source'],
  'a subject of another force': [{ subject: 'crime:48/AB12345' }, 403, 'force-not-allowed'],
  'a subject that is none': [{ subject: 'victim:Testcase Example' }, 422, 'invalid-body', '/subject'],
  'an unknown journey': [
    { subject: 'journey:jrn_01ARZ3NDEKTSV4RRFFQ69G5FAV' },
    422,
    'unknown-subject',
    '/subject',
  ],
  'a malformed journey id': [{ subject: 'journey:jrn_1' }, 422, 'invalid-body', '/subject'],
  'a time over 24 hours ahead': [
    { time: new Date(Date.now() + 2 * day).toISOString() },
    422,
    'time-in-future',
    '/time',
  ],
  'a time without a zone': [{ time: '2026-01-05T09:00:00' }, 422, 'invalid-body', '/time'],
  'a time that systems write for none': [{ time: '1970-01-01T00:00:00Z' }, 422, 'invalid-body', '/time'],
  'a time that is none': [{ time: 'yesterday' }, 422, 'invalid-body', '/time'],
  'data that is a list': [{ data: [] }, 422, 'invalid-body', '/data'],
  'data that is a text': [{ data: 'S1' }, 422, 'invalid-body', '/data'],
  'data without a field it must have': [{ data: {} }, 422, 'invalid-body', '/data/suspect'],
  'data with a wrong type': [{ data: { suspect: { name: 'x' } } }, 422, 'invalid-body', '/data/suspect'],
  'a bad check letter': [
    { data: { suspect: 'S1', asn: '1101ZD0100000448754L' } },
    422,
    'invalid-body',
    '/data/asn',
  ],
  'a text that is too long': [
    { data: { suspect: 'x'.repeat(limits.string + 1) } },
    422,
    'body-too-deep',
    '/data/suspect',
  ],
  'nesting that is too deep': [{ data: deep(limits.depth + 1) }, 422, 'body-too-deep'],
};

describe('a bad event', () => {
  it.each(Object.entries(faults))('with %s is told so', async (_what, [change, status, code, pointer]) => {
    const answer = await post('police', { ...good(), ...change });
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    const pointers = ((answer.body['errors'] ?? []) as { pointer: string }[]).map((each) => each.pointer);
    if (pointer !== undefined) expect(pointers).toContain(pointer);
  });

  it('is told so within a batch too, beside good ones, each at its index', async () => {
    const bad = Object.values(faults);
    const items = bad.flatMap(([change]) => [good(), { ...good(), ...change }]);
    const { status, body } = await call('police', '/event-batches', { method: 'POST', body: items });
    expect([status, body['summary']]).toEqual([
      207,
      { created: 0, replayed: 0, unmatched: bad.length, refused: bad.length },
    ]);
    const results = body['results'] as { index: number; status: number; problem?: { code: string } }[];
    expect(results.map(({ index }) => index)).toEqual(items.map((_, index) => index));
    expect(results.filter(({ problem }) => problem).map(({ problem }) => problem?.code)).toEqual(
      bad.map(([, , code]) => code),
    );
  });
});

describe('a bad request', () => {
  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    call('police', path, { method: 'POST', body, headers });

  it.each([
    ['an empty body', '/events', '', {}, 400, 'body-required'],
    ['half a JSON text', '/events', '{"specversion":', {}, 400, 'malformed-json'],
    ['a list for an event', '/events', '[]', {}, 422, 'invalid-body'],
    ['null', '/events', 'null', {}, 422, 'invalid-body'],
    ['another media type', '/events', '{}', { 'Content-Type': 'text/plain' }, 415, 'unsupported-media-type'],
    [
      'another character set',
      '/events',
      '{}',
      { 'Content-Type': 'application/json; charset=iso-8859-1' },
      415,
      'unsupported-media-type',
    ],
    [
      'an event of over 256 KiB',
      '/events',
      JSON.stringify({ a: Array.from({ length: 80 }, () => 'x'.repeat(3900)) }),
      {},
      413,
      'body-too-large',
    ],
    [
      'a batch of over 1 MiB',
      '/event-batches',
      JSON.stringify(Array.from({ length: 300 }, () => 'x'.repeat(3900))),
      {},
      413,
      'body-too-large',
    ],
    ['a batch of none', '/event-batches', '[]', {}, 422, 'invalid-body'],
    [
      'a batch of 501',
      '/event-batches',
      JSON.stringify(Array.from({ length: 501 }, () => ({}))),
      {},
      422,
      'invalid-body',
    ],
    ['events that are no list', '/event-batches', '{"events":7}', {}, 422, 'invalid-body'],
  ] as const)('with %s is told so', async (_what, path, body, headers, status, code) => {
    const answer = await send(path, body, headers);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });
});

describe('an answer to a bad request', () => {
  it('never holds a value of the request', async () => {
    const field = fc.constantFrom(
      'specversion',
      'id',
      'source',
      'type',
      'subject',
      'time',
      'sequence',
      'data',
      'suspect',
      'asn',
      'extra',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(field, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (fields, asName) => {
          const marker = `Zq${randomUUID().replaceAll('-', '')}`;
          const planted = Object.fromEntries(
            fields.map((name) => [asName ? `${marker} ${name}` : name, `${marker} told`]),
          );
          const event = { ...good(), ...planted, data: { suspect: 'S 1', ...planted } };
          const answers = [
            await post('police', event),
            await call('police', '/event-batches', {
              method: 'POST',
              body: [event, marker, { [marker]: marker }],
            }),
            await call('police', `/journeys?caseUrn=${marker}!&${marker}=1`),
            await call('police', `/journeys/${marker}/status`),
            await call('police', '/journey-status-queries', {
              method: 'POST',
              body: { journeyIds: [marker], [marker]: 1 },
            }),
          ];
          for (const { status, body } of answers) {
            expect(status).toBeLessThan(500);
            expect(JSON.stringify(body)).not.toContain(marker);
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('a batch of 500', () => {
  it('is answered item by item within the time of the gateway, and a repeat of it loses nothing', async () => {
    const items = Array.from({ length: 500 }, () =>
      cloudEvent('police', 'investigation.opened', `crime:01/${newReference()}`, {}, { backload: true }),
    );
    let left = items.length;
    // However busy the machine is: each time it is sent, more of it is stored.
    while (left > 0) {
      const { status, body } = await call('police', '/event-batches', { method: 'POST', body: items });
      expect([200, 207]).toContain(status);
      const results = body['results'] as { status: number; problem?: { code: string; retryable: boolean } }[];
      expect(results).toHaveLength(500);
      const failed = results.filter(({ problem }) => problem);
      const refusals = failed.map(({ problem }) => `${problem?.code ?? ''} ${String(problem?.retryable)}`);
      expect(['busy true', 'timed-out true']).toEqual(expect.arrayContaining([...new Set(refusals)]));
      expect(failed.length).toBeLessThan(left);
      left = failed.length;
    }
  }, 150_000);
});
