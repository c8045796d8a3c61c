import { isDeepStrictEqual } from 'node:util';

import type { Head } from '../core/record/head.ts';
import { protectionOf } from '../core/record/merge.ts';
import type { Protection } from '../core/record/protection.ts';
import { draftOf, type EventDraft, type StoredEvent } from '../core/record/stored-event.ts';
import type { JourneysRepository } from '../store/journeys.ts';

import { appendEvent, type Appended } from './append-event.ts';

/**
 * What the journeys that go on are told in the transaction in which others were merged into them, parted from them
 * again, or changed in what protects their victim: one event each.
 */
export async function followMerges(
  journeys: JourneysRepository,
  changes: readonly Appended[],
  now: Date,
): Promise<Appended[]> {
  const told: Appended[] = [];
  for (const change of changes) {
    const { before, head } = change;
    const journeyId = head.record.facts.mergedInto ?? before.record.facts.mergedInto;
    if (journeyId === undefined || changes.some((other) => other.head.journeyId === journeyId)) continue;
    const other = await journeys.readHead(journeyId);
    const telling = other && tellingOf(other, change);
    if (telling) told.push(await appendEvent(journeys, other, draftFrom(telling, now)));
  }
  return told;
}

interface Telling {
  readonly type: 'journey.absorbed' | 'journey.parted';
  readonly from: string;
  readonly event: StoredEvent;
  readonly protection?: Protection;
}

const draftFrom = ({ type, from, event, protection }: Telling, now: Date): EventDraft =>
  draftOf(
    type,
    { from },
    {
      id: `${from}.${String(event.seq)}`,
      source: '/system/merges',
      agencyId: 'system',
      agencyKind: 'system',
      // What protects a victim holds from when it is known, whatever time the merge claims.
      time: now.toISOString(),
      timePrecision: 'instant',
      receivedAt: now.toISOString(),
      ...(protection ? { protection } : {}),
    },
  );

/** What a journey is told of a change of one that is, or was, merged into it. */
function tellingOf({ record }: Head, { before, head, event }: Appended): Telling | undefined {
  const { journeyId: from } = head;
  const isKnown = record.facts.absorbed.some(({ journeyId }) => journeyId === from);
  if (head.record.facts.mergedInto === undefined)
    return isKnown ? { type: 'journey.parted', from, event } : undefined;
  const isNew = before.record.facts.mergedInto === undefined;
  // As it stood before the merge: what was owed then is owed where it goes on.
  const duties = isNew ? before.record.duties : head.record.duties;
  const protection = protectionOf({ ...head, record: { ...head.record, duties } });
  const isChanged = !isDeepStrictEqual(plain(protection), plain(protectionOf(before)));
  return isNew || isChanged ? { type: 'journey.absorbed', from, event, protection } : undefined;
}

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
