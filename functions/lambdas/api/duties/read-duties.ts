import type { AgencyKind, RowFilter } from '../../../../schemas/agencies.ts';
import type { Duty, liveDutyStates } from '../../../../schemas/duty.ts';
import { courtOf } from '../../../../schemas/reference/courts.ts';
import { profiles } from '../../../core/agency-profiles.ts';
import { isWithinRows } from '../../../core/access/rows.ts';
import { ruleOf, ruleSets } from '../../../core/duties/rule-sets.ts';
import { currentDue, stateAt } from '../../../core/duties/state.ts';
import { seesDuty, seesOptOuts } from '../../../core/views/duties.ts';
import { referencesFor } from '../../../core/views/status.ts';
import type { Caller } from '../../../http/caller.ts';
import type { Page } from '../../../http/page.ts';
import { ProblemError } from '../../../http/problem.ts';
import { readEach } from '../../../logs/read-each.ts';
import type { DueDuty, FoundDuty } from '../../../store/journeys/duties.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';

export interface DutyDeps {
  readonly journeys: Pick<JourneysRepository, 'readHead' | 'readStatus' | 'listDuties' | 'listWork'>;
  readonly now: () => Date;
}

/** A duty as the API answers it, with its state at this moment. */
function viewOf({ journeyId, duty }: Omit<DueDuty, 'place'>, now: string) {
  const rule = ruleOf(ruleSets, duty);
  const {
    id,
    ruleSet,
    right,
    summary,
    row: _row,
    suspect: _suspect,
    raised: _raised,
    escalations: _escalations,
    ...rest
  } = {
    ...duty,
    right: rule.right,
    summary: rule.summary,
  };
  return {
    ...rest,
    journeyId,
    duty: id,
    ruleSet,
    right,
    summary,
    state: stateAt(duty, now),
    due: currentDue(duty) ?? null,
    reasons: duty.reasons ?? false,
    topics: duty.topics ?? [],
  };
}

const dueOrder = ({ settled, ...duty }: Duty): string =>
  `${settled ? 1 : 0} ${currentDue(duty) ?? '9999'} ${duty.startedAt} ${duty.key}`;

/**
 * What the victim of a journey is and was owed, as far as the caller may see.
 *
 * @throws ProblemError 404, the same whether the journey is unknown or outside the caller's rows
 */
export async function dutiesOf({ journeys, now }: DutyDeps, caller: Caller, journeyId: string) {
  const head = await journeys.readHead(journeyId);
  if (!head || !isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows)) {
    throw new ProblemError('not-found');
  }
  const at = now().toISOString();
  const duties = await journeys.listDuties(journeyId);
  return {
    journeyId,
    optOuts: seesOptOuts(caller.agencyKind) ? head.record.notices.optOuts : [],
    duties: duties
      .filter((duty) => seesDuty(caller.agencyKind, duty))
      .sort((a, b) => (dueOrder(a) < dueOrder(b) ? -1 : 1))
      .map((duty) => viewOf({ journeyId, duty }, at)),
  };
}

export interface WorkQuery {
  readonly agency?: AgencyKind | undefined;
  readonly state?: (typeof liveDutyStates)[number] | undefined;
  readonly right?: number | undefined;
  readonly dueBefore?: string | undefined;
}

/** The most pages that are read for one answer; a list of few matches among many goes on at its cursor. */
const MOST_ROUNDS = 10;
const END = '~';

/** What agencies of a kind owe within the caller's rows, the earliest due first. */
export async function workOf(
  deps: DutyDeps,
  caller: Caller,
  query: WorkQuery,
  page: Pick<Page, 'after' | 'limit' | 'links'>,
) {
  const { agency = caller.agencyKind, state, right, dueBefore } = query;
  const { limit } = page;
  const at = deps.now().toISOString();
  const matches = ({ duty }: DueDuty) =>
    seesDuty(caller.agencyKind, duty) &&
    (state === undefined || stateAt(duty, at) === state) &&
    (right === undefined || ruleOf(ruleSets, duty).right === right);
  const rows = rowsOf(agency, caller.rows);
  const ends = [
    END,
    ...(dueBefore ? [new Date(dueBefore).toISOString()] : []),
    ...(state === 'breached' ? [at] : []),
  ];
  const until = ends.reduce((a, b) => (a < b ? a : b));

  let after = page.after ?? '';
  const found: DueDuty[] = [];
  let more = true;
  for (let round = 0; more && found.length < limit && round < MOST_ROUNDS; round += 1) {
    const read = await readRows(deps, agency, rows, { after, until }, limit);
    const due = readEach(read.duties, ({ place, journeyId, read: open }) => ({
      place,
      journeyId,
      duty: open(),
    }));
    found.push(...due.filter(matches));
    more = read.more;
    after = read.after;
  }
  const isCut = found.length > limit;
  const shown = found.slice(0, limit);
  const place = isCut ? (shown.at(-1)?.place ?? after) : after;
  const known = await knownBy(deps, caller, shown);
  return {
    duties: shown.map((due) => ({ ...viewOf(due, at), ...known.get(due.journeyId) })),
    links: page.links(isCut || more ? place : undefined),
  };
}

/** By what the caller knows the journeys of some duties, where it may see them. */
async function knownBy({ journeys }: DutyDeps, { agencyKind, rows }: Caller, duties: readonly DueDuty[]) {
  const ids = [...new Set(duties.map(({ journeyId }) => journeyId))];
  const placed = await Promise.all(ids.map((journeyId) => journeys.readStatus(journeyId)));
  return new Map(
    placed.flatMap((one) => {
      if (!one || !isWithinRows(agencyKind, rows, one.rows)) return [];
      const references = referencesFor(agencyKind, one.status.references);
      return references ? [[one.status.journeyId, { references }] as const] : [];
    }),
  );
}

const rowsOf = (agency: AgencyKind, rows: RowFilter): readonly string[] => {
  const { dimension } = profiles[agency];
  if (dimension === null) return [];
  return dimension === 'courts' ? [...new Set(rows.courts.map(courtOf))] : rows[dimension];
};

interface Span {
  readonly after: string;
  readonly until: string;
}

/**
 * One page over several rows at once. Whatever lies beyond the end of a page that is full waits for the next
 * one, so that the order holds over all rows.
 */
async function readRows(
  { journeys }: DutyDeps,
  owner: AgencyKind,
  rows: readonly string[],
  span: Span,
  limit: number,
): Promise<{ duties: FoundDuty[]; after: string; more: boolean }> {
  const pages = await Promise.all(rows.map((row) => journeys.listWork({ owner, row }, span, limit)));
  const horizons = pages.flatMap((page) => (page.length < limit ? [] : [page.at(-1)?.place ?? END]));
  const horizon = horizons.reduce((a, b) => (a < b ? a : b), END);
  const duties = pages
    .flat()
    .filter(({ place }) => place <= horizon)
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  return { duties, after: duties.at(-1)?.place ?? span.after, more: horizons.length > 0 };
}
