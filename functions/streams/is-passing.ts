import { NotTaken } from '../store/commit.ts';
import { Busy } from '../store/try-again.ts';

const passing: ReadonlySet<string> = new Set([
  'AbortError',
  'TimeoutError',
  'NetworkingError',
  'InternalServerError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'ThrottlingException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  // The record moved while a machine was brought to it.
  'RecordMovedError',
  'ProvisionedThroughputExceededException',
]);

/** Whether an error says of what a function calls that it does not answer, and nothing of the record at hand. */
export function isPassing(error: unknown): boolean {
  if (error instanceof NotTaken || error instanceof Busy) return true;
  if (!(error instanceof Error)) return false;
  const { code, $metadata } = error as {
    readonly code?: string;
    readonly $metadata?: { httpStatusCode?: number };
  };
  return passing.has(error.name) || /^E[A-Z]+$/.test(code ?? '') || ($metadata?.httpStatusCode ?? 0) >= 500;
}
