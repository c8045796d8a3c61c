import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { api, type Audited } from '../../functions/http/chain.ts';
import { authoriserContext } from '../../functions/http/caller.ts';
import { ProblemError } from '../../functions/http/problem.ts';
import type { AuditRecord } from '../../schemas/audit.ts';
import { defineOperations } from '../../schemas/operations/define.ts';
import { write } from '../../functions/store/write.ts';

const rows = defineOperations('test', {
  look: {
    method: 'GET',
    path: '/looks',
    summary: 'Look',
    scope: 'journeys:read',
    rows: 'none',
    discloses: ['status'],
    responses: { 200: { description: 'Seen', body: z.object({ secret: z.string() }) } },
  },
});

// What the chain reads of the event, which has more.
const request = (scopes: readonly 'journeys:read'[]) =>
  ({
    httpMethod: 'GET',
    resource: '/v1/looks',
    headers: {},
    pathParameters: null,
    queryStringParameters: null,
    requestContext: {
      requestId: 'request-1',
      identity: { sourceIp: '192.0.2.1', clientCert: null },
      authorizer: authoriserContext({
        keyId: 'key000000001',
        agencyId: 'met-police',
        agencyKind: 'police',
        scopes: new Set(scopes),
        rows: { forces: [], courts: [], cpsAreas: [], services: [], probationRegions: [], journeys: [] },
        families: [],
        sourcePrefixes: [],
      }),
    },
  }) as unknown as APIGatewayProxyEvent;

/** Runs the chain with an audit table that stores, or one that fails. */
async function run(options: {
  readonly audit?: Audited;
  readonly throws?: Error;
  readonly auditFails?: boolean;
  readonly scopes?: readonly 'journeys:read'[];
}) {
  const stored: AuditRecord[] = [];
  const lines: unknown[] = [];
  const handler = api(
    rows,
    {
      look: () => {
        if (options.throws) return Promise.reject(options.throws);
        const reply = { status: 200 as const, body: { secret: 'marker' } };
        return Promise.resolve(options.audit === undefined ? reply : { ...reply, audit: options.audit });
      },
    },
    {
      write: (line) => lines.push(line),
      audit: {
        records: {
          item: () => write({}),
          write: (records) => {
            if (options.auditFails) return Promise.reject(new Error('The table is away.'));
            stored.push(...records);
            return Promise.resolve();
          },
        },
        now: () => new Date('2026-01-05T09:00:00Z'),
        newId: () => `id${String(stored.length)}`,
      },
    },
  );
  const answer = await handler(request(options.scopes ?? ['journeys:read']), {} as Context);
  return { answer, stored, lines };
}

describe('the chain', () => {
  it('writes the record before it answers', async () => {
    const { answer, stored } = await run({});
    expect(answer.statusCode).toBe(200);
    expect(stored).toEqual([
      {
        id: 'id0',
        time: '2026-01-05T09:00:00.000Z',
        agencyId: 'met-police',
        keyId: 'key000000001',
        operation: 'look',
        result: 'allowed',
        status: 200,
        journeyIds: [],
        referralIds: [],
        fields: ['status'],
        address: '192.0.2.1',
        correlationId: 'request-1',
      },
    ]);
  });

  it('answers 503 and nothing of the data when the record cannot be written', async () => {
    const { answer, lines } = await run({ auditFails: true });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).not.toContain('marker');
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'not-recorded', retryable: true });
    expect(lines).toEqual([
      expect.objectContaining({ level: 'ERROR', problem: 'not-recorded', error: 'Error' }),
    ]);
  });

  it('writes one record for each person an answer is about', async () => {
    const people = ['prs_01JZZZZZZZZZZZZZZZZZZZZZZ1', 'prs_01JZZZZZZZZZZZZZZZZZZZZZZ2'];
    const { stored } = await run({ audit: people.map((personRef) => ({ personRef })) });
    expect(stored.map(({ personRef }) => personRef)).toEqual(people);
  });

  it('writes none where the handler wrote it with its decision', async () => {
    expect((await run({ audit: 'in-transaction' })).stored).toEqual([]);
  });

  it.each([
    ['a refusal', new ProblemError('not-found'), 404, 'denied', 'not-found'],
    ['a fault', new TypeError('marker'), 500, 'failed', 'internal-error'],
    ['a call given up', new DOMException('marker', 'AbortError'), 504, 'failed', 'timed-out'],
  ])('puts %s on record', async (_what, error, status, result, problem) => {
    const { answer, stored } = await run({ throws: error });
    expect(answer.statusCode).toBe(status);
    expect(stored).toEqual([expect.objectContaining({ result, status, problem, fields: [] })]);
  });

  it('puts a missing scope on record', async () => {
    const { stored } = await run({ scopes: [] });
    expect(stored).toEqual([expect.objectContaining({ result: 'denied', problem: 'scope-required' })]);
  });
});
