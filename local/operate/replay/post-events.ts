import type { Effect } from '../../../schemas/envelope.ts';
import type { BatchAnswer } from '../../../schemas/responses/event-receipt.ts';

import type { Part, Told } from './open-data.ts';
import { MOST_TRIES, noAnswer, pause, request, type Target } from './service.ts';

/** How one part of the files went: rows by what became of them, and how many of them were new. */
export type Tally = Record<Effect | 'refused', number> & { rows: number; created: number; replayed: number };

export interface Outcome {
  readonly tallies: ReadonlyMap<Part, Tally>;
  /** The journey that each event reached, by the id of the event. */
  readonly reached: ReadonlyMap<string, string>;
  /** Codes of the problems with refused rows, and how often each came. */
  readonly problems: ReadonlyMap<string, number>;
}

export interface PostOptions {
  readonly batchSize: number;
  /** Crimes are dealt out to this many lanes, which are posted side by side. */
  readonly lanes: number;
  readonly onProgress: () => void;
}

const noTally = (): Tally => ({
  rows: 0,
  created: 0,
  replayed: 0,
  applied: 0,
  late: 0,
  early: 0,
  unexpected: 0,
  unmatched: 0,
  refused: 0,
});

/**
 * Posts events in batches, each with the key of the agency that tells it, those of one crime in order. A
 * batch whose answer was lost is sent again: the service answers what it stored as it did the first time.
 *
 * @throws Error when the service cannot be reached, or refuses a key
 * @throws DOMException when it is stopped
 */
export async function postEvents(
  target: Target,
  told: readonly Told[],
  { batchSize, lanes, onProgress }: PostOptions,
): Promise<Outcome> {
  const tallies = new Map<Part, Tally>();
  const reached = new Map<string, string>();
  const problems = new Map<string, number>();
  const answered = new Set<string>();
  const startedAt = Date.now();

  const count = ({ part, event }: Told, result: BatchAnswer['results'][number], resent: boolean): void => {
    const tally = tallies.get(part) ?? noTally();
    tallies.set(part, tally);
    tally.rows += 1;
    if (!result.receipt) {
      const code = String(result.problem?.['code']);
      // Told by an earlier month already, which is known better.
      if (code === 'event-id-reused' && event['timeprecision'] === 'by-month') {
        tally.replayed += 1;
        return;
      }
      tally.refused += 1;
      problems.set(code, (problems.get(code) ?? 0) + 1);
      return;
    }
    // Sent again because its answer was lost, it is new all the same where this run brought it.
    const isOurs = resent && !answered.has(event.id) && Date.parse(result.receipt.receivedAt) >= startedAt;
    tally[result.status === 200 && !isOurs ? 'replayed' : 'created'] += 1;
    tally[result.receipt.effect] += 1;
    answered.add(event.id);
    if (result.receipt.journeyId) reached.set(event.id, result.receipt.journeyId);
  };

  const post = async (batch: readonly Told[], tries = 1): Promise<void> => {
    const [first] = batch;
    if (!first) return;
    const answer = await request<BatchAnswer>(target, first.by, '/event-batches', {
      contentType: 'application/cloudevents-batch+json',
      body: batch.map(({ event }) => event),
    });
    const isLast = tries === MOST_TRIES;
    if (!answer && isLast) throw new Error(noAnswer);
    const again = isLast
      ? []
      : batch.filter((_, at) => !answer || answer.results[at]?.problem?.['retryable']);
    for (const [at, each] of batch.entries()) {
      const result = answer?.results[at];
      if (!result || again.includes(each)) continue;
      count(each, result, tries > 1);
      onProgress();
    }
    if (again.length === 0) return;
    await pause(target, tries);
    // A batch that was too much for its time is not so by halves.
    const half = Math.ceil(again.length / 2);
    await post(again.slice(0, half), tries + 1);
    await post(again.slice(half), tries + 1);
  };

  await Promise.all(
    dealOut(told, lanes).map(async (lane) => {
      for (const batch of batches(lane, batchSize)) await post(batch);
    }),
  );
  return { tallies, reached, problems };
}

/** The events of one crime stay in one lane, in order. */
function dealOut(told: readonly Told[], lanes: number): Told[][] {
  const crimes = [...Map.groupBy(told, ({ crime }) => crime).keys()];
  const laneOf = new Map(crimes.map((crime, at) => [crime, at % lanes]));
  return [...Map.groupBy(told, ({ crime }) => laneOf.get(crime)).values()];
}

/** Runs of one agency's events, none longer than a batch. */
function batches(lane: readonly Told[], size: number): Told[][] {
  const cut: Told[][] = [];
  for (const each of lane) {
    const last = cut.at(-1);
    if (last?.[0]?.by === each.by && last.length < size) last.push(each);
    else cut.push([each]);
  }
  return cut;
}
