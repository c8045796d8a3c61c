import type { Effect, StoredEvent } from '../../../schemas/envelope.ts';
import { checkLogData } from '../../../schemas/events/catalogue.ts';
import { strands } from '../stages/stage.ts';

import { foldFacts } from './fold-facts.ts';
import { moveStrand } from './move-strand.ts';
import { compareOrder, eventKey, orderKey } from './order.ts';
import { emptyRecord, type JourneyRecord } from './record.ts';

/** More early events than this on one journey point at a broken source; the rest are unexpected. */
const MOST_WAITING = 100;

export type FoldEffect = Extract<Effect, 'applied' | 'early' | 'unexpected'>;

export interface Folded {
  readonly record: JourneyRecord;
  readonly effect: FoldEffect;
}

/** The agency's own event that a correction or retraction is about. */
function amendedKey(event: StoredEvent): string | undefined {
  const about = event.data[event.type === 'journey.corrected' ? 'corrects' : 'retracts'] as
    { source: string; id: string } | undefined;
  return about && eventKey({ agencyId: event.agencyId, ...about });
}

export const amends = ({ type }: StoredEvent): boolean =>
  type === 'journey.corrected' || type === 'journey.retracted';

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
    const { replacement } = event.data as { replacement?: Record<string, unknown> };
    active[target] = event.type === 'journey.corrected' && replacement ? { data: replacement } : {};
  }
  return active;
}

function amended(record: JourneyRecord, event: StoredEvent): StoredEvent | undefined {
  const amendment = record.amendments[eventKey(event)];
  if (!amendment) return event;
  if (!amendment.data) return undefined;
  // A correction that came before its event could not be checked then.
  const corrected = checkLogData(event.type, { ...event.data, ...amendment.data });
  return corrected.ok ? { ...event, data: corrected.data } : event;
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
  if (kinds.includes('ahead') && record.waiting.length < MOST_WAITING) {
    return { record: { ...record, waiting: [...record.waiting, event] }, effect: 'early' };
  }
  return { record, effect: 'unexpected' };
}

/** Tries what waited, in order, until nothing more falls into place. */
function release(record: JourneyRecord): JourneyRecord {
  for (const event of record.waiting) {
    const without = { ...record, waiting: record.waiting.filter((waiting) => waiting !== event) };
    const tried = settle(without, event);
    if (tried.effect === 'applied') return release(tried.record);
  }
  return record;
}

/** Folds one event that is not older than any folded before, at a cost that does not grow with the history. */
export function foldNext(record: JourneyRecord, event: StoredEvent): Folded {
  const last: JourneyRecord['last'] = [...orderKey(event)];
  const standing = amended(record, event);
  if (!standing) return { record: { ...record, last }, effect: 'applied' };
  const { record: next, effect } = settle(record, standing);
  return { record: { ...(effect === 'applied' ? release(next) : next), last }, effect };
}

/** Folds a whole history, in whatever order it is given. */
export function foldAll(events: readonly StoredEvent[]): JourneyRecord {
  const ordered = [...events].sort((a, b) => compareOrder(orderKey(a), orderKey(b)));
  const start: JourneyRecord = { ...emptyRecord(), amendments: amendmentsOf(ordered) };
  return ordered.reduce((record, event) => foldNext(record, event).record, start);
}

/** Whether an event can be folded onto the record alone, without its history. */
export const isNext = (record: JourneyRecord, event: StoredEvent): boolean =>
  !amends(event) && (!record.last || compareOrder(orderKey(event), record.last) > 0);

/** The effect of one event within a whole history. */
export function effectWithin(events: readonly StoredEvent[], event: StoredEvent): FoldEffect {
  const key = orderKey(event);
  const before = events.filter((other) => compareOrder(orderKey(other), key) < 0);
  return foldNext({ ...foldAll(before), amendments: amendmentsOf([...events]) }, event).effect;
}
