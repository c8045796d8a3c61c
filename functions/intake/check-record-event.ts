import { checkLogData } from '../../schemas/events/catalogue.ts';
import type { EventRef } from '../../schemas/events/shared.ts';
import { endOfPrecision } from '../core/calendar/precision.ts';
import { refOf } from '../core/duties/clocks.ts';
import type { Head } from '../core/record/head.ts';
import { correctedTo, targetOf } from '../core/record/amendments.ts';
import { eventKey } from '../core/record/order.ts';
import { withData, type EventDraft, type StoredEvent } from '../core/record/stored-event.ts';
import type { JourneysRepository } from '../store/journeys.ts';

import { refused, refusedFor, type Refused } from './outcome.ts';
import { isOwnSource, refusalOfContent } from './read-event.ts';
import type { Addressing } from './resolve-subject.ts';
import type { Sender } from './sender.ts';

type Fields = Readonly<Record<string, unknown>>;
type Deps = { readonly journeys: Pick<JourneysRepository, 'readHead' | 'findByAlias' | 'allEvents'> };

/**
 * Checks an event about other events before it changes anything: a correction or retraction needs an event of the
 * sender's own systems, whose type the replacement must fit, and nobody is told of what has not happened yet. An event
 * that has not come yet is checked when it is folded.
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
    case 'journey.retracted':
      return (
        checkOwn(incoming, event.data.retracts.source, '/data/retracts/source') ??
        checkTransfer(deps, event, event.data.retracts, heads)
      );
    case 'journey.corrected':
      return checkCorrection(deps, incoming, event, heads);
    case 'victim.informed':
      return checkTelling(event, event.data.about, heads);
    case 'witness.notice-received':
      return checkTelling(event, event.data.events, heads);
    default:
      return undefined;
  }
}

/** What is owed rests on what happened: it was not told of, or received, before that. */
function checkTelling(
  { time, timePrecision }: EventDraft,
  about: readonly EventRef[],
  heads: readonly Head[],
): Refused | undefined {
  const until = endOfPrecision(time, timePrecision);
  const rest = heads.flatMap(({ record }) => [...Object.values(record.duties), ...record.notices.awaited]);
  const isEarly = rest.some(
    (each) => until < each.opening.time && about.some((ref) => refOf(ref) === refOf(each.opening)),
  );
  const detail = 'Use the time at which it was told or received: not before what it tells of.';
  return isEarly ? refusedFor('rule-refused', { pointer: '/time', code: 'too-small', detail }) : undefined;
}

/** An agency takes back its own words only. */
function checkOwn({ sender }: Addressing, source: string, pointer: string): Refused | undefined {
  if (isOwnSource(sender, source)) return undefined;
  const detail = 'Use the source of an event that your agency sent.';
  return refusedFor('source-not-allowed', { pointer, code: 'not-allowed', detail });
}

/** A crime that another force has taken over is given back by that force: who gave it does not take it. */
async function checkTransfer(
  { journeys }: Deps,
  { agencyId }: EventDraft,
  named: EventRef,
  heads: readonly Head[],
): Promise<Refused | undefined> {
  for (const { journeyId, record } of heads) {
    if (record.facts.was.forces.length === 0) continue;
    const meant = sentBefore(await journeys.allEvents(journeyId), eventKey({ agencyId, ...named }));
    if (meant?.type !== 'crime.transferred') continue;
    const detail =
      'Ask the force that has it for crime.transferred. A transfer that was taken up is not taken back.';
    return refusedFor('rule-refused', { pointer: '/data', code: 'not-allowed', detail });
  }
  return undefined;
}

async function checkCorrection(
  deps: Deps,
  incoming: Addressing,
  event: EventDraft<'journey.corrected'>,
  heads: readonly Head[],
): Promise<Refused | undefined> {
  const foreign =
    checkOwn(incoming, event.data.corrects.source, '/data/corrects/source') ??
    (await checkTransfer(deps, event, event.data.corrects, heads));
  if (foreign) return foreign;
  for (const { journeyId } of heads) {
    const refusal = checkReplacement(incoming.sender, event, await deps.journeys.allEvents(journeyId));
    if (refusal) return refusal;
  }
  return undefined;
}

/** A replacement is all that the corrected event says, and passes what that would have to pass from its sender. */
function checkReplacement(
  sender: Sender,
  { agencyId, data: { corrects, replacement } }: EventDraft<'journey.corrected'>,
  history: readonly StoredEvent[],
): Refused | undefined {
  const named = sentBefore(history, eventKey({ agencyId, ...corrects }));
  if (!named) return undefined;
  const { corrected, data, pointer } = replacedBy(history, named, replacement);
  const refusal = refusalOfContent(sender, corrected.type, undefined, data);
  if (refusal) return refusal;
  const read = checkLogData(corrected.type, data);
  if (!read.ok) {
    const issues = read.issues.map((issue) => ({ ...issue, pointer: `${pointer}${issue.pointer}` }));
    return refused('invalid-event', { issues });
  }
  if (correctedTo(corrected, data)) return undefined;
  const detail = 'Keep the force of the corrected event. Another force takes it over by crime.transferred.';
  return refusedFor('rule-refused', { pointer: `${pointer}/force`, code: 'not-allowed', detail });
}

const sentBefore = (history: readonly StoredEvent[], key: string): StoredEvent | undefined =>
  history.find((event) => eventKey(event) === key);

/** The event that gets other data in the end: a correction of a correction is about what that one corrects. */
function replacedBy(
  history: readonly StoredEvent[],
  named: StoredEvent,
  replacement: Fields,
): { readonly corrected: StoredEvent; readonly data: Fields; readonly pointer: string } {
  let [corrected, data, pointer]: [StoredEvent, Fields, string] = [named, replacement, '/data/replacement'];
  while (corrected.type === 'journey.corrected') {
    const next = sentBefore(history, targetOf(corrected));
    if (!next) break;
    const whole = withData(corrected, data);
    if (whole?.type === 'journey.corrected')
      [data, pointer] = [whole.data.replacement, `${pointer}/replacement`];
    corrected = next;
  }
  return { corrected, data, pointer };
}
