import type { EventEnvelope } from '../../schemas/envelope.ts';
import type { EventType } from '../../schemas/events/catalogue.ts';
import { parseSubject } from '../../schemas/identifiers.ts';
import { isWithinRows } from '../core/access/rows.ts';
import type { Head } from '../core/record/head.ts';
import type { Caller } from '../http/caller.ts';
import { ProblemError } from '../http/problem.ts';
import { standingHead } from '../journal/standing-head.ts';
import type { JourneysRepository, Link } from '../repositories/journeys.ts';

export interface ResolveDeps {
  readonly journeys: Pick<JourneysRepository, 'readHead' | 'findByAlias'>;
}

/** What decides which journeys an event is for. */
export interface Addressing {
  readonly envelope: Pick<EventEnvelope, 'subject'>;
  readonly type: EventType;
  readonly caller: Caller;
  readonly event: { readonly data: Readonly<Record<string, unknown>> };
}

/**
 * The journeys an event is for, as they are now; none where no name of it is known.
 *
 * @param aliases - every name by which it knows the matter, that of its subject first
 * @throws ProblemError `unknown-subject` (422) for a journey the caller may not write to, and
 * `force-not-allowed` (403) for a police force that reaches another force's journey by a shared reference
 */
export async function resolveSubject(
  deps: ResolveDeps,
  addressing: Addressing,
  aliases: readonly string[],
): Promise<Head[]> {
  const { envelope, caller, event, type } = addressing;
  const alias = parseSubject(envelope.subject);
  if (alias?.kind === 'journey') {
    const head = await writableHead(deps, caller, alias.journeyId);
    return [isAboutTheRecord(type) ? head : await standingHead(deps.journeys, head)];
  }
  const { victimNumber } = event.data;
  const meant = (await firstLinked(deps, aliases)).filter(
    (link) => typeof victimNumber !== 'number' || link.victimNumber === victimNumber,
  );
  const heads = await Promise.all(meant.map(({ journeyId }) => deps.journeys.readHead(journeyId)));
  const known = heads.filter((head) => head !== undefined);
  // A case reference names no force: what it leads to does.
  const isForeign = ({ record }: Head) => !isWithinRows(caller.agencyKind, caller.rows, record.facts.rows);
  if (caller.agencyKind === 'police' && known.some(isForeign)) throw new ProblemError('force-not-allowed');
  const goingOn = await Promise.all(known.map((head) => standingHead(deps.journeys, head)));
  return [...new Map(goingOn.map((head) => [head.journeyId, head])).values()];
}

/** Events about the record itself, such as taking a merge back, stay with the journey they name. */
const isAboutTheRecord = (type: EventType): boolean => type.startsWith('journey.');

/**
 * The head of a journey that the caller may write to.
 *
 * @throws ProblemError `unknown-subject` (422), the same whether unknown or outside the caller's rows
 */
export async function writableHead(
  { journeys }: ResolveDeps,
  caller: Caller,
  journeyId: string,
  pointer = '/subject',
): Promise<Head> {
  const head = await journeys.readHead(journeyId);
  if (!head || !isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows)) {
    throw new ProblemError('unknown-subject', {
      errors: [{ pointer, code: 'not-allowed', detail: 'Use a journey that your agency may write to.' }],
    });
  }
  return head;
}

async function firstLinked({ journeys }: ResolveDeps, aliases: readonly string[]): Promise<Link[]> {
  for (const alias of aliases) {
    const links = await journeys.findByAlias(alias);
    if (links.length > 0) return links;
  }
  return [];
}
