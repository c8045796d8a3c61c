import { randomUUID } from 'node:crypto';

import type { Client } from './connect.ts';
import type { components } from './contract.ts';
import { Refused } from './refused.ts';

/** A referral that was claimed, with the receipt under which it is answered. */
export type Claimed = components['schemas']['ReferralClaim']['items'][number];

/** How many are claimed at once: so few that a worker can acknowledge all before the lease ends. */
const AT_ONCE = 20;

/**
 * Claims referrals until none is ready, a few at a time: the next are claimed once those before were taken. Each
 * claim has a key of its own, so that one that had no answer gives the same referrals when it is sent again.
 *
 * @throws Refused where the service answered no claim
 */
export async function* claimAll(client: Client, services: readonly string[]): AsyncGenerator<Claimed> {
  for (;;) {
    const { data, error } = await client.POST('/referral-claims', {
      params: { header: { 'Idempotency-Key': randomUUID() } },
      body: { maxItems: AT_ONCE, services: [...services] },
    });
    if (data === undefined) throw new Refused(error);
    yield* data.items;
    if (data.items.length === 0) return;
  }
}
