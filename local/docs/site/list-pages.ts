import { operations } from '../../../schemas/operations.ts';
import { problemsOf } from '../../../schemas/operations/define.ts';
import { limits } from '../../../schemas/limits.ts';
import { problems, type ProblemCode, type ProblemKind } from '../../../schemas/problems.ts';
import { badKeys, noKeys, rateTiers } from '../../../schemas/rate-tiers.ts';
import { codeLists, type CodeList } from '../../../schemas/reference/code-lists.ts';

import { pathOfOperation } from './operation-pages.ts';
import { fenced, link, listed, table, type Page } from './page.ts';

function problemPage([code, kind]: [string, ProblemKind]): Page {
  const { status, title, fix, retryable } = kind;
  const answeredBy = operations.filter((operation) => problemsOf(operation).includes(code as ProblemCode));
  const shown = { title, status, code, detail: fix, retryable };
  return {
    path: `problems/${code}/`,
    title: code,
    summary: `${title} (${status}).`,
    above: 'problems/',
    body: [
      `${title}. Status \`${status}\`.`,
      '',
      '## What to do',
      '',
      fix,
      '',
      retryable
        ? 'The same request, sent again later, can succeed. Wait at least as long as `Retry-After` says.'
        : 'Sending the same request again does not help.',
      '',
      '## What it looks like',
      '',
      ...fenced('json', JSON.stringify(shown, null, 2)),
      '## Who answers it',
      '',
      answeredBy.length === operations.length
        ? 'Every operation.'
        : answeredBy.length === 0
          ? 'What stands before the operations.'
          : answeredBy
              .map((operation) => link(`${operation.method} ${operation.path}`, pathOfOperation(operation)))
              .join('; ') + '.',
    ].join('\n'),
  };
}

/** A page for each problem, and one that lists them. */
export function problemPages(): Page[] {
  const pages = Object.entries<ProblemKind>(problems).map(problemPage);
  const body = [
    'Every error of every layer is `application/problem+json` (RFC 9457). `code` says which of these it is; `errors` names each field at fault by JSON Pointer and how to mend it. No answer repeats a value of the request.',
    '',
    ...listed(pages),
  ].join('\n');
  return [
    { path: 'problems/', title: 'Problems', summary: 'Every error, and how to mend it.', above: '', body },
    ...pages,
  ];
}

const codeListPage = ([name, { title, source, open, codes }]: [string, CodeList]): Page => ({
  path: `code-lists/${name}/`,
  title,
  summary: `Code list ${name}.`,
  above: 'code-lists/',
  body: [
    `\`${name}\`. Source: ${source}. ${open ? 'More codes may come: take one that you do not know.' : 'The list is closed.'}`,
    '',
    ...table(
      ['Code', 'Meaning'],
      Object.entries(codes).map(([code, meaning]) => [`\`${code}\``, meaning]),
    ),
  ].join('\n'),
});

/** A page for each list of codes, and one that lists them. */
export function codeListPages(): Page[] {
  const pages = Object.entries<CodeList>(codeLists).map(codeListPage);
  const body = ['What the codes of the contract mean; also at `GET /v1/code-lists`.', '', ...listed(pages)].join('\n');
  return [
    { path: 'code-lists/', title: 'Code lists', summary: 'What the codes mean, and whose they are.', above: '', body },
    ...pages,
  ];
}

const each = ({ requests, seconds }: { readonly requests: number; readonly seconds: number }): string =>
  `${requests.toLocaleString('en-GB')} in ${seconds} s`;

/** What one request may hold, and how many there may be. */
export const limitsPage = (): Page => ({
  path: 'limits/',
  title: 'Limits',
  summary: 'How large, how many, how often.',
  above: '',
  body: [
    '## One request',
    '',
    ...table(
      ['Limit', 'At most'],
      [
        ['One event or command', `${limits.eventBytes / 1024} KiB`],
        ['A batch of events, a message of a court', `${limits.batchBytes / 1024} KiB`],
        ['Events in a batch', `${limits.batchItems}`],
        ['Objects and lists in each other', `${limits.depth}`],
        ['Characters of one text', `${limits.string}`],
      ],
    ),
    '## How often',
    '',
    'Each key has the tier of its agency. Requests that name a purpose open personal details; they are counted for all keys of an agency together. `RateLimit` says what is left; beyond it the answer is `429` with `Retry-After`.',
    '',
    ...table(
      ['Tier', 'Requests of a key', 'Requests for personal details, of an agency'],
      Object.entries(rateTiers).map(([name, { requests, personal }]) => [name, each(requests), each(personal)]),
    ),
    `An address that shows bad keys is locked out after ${each(badKeys)}; requests without a key are held to ${each(noKeys)}.`,
  ].join('\n'),
});
