import { problemsOf, type Operation } from './operations/define.ts';
import { problems, type ProblemCode } from './problems.ts';

/** What a test reference asks for: an answer that is a problem, or one that takes its time. */
export type Asked = { readonly problem: ProblemCode } | { readonly seconds: number };

/** `TEST503`, `test-busy`, `SLOW5`; as a receipt, a problem is filled up to the length of one: `test-lease-expired____`. */
const form = /^(?:test-([a-z-]+)_*|test([0-9]{3})|slow([1-9]))$/i;

/**
 * What a reference asks of an operation at an address for tests; undefined where it is a reference like any other.
 * A problem that the operation never answers is not to be had.
 */
export function askedBy(reference: string, operation: Operation): Asked | undefined {
  const [, named, status, seconds] = form.exec(reference) ?? [];
  if (seconds !== undefined) return { seconds: Number(seconds) };
  const problem = problemsOf(operation).find(
    (code) => code === named?.toLowerCase() || problems[code].status === Number(status),
  );
  return problem && { problem };
}
