import type { Referral } from '../../../core/referrals/stored-referral.ts';
import { chaseDeletion } from '../../../core/referrals/referral.ts';
import { appendSystemEvent, type SystemDeps } from '../../../intake/append-system-event.ts';
import type { ReferralsRepository } from '../../../store/referrals.ts';
import type { Turns } from '../../../streams/take-turns.ts';

/** As many as one run asks for; the next minute's run goes on. */
const MOST_AT_ONCE = 50;

export interface ChaseDeps extends SystemDeps {
  readonly referrals: Pick<ReferralsRepository, 'listDeletionsDue'>;
  /** What cannot be told of is parked, and keeps no other waiting. */
  readonly turns: Turns;
}

async function chase(deps: ChaseDeps, before: Referral, now: string): Promise<boolean> {
  const outcome = chaseDeletion(before, now);
  if (outcome.kind !== 'changed' || !outcome.news) return false;
  const { referral, news } = outcome;
  const { referralId, journeyId, service, lane, cause, version, updatedAt } = referral;
  const done = await appendSystemEvent(
    deps,
    journeyId,
    {
      type: news,
      id: `${referralId}/${version}`,
      part: 'exchange',
      time: updatedAt,
      data: { referralId, service, lane, cause },
    },
    () => [deps.journeys.referralItem(referral)],
  );
  return done === 'appended';
}

/**
 * Tells, on the journey, of each withdrawn referral whose holder has not confirmed its deletion for a day,
 * and again each day until it does.
 *
 * @returns how many were told of
 */
export async function chaseDeletions(deps: ChaseDeps, services: readonly string[]): Promise<number> {
  const { referrals, turns } = deps;
  const now = deps.now().toISOString();
  let chased = 0;
  for (const service of services)
    for (const found of await referrals.listDeletionsDue(service, now, MOST_AT_ONCE + turns.passedOver))
      if (await turns.take(found, (referral) => chase(deps, referral, now))) chased += 1;
  return chased;
}
