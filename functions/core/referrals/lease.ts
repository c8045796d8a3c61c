import type { ReferralState } from '../../../schemas/referral.ts';
import type { Referral } from './stored-referral.ts';

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
  /** Confirmation that a withdrawn referral was deleted is asked for again each time this has passed. */
  deleteWithin: 24 * 3600,
} as const;

/** `instant` moved by a number of seconds, as UTC with milliseconds. */
export function plusSeconds(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

/** The partitions of the queue index, by service; what waits in each is sorted by when it falls due. */
export const queueKeys = {
  ready: (service: string, lane: string) => `IN#${service}#${lane}`,
  deletions: (service: string) => `DEL#${service}`,
  deadLetters: (service: string) => `DEAD#${service}`,
} as const;

/** Place in a queue: due from `at`. */
export const queueSortFor = (at: string, referralId: string): string => `${at}#${referralId}`;

/** Place on the lists that are in the order of the last change. */
export const placeByChange = ({ updatedAt, referralId }: Referral): string =>
  queueSortFor(updatedAt, referralId);

/** The upper end of the places due at `now`. */
export const dueUntil = (now: string): string => `${now}#~`;

/** The service whose ready queue a partition is; undefined for any other partition. */
export const serviceOfReady = (queueKey: string): string | undefined => /^IN#([^#]+)#/.exec(queueKey)?.[1];

const inQueue: readonly ReferralState[] = ['queued', 'leased', 'received'];
const ended: readonly ReferralState[] = ['withdrawn', 'retracted'];

/** Whether a service holds a referral that it may no longer have, and has not said that it deleted it. */
export const owesDeletion = (
  referral: Pick<Referral, 'state' | 'leaseEpoch' | 'deletionConfirmedAt'>,
): boolean => ended.includes(referral.state) && referral.leaseEpoch > 0 && !referral.deletionConfirmedAt;

/** Where a referral stands in the queue index; undefined when nobody waits for it. */
export function placeInQueue(
  referral: Referral,
): { readonly queueKey: string; readonly queueSort: string } | undefined {
  const { service, lane, state, referralId, visibleAt, updatedAt } = referral;
  const queueSort = queueSortFor(visibleAt ?? updatedAt, referralId);
  if (inQueue.includes(state)) return { queueKey: queueKeys.ready(service, lane), queueSort };
  if (owesDeletion(referral)) return { queueKey: queueKeys.deletions(service), queueSort };
  if (state === 'dead-letter') {
    return { queueKey: queueKeys.deadLetters(service), queueSort: placeByChange(referral) };
  }
  return undefined;
}

export type Standing = 'holder' | 'lease-expired' | 'superseded' | 'unknown-receipt';

/**
 * How a receipt stands against the referral now: the live receipt within its time is the holder; an older
 * one was superseded by a later delivery; one never given is unknown.
 *
 * @param receiptHash SHA-256 of the receipt that was shown
 */
export function standingOf(
  referral: Pick<Referral, 'receipts' | 'visibleAt' | 'state'>,
  receiptHash: string,
  now: string,
): Standing {
  const place = referral.receipts.indexOf(receiptHash);
  if (place === -1) return 'unknown-receipt';
  if (place < referral.receipts.length - 1) return 'superseded';
  if (referral.state === 'queued') return 'lease-expired';
  const timed = referral.state === 'leased' || referral.state === 'received';
  return timed && referral.visibleAt !== undefined && referral.visibleAt <= now ? 'lease-expired' : 'holder';
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
