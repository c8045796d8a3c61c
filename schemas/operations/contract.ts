import * as z from 'zod';

import { problemCodes } from '../problems.ts';
import { defineOperations, unchanged } from './define.ts';

const CodeListSchema = z
  .object({
    name: z.string().meta({ description: 'What the list is called.' }),
    title: z.string(),
    source: z.string().meta({ description: 'Whose list it is.' }),
    open: z.boolean().meta({ description: 'More codes may come within v1.' }),
    codes: z
      .array(
        z.object({
          code: z.string().meta({ description: 'The code.' }),
          meaning: z.string().meta({ description: 'What it means.' }),
        }),
      )
      .meta({ description: 'The codes, in the order of the list.' }),
  })
  .meta({ id: 'CodeList', description: 'A list of codes that fields of the contract hold.' });

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
      304: unchanged,
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
  getCodeLists: {
    method: 'GET',
    path: '/code-lists',
    summary: 'Read the lists of codes that fields hold, and what each code means',
    scope: null,
    rows: 'none',
    responses: {
      200: {
        description: 'Every list, under the name that `x-code-list` gives in this document',
        body: z
          .object({ codeLists: z.array(CodeListSchema) })
          .meta({ id: 'CodeLists', description: 'The lists of codes that fields of the contract hold.' }),
        headers: ['ETag', 'Cache-Control'],
      },
      304: unchanged,
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
