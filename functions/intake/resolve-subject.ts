import { definitionOf, type EventType } from '../../schemas/events/catalogue.ts';
import type { SubjectAlias } from '../../schemas/identifiers.ts';
import { isWithinReach, isWithinReachById } from '../core/access/reach.ts';
import type { Head } from '../core/record/head.ts';
import { victimNumberIn, type EventDraft } from '../core/record/stored-event.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Link } from '../store/journeys/links.ts';

import { isRefused, refusedFor, type Refused } from './outcome.ts';
import type { Sender } from './sender.ts';
import { ofLastDay } from './somebody-else.ts';

export interface ResolveDeps {
  readonly journeys: Pick<JourneysRepository, 'readHead' | 'findByAlias'>;
}

/** What decides which journeys an event is for. */
export interface Addressing {
  readonly subject: SubjectAlias | undefined;
  readonly type: EventType;
  readonly sender: Sender;
  readonly event: EventDraft;
}

/** The journeys an event may be put on, and whether its names lead to any at all. */
export interface Resolved {
  readonly heads: readonly Head[];
  readonly isKnown: boolean;
}

/**
 * The journeys an event is for, as they are now; none where no name of it is known, and none where those
 * that are known are not (yet) its sender's to write to: then it waits as if they were unknown, and its
 * sender cannot tell the difference.
 *
 * @param aliases - every name by which it knows the matter, that of its subject first
 * @returns refused with `unknown-subject` for a journey the sender may not write to
 */
export async function resolveSubject(
  deps: ResolveDeps,
  addressing: Addressing,
  aliases: readonly string[],
): Promise<Resolved | Refused> {
  const { subject, sender, event, type } = addressing;
  if (subject?.kind === 'journey') {
    const head = await writableHead(deps, sender, subject.journeyId, event);
    return isRefused(head) ? head : { heads: [head], isKnown: true };
  }
  const victimNumber = victimNumberIn(event);
  const meant = (await firstLinked(deps, aliases)).filter(
    (link) => victimNumber === undefined || link.victimNumber === victimNumber,
  );
  const linked = await Promise.all(meant.map(({ journeyId }) => deps.journeys.readHead(journeyId)));
  const known = numbered(
    linked.filter((head) => head !== undefined),
    victimNumber,
  );
  const isReached = ({ record }: Head) => isWithinReach(event, sender.rows, record.facts);
  const heads = known.filter(isReached);
  const opens = definitionOf(type).opensJourney;
  return { heads: opens ? heads : ofLastDay(subject, event.time, heads), isKnown: known.length > 0 };
}

/** Of the journeys that may be of a victim by number, those that are told to be, where there are any. */
function numbered(heads: readonly Head[], victimNumber: number | undefined): readonly Head[] {
  const told = heads.filter(({ record }) => record.facts.victimNumber === victimNumber);
  return victimNumber === undefined || told.length === 0 ? heads : told;
}

/**
 * The head of a journey that the sender may write to.
 *
 * @returns refused with `unknown-subject`, the same whether unknown or outside the sender's rows
 */
export async function writableHead(
  { journeys }: ResolveDeps,
  { agencyId, rows }: Sender,
  journeyId: string,
  event: EventDraft,
  pointer = '/subject',
): Promise<Head | Refused> {
  const head = await journeys.readHead(journeyId);
  if (head && isWithinReachById(event, rows, head.record.facts)) return head;
  if (head && undoes(head, event, agencyId)) return head;
  const detail = 'Use a journey that your agency may write to.';
  return refusedFor('unknown-subject', { pointer, code: 'not-allowed', detail });
}

/** Whoever made a journey void, which is in nobody's rows then, may undo that. */
const undoes = ({ record }: Head, { type }: EventDraft, agencyId: string): boolean =>
  record.isVoid === true &&
  (type === 'journey.retracted' || type === 'journey.corrected') &&
  Object.values(record.amendments).some(({ by }) => by?.agencyId === agencyId);

async function firstLinked({ journeys }: ResolveDeps, aliases: readonly string[]): Promise<Link[]> {
  for (const alias of aliases) {
    const links = await journeys.findByAlias(alias);
    if (links.length > 0) return links;
  }
  return [];
}
