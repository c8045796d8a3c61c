import type { Referral } from '../../../../schemas/referral.ts';
import { chaseDeletion } from '../../../core/referrals/referral.ts';
import { appendSystemEvent, type SystemDeps } from '../../../intake/append-system-event.ts';
import type { ReferralsRepository } from '../../../store/referrals.ts';

/** As many as one run asks for; the next minute's run goes on. */
const MOST_AT_ONCE = 50;

/** So many are looked at for that: those that cannot be told of stay in front. */
const MOST_LOOKED_AT = 500;

export interface ChaseDeps extends SystemDeps {
  readonly referrals: Pick<ReferralsRepository, 'listDeletionsDue'>;
  readonly failed: (error: unknown) => void;
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
 * and again each day until it does. One that cannot be told of keeps no other waiting.
 *
 * @returns how many were told of, and how many could not be
 */
export async function chaseDeletions(
  deps: ChaseDeps,
  services: readonly string[],
): Promise<{ readonly chased: number; readonly failures: number }> {
  const now = deps.now().toISOString();
  let [chased, failures] = [0, 0];
  for (const service of services) {
    let ofService = 0;
    for (const read of await deps.referrals.listDeletionsDue(service, now, MOST_LOOKED_AT)) {
      if (ofService === MOST_AT_ONCE) break;
      try {
        if (await chase(deps, read(), now)) ofService += 1;
      } catch (error) {
        deps.failed(error);
        failures += 1;
      }
    }
    chased += ofService;
  }
  return { chased, failures };
}
