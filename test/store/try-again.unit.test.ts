import { describe, expect, it } from 'vitest';

import { problemResponse } from '../../functions/http/problem.ts';
import { NotTaken } from '../../functions/store/commit.ts';
import { Busy, tryAgain, type Setback } from '../../functions/store/try-again.ts';

/** An attempt with so many setbacks before it wins, and what it and its pauses came to. */
function meeting(setbacks: readonly Setback[]) {
  const seen = { tries: 0, pauses: [] as [number, Setback][] };
  const attempt = () => {
    const setback = setbacks[seen.tries++];
    if (setback === undefined) return Promise.resolve('won');
    return setback === 'lost'
      ? Promise.resolve(undefined)
      : Promise.reject(new NotTaken(setback, new Error('from the store')));
  };
  const backOff = (tries: number, setback: Setback) =>
    Promise.resolve(void seen.pauses.push([tries, setback]));
  return { seen, run: () => tryAgain(backOff, attempt) };
}

describe.each(['lost', 'conflict', 'throttled'] as const)('a writer that is set back (%s)', (setback) => {
  it.each([0, 1, 2, 3, 4])('wins after %i times', async (times) => {
    const { seen, run } = meeting(Array.from({ length: times }, () => setback));
    await expect(run()).resolves.toBe('won');
    expect(seen.tries).toBe(times + 1);
    expect(seen.pauses).toEqual(Array.from({ length: times }, (_, at) => [at + 1, setback]));
  });

  it('gives up after five, with 503 and when to try again', async () => {
    const { seen, run } = meeting(Array.from({ length: 5 }, () => setback));
    const error = await run().catch((thrown: unknown) => thrown);
    expect([seen.tries, seen.pauses.length]).toEqual([5, 4]);
    expect(error).toBeInstanceOf(Busy);
    const { statusCode, headers, body } = problemResponse(error, 'c1');
    expect([statusCode, headers?.['Retry-After']]).toEqual([503, '1']);
    expect(JSON.parse(body)).toMatchObject({ code: 'busy' });
  });
});

describe('a writer', () => {
  it('is told apart why it was set back each time', async () => {
    const { seen, run } = meeting(['throttled', 'lost', 'conflict']);
    await expect(run()).resolves.toBe('won');
    expect(seen.pauses).toEqual([
      [1, 'throttled'],
      [2, 'lost'],
      [3, 'conflict'],
    ]);
  });

  it('passes any other fault on at once', async () => {
    const fault = new Error('broken');
    const run = tryAgain(
      () => Promise.resolve(),
      () => Promise.reject(fault),
    );
    await expect(run).rejects.toBe(fault);
  });
});
