import type { ClaimAnswer } from '../../../schemas/operations/referrals.ts';
import type { Random } from '../engine/random.ts';
import type { World } from '../world.ts';

import type { Partners } from './partner.ts';

const MINUTE_MS = 60_000;
/** A lease runs for as long; a worker may come back to its referral after that. */
const LEASE_SECONDS = 600;
const PAUSES_MS = [0, 1000, 30_000, 5 * MINUTE_MS, 11 * MINUTE_MS];

type Item = ClaimAnswer['items'][number];

/** A worker of a support service, beside others: claims what waits, takes it up, gives it back or forgets it. */
export class SupportWorker {
  private readonly world: World;
  private readonly partners: Partners;
  private readonly random: Random;

  constructor(world: World, partners: Partners, number: number) {
    this.world = world;
    this.partners = partners;
    this.random = world.random.fork(`support worker ${String(number)}`);
  }

  /** Works for as long as the world is let run: a while after a referral changed. */
  async work(): Promise<never> {
    for (;;) {
      await this.world.stream('journeys').next(({ dynamodb }) => dynamodb.Keys['PK']?.S?.startsWith('REF#'));
      await this.pause();
      for (const item of await this.claim()) await this.take(item);
    }
  }

  private pause(): Promise<void> {
    return this.world.clock.sleep(this.random.pick(PAUSES_MS));
  }

  private async claim(): Promise<readonly Item[]> {
    const headers = { 'Idempotency-Key': this.random.bytes(8).toString('hex') };
    const body = { maxItems: this.random.between(1, 5), leaseSeconds: LEASE_SECONDS };
    const request = { method: 'POST', path: '/referral-claims', headers, body } as const;
    const answer = await this.partners.send('lvws', request);
    if (this.random.chance(0.2)) await this.partners.send('lvws', request);
    return answer.status === 201 ? (answer.body as ClaimAnswer).items : [];
  }

  /** Goes on with a referral, step by step, at its own pace: each step may come too late. */
  private async take({ referralId, receipt }: Item): Promise<void> {
    const path = `/referrals/${referralId}`;
    const post = (what: string, body: object, headers = {}) =>
      this.partners.send('lvws', { method: 'POST', path: `${path}/${what}`, headers, body });
    if (this.random.chance(0.1)) return;
    if (this.random.chance(0.15)) {
      await post('releases', { receipt, reason: 'wrong-worker' });
      // A worker whose tab was still open acts on what it gave back.
      if (this.random.chance(0.7)) return;
    }
    await this.pause();
    await post('acknowledgements', { receipt });
    await this.pause();
    await this.partners.send('lvws', {
      method: 'GET',
      path,
      headers: { 'Referral-Receipt': receipt, 'X-Purpose': 'victim-contact', 'X-On-Behalf-Of': 'worker-7' },
    });
    await this.pause();
    const isTaken = this.random.chance(0.7);
    const decision = isTaken
      ? { decision: 'accepted' }
      : { decision: 'rejected', reasonCode: this.random.pick(['duplicate', 'out-of-area']) };
    const decided = await post('decisions', { receipt, ...decision });
    if (!isTaken || decided.status !== 200) return;
    await this.pause();
    const occurredAt = new Date(this.world.clock.now).toISOString();
    const type = this.random.pick(['contacted', 'started']);
    await post('outcomes', { type, occurredAt }, { 'Idempotency-Key': this.random.bytes(8).toString('hex') });
  }
}
