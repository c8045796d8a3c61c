import type { StoredEvent } from '../core/record/stored-event.ts';
import type { Referral } from '../core/referrals/stored-referral.ts';
import type { Head } from '../core/record/head.ts';
import { referralChanges, type ReferralChange } from '../core/referrals/referral-changes.ts';
import { closed, hastened, informed, newReferral, reinstated } from '../core/referrals/referral.ts';
import { referralIdFrom } from '../core/referrals/referral-id.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Write } from '../store/write.ts';

export type ReferralWrites = Pick<JourneysRepository, 'readReferral' | 'referralItem'>;

/** When the duty to refer falls due, while it is still owed. */
function dueBy({ duties }: Head['record']): { readonly dueBy?: string } {
  const due = Object.values(duties)
    .find(({ id }) => id === 'VC-4-REFER')
    ?.dues.at(-1)?.due;
  return due ? { dueBy: due } : {};
}

function applied(
  change: ReferralChange,
  stored: Referral | undefined,
  { journeyId, personRef, record }: Head,
  referralId: string,
  now: string,
): Referral | undefined {
  if (change.kind === 'made') {
    return stored
      ? reinstated(stored, change.referral, now)
      : newReferral(change.referral, { referralId, journeyId, personRef, ...dueBy(record) }, now);
  }
  if (!stored) return undefined;
  switch (change.kind) {
    case 'ended':
      return closed(stored, change, now);
    case 'hastened':
      return hastened(stored, now);
    case 'informed':
      return informed(stored, change.referral.lane, now);
  }
}

/**
 * Puts into the exchange what an event asks for and takes out what it ends, in the event's own transaction.
 * A referral that changes meanwhile fails the transaction, and the event is tried again on what it then is:
 * so a withdrawal wins every race.
 */
export async function referralChangeItems(
  journeys: ReferralWrites,
  before: Head,
  after: Head,
  event: StoredEvent,
): Promise<Write[]> {
  const items: Write[] = [];
  for (const change of referralChanges(before.record.facts, after.record.facts, event)) {
    const referralId = referralIdFrom(after.journeyId, change.referral.cause, change.referral.service);
    const stored = await journeys.readReferral(referralId);
    const next = applied(change, stored, after, referralId, event.receivedAt);
    if (next) items.push(journeys.referralItem(next));
  }
  return items;
}
