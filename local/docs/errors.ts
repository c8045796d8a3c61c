import { problems, type ProblemKind } from '../../schemas/problems.ts';

const section = ([code, { status, title, fix, retryable }]: [string, ProblemKind]): string =>
  [
    `## ${code}`,
    '',
    `\`${status}\` ${title}. ${retryable ? 'The same request can succeed later.' : 'Sending the same request again does not help.'}`,
    '',
    fix,
  ].join('\n');

/** The catalogue of problems, as a page. */
export const errorPages = (): string =>
  [
    '# Problems',
    '',
    'Every error of every layer is `application/problem+json` (RFC 9457). `code` says which of these it is; `errors` names each field at fault by JSON Pointer and how to mend it. No answer repeats a value of the request. Each page is also served at `GET /v1/problems/{code}`.',
    '',
    ...Object.entries<ProblemKind>(problems).map((problem) => `${section(problem)}\n`),
  ].join('\n');
