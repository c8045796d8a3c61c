import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';

import type { StoredEvent } from '../../schemas/envelope.ts';
import type { Head } from '../core/record/head.ts';

/**
 * What follows from an event beside the head: items that say again, in a shape that can be queried, what
 * the record now holds. Empty where the event changed none of it.
 */
export function derivedItems(_before: Head, _after: Head, _event: StoredEvent): TransactWriteItem[] {
  return [];
}
