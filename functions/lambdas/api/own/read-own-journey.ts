import type { OwnJourney } from '../../../../schemas/own-journey.ts';
import type { Head } from '../../../core/record/head.ts';
import { countedIn } from '../../../core/record/involvement.ts';
import { ownJourney } from '../../../core/views/own.ts';
import type { Caller } from '../../../http/caller.ts';
import { headWithin } from '../../../http/head-within.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';

export interface OwnDeps {
  readonly journeys: Pick<JourneysRepository, 'readHead' | 'allEvents' | 'listDuties'>;
  readonly now: () => Date;
}

async function viewOf({ journeys, now }: OwnDeps, { journeyId, record }: Head): Promise<OwnJourney> {
  const [events, duties, ...merged] = await Promise.all([
    journeys.allEvents(journeyId),
    journeys.listDuties(journeyId),
    ...record.facts.absorbed.map((absorbed) => journeys.allEvents(absorbed.journeyId)),
  ]);
  return ownJourney({
    journeyId,
    history: countedIn(events),
    merged: merged.flatMap((history) => countedIn(history)),
    duties,
    now: now().toISOString(),
  });
}

/** A journey within the caller's rows, as its victim may know it. @throws ProblemError 404 */
export async function readOwnJourney(deps: OwnDeps, caller: Caller, journeyId: string) {
  const head = await headWithin(deps, caller, journeyId);
  return { own: await viewOf(deps, head), personRef: head.personRef };
}

/** The journeys that the caller was let into, each once, as far as they are still let in. */
export async function listOwnJourneys(deps: OwnDeps, caller: Caller) {
  const found = await Promise.all(
    caller.rows.journeys.map(async (journeyId) => {
      try {
        return (await readOwnJourney(deps, caller, journeyId)).own;
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'not-found') return undefined;
        throw error;
      }
    }),
  );
  const once = new Map(found.flatMap((own) => (own ? [[own.journeyId, own] as const] : [])));
  return [...once.values()].map(({ references, stage, step, journeyId }) => ({
    journeyId,
    references,
    stage,
    step,
  }));
}
