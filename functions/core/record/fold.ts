import type { Duty } from '../../../schemas/duty.ts';
import type { Effect } from '../../../schemas/envelope.ts';
import {
  byType,
  isOfOneDuty,
  saysOfSupport,
  withData,
  type ByType,
  type StoredEvent,
} from './stored-event.ts';
import { trimmed, type Clocks } from '../duties/clocks.ts';
import { bearsOnRunning, foldDuties, isAboutNoDuty } from '../duties/fold-duties.ts';
import type { RuleSet } from '../duties/rule.ts';
import { ruleSets } from '../duties/rule-sets.ts';
import { allegesAnonymity } from '../protection/anonymity.ts';
import { strands } from '../stages/stage.ts';

import { foldFacts } from './fold-facts.ts';
import { moveStrand } from './move-strand.ts';
import { compareOrder, eventKey, orderKey } from './order.ts';
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

/** The agency's own event that a correction or retraction is about. */
function amendedKey(event: StoredEvent): string | undefined {
  const about = byType(amendedBy, event);
  return about && eventKey({ agencyId: event.agencyId, ...about });
}

/** What the events that amend others say they amend. */
const amendedBy: ByType<{ readonly source: string; readonly id: string }> = {
  'journey.corrected': ({ data }) => data.corrects,
  'journey.retracted': ({ data }) => data.retracts,
};

export const amends = ({ type }: StoredEvent): boolean => type in amendedBy;

/**
 * What is taken back and what is corrected, wherever in the order the amendments stand. A later amendment
 * can take back an earlier one; of several corrections of one event the last holds.
 */
function amendmentsOf(events: readonly StoredEvent[]): JourneyRecord['amendments'] {
  const active: JourneyRecord['amendments'] = {};
  for (const event of events.filter(amends).reverse()) {
    const target = amendedKey(event);
    const takenBack = active[eventKey(event)] !== undefined;
    if (!target || takenBack || active[target]) continue;
    active[target] = event.type === 'journey.corrected' ? { data: event.data.replacement } : {};
  }
  return active;
}

function amended(record: JourneyRecord, event: StoredEvent): StoredEvent | undefined {
  const amendment = record.amendments[eventKey(event)];
  if (!amendment) return event;
  if (!amendment.data) return undefined;
  // A correction that came before its event could not be checked then.
  return withData(event, { ...event.data, ...amendment.data }) ?? event;
}

function settle(record: JourneyRecord, event: StoredEvent): Folded {
  const facts = foldFacts(record.facts, event);
  const moves = strands.map((name) => ({ name, move: moveStrand(name, record.strands[name], event, facts) }));
  const kinds = moves.map(({ move }) => move.kind);
  if (kinds.includes('moved') || kinds.includes('held') || kinds.every((kind) => kind === 'none')) {
    const moved = moves.flatMap(({ name, move }) => ('strand' in move ? [[name, move.strand] as const] : []));
    return {
      record: { ...record, facts, strands: { ...record.strands, ...Object.fromEntries(moved) } },
      effect: 'applied',
    };
  }
  // What the victim says of support holds wherever the strands stand: a withdrawal above all.
  if (saysOfSupport(event)) return { record: { ...record, facts }, effect: 'applied' };
  if (kinds.includes('ahead') && record.waiting.length < MOST_WAITING) {
    return { record: { ...record, waiting: [...record.waiting, event] }, effect: 'early' };
  }
  // It happened, whatever the stages expected: what it says is known, and moves nothing.
  return notExpected({ ...record, facts }, event);
}

const notExpected = (record: JourneyRecord, event: StoredEvent): Folded => ({
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

function step(
  { record: before, settled }: Omit<State, 'effect'>,
  event: StoredEvent,
  sets: readonly RuleSet[],
): State {
  const record = keepAnonymous(before, event);
  const last: JourneyRecord['last'] = [...orderKey(event)];
  const standing = amended(record, event);
  const clocksBefore = { duties: record.duties, settled, notices: record.notices };
  const stood = standing ? stand(record, standing, clocksBefore) : { record, effect: 'applied' as const };
  const next = standing && stood.effect === 'applied' ? release(stood.record) : stood.record;
  const clocks = foldDuties(
    clocksBefore,
    { event: standing, sent: event, facts: next.facts, wasEnhanced: record.facts.enhanced.entitled },
    sets,
  );
  return {
    record: { ...next, duties: { ...clocks.duties }, notices: clocks.notices, last },
    settled: clocks.settled,
    effect: stood.effect,
  };
}

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

/** Folds a whole history, in whatever order it is given, and gives every duty the journey ever had. */
export function foldWithDuties(
  events: readonly StoredEvent[],
  sets: readonly RuleSet[] = ruleSets,
): WithDuties {
  const ordered = [...events].sort((a, b) => compareOrder(orderKey(a), orderKey(b)));
  const start: JourneyRecord = { ...emptyRecord(), amendments: amendmentsOf(ordered) };
  return finished(
    ordered.reduce<Omit<State, 'effect'>>((state, event) => step(state, event, sets), {
      record: start,
      settled: {},
    }),
  );
}

/** Folds a whole history, in whatever order it is given. */
export const foldAll = (events: readonly StoredEvent[], sets?: readonly RuleSet[]): JourneyRecord =>
  foldWithDuties(events, sets).record;

/** Whether an event may touch duties that are not on the record: settled, or beyond its bound. */
function touchesOthers({ duties, notices }: JourneyRecord, event: StoredEvent): boolean {
  if (notices.beyond > 0 && bearsOnRunning(event.type, ruleSets)) return true;
  return isOfOneDuty(event) && duties[event.data.duty] === undefined;
}

/** Whether an event can be folded onto the record alone, without its history. */
export const isNext = (record: JourneyRecord, event: StoredEvent): boolean =>
  !amends(event) &&
  (!record.last || compareOrder(orderKey(event), record.last) > 0) &&
  !touchesOthers(record, event);

/** The effect of one event within a whole history. */
export function effectWithin(events: readonly StoredEvent[], event: StoredEvent): FoldEffect {
  const key = orderKey(event);
  const before = foldWithDuties(events.filter((other) => compareOrder(orderKey(other), key) < 0));
  const record = { ...before.record, amendments: amendmentsOf([...events]) };
  return step({ record, settled: before.duties }, event, ruleSets).effect;
}
