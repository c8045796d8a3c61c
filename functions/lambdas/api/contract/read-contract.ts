import { createHash } from 'node:crypto';

import { codeLists, type CodeList } from '../../../../schemas/reference/code-lists.ts';
import { documentedAddress, problems, problemType, type ProblemCode } from '../../../../schemas/problems.ts';
import { ownAddress } from '../../../http/own-address.ts';
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
  return { type: problemType(code, ownAddress), code, ...problems[code] };
}

/** The document as a deployment serves it: its servers, and the pages of problems, are those of the deployment. */
export const documentOf = (document: object, address: string): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(document).replaceAll(`${documentedAddress}/v1`, `${address}/v1`)) as Readonly<
    Record<string, unknown>
  >;
