import type { APIGatewayProxyEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';

import { ProblemError } from '../../functions/http/problem.ts';
import { readRequest } from '../../functions/http/read-request.ts';
import { readEvent } from '../../functions/intake/read-event.ts';
import { isRefused } from '../../functions/intake/outcome.ts';
import type { Sender } from '../../functions/intake/sender.ts';
import type { Operation } from '../../schemas/operations/define.ts';
import { eventOperations } from '../../schemas/operations/events.ts';
import { journeyOperations } from '../../schemas/operations/journeys.ts';
import { families } from '../../schemas/events/catalogue.ts';

/** A request as API Gateway hands it over, of what reading one looks at. */
const request = (
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string>> = {},
) =>
  ({
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
    queryStringParameters: query,
    requestContext: {},
  }) as unknown as APIGatewayProxyEvent;

function problemOf(event: APIGatewayProxyEvent, operation: Operation): ProblemError {
  try {
    readRequest(event, { ...operation, scope: null });
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('a problem with a request', () => {
  it('names the media types of that operation', () => {
    const as = (mediaType: string, operation: Operation) =>
      problemOf(request({}, { 'Content-Type': mediaType }), operation);
    const ofEvent = as('text/plain', eventOperations.postEvent);
    expect([ofEvent.code, ofEvent.options.detail]).toEqual([
      'unsupported-media-type',
      'Send Content-Type: application/json or application/cloudevents+json.',
    ]);
    const ofQuery = as('application/xml', journeyOperations.queryStatuses);
    expect(ofQuery.options.detail).toBe('Send Content-Type: application/json.');
  });

  it.each(['gzip', 'br', 'identity, gzip'])('says that no encoding is taken: %s', (encoding) => {
    const { code, options } = problemOf(
      request({}, { 'content-encoding': encoding }),
      eventOperations.postEvent,
    );
    expect([code, options.headers]).toEqual(['unsupported-media-type', { 'Accept-Encoding': 'identity' }]);
    expect(options.detail).toMatch(/without Content-Encoding/);
  });

  it('takes a body that says that it is not encoded', () => {
    const read = readRequest(request({ a: 1 }, { 'Content-Encoding': 'identity' }), {
      ...eventOperations.postEvent,
      scope: null,
    });
    expect(read.body).toEqual({ a: 1 });
  });

  it('names each parameter and each field that is not known', () => {
    const ofQuery = problemOf(
      request({}, {}, { caseUrn: '01ZD0303208', page: '2', size: '5' }),
      journeyOperations.findJourneys,
    );
    expect(ofQuery.options.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/page', 'unknown-field'],
      ['/size', 'unknown-field'],
    ]);
    const ids = { journeyIds: ['jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ'] };
    const ofBody = problemOf(request({ ...ids, all: true }), journeyOperations.queryStatuses);
    expect(ofBody.options.errors?.map(({ pointer }) => pointer)).toEqual(['/all']);
  });

  it.each(['Testcase Example', 'Zq31f0', 'SW1A0ZZ', '07946'])(
    'does not say a name that is spelled as none of the contract is: %s',
    (name) => {
      const ids = { journeyIds: ['jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ'] };
      const { options } = problemOf(request({ ...ids, [name]: true }), journeyOperations.queryStatuses);
      expect(options.errors?.map(({ pointer }) => pointer)).toEqual(['/*']);
    },
  );
});

describe('an event that its sender may not send', () => {
  const sender: Sender = {
    agencyId: 'met-police',
    agencyKind: 'police',
    rows: { forces: ['01'], courts: [], cpsAreas: [], services: [], probationRegions: [], journeys: [] },
    families: [...families],
    sourcePrefixes: ['/police/met/', '/police/met-two/'],
  };
  const refusalOf = (sent: object, more: object = {}) => {
    const read = readEvent(
      {
        sender: { ...sender, ...more },
        sent: {
          specversion: '1.0',
          id: 'e1',
          source: '/police/met/test',
          subject: 'crime:01/T-1',
          time: '2026-01-05T09:00:00Z',
          ...sent,
        },
        strictly: false,
      },
      new Date('2026-01-06T09:00:00Z'),
    );
    return isRefused(read) ? read : undefined;
  };
  const verdict = { type: 'london.victim-journey.court.verdict.v1', data: { suspect: 'S1', verdict: 'NG' } };
  const crime = {
    type: 'london.victim-journey.crime.recorded.v1',
    data: { force: '01', crimeReference: 'T-1' },
  };

  it('is told who may', () => {
    expect(refusalOf(verdict)).toMatchObject({
      reason: 'family-not-allowed',
      issues: [{ pointer: '/type', detail: 'Use the key of an agency that may send it: court.' }],
    });
    expect(refusalOf(crime, { families: ['court'] })).toMatchObject({
      issues: [{ pointer: '/type', detail: 'Use a key that holds the family crime.' }],
    });
  });

  it('is told the prefixes of its own key, and nothing of what it sent', () => {
    const refusal = refusalOf({ ...crime, source: '/police/city/test' });
    expect(refusal).toMatchObject({
      reason: 'source-not-allowed',
      issues: [
        {
          pointer: '/source',
          detail: expect.stringContaining('/police/met/ or /police/met-two/') as unknown,
        },
      ],
    });
    expect(JSON.stringify(refusal)).not.toContain('city');
  });

  it('is not refused where it may', () => {
    expect(refusalOf(crime)).toBeUndefined();
  });
});
