import type { ListedEvent } from '../../../schemas/data-quality.ts';
import type { Duty } from '../../../schemas/duty.ts';
import type { Effect } from '../../../schemas/envelope.ts';
import { isOfOneDuty, marked, saysOfSupport, type StoredEvent, type StoredEventOf } from './stored-event.ts';
import { trimmed, type Clocks } from '../duties/clocks.ts';
import { bearsOnRunning, foldDuties, isAboutNoDuty } from '../duties/fold-duties.ts';
import { tellingKey } from '../person/told.ts';
import type { RuleSet } from '../duties/rule.ts';
import { ruleSets } from '../duties/rule-sets.ts';
import { allegesAnonymity } from '../protection/anonymity.ts';
import { strands } from '../stages/stage.ts';

import type { Facts } from './facts.ts';
import { foldFacts, withoutDates } from './fold-facts.ts';
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
import { listed } from './to-mend.ts';

/** More early events than this on one journey point at a broken source; the rest are unexpected. */
const MOST_WAITING = 100;

/** So many unexpected events are listed for each journey; all are in its timeline. */
const MOST_UNEXPECTED = 100;

export type FoldEffect = Extract<Effect, 'applied' | 'early' | 'unexpected'>;

export interface Folded {
  readonly record: JourneyRecord;
  readonly effect: FoldEffect;
}

/** Duties by their key, live and settled. */
export type Duties = Readonly<Record<string, Duty>>;

/** A record with all its duties: those settled are not on it, nor those beyond its bound. */
export interface WithDuties {
  readonly record: JourneyRecord;
  readonly duties: Duties;
}

function settle(record: JourneyRecord, event: StoredEvent): Folded {
  if (event.awaitsHolders) return waits(record, event);
  const facts = foldFacts(record.facts, event);
  const moves = strands.map((name) => ({ name, move: moveStrand(name, record.strands[name], event, facts) }));
  const kinds = moves.map(({ move }) => move.kind);
  if (kinds.includes('moved') || kinds.includes('held') || kinds.every((kind) => kind === 'none')) {
    const moved = moves.flatMap(({ name, move }) => ('strand' in move ? [[name, move.strand] as const] : []));
    const after = { ...record.strands, ...Object.fromEntries(moved) };
    const isClosed = after.case.stage === 'closed' && record.strands.case.stage !== 'closed';
    return {
      record: { ...record, facts: isClosed ? withoutDates(facts) : facts, strands: after },
      effect: 'applied',
    };
  }
  // What the victim says of support holds wherever the strands stand: a withdrawal above all.
  if (saysOfSupport(event)) return { record: { ...record, facts }, effect: 'applied' };
  if (kinds.includes('ahead') && record.waiting.length < MOST_WAITING) return waits(record, event);
  // It happened, whatever the stages expected: what it says is known, and moves nothing.
  return notExpected({ ...record, facts }, event);
}

function waits(record: JourneyRecord, event: StoredEvent): Folded {
  // Told to be early here too: the event is not yet stored when the fold finds out that it is.
  const early = marked(event, { effect: 'early' as const });
  return { record: { ...record, waiting: [...record.waiting, early] }, effect: 'early' };
}

const notExpected = (record: JourneyRecord, event: ListedEvent): Folded => ({
  record: { ...record, unexpected: [...record.unexpected, listed(event)].slice(0, MOST_UNEXPECTED) },
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

/** A fold under way, with every duty that was settled in it. */
interface State extends Folded {
  readonly settled: Duties;
}

/** An allegation gives lifelong anonymity, whatever becomes of the event or the case. */
function keepAnonymous(record: JourneyRecord, event: StoredEvent): JourneyRecord {
  if (record.facts.anonymity || !allegesAnonymity(event)) return record;
  return { ...record, facts: { ...record.facts, anonymity: true } };
}

const stand = (record: JourneyRecord, event: StoredEvent, clocks: Clocks): Folded =>
  isAboutNoDuty(clocks, event) ? notExpected(record, event) : settle(record, event);

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

function step(
  { record: before, settled }: Omit<State, 'effect'>,
  event: StoredEvent,
  sets: readonly RuleSet[],
  mended: readonly Mended[] = [],
): State {
  const known = arrived(keepAnonymous(before, event), event);
  const { event: standing, misfit } = standingOf(known.amendments, event);
  const by = misfit ? known.amendments[eventKey(event)]?.by : undefined;
  const record = by ? notExpected(known, by).record : known;
  const last: JourneyRecord['last'] = [...orderKey(standing ?? event)];
  const clocksBefore = { duties: record.duties, settled, notices: record.notices };
  const said = standing && heard(record.lastWords, standing);
  const stood = said && !said.isOverruled ? stand(record, said.event, clocksBefore) : notMoved(record);
  const released = said && stood.effect === 'applied' ? release(stood.record) : stood.record;
  const next: JourneyRecord = said
    ? {
        ...released,
        lastWords: { ...said.lastWords },
        representatives: said.isOverruled
          ? released.representatives
          : representativesAfter(released.representatives, said.event),
      }
    : released;
  const clocks = foldDuties(
    clocksBefore,
    {
      event: said?.event,
      isOverruled: said?.isOverruled ?? false,
      sent: event,
      facts: next.facts,
      wasEnhanced: record.facts.enhanced.entitled,
      hearingsBefore: record.facts.hearings,
      mended: mended.map(({ by, sent }) => ({
        by,
        sent,
        standing: standingOf(record.amendments, sent).event,
      })),
    },
    sets,
  );
  return {
    record: {
      ...next,
      facts: withChoices(next.facts, clocks),
      duties: { ...clocks.duties },
      notices: clocks.notices,
      last,
    },
    settled: clocks.settled,
    effect: stood.effect,
  };
}

/** The clocks keep what the victim opted out of, whichever event said it; the facts show its scopes. */
function withChoices(facts: Facts, { notices: { optOuts } }: Clocks): Facts {
  const scopes = optOuts.map(({ scope }) => scope);
  const optedOut = scopes.length === ALL_SCOPES ? ['all'] : scopes;
  return facts.optedOut.join() === optedOut.join() ? facts : { ...facts, optedOut };
}

/** Updates, and the Victim Contact Scheme. */
const ALL_SCOPES = 2;

const finished = ({ record, settled }: Omit<State, 'effect'>): WithDuties => ({
  record: { ...record, ...trimmed(record) },
  duties: { ...record.duties, ...settled },
});

/**
 * Folds one event that is not older than any folded before, at a cost that does not grow with the history.
 * The duties are those on the record before, opened by the event, or settled by it.
 */
export function foldNext(
  record: JourneyRecord,
  event: StoredEvent,
  sets: readonly RuleSet[] = ruleSets,
): Folded & WithDuties {
  const state = step({ record, settled: {} }, event, sets);
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

/** Folds a whole history, in whatever order it is given, and gives every duty the journey ever had. */
export function foldWithDuties(
  events: readonly StoredEvent[],
  sets: readonly RuleSet[] = ruleSets,
): WithDuties {
  const { amendments, circular } = amendmentsOf(events);
  const ordered = inOrder(events, amendments);
  if (isVoid(events, amendments)) return { record: voidRecord(amendments, ordered), duties: {} };
  const mendedOf = mendedAt(events, amendments);
  const fold = (state: Omit<State, 'effect'>, event: StoredEvent): Omit<State, 'effect'> => {
    const { record, settled } = step(state, event, sets, mendedOf(event));
    return { record: circular.has(eventKey(event)) ? notExpected(record, event).record : record, settled };
  };
  return finished(ordered.reduce(fold, { record: { ...emptyRecord(), amendments }, settled: {} }));
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
): WithDuties {
  const { record, duties } = foldWithDuties(counted);
  return { record: { ...record, setAside: history.length - counted.length }, duties };
}

/** Folds a whole history, in whatever order it is given. */
export const foldAll = (events: readonly StoredEvent[], sets?: readonly RuleSet[]): JourneyRecord =>
  foldWithDuties(events, sets).record;

/** Whether an event may touch duties that are not on the record: settled, or beyond its bound. */
function touchesOthers({ duties, notices }: JourneyRecord, event: StoredEvent): boolean {
  if (notices.beyond > 0 && bearsOnRunning(event.type, ruleSets)) return true;
  // What it takes over is owed once, and not at all where it was done here already.
  if (event.type === 'journey.absorbed') return true;
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

/**
 * The effect of one event within a whole history. What amends an event that has not come waits for it; what
 * cannot hold is to be mended.
 */
export function effectWithin(events: readonly StoredEvent[], event: StoredEvent): FoldEffect {
  const all = events.some((other) => eventKey(other) === eventKey(event)) ? events : [...events, event];
  const { amendments } = amendmentsOf(all);
  if (amends(event)) return effectOfAmendment(amendments, foldAll(all), event);
  if (isVoid(all, amendments)) return 'unexpected';
  const place = placeOf(amendments, event);
  const before = all.filter((other) => compareOrder(placeOf(amendments, other), place) < 0);
  const mendedOf = mendedAt(all, amendments);
  const folded = inOrder(before, amendments).reduce<Omit<State, 'effect'>>(
    (state, other) => step(state, other, ruleSets, mendedOf(other)),
    { record: { ...emptyRecord(), amendments }, settled: {} },
  );
  return step(folded, event, ruleSets).effect;
}

function effectOfAmendment(
  amendments: Amendments,
  { unexpected }: JourneyRecord,
  event: StoredEventOf<'journey.corrected' | 'journey.retracted'>,
): FoldEffect {
  const { agencyId, source, id } = event;
  if (unexpected.some((one) => one.agencyId === agencyId && one.source === source && one.id === id))
    return 'unexpected';
  return amendments[targetOf(event)]?.awaited ? 'early' : 'applied';
}
