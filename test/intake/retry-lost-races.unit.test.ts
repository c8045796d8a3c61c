import { describe, expect, it } from 'vitest';

import { problemResponse } from '../../functions/http/problem.ts';
import { retryLostRaces, TooManyRaces } from '../../functions/intake/retry-lost-races.ts';

/** An attempt that loses so many races before it wins, and what it and its pauses came to. */
function racing(losses: number) {
  const seen = { tries: 0, pauses: [] as number[] };
  const attempt = () => Promise.resolve(++seen.tries > losses ? 'won' : undefined);
  const backOff = (tries: number) => Promise.resolve(void seen.pauses.push(tries));
  return { seen, run: () => retryLostRaces(backOff, attempt) };
}

describe('a writer that loses races', () => {
  it.each([0, 1, 2, 3, 4])('wins after %i lost', async (losses) => {
    const { seen, run } = racing(losses);
    await expect(run()).resolves.toBe('won');
    expect(seen.tries).toBe(losses + 1);
    expect(seen.pauses).toEqual(Array.from({ length: losses }, (_, at) => at + 1));
  });

  it('gives up after five, with 503 and when to try again', async () => {
    const { seen, run } = racing(5);
    const error = await run().catch((thrown: unknown) => thrown);
    expect(seen.tries).toBe(5);
    expect(error).toBeInstanceOf(TooManyRaces);
    const { statusCode, headers } = problemResponse(error, 'c1');
    expect([statusCode, headers?.['Retry-After']]).toEqual([503, '1']);
  });

  it('passes any other fault on at once', async () => {
    const fault = new Error('broken');
    const run = retryLostRaces(
      () => Promise.resolve(),
      () => Promise.reject(fault),
    );
    await expect(run).rejects.toBe(fault);
  });
});
