import { isDeepStrictEqual } from 'node:util';

import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';

import type { Head } from '../core/record/head.ts';
import type { JourneysRepository } from '../repositories/journeys.ts';

import type { FoldedOnto } from './fold-onto.ts';

/**
 * What follows from an event beside the head: items that say again, in a shape that can be queried, what
 * the record now holds. Empty where the event changed none of it.
 */
export function derivedItems(
  journeys: Pick<JourneysRepository, 'dutyItem' | 'noDutyItem'>,
  { journeyId }: Head,
  { before, after }: FoldedOnto['duties'],
): TransactWriteItem[] {
  const changed = Object.values(after).filter((duty) => !isDeepStrictEqual(duty, before[duty.key]));
  const gone = Object.keys(before).filter((key) => !(key in after));
  return [
    ...changed.map((duty) => journeys.dutyItem(journeyId, duty)),
    ...gone.map((key) => journeys.noDutyItem(journeyId, key)),
  ];
}
