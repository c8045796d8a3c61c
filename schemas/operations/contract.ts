import * as z from 'zod';

import { problemCodes } from '../problems.ts';
import { defineOperations } from './define.ts';

export const contractOperations = defineOperations('contract', {
  getOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'Read this document',
    scope: null,
    rows: 'none',
    responses: {
      200: {
        description: 'The OpenAPI 3.1 document',
        body: z.record(z.string(), z.unknown()),
        headers: ['ETag', 'Cache-Control'],
      },
      304: { description: 'Unchanged since the ETag that was sent' },
    },
  },
  getProblem: {
    method: 'GET',
    path: '/problems/{code}',
    summary: 'Read what a problem means and how to mend it',
    scope: null,
    rows: 'none',
    responses: {
      200: {
        description: 'The page of the problem',
        body: z
          .object({
            type: z.url(),
            code: z.enum(problemCodes),
            status: z.int(),
            title: z.string(),
            fix: z.string(),
            retryable: z.boolean(),
          })
          .meta({ id: 'ProblemPage' }),
      },
    },
  },
  getHealth: {
    method: 'GET',
    path: '/health',
    summary: 'See whether the service answers',
    scope: null,
    rows: 'none',
    responses: {
      200: { description: 'It answers', body: z.object({ status: z.literal('ok') }).meta({ id: 'Health' }) },
    },
  },
});
