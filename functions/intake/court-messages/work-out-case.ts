import { checkLogData, type EventData, type EventType } from '../../../schemas/events/catalogue.ts';
import { isWithinReach } from '../../core/access/reach.ts';
import type { CourtFact } from '../../core/court-messages/court-fact.ts';
import { derive, type Derived } from '../../core/court-messages/derive.ts';
import type { Received } from '../../core/court-messages/newest.ts';
import { planFor, postedIn, type PlannedEvent } from '../../core/court-messages/plan.ts';
import type { OnJourney } from '../../core/court-messages/receipt.ts';
import { foldJourney } from '../../core/record/fold.ts';
import type { Head } from '../../core/record/head.ts';
import { isOverfull } from '../../core/record/head-size.ts';
import { draftOf, marked, type EventDraft, type StoredEvent } from '../../core/record/stored-event.ts';
import type { JourneysRepository } from '../../store/journeys.ts';
import type { KeptStatement } from '../../store/journeys/court-messages.ts';
import { tryAgain, type BackOff } from '../../store/try-again.ts';

import { appendEvents } from '../append-event.ts';
import { inOneTransaction } from '../in-one-transaction.ts';
import { standingHead } from '../../store/standing-head.ts';

export interface CourtDeps {
  readonly journeys: JourneysRepository;
  readonly now: () => Date;
  readonly backOff: BackOff;
}

/** So many events of one journey are put on it together; what is more follows in a next transaction. */
const MOST_TOGETHER = 40;

/** What an agency holds to have been said of a case. */
interface Saying {
  readonly agencyId: string;
  readonly kept: readonly KeptStatement[];
}

const receivedOf = ({ messageId: id, statement, receivedAt, defendants }: KeptStatement): Received => ({
  id,
  statement,
  receivedAt,
  defendants,
});

/** Whether an event was made from a message of an agency, and not told by the agency itself. */
const isMade =
  (sources: ReadonlySet<string>, agencyId: string) =>
  (event: StoredEvent): boolean =>
    event.agencyId === agencyId && sources.has(event.source);

/** A fact with its data as an event of its type holds it; undefined where it fits none, which is our fault. */
function readFact<T extends EventType>(fact: CourtFact<T>): CourtFact<T> | undefined {
  const read = checkLogData(fact.type, fact.data);
  return read.ok ? { ...fact, data: read.data as EventData<T> } : undefined;
}

/** What the courts say of a journey as its history has it, and what is yet to be put on it. */
function workOut(
  { journeys }: Pick<CourtDeps, 'journeys'>,
  { agencyId, kept }: Saying,
  head: Head,
  history: readonly StoredEvent[],
  now: string,
): {
  readonly derived: Derived;
  readonly plan: readonly PlannedEvent[];
  readonly nameOf: OnJourney['nameOf'];
} {
  const sources = new Set(kept.map(({ source }) => source));
  const made = isMade(sources, agencyId);
  const own = history.filter((event) => !made(event));
  // With the first message nothing was made yet: the record is as the others left it.
  const { record } = own.length === history.length ? head : foldJourney(own);
  const { suspects } = record.facts;
  const nameOf = (key: string) => journeys.nameOfFact(agencyId, key);
  const derived = derive(kept.map(receivedOf), suspects);
  const facts = derived.facts.flatMap((fact) => readFact(fact) ?? []);
  const source = kept.at(-1)?.source ?? '';
  // Whoever works on it, and for whichever message: what is said no more went with the last that came.
  const [last] = [...kept].sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
  const cause = last?.messageId ?? '';
  return {
    derived,
    nameOf,
    plan: planFor(postedIn(history.filter(made)), facts, { source, now, nameOf, cause }),
  };
}

function draftsOf(
  kept: readonly KeptStatement[],
  plan: readonly PlannedEvent[],
  receivedAt: string,
): EventDraft[] {
  const [first] = kept;
  if (!first) return [];
  const { agencyId, agencyKind } = first;
  return plan.slice(0, MOST_TOGETHER).map(({ id, source, type, data, time, precision, sequence, cause }) =>
    draftOf(type, data, {
      id,
      source,
      agencyId,
      agencyKind,
      time,
      timePrecision: precision,
      receivedAt,
      ...(sequence !== undefined && { sequence }),
      ...(cause !== '' && { causationId: cause }),
    }),
  );
}

/**
 * Says on one journey what an agency's messages of a case say now: all of it in one transaction, or in as many
 * as it takes. What is there already is not said again, so that it can be begun anew after whatever stopped it.
 *
 * @throws Busy after five tries; what was committed stands, and the rest can be said later
 */
async function sayOnJourney(
  deps: CourtDeps,
  { head: read, joined }: OfCase,
  saying: Saying,
): Promise<OnJourney | undefined> {
  const { journeys, now, backOff } = deps;
  const { journeyId } = read;
  let before: Head | undefined = read;
  for (;;) {
    const said = await tryAgain(backOff, async () => {
      // It was read a moment ago; whoever comes in between, the history tells.
      const found = before ? Promise.resolve(before) : journeys.readHead(journeyId);
      before = undefined;
      const [head, history] = await Promise.all([found, journeys.allEvents(journeyId)]);
      if (!head) return { done: undefined };
      // An event more than the head counts: it came between the two reads.
      if (history.at(-1)?.seq !== head.version) return undefined;
      const kept = withinReach(head, saying.kept);
      if (kept.length === 0) return { done: undefined };
      const at = now().toISOString();
      const instant = at > head.updatedAt ? at : head.updatedAt;
      const { derived, plan, nameOf } = workOut(deps, { ...saying, kept }, head, history, instant);
      const drafts = draftsOf(kept, plan, instant);
      const [first, ...others] =
        joined === undefined ? drafts : drafts.map((draft) => marked(draft, { joined }));
      if (!first) return { done: { journeyId, derived, events: history, nameOf } };
      const withHistory = { ...journeys, allEvents: () => Promise.resolve(history) };
      const appended = await appendEvents(withHistory, head, [first, ...others]);
      // What they say of it is shown as kept, and said once there is room.
      if (isOverfull(head, appended.head)) return { done: undefined };
      const { outcome } = await journeys.commit(inOneTransaction(journeys, [], [appended], now));
      if (outcome === 'lost') return undefined;
      return plan.length > MOST_TOGETHER
        ? 'more'
        : { done: { journeyId, derived, events: [...history, ...appended.events], nameOf } };
    });
    if (said !== 'more') return said.done;
  }
}

/** What was said by keys that may write to a journey: of the others it learns nothing, nor they of it. */
const withinReach = ({ record }: Head, kept: readonly KeptStatement[]): KeptStatement[] =>
  kept.filter(({ agencyKind, rows }) => isWithinReach({ agencyKind }, rows, record.facts));

/** A journey of a case. */
interface OfCase {
  readonly head: Head;
  /** The journey merged into it that alone is of the case: once they are parted, the case is none of its own. */
  readonly joined?: string;
}

/** The journeys of a case as they stand, each once. */
async function journeysOf({ journeys }: CourtDeps, caseName: string): Promise<OfCase[]> {
  const links = await journeys.findByAlias(caseName);
  const heads = await Promise.all(links.map(({ journeyId }) => journeys.readHead(journeyId)));
  const ways = await Promise.all(
    heads
      .filter((head) => head !== undefined)
      .map(async (from) => ({ from, to: await standingHead(journeys, from) })),
  );
  return [...Map.groupBy(ways, ({ to }) => to.journeyId)].flatMap(([journeyId, same]): OfCase[] => {
    const [first] = same;
    if (!first) return [];
    const isOwn = same.some(({ from }) => from.journeyId === journeyId);
    return [{ head: first.to, ...(!isOwn && { joined: first.from.journeyId }) }];
  });
}

export interface WorkedOut {
  /** What the agency holds to have been said of the case. */
  readonly kept: readonly KeptStatement[];
  /** What became of it on each journey that it may write to. */
  readonly on: readonly OnJourney[];
}

/**
 * Works a case out anew from all that an agency's messages say of it, on every journey of the case that their
 * sender may write to.
 *
 */
export async function workOutCase(deps: CourtDeps, caseName: string, agencyId: string): Promise<WorkedOut> {
  const [ofCase, all] = await Promise.all([journeysOf(deps, caseName), deps.journeys.statementsOf(caseName)]);
  const kept = all.filter((each) => each.agencyId === agencyId);
  const on: OnJourney[] = [];
  if (kept.length === 0) return { kept, on };
  for (const one of ofCase) {
    const said = await sayOnJourney(deps, one, { agencyId, kept });
    if (said) on.push(said);
  }
  return { kept, on };
}
