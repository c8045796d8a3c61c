import type { StoredEvent } from '../record/stored-event.ts';
import { definitionOf } from '../../../schemas/events/catalogue.ts';
import type { HeadReferral } from './stored-referral.ts';
import type { Facts } from '../record/facts.ts';

import { allows } from './transitions.ts';

/** What an event changes about one referral, apart from what the exchange itself tells. */
export type ReferralChange = { readonly referral: HeadReferral } & (
  | { readonly kind: 'made' | 'hastened' | 'informed' }
  | { readonly kind: 'ended'; readonly action: 'withdraw' | 'retract'; readonly reasonCode: string }
);

const isSame = (one: HeadReferral, other: HeadReferral): boolean =>
  one.service === other.service && one.cause.source === other.cause.source && one.cause.id === other.cause.id;

const hasEnded = ({ state }: HeadReferral): boolean => !allows('withdraw', state);

/** A referral that the refolded record no longer makes: the victim's word counts before the paperwork. */
function lost(referral: HeadReferral, after: Facts): ReferralChange {
  const said = after.consent?.status;
  return said === 'withdrawn' || said === 'refused'
    ? { kind: 'ended', action: 'withdraw', reasonCode: `consent-${said}`, referral }
    : { kind: 'ended', action: 'retract', reasonCode: 'source-retracted', referral };
}

/** Whether an event tells what a service may have asked the referrer for. */
const informs = ({ type, agencyKind, safeContact }: StoredEvent): boolean =>
  agencyKind !== 'system' && (safeContact !== undefined || definitionOf(type).informsServices === true);

/**
 * The referrals that an event makes, ends or moves to the faster lane, by the facts before and after it, and
 * those of which it tells what their service asked for.
 */
export function referralChanges(before: Facts, after: Facts, event: StoredEvent): ReferralChange[] {
  const changes: ReferralChange[] = [];
  for (const referral of after.referrals) {
    const known = before.referrals.find((other) => isSame(other, referral));
    if (!hasEnded(referral) && (!known || known.state === 'withdrawn'))
      changes.push({ kind: 'made', referral });
    else if (known && !hasEnded(known) && referral.state === 'withdrawn') {
      const reasonCode = referral.reasonCode ?? 'consent-withdrawn';
      changes.push({ kind: 'ended', action: 'withdraw', reasonCode, referral });
    } else if (referral.state === 'more-info-requested' && informs(event)) {
      changes.push({ kind: 'informed', referral });
    } else if (known && known.lane !== referral.lane) changes.push({ kind: 'hastened', referral });
  }
  const gone = before.referrals.filter(
    (known) => known.state !== 'withdrawn' && !after.referrals.some((referral) => isSame(known, referral)),
  );
  return [...changes, ...gone.map((referral) => lost(referral, after))];
}
