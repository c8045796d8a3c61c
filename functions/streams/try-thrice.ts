import { isPassing } from './is-passing.ts';

/** How often work is tried at once before what it is about is parked. */
const MOST_TRIES = 3;

/**
 * Tries work three times at once.
 *
 * @returns what the third try failed with, undefined once one does not. @throws what passes by itself, at once
 */
export async function faultOfTrying(work: () => Promise<void>): Promise<Error | undefined> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return undefined;
    } catch (error) {
      if (isPassing(error)) throw error;
      if (tries === MOST_TRIES) return error instanceof Error ? error : new Error('unknown');
    }
  }
}
