import { setTimeout as wait } from 'node:timers/promises';

/** Tries until an expectation holds; after the deadline its own error is what the test fails with. */
export async function eventually(expectation: () => Promise<void>, deadlineMs = 45_000): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(100);
    }
  }
}
