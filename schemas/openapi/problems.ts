import { issueCodes } from '../issues.ts';
import { documentedAddress, problemCodes, problems, problemType, type ProblemCode } from '../problems.ts';
import type { Json } from './components.ts';

const issue: Json = {
  type: 'object',
  description: 'What is wrong with one field. Holds no value of the request.',
  required: ['pointer', 'code', 'detail'],
  properties: {
    pointer: { type: 'string', description: 'JSON Pointer (RFC 6901) into the request.' },
    code: { type: 'string', description: 'What kind of fault it is.', 'x-extensible-enum': issueCodes },
    detail: { type: 'string', description: 'How to mend it.' },
  },
};

const problem: Json = {
  type: 'object',
  description: 'A problem (RFC 9457). Never holds a value of the request.',
  required: ['type', 'title', 'status', 'code', 'detail', 'retryable'],
  properties: {
    type: {
      type: 'string',
      format: 'uri',
      description: 'The page of the problem; see GET /problems/{code}.',
    },
    title: { type: 'string', description: 'What the problem is called.' },
    status: { type: 'integer', format: 'int32', description: 'The HTTP status.' },
    code: {
      type: 'string',
      description: 'Which problem it is; it never changes. Known codes are listed; more may come.',
      'x-extensible-enum': problemCodes,
    },
    detail: { type: 'string', description: 'How to mend it.' },
    retryable: { type: 'boolean', description: 'The same request, sent again later, can succeed.' },
    correlationId: { type: 'string', description: 'The id to quote when you ask about this request.' },
    errors: {
      type: 'array',
      description: 'What is wrong, field by field.',
      items: { $ref: '#/components/schemas/Issue' },
    },
  },
};

/** The schemas of problems. */
export const problemSchemas = { Issue: issue, Problem: problem };

function exampleOf(code: ProblemCode): Json {
  const { status, title, fix, retryable } = problems[code];
  const type = problemType(code, documentedAddress);
  return { summary: title, value: { type, title, status, code, detail: fix, retryable } };
}

/** An example of every problem, by its code. */
export const problemExamples = (): Json =>
  Object.fromEntries(problemCodes.map((code) => [code, exampleOf(code)]));

/** `not-found` becomes `NotFound`. */
const named = (code: ProblemCode): string =>
  code
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Answers of operations that are problems: each kind of answer is in the document once, however many give it. */
export class ProblemResponses {
  private readonly byName = new Map<string, Json>();

  /** The answers of an operation, by status. */
  of(codes: readonly ProblemCode[]): Readonly<Record<string, Json>> {
    const statuses = [...new Set(codes.map((code) => problems[code].status))].sort((a, b) => a - b);
    return Object.fromEntries(
      statuses.map((status) => {
        const name = this.add(codes.filter((code) => problems[code].status === status));
        return [String(status), { $ref: `#/components/responses/${name}` }];
      }),
    );
  }

  all(): Json {
    const sorted = [...this.byName].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted);
  }

  private add(codes: readonly ProblemCode[]): string {
    const name = codes.map(named).join('Or');
    this.byName.set(name, problemResponse(codes));
    return name;
  }
}

function problemResponse(codes: readonly ProblemCode[]): Json {
  const retryable = codes.some((code) => problems[code].retryable && problems[code].status !== 500);
  return {
    description: codes.map((code) => `${problems[code].title} (\`${code}\`).`).join(' '),
    headers: {
      'X-Correlation-Id': { $ref: '#/components/headers/X-Correlation-Id' },
      ...(retryable ? { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } : {}),
    },
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        // One for each code that may be answered, by that code.
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}
