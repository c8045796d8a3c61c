import type { ListedReferralAnswer } from '../../../../schemas/operations/referrals.ts';
import type { Referral } from '../../../core/referrals/stored-referral.ts';
import { profiles } from '../../../core/agency-profiles.ts';
import { owesDeletion } from '../../../core/referrals/lease.ts';
import { shownToReferrer } from '../../../core/referrals/transitions.ts';
import type { Caller } from '../../../http/caller.ts';
import type { Page } from '../../../http/page.ts';
import { readEach } from '../../../logs/read-each.ts';
import type { Found } from '../../../store/item-kind.ts';
import type { ReferralList } from '../../../store/referrals.ts';

import type { ExchangeDeps } from './deps.ts';

type ListDeps = Pick<ExchangeDeps, 'referrals'>;

/** Pages read at most for one answer, where a filter lets few entries through. */
const MOST_READS = 10;

export interface ListQuery {
  readonly status?: string | undefined;
  readonly updatedSince?: string | undefined;
}

const reasonsShown: readonly string[] = ['declined', 'action-needed', 'ended'];

/** The referrer's word for it; who has told what was asked for waits again. */
const statusOf = ({ state, informedAt }: Referral) =>
  state === 'more-info-requested' && informedAt ? 'waiting' : shownToReferrer(state);

/** A referral as its service sees it on a list, or as its referrer does: never more than the coarse word. */
function listed(referral: Referral, isService: boolean): ListedReferralAnswer {
  const status = statusOf(referral);
  const { referralId, journeyId, service, lane, requestedAt, updatedAt, version, handOffs } = referral;
  return {
    referralId,
    journeyId,
    service,
    status,
    lane,
    requestedAt,
    updatedAt,
    version,
    handOffs,
    ...(referral.dueBy ? { dueBy: referral.dueBy } : {}),
    ...(referral.firstContactAt ? { firstContactAt: referral.firstContactAt } : {}),
    ...(referral.informedAt ? { informedAt: referral.informedAt } : {}),
    ...(referral.reasonCode && (isService || reasonsShown.includes(status))
      ? { reasonCode: referral.reasonCode }
      : {}),
    ...(isService
      ? {
          state: referral.state,
          deliveryCount: referral.deliveryCount,
          deletionDue: owesDeletion(referral),
        }
      : {}),
  };
}

function matches(referral: Referral, status: string | undefined, isService: boolean): boolean {
  if (status === undefined || status === statusOf(referral)) return true;
  if (!isService) return false;
  return status === 'deletion-due' ? owesDeletion(referral) : status === referral.state;
}

/** Reads several lists as one, in the order of their places. */
async function readLists(
  read: (after: string) => Promise<readonly Found<Referral>[][]>,
  after: string,
  limit: number,
  keep: (referral: Referral) => boolean,
): Promise<{ readonly kept: readonly Referral[]; readonly next: string | undefined }> {
  const kept: Referral[] = [];
  let place = after;
  for (let reads = 0; reads < MOST_READS; reads += 1) {
    const merged = (await read(place)).flat().sort((a, b) => (a.place < b.place ? -1 : 1));
    if (merged.length === 0) return { kept, next: undefined };
    for (const found of merged.slice(0, limit)) {
      place = found.place;
      kept.push(...readEach([found], (one) => one.read()).filter(keep));
      if (kept.length === limit) return { kept, next: place };
    }
  }
  return { kept, next: place };
}

const placeSince = (instant: string | undefined): string =>
  instant === undefined ? ' ' : new Date(instant).toISOString();

/** The referrals to the caller's services, or those the caller made, in the order of their last change. */
export async function listReferrals(deps: ListDeps, caller: Caller, query: ListQuery, page: Page) {
  const isService = profiles[caller.agencyKind].takesReferrals;
  const lists: ReferralList[] = isService
    ? caller.rows.services.map((service) => ({ service }))
    : [{ referrer: caller.agencyId }];
  const { kept, next } = await readLists(
    (place) => Promise.all(lists.map((list) => deps.referrals.listChanged(list, place, page.limit))),
    page.after ?? placeSince(query.updatedSince),
    page.limit,
    (referral) => matches(referral, query.status, isService),
  );
  return { referrals: kept.map((referral) => listed(referral, isService)), links: page.links(next) };
}

/** What nobody could take up at the caller's services, oldest first. */
export async function listDeadLetters({ referrals }: ListDeps, { rows }: Caller, page: Page) {
  const { kept, next } = await readLists(
    (place) =>
      Promise.all(rows.services.map((service) => referrals.listDeadLetters(service, place, page.limit))),
    page.after ?? ' ',
    page.limit,
    ({ state }) => state === 'dead-letter',
  );
  return { referrals: kept.map((referral) => listed(referral, true)), links: page.links(next) };
}
