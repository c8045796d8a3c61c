import { noNotices } from '../duties/clocks.ts';
import { placedStatusOf } from '../views/status.ts';

import { foldJourney } from './fold.ts';
import type { Head } from './head.ts';
import { emptyRecord } from './record.ts';
import type { StoredEvent } from './stored-event.ts';

/** What is known of a journey, with where it stands, takes so many KiB at most, as JSON. */
export const MOST_KNOWN_KIB = 40;

/** A head takes so many bytes at most as JSON, so that its item stays under 64 KiB. */
const MOST_BYTES = 56 * 1024;

const encoder = new TextEncoder();
const bytesIn = (text: string): number => encoder.encode(text).length;

/**
 * A head as it is stored, as JSON. One that is too large keeps what is known of the journey and where it stands, which
 * is bounded at the door; its lists are left off, and whoever reads it folds them anew.
 */
export function storedText(head: Head): string {
  const text = JSON.stringify(head);
  // No character takes more than three bytes for each of its units.
  if (text.length * 3 <= MOST_BYTES || bytesIn(text) <= MOST_BYTES) return text;
  const { facts, strands, isVoid, setAside, notices, last } = head.record;
  const record = {
    ...emptyRecord(),
    ...{ facts, strands, setAside },
    notices: { ...noNotices(), ...(notices.calendar === undefined ? {} : { calendar: notices.calendar }) },
    ...(isVoid ? { isVoid } : {}),
    ...(last ? { last } : {}),
  };
  return JSON.stringify({ ...head, listsLeft: true, record });
}

/** A head that was stored without its lists, with all of its record. @param history - all of its events */
export function withLists({ listsLeft: _left, ...head }: Head, history: readonly StoredEvent[]): Head {
  const { record } = foldJourney(history.filter(({ seq }) => seq <= head.version));
  return { ...head, record };
}

const knownBytes = (head: Head): number => {
  const { facts, strands } = head.record;
  return bytesIn(JSON.stringify([facts, strands, placedStatusOf(head)]));
};

/** Whether what is known of a journey has grown beyond its bound. */
export function isOverfull(before: Head, after: Head): boolean {
  const [was, is] = [before.record, after.record];
  if (was.facts === is.facts && was.strands === is.strands) return false;
  const known = knownBytes(after);
  return known > MOST_KNOWN_KIB * 1024 && known > knownBytes(before);
}
