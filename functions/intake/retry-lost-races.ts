import { setTimeout as wait } from 'node:timers/promises';

/** Waits before the next try; the number of tries so far is given. */
export type BackOff = (tries: number) => Promise<void>;

const MOST_TRIES = 5;

/** Full jitter, so that writers who lost a race together do not meet again. */
export const fullJitter: BackOff = (tries) => wait(Math.random() * 25 * 2 ** tries);

/** Another writer came first at every try. Nothing was stored, and the same may be tried again later. */
export class TooManyRaces extends Error {
  override readonly name = 'TooManyRaces';
}

/**
 * Tries until an attempt gives an answer; undefined means that another writer came first.
 *
 * @throws TooManyRaces after five lost races; nothing was stored
 */
export async function retryLostRaces<Answer>(
  backOff: BackOff,
  attempt: () => Promise<Answer | undefined>,
): Promise<Answer> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const answer = await attempt();
    if (answer !== undefined) return answer;
    await backOff(tries);
  }
  throw new TooManyRaces();
}
