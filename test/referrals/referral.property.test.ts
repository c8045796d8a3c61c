import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  extendedUntil,
  leaseRules,
  placeInQueue,
  plusSeconds,
} from '../../functions/core/referrals/lease.ts';
import { pickFromLanes } from '../../functions/core/referrals/pick-lanes.ts';
import {
  acknowledge,
  closed,
  confirmDeletion,
  deadLetter,
  decide,
  extend,
  leased,
  redrive,
  release,
  report,
  type Outcome,
} from '../../functions/core/referrals/referral.ts';
import { allows, transitions } from '../../functions/core/referrals/transitions.ts';
import { decisions, outcomeTypes } from '../../schemas/referral.ts';
import { ReferralSchema, type Referral } from '../../functions/core/referrals/stored-referral.ts';
import { waitingReferral } from '../support/waiting-referral.ts';

const start = '2026-01-05T09:00:00.000Z';
const fresh = (): Referral => waitingReferral(start);

const claimable = (referral: Referral, now: string) =>
  placeInQueue(referral)?.queueKey.startsWith('IN#') === true && (referral.visibleAt ?? '') <= now;

/** One step of somebody: time passes, then they do something under one of the receipts ever given. */
const step = fc.record({
  what: fc.constantFrom(
    'claim',
    'acknowledge',
    'decide',
    'extend',
    'release',
    'report',
    'withdraw',
    'retract',
    'dead-letter',
    'redrive',
    'confirm',
  ),
  seconds: fc.constantFrom(0, 1, 30, 61, 3600, 80 * 3600),
  back: fc.nat({ max: 3 }),
  decision: fc.constantFrom(...decisions),
  outcome: fc.constantFrom(...outcomeTypes),
});

interface World {
  readonly referral: Referral;
  readonly now: string;
  readonly given: readonly string[];
}

function act(
  world: World,
  { what, back, decision, outcome }: Omit<typeof step extends fc.Arbitrary<infer S> ? S : never, 'seconds'>,
): Outcome | Referral | undefined {
  const { referral, now, given } = world;
  const receiptHash = given.at(-1 - back) ?? 'none';
  const by = { now, agencyId: 'lvws', receiptHash };
  switch (what) {
    case 'claim':
      return claimable(referral, now) && referral.deliveryCount < leaseRules.maxDeliveries
        ? leased(referral, {
            ...by,
            claimId: 'clm_x',
            receiptHash: `h${given.length}`,
            until: plusSeconds(now, 60),
          })
        : undefined;
    case 'acknowledge':
      return acknowledge(referral, by);
    case 'decide':
      return decide(referral, {
        ...by,
        decision,
        ...(decision === 'rejected' ? { reasonCode: 'duplicate' } : {}),
      });
    case 'extend':
      return extend(referral, { ...by, leaseSeconds: 3600 });
    case 'release':
      return release(referral, by);
    case 'report':
      return report(referral, { ...by, type: outcome, occurredAt: now });
    case 'withdraw':
    case 'retract':
      return closed(referral, { action: what, reasonCode: 'test' }, now);
    case 'dead-letter':
      return deadLetter(referral, now);
    case 'redrive':
      return redrive(referral, by);
    case 'confirm':
      return confirmDeletion(referral, by);
  }
}

const changedBy = (done: ReturnType<typeof act>): Referral | undefined =>
  done === undefined
    ? undefined
    : 'kind' in done
      ? done.kind === 'changed'
        ? done.referral
        : undefined
      : done;

describe('a referral under any sequence of actions', () => {
  it('keeps its promises', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let world: World = { referral: fresh(), now: start, given: [] };
        for (const { seconds, ...one } of steps) {
          const now = plusSeconds(world.now, seconds);
          const before = world.referral;
          const done = act({ ...world, now }, one);
          const after = changedBy(done) ?? before;
          const given = after.receipts;
          expect(() => ReferralSchema.omit({ claimId: true }).parse(after)).not.toThrow();
          if (after === before) {
            world = { referral: after, now, given };
            continue;
          }
          // Every change counts, and time never runs backwards.
          expect(after.version).toBe(before.version + 1);
          expect(after.updatedAt >= before.updatedAt).toBe(true);
          // Nobody is given what another holds.
          if (one.what === 'claim') expect((before.visibleAt ?? '') <= now).toBe(true);
          // A receipt that was superseded does nothing more.
          const shown = world.given.at(-1 - one.back);
          if (['acknowledge', 'decide', 'extend', 'release'].includes(one.what))
            expect(shown).toBe(before.receipts.at(-1));
          // What is withdrawn or retracted is in no queue, and is only ever deleted.
          if (before.state === 'withdrawn' || before.state === 'retracted') {
            expect(['confirm', 'retract']).toContain(one.what);
            expect(placeInQueue(after)?.queueKey.startsWith('IN#') ?? false).toBe(false);
          }
          // What is not settled can always be found by somebody.
          if (['queued', 'leased', 'received', 'dead-letter'].includes(after.state))
            expect(placeInQueue(after)).toBeDefined();
          expect(after.deliveryCount).toBeLessThanOrEqual(leaseRules.maxDeliveries);
          world = { referral: after, now, given };
        }
      }),
      { numRuns: 500 },
    );
  });

  it('answers the same thing sent again under the same receipt as it did', () => {
    const held = leased(fresh(), {
      now: start,
      agencyId: 'lvws',
      claimId: 'clm_x',
      receiptHash: 'h',
      until: plusSeconds(start, 60),
    });
    const by = { now: start, agencyId: 'lvws', receiptHash: 'h' };
    const received = changedBy(acknowledge(held, by)) ?? held;
    expect(acknowledge(received, by)).toEqual({ kind: 'same' });
    const accepted = changedBy(decide(received, { ...by, decision: 'accepted' })) ?? held;
    expect(decide(accepted, { ...by, decision: 'accepted' })).toEqual({ kind: 'same' });
    expect(decide(accepted, { ...by, decision: 'rejected', reasonCode: 'duplicate' })).toEqual({
      kind: 'refused',
      refusal: 'decision-conflict',
    });
    expect(acknowledge(accepted, by)).toEqual({ kind: 'same' });
    const released = changedBy(release(received, by)) ?? held;
    expect(release(released, by)).toEqual({ kind: 'same' });
    expect(release(released, { ...by, receiptHash: 'other' })).toMatchObject({ kind: 'refused' });
    const next = leased(released, {
      ...by,
      claimId: 'clm_y',
      receiptHash: 'h2',
      until: plusSeconds(start, 60),
    });
    expect(release(next, by)).toEqual({ kind: 'refused', refusal: 'lease-expired' });
    const extended = changedBy(extend(held, { ...by, leaseSeconds: 300 })) ?? held;
    expect(extended.visibleAt).toBe(plusSeconds(start, 300));
    expect(extend(extended, { ...by, leaseSeconds: 300 })).toEqual({ kind: 'same' });
  });

  it('becomes a dead letter when its service cannot process it at all', () => {
    const held = leased(fresh(), {
      now: start,
      agencyId: 'lvws',
      claimId: 'clm_x',
      receiptHash: 'h',
      until: plusSeconds(start, 60),
    });
    const poison = decide(held, {
      now: start,
      agencyId: 'lvws',
      receiptHash: 'h',
      decision: 'rejected',
      reasonCode: 'cannot-be-processed',
    });
    expect(poison).toMatchObject({ kind: 'changed', referral: { state: 'dead-letter' } });
  });
});

describe('leases and lanes', () => {
  it('never runs a lease for more than twelve hours in all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 60, max: 3600 }), (ago, seconds) => {
        const now = plusSeconds(start, ago);
        const until = extendedUntil(start, now, now, seconds);
        expect(until === undefined || until <= plusSeconds(start, leaseRules.total)).toBe(true);
      }),
    );
  });

  it('drains enhanced first, and gives standard its tenth while there is any', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 60 }),
        fc.nat({ max: 60 }),
        fc.integer({ min: 1, max: 100 }),
        fc.nat({ max: 9 }),
        (enhanced, standard, count, turn) => {
          const ready = {
            enhanced: Array.from({ length: enhanced }, (_, at) => `e${at}`),
            standard: Array.from({ length: standard }, (_, at) => `s${at}`),
          };
          const picked = pickFromLanes(ready, count, turn);
          expect(picked).toHaveLength(Math.min(count, enhanced + standard));
          expect(new Set(picked).size).toBe(picked.length);
          const fromStandard = picked.filter((one) => one.startsWith('s')).length;
          if (enhanced >= count) {
            expect(fromStandard).toBeLessThanOrEqual(Math.ceil(count / 10));
            if (standard >= count) expect(fromStandard).toBeGreaterThanOrEqual(Math.floor(count / 10));
          }
        },
      ),
    );
  });

  it('allows every action from at least one state, and from none that has ended for good', () => {
    for (const [action, { from }] of Object.entries(transitions)) {
      expect(from.length).toBeGreaterThan(0);
      expect(allows(action as keyof typeof transitions, 'withdrawn')).toBe(false);
      expect(allows(action as keyof typeof transitions, 'retracted')).toBe(false);
    }
  });
});
