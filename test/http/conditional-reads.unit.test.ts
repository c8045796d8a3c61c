import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { api } from '../../functions/http/chain.ts';
import { authoriserContext } from '../../functions/http/caller.ts';
import { write } from '../../functions/store/write.ts';
import type { AuditRecord } from '../../schemas/audit.ts';
import { defineOperations, unchanged } from '../../schemas/operations/define.ts';

const rows = defineOperations('test', {
  look: {
    method: 'GET',
    path: '/looks',
    summary: 'Look',
    scope: 'journeys:read',
    rows: 'none',
    responses: {
      200: { description: 'Seen', body: z.object({ seen: z.boolean() }), headers: ['ETag'] },
      304: unchanged,
    },
  },
  act: {
    method: 'POST',
    path: '/looks',
    summary: 'Act',
    scope: 'journeys:read',
    rows: 'none',
    responses: { 200: { description: 'Done', body: z.object({ seen: z.boolean() }), headers: ['ETag'] } },
  },
});

const answer = { status: 200 as const, headers: { ETag: '"7"' }, body: { seen: true } };

/** Sends a request through the chain. */
async function send(httpMethod: 'GET' | 'POST', ifNoneMatch?: string) {
  const stored: AuditRecord[] = [];
  const records = {
    item: () => write({}),
    write: (some: readonly AuditRecord[]) => {
      stored.push(...some);
      return Promise.resolve();
    },
  };
  const handler = api(
    rows,
    { look: () => Promise.resolve(answer), act: () => Promise.resolve(answer) },
    {
      write: () => undefined,
      audit: { records, now: () => new Date('2026-01-05T09:00:00Z'), newId: () => 'id1' },
    },
  );
  // What the chain reads of the event, which has more.
  const event = {
    httpMethod,
    resource: '/v1/looks',
    headers: ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch },
    pathParameters: null,
    queryStringParameters: null,
    requestContext: {
      requestId: 'request-1',
      identity: { sourceIp: '192.0.2.1', clientCert: null },
      authorizer: authoriserContext({
        keyId: 'key000000001',
        agencyId: 'met-police',
        agencyKind: 'police',
        scopes: new Set(['journeys:read'] as const),
        rows: { forces: [], courts: [], cpsAreas: [], services: [], probationRegions: [], journeys: [] },
        families: [],
        sourcePrefixes: [],
      }),
    },
  } as unknown as APIGatewayProxyEvent;
  const { statusCode, headers, body } = await handler(event, {} as Context);
  return { statusCode, etag: headers?.['ETag'], body, recorded: stored.map(({ status }) => status) };
}

describe('a read that answers an ETag', () => {
  it.each(['"7"', 'W/"7"', '"6", "7"', '*'])(
    'is 304 to whoever holds it (%s), and is on record so',
    async (held) => {
      expect(await send('GET', held)).toEqual({ statusCode: 304, etag: '"7"', body: '', recorded: [304] });
    },
  );

  it.each([undefined, '"6"', '7'])('is answered whole to anybody else (%s)', async (held) => {
    expect(await send('GET', held)).toEqual({
      statusCode: 200,
      etag: '"7"',
      body: '{"seen":true}',
      recorded: [200],
    });
  });

  it('is no command, which is answered whole whatever is held', async () => {
    expect((await send('POST', '"7"')).statusCode).toBe(200);
  });
});
