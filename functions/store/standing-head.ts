import type { Head } from '../core/record/head.ts';
import type { JourneysRepository } from './journeys.ts';

/** A chain of merges longer than this is a fault of the record. */
const MOST_MERGES = 10;

/** The journey that goes on where one was merged into another; else the journey itself. */
export async function standingHead(
  { readHead }: Pick<JourneysRepository, 'readHead'>,
  head: Head,
): Promise<Head> {
  let current = head;
  for (let merges = 0; merges < MOST_MERGES; merges += 1) {
    const { mergedInto } = current.record.facts;
    const next = mergedInto === undefined ? undefined : await readHead(mergedInto);
    if (!next) return current;
    current = next;
  }
  return current;
}
