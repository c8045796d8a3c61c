import { countedIn } from '../../../core/record/involvement.ts';
import { contactLog } from '../../../core/views/contact-log.ts';
import type { Caller } from '../../../http/caller.ts';
import { headWithin } from '../../../http/head-within.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';

export interface ContactLogDeps {
  readonly journeys: Pick<JourneysRepository, 'readHead' | 'allEvents'>;
}

/** What was said with the victim of a journey, on it and on those merged into it. @throws ProblemError 404 */
export async function readContactLog({ journeys }: ContactLogDeps, caller: Caller, journeyId: string) {
  const { journeyId: id, record } = await headWithin({ journeys }, caller, journeyId);
  const all = [id, ...record.facts.absorbed.map((absorbed) => absorbed.journeyId)];
  const histories = await Promise.all(all.map((each) => journeys.allEvents(each)));
  return { journeyId: id, entries: contactLog(histories.flatMap((history) => countedIn(history))) };
}
