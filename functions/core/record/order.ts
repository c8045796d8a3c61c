import { ranks } from './ranks.ts';
import type { StoredEvent } from './stored-event.ts';

/** Where an event belongs among a journey's events, whatever order they arrived in. */
export type OrderKey = readonly [
  time: string,
  /** Its source, where that numbers its events; an event without a number comes before. */
  numberedBy: string,
  sequence: string,
  rank: number,
  source: string,
  id: string,
  agencyId: string,
];

/** The parts of an event that say where it belongs. */
export type Ordered = Pick<StoredEvent, 'time' | 'sequence' | 'type' | 'source' | 'id' | 'agencyId'>;

/**
 * The fold order: when it happened; then, among events that their source numbers, the source and its number;
 * then the rank of the type; then source and id. A number says nothing about the events of another source.
 * Arrival plays no part, so any arrival order gives the same record.
 */
export function orderKey({ time, sequence, type, source, id, agencyId }: Ordered): OrderKey {
  return [time, ...numberedBy(sequence, source), ranks[type], source, id, agencyId];
}

/** The place of an event among those of its time by its source's own number. */
export const numberedBy = (
  sequence: string | undefined,
  source: string,
): [numberedBy: string, sequence: string] =>
  sequence === undefined ? ['', ''] : [source, sortable(sequence)];

/** A sequence as text that sorts as it counts: numbers by their value and before all else. */
function sortable(sequence: string): string {
  if (!/^\d+$/.test(sequence)) return `~${sequence}`;
  const digits = sequence.replace(/^0+(?=\d)/, '');
  return `${String(digits.length).padStart(3, '0')}.${digits}`;
}

export function compareOrder(left: OrderKey, right: OrderKey): number {
  for (let at = 0; at < left.length; at += 1) {
    const [a, b] = [left[at] ?? '', right[at] ?? ''];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

/** Identity of an event: one agency's source and id. */
export const eventKey = (event: { agencyId: string; source: string; id: string }): string =>
  `${event.agencyId} ${event.source} ${event.id}`;
