import { checkLogData, type EventData } from '../../schemas/events/catalogue.ts';
import type { Head } from '../core/record/head.ts';
import { eventKey } from '../core/record/order.ts';
import { ProblemError } from '../http/problem.ts';
import { standingHead } from './standing-head.ts';
import type { JourneysRepository } from '../store/journeys.ts';

import { writableHead, type Addressing } from './resolve-subject.ts';

interface RecordEvent extends Addressing {
  readonly event: Addressing['event'] & { readonly agencyId: string };
}
type Deps = { readonly journeys: Pick<JourneysRepository, 'readHead' | 'findByAlias' | 'allEvents'> };

/**
 * Checks an event about the record itself before it changes anything: a merge needs another journey that
 * its sender may write to, and a correction or retraction an event of the sender's own systems, whose type
 * the replacement must fit. An event that has not come yet is checked when it is folded.
 *
 * @throws ProblemError naming the field at fault
 */
export async function checkRecordEvent(
  deps: Deps,
  incoming: RecordEvent,
  heads: readonly Head[],
): Promise<void> {
  const { data } = incoming.event;
  switch (incoming.type) {
    case 'journey.merged':
      await checkMerge(deps, incoming, data as EventData<'journey.merged'>, heads);
      break;
    case 'journey.retracted':
      checkOwn(incoming, (data as EventData<'journey.retracted'>).retracts.source, '/data/retracts/source');
      break;
    case 'journey.corrected':
      checkOwn(incoming, (data as EventData<'journey.corrected'>).corrects.source, '/data/corrects/source');
      for (const head of heads)
        await checkReplacement(deps, incoming, data as EventData<'journey.corrected'>, head);
      break;
    default:
  }
}

async function checkMerge(
  deps: Deps,
  { caller }: RecordEvent,
  { into }: EventData<'journey.merged'>,
  heads: readonly Head[],
): Promise<void> {
  const target = await standingHead(deps.journeys, await writableHead(deps, caller, into, '/data/into'));
  if (heads.some(({ journeyId }) => journeyId === target.journeyId)) {
    throw new ProblemError('rule-refused', {
      errors: [
        {
          pointer: '/data/into',
          code: 'not-allowed',
          detail: 'Use another journey that was not itself merged into this one.',
        },
      ],
    });
  }
}

/** An agency takes back its own words only. */
function checkOwn({ caller }: RecordEvent, source: string, pointer: string): void {
  if (caller.sourcePrefixes.some((prefix) => source.startsWith(prefix))) return;
  throw new ProblemError('source-not-allowed', {
    errors: [{ pointer, code: 'not-allowed', detail: 'Use the source of an event that your agency sent.' }],
  });
}

async function checkReplacement(
  { journeys }: Deps,
  { event }: RecordEvent,
  { corrects, replacement }: EventData<'journey.corrected'>,
  head: Head,
): Promise<void> {
  const wanted = eventKey({ agencyId: event.agencyId, ...corrects });
  const corrected = (await journeys.allEvents(head.journeyId)).find((one) => eventKey(one) === wanted);
  if (!corrected) return;
  const read = checkLogData(corrected.type, { ...corrected.data, ...replacement });
  if (!read.ok) {
    const errors = read.issues.map((issue) => ({ ...issue, pointer: `/data/replacement${issue.pointer}` }));
    throw new ProblemError('invalid-body', { errors });
  }
}
