import { setTimeout as wait } from 'node:timers/promises';

import { NotTaken, type Commit } from './commit.ts';
import type { Write } from './write.ts';

/** Why a try came to nothing: another writer came first, or the store took nothing just then. */
export type Setback = 'lost' | NotTaken['why'];

/** Waits before the next try; the number of tries so far is given. */
export type BackOff = (tries: number, setback: Setback) => Promise<void>;

const MOST_TRIES = 5;

/** The longest pause after the first try, in milliseconds; it doubles with each. A throttle lasts longer. */
const pauses: Readonly<Record<Setback, number>> = { lost: 50, conflict: 50, throttled: 200 };

/** Full jitter, so that writers who lost a race together do not meet again. */
export const fullJitter: BackOff = (tries, setback) =>
  wait(Math.random() * pauses[setback] * 2 ** (tries - 1));

/** A decision was tried as often as it may be; nothing was stored, and it may be made again later. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

/**
 * Tries until an attempt gives an answer: anew where another writer came first (undefined), and where the
 * store took nothing just then. Any other fault is passed on at once.
 *
 * @throws Busy after five tries; nothing was stored
 */
export async function tryAgain<Answer>(
  backOff: BackOff,
  attempt: () => Promise<Answer | undefined>,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    let setback: NotTaken | undefined;
    try {
      const answer = await attempt();
      if (answer !== undefined) return answer;
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      setback = error;
    }
    if (tries === MOST_TRIES) throw new Busy('busy', { cause: setback });
    await backOff(tries, setback?.why ?? 'lost');
  }
}

/** Commits a decision that rests on nothing another writer changes. @throws Busy after five tries */
export async function commitAsIs(commit: Commit, writes: readonly Write[]): Promise<void> {
  await tryAgain(fullJitter, async () => ((await commit(writes)).outcome === 'committed' ? true : undefined));
}
