import type { Referral } from '../../../schemas/referral.ts';

/** The lengths and counts of the exchange, in seconds where not said otherwise. */
export const leaseRules = {
  shortest: 60,
  usual: 900,
  longest: 3600,
  /** A lease may be extended until it has run this long in all. */
  total: 12 * 3600,
  /** After this many deliveries without an answer the referral is put among the dead letters. */
  maxDeliveries: 5,
  /** An acknowledged referral that nobody decides becomes claimable again after this long. */
  decideWithin: 72 * 3600,
} as const;

/** `instant` moved by a number of seconds, as UTC with milliseconds. */
export function plusSeconds(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

/** The partition of the queue index that holds what is ready, or leased, for one service and lane. */
export function queueKeyFor(service: string, lane: string): string {
  return `IN#${service}#${lane}`;
}

/** The partition of withdrawn referrals whose deletion is still to be confirmed. */
export function deletionKeyFor(service: string): string {
  return `DEL#${service}`;
}

/** The partition of dead letters: left by redrive or withdrawal, never by age. */
export function deadLetterKeyFor(service: string): string {
  return `DEAD#${service}`;
}

/**
 * Place in the queue: visible from `visibleAt`. The epoch makes each place unique for ever, so that a
 * claimer who saw an older place can never win with it.
 */
export function queueSortFor(visibleAt: string, referralId: string, leaseEpoch: number): string {
  return `${visibleAt}#${referralId}#${String(leaseEpoch)}`;
}

/** The upper end of the places visible at `now`. */
export function visibleUntil(now: string): string {
  return `${now}#~`;
}

export function visibleAtOf(queueSort: string): string {
  return queueSort.slice(0, queueSort.indexOf('#'));
}

export type HolderStanding = 'holder' | 'lease-expired' | 'superseded' | 'unknown-receipt';

/**
 * How a receipt stands against the referral now: the live receipt within its time is the holder; an older
 * one was superseded by a later delivery; one never given is unknown.
 *
 * @param receiptHash SHA-256 of the receipt that was shown
 */
export function standingOf(
  referral: Pick<Referral, 'receipts' | 'leaseUntil' | 'state'>,
  receiptHash: string,
  now: string,
): HolderStanding {
  const place = referral.receipts.indexOf(receiptHash);
  if (place === -1) return 'unknown-receipt';
  if (place < referral.receipts.length - 1) return 'superseded';
  const timed = referral.state === 'leased' || referral.state === 'received';
  if (timed && referral.leaseUntil !== undefined && referral.leaseUntil <= now) return 'lease-expired';
  return referral.state === 'queued' ? 'lease-expired' : 'holder';
}

/** The end of an extended lease, held back to the longest total; undefined when nothing is left to give. */
export function extendedUntil(
  startedAt: string,
  until: string,
  now: string,
  seconds: number,
): string | undefined {
  const ceiling = plusSeconds(startedAt, leaseRules.total);
  const wanted = plusSeconds(now, seconds);
  const granted = wanted < ceiling ? wanted : ceiling;
  return granted > until ? granted : undefined;
}
