import type { ListedEvent } from '../../../schemas/data-quality.ts';
import type { Effect } from '../../../schemas/envelope.ts';
import { isOfOneDuty, marked, saysOfSupport, type StoredEvent, type StoredEventOf } from './stored-event.ts';
import type { Calendars } from '../calendar/bank-holidays.ts';
import { openBook, type Book } from '../duties/book.ts';
import { trimmed, type Duties } from '../duties/clocks.ts';
import {
  bearsOnRunning,
  foldDuties,
  hearingsReceived,
  isAboutNoDuty,
  tellsNobody,
} from '../duties/fold-duties.ts';
import { hearingOf } from '../duties/open-duties.ts';
import { tellingKey } from '../person/told.ts';
import type { RuleSet } from '../duties/rule.ts';
import { ruleSets } from '../duties/rule-sets.ts';
import { allegesAnonymity } from '../protection/anonymity.ts';
import { isAboutOthers } from '../stages/guards.ts';
import { strands } from '../stages/stage.ts';

import type { Facts } from './facts.ts';
import { foldFacts, ofEnded } from './fold-facts.ts';
import { countedIn, isJoined } from './involvement.ts';
import { heard } from './last-words.ts';
import { moveStrand } from './move-strand.ts';
import {
  amendmentsOf,
  amends,
  isToldOfAmended,
  isVoid,
  mendedAt,
  standingOf,
  targetOf,
  type Amendments,
  type Mended,
} from './amendments.ts';
import { compareOrder, eventKey, orderKey, type OrderKey } from './order.ts';
import { emptyRecord, type JourneyRecord } from './record.ts';
import { firstWord, takesTwoPeople } from './two-people.ts';
import { listed } from './to-mend.ts';

/** More early events than this on one journey point at a broken source: the rest of whoever has most are unexpected. */
const MOST_WAITING = 100;

/** So many unexpected events are listed for each journey, fairly by agency; all are in its timeline. */
const MOST_UNEXPECTED = 100;

export type FoldEffect = Extract<Effect, 'applied' | 'early' | 'unexpected'>;

export interface Folded {
  readonly record: JourneyRecord;
  readonly effect: FoldEffect;
}

/** A record with all its duties: those settled are not on it, nor those beyond its bound. */
export interface WithDuties {
  readonly record: JourneyRecord;
  readonly duties: Duties;
}

function settle(record: JourneyRecord, event: StoredEvent): Folded {
  if (event.awaitsHolders) return waits(record, event);
  if (!takesTwoPeople(record.facts, event)) return settleAlone(record, event);
  const first = firstWord(record, event);
  if (!first) return waits(record, event);
  const without = { ...record, waiting: record.waiting.filter((one) => one !== first) };
  return settleAlone(settleAlone(without, first).record, event);
}

function settleAlone(record: JourneyRecord, event: StoredEvent): Folded {
  let folded: Facts | undefined;
  // What waits is tried often, and most of it is found too early before anybody asks what it says.
  const factsAfter = () => (folded ??= foldFacts(record.facts, event));
  const moves = strands.map((name) => ({
    name,
    move: moveStrand(name, record.strands[name], event, factsAfter),
  }));
  const kinds = moves.map(({ move }) => move.kind);
  if (kinds.includes('moved') || kinds.includes('held') || kinds.every((kind) => kind === 'none')) {
    const moved = moves.flatMap(({ name, move }) => ('strand' in move ? [[name, move.strand] as const] : []));
    const after = { ...record.strands, ...Object.fromEntries(moved) };
    const isClosed = after.case.stage === 'closed' && record.strands.case.stage !== 'closed';
    return {
      record: { ...record, facts: isClosed ? ofEnded(factsAfter()) : factsAfter(), strands: after },
      effect: 'applied',
    };
  }
  // What the victim says of support holds wherever the strands stand: a withdrawal above all.
  if (saysOfSupport(event)) return { record: { ...record, facts: factsAfter() }, effect: 'applied' };
  // So does what is decided on charges that are about other victims alone: it is theirs to wait for.
  if (isAboutOthers(record.facts, event))
    return { record: { ...record, facts: factsAfter() }, effect: 'applied' };
  if (kinds.includes('ahead')) return waits(record, event);
  // It happened, whatever the stages expected: what it says is known, and moves nothing.
  return notExpected({ ...record, facts: factsAfter() }, event);
}

/**
 * Lets an event wait for its turn. Where too many wait, the last of whoever has most gives way, so that no sender
 * crowds out another: it happened all the same, moves nothing, and is for its sender to mend.
 */
function waits(record: JourneyRecord, event: StoredEvent): Folded {
  // Told to be early here too: the event is not yet stored when the fold finds out that it is.
  const early = marked(event, { effect: 'early' as const });
  const { kept, left } = takenFairly(record.waiting, early, MOST_WAITING);
  const waiting = { ...record, waiting: [...kept] };
  if (!left) return { record: waiting, effect: 'early' };
  const { record: after } = notExpected({ ...waiting, facts: foldFacts(record.facts, left) }, left);
  return { record: after, effect: left === early ? 'unexpected' : 'early' };
}

/** A list with one more of an agency's, and what is left out of it where it is full: the last of the agency with most. */
function takenFairly<Of extends { readonly agencyId: string }>(
  list: readonly Of[],
  one: Of,
  most: number,
): { readonly kept: readonly Of[]; readonly left?: Of } {
  const all = [...list, one];
  if (all.length <= most) return { kept: all };
  const counts = Map.groupBy(all, ({ agencyId }) => agencyId);
  const largest = [...counts.values()].reduce((a, b) => (b.length > a.length ? b : a));
  const left = largest.at(-1) ?? one;
  return { kept: all.filter((each) => each !== left), left };
}

const notExpected = (record: JourneyRecord, event: ListedEvent): Folded => ({
  record: {
    ...record,
    unexpected: [...takenFairly(record.unexpected, listed(event), MOST_UNEXPECTED).kept],
  },
  effect: 'unexpected',
});

/** Tries what waited, in order, until nothing more falls into place. */
function release(record: JourneyRecord): JourneyRecord {
  for (const event of record.waiting) {
    const without = { ...record, waiting: record.waiting.filter((waiting) => waiting !== event) };
    const tried = settle(without, event);
    if (tried.effect === 'applied') return release(tried.record);
  }
  return record;
}

/** Whether a strand moved: nothing that waits can fall into place before one does. */
const hasMoved = (before: JourneyRecord, after: JourneyRecord): boolean =>
  strands.some((name) => before.strands[name] !== after.strands[name]);

/** A fold under way: the record but for its clocks, which are in the book. */
interface State {
  readonly record: JourneyRecord;
  readonly book: Book;
}

const begun = (record: JourneyRecord, sets: readonly RuleSet[], calendars?: Calendars): State => ({
  record,
  book: openBook({ duties: record.duties, notices: record.notices, facts: record.facts }, sets, calendars),
});

/** An allegation gives lifelong anonymity, whatever becomes of the event or the case. */
function keepAnonymous(record: JourneyRecord, event: StoredEvent): JourneyRecord {
  if (record.facts.anonymity || !allegesAnonymity(event)) return record;
  return { ...record, facts: { ...record.facts, anonymity: true } };
}

/** So many appointments are kept at most, the last ones. */
const MOST_REPRESENTATIVES = 20;

/** Who speaks for the victim after an event; whoever is excluded as a suspect leaves nobody to. */
function representativesAfter(before: readonly string[], event: StoredEvent): string[] {
  if (event.type === 'journey.absorbed')
    return [...new Set([...before, ...(event.protection?.representatives ?? [])])];
  if (event.type === 'victim.representative-removed') return [];
  if (event.type !== 'victim.representative-appointed') return [...before];
  if (event.data.excludedAsSuspect) return [];
  return [...before, tellingKey(event)].slice(-MOST_REPRESENTATIVES);
}

/** What was taken back, or has a later word against it, moves nothing. */
const notMoved = (record: JourneyRecord): Folded => ({ record, effect: 'applied' });

/** An event that comes is awaited no more by what amends it. */
function arrived(record: JourneyRecord, event: StoredEvent): JourneyRecord {
  const key = eventKey(event);
  const amendment = record.amendments[key];
  if (!amendment?.awaited) return record;
  const { awaited: _awaited, ...known } = amendment;
  return { ...record, amendments: { ...record.amendments, [key]: known } };
}

/** The state after an event. The book is changed in place. */
function step(
  { record: before, book }: State,
  event: StoredEvent,
  mended: readonly Mended[] = [],
): State & Folded {
  const known = arrived(keepAnonymous(before, event), event);
  const { event: standing, misfit } = standingOf(known.amendments, event);
  const by = misfit ? known.amendments[eventKey(event)]?.by : undefined;
  const record = by ? notExpected(known, by).record : known;
  const last: JourneyRecord['last'] = [...orderKey(standing ?? event)];
  const said = standing && heard(record.lastWords, standing);
  const isHeard = said !== undefined && !said.isOverruled;
  const ofNoDuty =
    isHeard && (isAboutNoDuty(book, said.event) || tellsNobody(said.event, record.representatives));
  const stood = !isHeard
    ? notMoved(record)
    : ofNoDuty
      ? notExpected(record, said.event)
      : settle(record, said.event);
  const awaitsSecond = isHeard && stood.effect === 'early' && takesTwoPeople(record.facts, said.event);
  const released = hasMoved(record, stood.record) ? release(stood.record) : stood.record;
  const next: JourneyRecord = said
    ? {
        ...released,
        lastWords: { ...said.lastWords },
        representatives: said.isOverruled
          ? released.representatives
          : representativesAfter(released.representatives, said.event),
      }
    : released;
  foldDuties(book, {
    event: said?.event,
    isOverruled: said?.isOverruled ?? false,
    sent: event,
    facts: next.facts,
    isAboutNoDuty: ofNoDuty || awaitsSecond,
    mended: mended.map(({ by, sent }) => ({ by, sent, standing: standingOf(record.amendments, sent).event })),
  });
  const facts = withChoices(next.facts, book);
  return { record: { ...next, facts, last }, book, effect: stood.effect };
}

/** The clocks keep what the victim opted out of, whichever event said it; the facts show its scopes. */
function withChoices(facts: Facts, { notices: { optOuts } }: Book): Facts {
  const scopes = optOuts.map(({ scope }) => scope);
  const optedOut = scopes.length === ALL_SCOPES ? ['all'] : scopes;
  return facts.optedOut.join() === optedOut.join() ? facts : { ...facts, optedOut };
}

/** Updates, and the Victim Contact Scheme. */
const ALL_SCOPES = 2;

function finished({ record, book }: State): WithDuties {
  const live = Object.fromEntries(book.duties);
  const received = [...new Set([...book.notices.received, ...hearingsReceived(book)])].sort();
  return {
    record: { ...record, ...trimmed({ duties: live, notices: { ...book.notices, received } }) },
    duties: { ...live, ...Object.fromEntries(book.settled) },
  };
}

/**
 * Folds one event that is not older than any folded before, at a cost that does not grow with the history.
 * The duties are those on the record before, opened by the event, or settled by it.
 */
export function foldNext(
  record: JourneyRecord,
  event: StoredEvent,
  sets: readonly RuleSet[] = ruleSets,
  calendars?: Calendars,
): Folded & WithDuties {
  const state = step(begun(record, sets, calendars), event);
  return { ...finished(state), effect: state.effect };
}

/** A history in the order in which it is folded, as its amendments leave it. */
function inOrder(events: readonly StoredEvent[], amendments: Amendments): StoredEvent[] {
  return events
    .map((event) => ({ event, place: placeOf(amendments, event) }))
    .sort((a, b) => compareOrder(a.place, b.place))
    .map(({ event }) => event);
}

const placeOf = (amendments: Amendments, event: StoredEvent): OrderKey =>
  orderKey(standingOf(amendments, event).event ?? event);

/** A whole history, folded. */
export interface WholeFold extends WithDuties {
  /** What one of its events did; one that does not count moves nothing. */
  readonly effectOf: (event: StoredEvent) => FoldEffect;
}

/** Folds a whole history, in whatever order it is given, and gives every duty the journey ever had. */
export function foldWithDuties(
  events: readonly StoredEvent[],
  sets: readonly RuleSet[] = ruleSets,
  calendars?: Calendars,
): WholeFold {
  const { amendments, circular } = amendmentsOf(events);
  const ordered = inOrder(events, amendments);
  const effects = new Map<StoredEvent, FoldEffect>();
  const whole = ({ record, duties }: WithDuties): WholeFold => ({
    record,
    duties,
    effectOf: (event) =>
      amends(event) ? effectOfAmendment(record, event) : (effects.get(event) ?? 'unexpected'),
  });
  if (isVoid(events, amendments)) return whole({ record: voidRecord(amendments, ordered), duties: {} });
  const mendedOf = mendedAt(events, amendments);
  const fold = (state: State, event: StoredEvent): State => {
    const { record, book, effect } = step(state, event, mendedOf(event));
    effects.set(event, effect);
    return { record: circular.has(eventKey(event)) ? notExpected(record, event).record : record, book };
  };
  return whole(finished(ordered.reduce(fold, begun({ ...emptyRecord(), amendments }, sets, calendars))));
}

/** What amends an event that has not come waits for it; what cannot hold is to be mended. */
function effectOfAmendment(
  { amendments, unexpected }: JourneyRecord,
  event: StoredEventOf<'journey.corrected' | 'journey.retracted'>,
): FoldEffect {
  const { agencyId, source, id } = event;
  if (unexpected.some((one) => one.agencyId === agencyId && one.source === source && one.id === id))
    return 'unexpected';
  return amendments[targetOf(event)]?.awaited ? 'early' : 'applied';
}

/**
 * There was never such a journey: it names nothing, owes nothing and waits for nothing, until that is undone.
 * What its events alleged keeps the victim anonymous all the same.
 */
function voidRecord(amendments: Amendments, ordered: readonly StoredEvent[]): JourneyRecord {
  const nothing = emptyRecord();
  const closed = { stage: 'closed', step: 'closed', instances: { closed: 1 }, threads: {} };
  const strand = { ...nothing.strands.case, ...closed };
  const last = ordered.at(-1);
  return {
    ...nothing,
    facts: { ...nothing.facts, anonymity: ordered.some(allegesAnonymity) },
    strands: { case: strand, support: strand },
    amendments,
    isVoid: true,
    ...(last ? { last: [...placeOf(amendments, last)] } : {}),
  };
}

/** Folds what counts of the history of a journey, in whatever order it is given: what its record is. */
export function foldJourney(
  history: readonly StoredEvent[],
  counted: readonly StoredEvent[] = countedIn(history),
): WholeFold {
  const { record, ...others } = foldWithDuties(counted);
  return { record: { ...record, setAside: history.length - counted.length }, ...others };
}

/** Folds a whole history, in whatever order it is given. */
export const foldAll = (events: readonly StoredEvent[], sets?: readonly RuleSet[]): JourneyRecord =>
  foldWithDuties(events, sets).record;

/** Whether an event may touch duties that are not on the record: settled, or beyond its bound. */
function touchesOthers({ duties, notices }: JourneyRecord, event: StoredEvent): boolean {
  if (notices.beyond > 0 && bearsOnRunning(event.type, ruleSets)) return true;
  // What it takes over is owed once, and not at all where it was done here already.
  if (event.type === 'journey.absorbed') return true;
  const hearing = hearingOf(event);
  if (hearing !== undefined && notices.received.includes(hearing)) return true;
  return isOfOneDuty(event) && !Object.hasOwn(duties, event.data.duty);
}

/** Whether an event can be folded onto the record alone, without its history. */
export const isNext = (record: JourneyRecord, event: StoredEvent): boolean =>
  !amends(event) &&
  // What came before it to amend it stands elsewhere in the order, and may have had to know it there.
  !Object.hasOwn(record.amendments, eventKey(event)) &&
  !isToldOfAmended(record.amendments, event) &&
  !record.isVoid &&
  // It may give back the leave of what was set aside.
  record.setAside === 0 &&
  event.parted === undefined &&
  event.type !== 'journey.parted' &&
  (event.joined === undefined || isJoined(record, event.joined)) &&
  (!record.last || compareOrder(orderKey(event), record.last) > 0) &&
  !touchesOthers(record, event);
