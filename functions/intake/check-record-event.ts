import { checkLogData, type EventData } from '../../schemas/events/catalogue.ts';
import type { Head } from '../core/record/head.ts';
import { eventKey } from '../core/record/order.ts';
import type { EventDraft } from '../core/record/stored-event.ts';
import type { JourneysRepository } from '../store/journeys.ts';

import { isRefused, refused, refusedFor, type Refused } from './outcome.ts';
import { isOwnSource } from './read-event.ts';
import { writableHead, type Addressing } from './resolve-subject.ts';
import { standingHead } from './standing-head.ts';

type Deps = { readonly journeys: Pick<JourneysRepository, 'readHead' | 'findByAlias' | 'allEvents'> };

/**
 * Checks an event about the record itself before it changes anything: a merge needs another journey that
 * its sender may write to, and a correction or retraction an event of the sender's own systems, whose type
 * the replacement must fit. An event that has not come yet is checked when it is folded.
 *
 * @returns a refusal that names the field at fault, where there is one
 */
export async function checkRecordEvent(
  deps: Deps,
  incoming: Addressing,
  heads: readonly Head[],
): Promise<Refused | undefined> {
  const { event } = incoming;
  switch (event.type) {
    case 'journey.merged':
      return checkMerge(deps, incoming, event.data, heads);
    case 'journey.retracted':
      return checkOwn(incoming, event.data.retracts.source, '/data/retracts/source');
    case 'journey.corrected':
      return checkCorrection(deps, incoming, event, heads);
    default:
      return undefined;
  }
}

async function checkMerge(
  deps: Deps,
  { sender }: Addressing,
  { into }: EventData<'journey.merged'>,
  heads: readonly Head[],
): Promise<Refused | undefined> {
  const pointer = '/data/into';
  const named = await writableHead(deps, sender, into, pointer);
  if (isRefused(named)) return named;
  const target = await standingHead(deps.journeys, named);
  if (heads.every(({ journeyId }) => journeyId !== target.journeyId)) return undefined;
  const detail = 'Use another journey that was not itself merged into this one.';
  return refusedFor('rule-refused', { pointer, code: 'not-allowed', detail });
}

/** An agency takes back its own words only. */
function checkOwn({ sender }: Addressing, source: string, pointer: string): Refused | undefined {
  if (isOwnSource(sender, source)) return undefined;
  const detail = 'Use the source of an event that your agency sent.';
  return refusedFor('source-not-allowed', { pointer, code: 'not-allowed', detail });
}

async function checkCorrection(
  deps: Deps,
  incoming: Addressing,
  event: EventDraft<'journey.corrected'>,
  heads: readonly Head[],
): Promise<Refused | undefined> {
  const foreign = checkOwn(incoming, event.data.corrects.source, '/data/corrects/source');
  if (foreign) return foreign;
  for (const head of heads) {
    const refusal = await checkReplacement(deps, event, head);
    if (refusal) return refusal;
  }
  return undefined;
}

async function checkReplacement(
  { journeys }: Deps,
  { agencyId, data: { corrects, replacement } }: EventDraft<'journey.corrected'>,
  head: Head,
): Promise<Refused | undefined> {
  const wanted = eventKey({ agencyId, ...corrects });
  const corrected = (await journeys.allEvents(head.journeyId)).find((one) => eventKey(one) === wanted);
  if (!corrected) return undefined;
  const read = checkLogData(corrected.type, { ...corrected.data, ...replacement });
  if (read.ok) return undefined;
  const issues = read.issues.map((issue) => ({ ...issue, pointer: `/data/replacement${issue.pointer}` }));
  return refused('invalid-event', { issues });
}
