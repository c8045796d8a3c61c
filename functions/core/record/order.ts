import type { StoredEvent } from './stored-event.ts';
import { eventTypes } from '../../../schemas/events/catalogue.ts';

const ranks = new Map(eventTypes.map((type, rank) => [type, rank]));

/** Where an event belongs among a journey's events, whatever order they arrived in. */
export type OrderKey = readonly [
  time: string,
  sequence: string,
  rank: number,
  source: string,
  id: string,
  agencyId: string,
];

/**
 * The fold order: when it happened, then the source's own sequence, then the natural order of event types
 * in a journey, then source and id. Arrival plays no part, so any arrival order gives the same record.
 */
export function orderKey(
  event: Pick<StoredEvent, 'time' | 'sequence' | 'type' | 'source' | 'id' | 'agencyId'>,
): OrderKey {
  return [
    event.time,
    event.sequence ?? '',
    ranks.get(event.type) ?? 0,
    event.source,
    event.id,
    event.agencyId,
  ];
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
