import { setTimeout as wait } from 'node:timers/promises';

/**
 * Tries until an expectation holds, and gives what it gives; after the deadline its own error is what the
 * test fails with.
 */
export async function eventually<Found>(
  expectation: () => Promise<Found>,
  deadlineMs = 45_000,
): Promise<Found> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(100);
    }
  }
}
