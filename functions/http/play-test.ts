import { setTimeout as wait } from 'node:timers/promises';

import type { Environment } from '../../schemas/credential.ts';
import type { Operation } from '../../schemas/operations/define.ts';
import { askedBy } from '../../schemas/test-references.ts';
import { ProblemError } from './problem.ts';
import type { CheckedRequest } from './read-request.ts';

const SECOND = 1000;

/** The texts of a request in which a test reference is looked for. */
function referencesIn({ header, query, body }: CheckedRequest): string[] {
  const { crimeReference } = query as { readonly crimeReference?: unknown };
  const { subject, receipt } = Object(body) as { readonly subject?: unknown; readonly receipt?: unknown };
  const named =
    typeof subject === 'string' && subject.startsWith('crime:') ? subject.split('/').at(-1) : undefined;
  return [header('idempotency-key'), header('referral-receipt'), receipt, crimeReference, named].filter(
    (text) => typeof text === 'string',
  );
}

/**
 * At an address for tests, plays what a test reference of the request asks for. At any other it does nothing.
 *
 * @throws ProblemError the problem that was asked for
 */
export async function playTest(
  environment: Environment,
  operation: Operation,
  request: CheckedRequest,
): Promise<void> {
  if (environment !== 'test') return;
  for (const reference of referencesIn(request)) {
    const asked = askedBy(reference, operation);
    if (asked && 'problem' in asked) throw new ProblemError(asked.problem);
    if (asked) await wait(asked.seconds * SECOND);
  }
}
