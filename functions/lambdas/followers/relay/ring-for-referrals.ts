import type { DynamoDBRecord } from 'aws-lambda';

import { dueUntil, serviceOfReady } from '../../../core/referrals/lease.ts';

export interface RingForReferralsDeps {
  /** Starts the function that rings; receivers are not waited for. */
  readonly startDoorbell: (input: { readonly service: string }) => Promise<void>;
  readonly now: () => Date;
}

/**
 * Rings for a referral that has just come into a queue: made, released, or taken up again from the dead
 * letters. A leased one has its place in the queue as well, but in the future, and rings nobody.
 */
export async function ringForReferrals(
  { startDoorbell, now }: RingForReferralsDeps,
  { dynamodb }: DynamoDBRecord,
): Promise<void> {
  if (!dynamodb?.Keys?.['PK']?.S?.startsWith('REF#')) return;
  const [place, before] = [dynamodb.NewImage?.['queueSort']?.S, dynamodb.OldImage?.['queueSort']?.S];
  const service = serviceOfReady(dynamodb.NewImage?.['queueKey']?.S ?? '');
  if (!place || place === before || service === undefined) return;
  if (place <= dueUntil(now().toISOString())) await startDoorbell({ service });
}
