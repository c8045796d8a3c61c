import { isDeepStrictEqual } from 'node:util';

import type { Duty } from '../../schemas/duty.ts';
import type { StoredEvent } from '../core/record/stored-event.ts';
import type { Head } from '../core/record/head.ts';
import { toMend } from '../core/record/to-mend.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Write } from '../store/write.ts';
import { own } from '../core/own.ts';

import { aliasItems } from './alias-items.ts';
import type { FoldedOnto } from './fold-onto.ts';
import { referralChangeItems, type ReferralWrites } from './referral-change-items.ts';

/** What the items are made with. */
export type DerivedFrom = ReferralWrites &
  Pick<JourneysRepository, 'toMendItem' | 'linkItem' | 'unlinkItem' | 'freedItem'>;

interface Change {
  readonly before: Head;
  readonly head: Head;
  readonly event: StoredEvent;
}

/**
 * What follows from an event beside the head and its duties: items that say again, in a shape that can be
 * queried, what the record now holds. Empty where the event changed none of it.
 */
export async function derivedItems(journeys: DerivedFrom, { before, head, event }: Change): Promise<Write[]> {
  return [
    ...aliasItems(journeys, { before, head }),
    ...toMendItems(journeys, before, head),
    ...(await referralChangeItems(journeys, before, head, event)),
  ];
}

/** The duties that differ. */
export function dutyItems(
  journeys: Pick<JourneysRepository, 'dutyItem' | 'noDutyItem'>,
  head: Head,
  { before, after }: FoldedOnto['duties'],
): Write[] {
  // Most are the very same, and comparing them deeply takes long.
  const isChanged = (duty: Duty, was = own(before, duty.key)) =>
    duty !== was && !isDeepStrictEqual(duty, was);
  const changed = Object.values(after).filter((duty) => isChanged(duty));
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [
    ...changed.map((duty) => journeys.dutyItem(head, duty)),
    ...gone.map((key) => journeys.noDutyItem(head.journeyId, key)),
  ];
}

/** What is listed for each agency to mend, where that differs: one item for each agency, however many events. */
function toMendItems(
  journeys: Pick<JourneysRepository, 'toMendItem'>,
  before: Head,
  { journeyId, record }: Head,
): Write[] {
  const [was, is] = [toMend(before.record), toMend(record)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((agencyId) => !isDeepStrictEqual(own(was, agencyId), own(is, agencyId)))
    .map((agencyId) => journeys.toMendItem({ journeyId, agencyId }, own(is, agencyId) ?? []));
}
