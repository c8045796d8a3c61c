import { createHash } from 'node:crypto';

import { codeLists, type CodeList } from '../../../../schemas/reference/code-lists.ts';
import { problems, problemType, type ProblemCode } from '../../../../schemas/problems.ts';
import { ProblemError } from '../../../http/problem.ts';

/** A strong entity tag of a document that changes only with a release. */
export const etagOfDocument = (document: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 22)}"`;

/** Every list of codes, as it is published. */
export const publishedCodeLists = Object.entries<CodeList>(codeLists).map(([name, { codes, ...list }]) => ({
  name,
  ...list,
  codes: Object.entries(codes).map(([code, meaning]) => ({ code, meaning })),
}));

const isProblem = (code: string): code is ProblemCode => Object.hasOwn(problems, code);

/** The page of a problem. @throws ProblemError 404 for a code that no problem has */
export function problemPage(code: string) {
  if (!isProblem(code)) throw new ProblemError('not-found');
  return { type: problemType(code), code, ...problems[code] };
}
