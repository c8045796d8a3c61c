import { isJoined } from '../../../core/record/involvement.ts';
import type { StoredEvent } from '../../../core/record/stored-event.ts';
import { events as catalogue } from '../../../../schemas/events/catalogue.ts';
import { formatSubject, parseSubject } from '../../../../schemas/identifiers.ts';
import { isWithinRows } from '../../../core/access/rows.ts';
import type { Head } from '../../../core/record/head.ts';
import { statusFor, statusOf, type PlacedStatus } from '../../../core/views/status.ts';
import { seesWordOfDuty } from '../../../core/views/duties.ts';
import { factsFor, meantBy, seesData, seesEvent } from '../../../core/views/view.ts';
import type { Caller } from '../../../http/caller.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';

export interface ReadDeps {
  readonly journeys: Pick<JourneysRepository, 'readHead' | 'readStatus' | 'allEvents' | 'findByAlias'>;
}

/** The head of a journey within the caller's rows. @throws ProblemError 404, the same whether unknown or outside */
export async function headFor({ journeys }: ReadDeps, caller: Caller, journeyId: string): Promise<Head> {
  const head = await journeys.readHead(journeyId);
  if (!head || !isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows)) {
    throw new ProblemError('not-found');
  }
  return head;
}

/** Where a journey within the caller's rows stands. @throws ProblemError 404, as `headFor` */
export async function statusWithin({ journeys }: ReadDeps, caller: Caller, journeyId: string) {
  const placed = await journeys.readStatus(journeyId);
  if (!placed || !isSeen(caller, placed)) throw new ProblemError('not-found');
  return statusFor(caller.agencyKind, placed.status);
}

/** Whether a journey lies within the caller's rows. */
export const isSeen = ({ agencyKind, rows }: Caller, placed: PlacedStatus): boolean =>
  isWithinRows(agencyKind, rows, placed.rows);

export function viewOf(caller: Caller, head: Head) {
  return {
    ...statusFor(caller.agencyKind, statusOf(head)),
    facts: factsFor(caller.agencyKind, head.record.facts),
  };
}

export interface References {
  readonly caseUrn?: string | undefined;
  readonly crimeReference?: string | undefined;
  readonly incidentReference?: string | undefined;
  readonly force?: string | undefined;
}

/** @throws ProblemError 422 unless exactly one reference is given, with its force where it needs one */
function subjectOf({ caseUrn, crimeReference, incidentReference, force }: References): string {
  const given = [
    ...(caseUrn ? [`case:${caseUrn}`] : []),
    ...(crimeReference ? [`crime:${force ?? ''}/${crimeReference}`] : []),
    ...(incidentReference ? [`incident:${force ?? ''}/${incidentReference}`] : []),
  ];
  const alias = given.length === 1 && given[0] ? parseSubject(given[0]) : undefined;
  if (!alias) {
    throw new ProblemError('invalid-query', {
      detail: 'Give one of caseUrn, crimeReference with force, or incidentReference with force.',
    });
  }
  return formatSubject(alias);
}

/** The journeys known by a reference that the caller may see; a journey outside its rows is left out. */
export async function findJourneys({ journeys }: ReadDeps, caller: Caller, references: References) {
  const links = await journeys.findByAlias(subjectOf(references));
  const journeyIds = links.map(({ journeyId }) => journeyId);
  return statusesOf({ journeys }, caller, journeyIds);
}

/** Where those of the journeys stand that the caller may see, in the order given. */
export async function statusesOf(
  { journeys }: Pick<ReadDeps, 'journeys'>,
  caller: Caller,
  journeyIds: readonly string[],
) {
  const placed = await Promise.all(
    [...new Set(journeyIds)].map((journeyId) => journeys.readStatus(journeyId)),
  );
  return placed
    .filter((one) => one !== undefined)
    .filter((one) => isSeen(caller, one))
    .map(({ status }) => statusFor(caller.agencyKind, status));
}

export interface StatusQuery {
  readonly journeyIds?: readonly string[] | undefined;
  readonly caseUrns?: readonly string[] | undefined;
}

/**
 * Where journeys stand that are asked for by id or by the URN of their case, as far as the caller may see them.
 *
 * @throws ProblemError `scope-required` (403) where a case is asked for with a key that may not find journeys
 */
export async function queryStatuses(
  deps: Pick<ReadDeps, 'journeys'>,
  caller: Caller,
  { journeyIds = [], caseUrns = [] }: StatusQuery,
) {
  if (caseUrns.length > 0 && !caller.scopes.has('journeys:read'))
    throw new ProblemError('scope-required', { extensions: { requiredScope: 'journeys:read' } });
  const linked = await Promise.all(
    caseUrns.map((urn) => deps.journeys.findByAlias(formatSubject({ kind: 'case', urn }))),
  );
  const ofCases = linked.map((links) => links.map(({ journeyId }) => journeyId));
  const journeys = await statusesOf(deps, caller, [...journeyIds, ...ofCases.flat()]);
  const seen = new Set(journeys.map(({ journeyId }) => journeyId));
  const cases = caseUrns.map((caseUrn, at) => ({
    caseUrn,
    journeyIds: (ofCases[at] ?? []).filter((journeyId) => seen.has(journeyId)),
  }));
  return caseUrns.length > 0 ? { journeys, cases } : { journeys };
}

export interface Page {
  readonly after: number;
  readonly limit: number;
}

/**
 * The head of a journey that the caller may read the timeline of: one that it is in, or was.
 *
 * @throws ProblemError 404, as `headFor`
 */
export async function headOfTimeline(
  { journeys }: ReadDeps,
  caller: Caller,
  journeyId: string,
): Promise<Head> {
  const head = await journeys.readHead(journeyId);
  if (!head || !(isIn(caller, head) || wasIn(caller, head))) throw new ProblemError('not-found');
  return head;
}

const isIn = ({ agencyKind, rows }: Caller, { record }: Head): boolean =>
  isWithinRows(agencyKind, rows, record.facts.rows);
const wasIn = ({ agencyKind, rows }: Caller, { record }: Head): boolean =>
  isWithinRows(agencyKind, rows, record.facts.was);

/**
 * Whether what an event says of another journey is for the caller: of one that was merged into this, for whoever
 * was in that one. Which other journeys a victim has is nothing that being in one of them tells.
 */
function learnsOfOther({ agencyKind, rows }: Caller, event: StoredEvent, history: readonly StoredEvent[]) {
  if (event.type === 'journey.merge-agreed') return false;
  if (event.type !== 'journey.absorbed' && event.type !== 'journey.parted') return true;
  const { from } = event.data;
  return history.some(
    ({ type, data, protection }) =>
      type === 'journey.absorbed' &&
      data.from === from &&
      protection !== undefined &&
      isWithinRows(agencyKind, rows, protection.rows),
  );
}

/**
 * What happened, in order of acceptance; what events said only as far as the caller may know it. An agency that is
 * out of the journey reads what it sent itself. They are numbered as the caller sees them: no number is left out.
 */
export async function timelineOf(deps: ReadDeps, caller: Caller, head: Head, { after, limit }: Page) {
  const isOwn = ({ agencyId }: StoredEvent) => agencyId === caller.agencyId;
  const history = await deps.journeys.allEvents(head.journeyId);
  const learns = isIn(caller, head);
  // What a correction gives anew is seen by those who see what it corrects.
  const isSeen = (event: StoredEvent) => {
    // It was sent of a journey that is of another victim after all: it is shown there.
    if (event.joined !== undefined && !isJoined(head.record, event.joined)) return false;
    if (isOwn(event)) return true;
    const meant = learns ? meantBy(event, history) : undefined;
    return (
      meant !== undefined &&
      seesEvent(caller.agencyKind, catalogue[meant.type].family, false) &&
      seesWordOfDuty(caller.agencyKind, meant)
    );
  };
  const saysAll = (event: StoredEvent) =>
    seesData(caller.agencyKind, isOwn(event)) && (isOwn(event) || learnsOfOther(caller, event, history));
  const seen = history.filter(isSeen);
  const next = after + limit;
  return {
    journeyId: head.journeyId,
    events: seen.slice(after, next).map((event, at) => ({
      sequence: after + at + 1,
      ...(isOwn(event) ? { id: event.id } : {}),
      type: event.type,
      source: event.source,
      time: event.time,
      timePrecision: event.timePrecision,
      receivedAt: event.receivedAt,
      effect: event.effect,
      data: saysAll(event) ? event.data : {},
    })),
    links: {
      next:
        next < seen.length
          ? `/v1/journeys/${head.journeyId}/timeline?after=${String(next)}&limit=${String(limit)}`
          : null,
    },
  };
}
