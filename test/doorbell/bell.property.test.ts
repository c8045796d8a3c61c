import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  answered,
  attemptDelays,
  claimed,
  holding,
  outcomeOf,
  rung,
} from '../../functions/core/doorbell/bell.ts';
import type { Bell } from '../../functions/core/doorbell/webhook.ts';

const start = '2026-01-05T09:00:00.000Z';
const quiet: Bell = {
  webhookId: 'whk_01JZZZZZZZZZZZZZZZZZZZZZZZ',
  agencyId: 'lvws',
  since: start,
  held: false,
  version: 1,
};
const at = (ms: number) => new Date(Date.parse(start) + ms).toISOString();
const failed = { kind: 'failed', failure: 'timeout' } as const;
const settings = (now: string, random = 0.5) => ({ now, ringId: 'msg_next', allowedRate: null, random });
const ring = (bell: Bell, now: string) => rung(bell, { now, ringId: `msg_${now}`, allowedRate: null });

/** Fails every attempt as soon as it is due. @returns when each was made, in milliseconds */
function failAll(random: number): {
  readonly times: readonly number[];
  readonly disable: string | undefined;
} {
  let bell = ring(quiet, start);
  const times: number[] = [];
  for (;;) {
    const now = bell.ring?.dueAt ?? '';
    const taken = claimed(bell, now);
    if (!taken) throw new Error('Nothing is due.');
    times.push(Date.parse(now) - Date.parse(start));
    const { bell: after, disable } = answered(taken, failed, settings(now, random));
    if (disable) return { times, disable };
    bell = after;
  }
}

describe('a bell', () => {
  it('is tried ten times over about 75 hours, then taken out of use', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (random) => {
        const { times, disable } = failAll(random);
        expect([times.length, disable]).toEqual([10, 'failing']);
        times.slice(1).forEach((time, before) => {
          const [waited, planned] = [time - (times[before] ?? 0), attemptDelays[before + 1] ?? 0];
          expect(waited).toBeGreaterThanOrEqual(planned * 0.9 - 1);
          expect(waited).toBeLessThanOrEqual(planned * 1.1 + 1);
        });
      }),
    );
    expect((failAll(0.5).times.at(-1) ?? 0) / 3_600_000).toBeCloseTo(75.6, 1);
  });

  type Step =
    | { readonly kind: 'ring' | 'claim' | 'deliver' | 'fail' | 'nothing' }
    | { readonly kind: 'pass'; readonly ms: number };
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.constantFrom<Step>(
      { kind: 'ring' },
      { kind: 'claim' },
      { kind: 'deliver' },
      { kind: 'fail' },
      { kind: 'nothing' },
    ),
    fc.nat({ max: 120_000 }).map((ms): Step => ({ kind: 'pass', ms })),
  );

  it('has one ring at most, one attempt at a time, and forgets nothing that came in', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let [bell, clock, running, cameIn]: [Bell, number, string | undefined, boolean] = [
          quiet,
          0,
          undefined,
          false,
        ];
        for (const taken of steps) {
          const now = at(clock);
          if (taken.kind === 'pass') clock += taken.ms;
          else if (taken.kind === 'ring') {
            bell = ring(bell, now);
            cameIn = true;
            expect(bell.ring).toBeDefined();
          } else if (taken.kind === 'claim') {
            const claim = claimed(bell, now);
            if (running !== undefined && running > now) expect(claim).toBeUndefined();
            if (claim) {
              // What is counted for this attempt holds everything that came in before it.
              [bell, running, cameIn] = [claim, claim.ring?.claimedUntil, false];
            }
          } else if (running !== undefined && running > now) {
            const outcome = {
              deliver: { kind: 'delivered', status: 204, upTo: now } as const,
              fail: failed,
              nothing: { kind: 'nothing-ready' } as const,
            }[taken.kind];
            const { bell: after, disable } = answered(bell, outcome, settings(now));
            if (disable) return;
            [bell, running] = [after, undefined];
            if (outcome.kind === 'delivered') expect(bell.ring !== undefined).toBe(cameIn);
            if (cameIn || outcome.kind === 'failed') expect(bell.ring).toBeDefined();
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('collapses every ring that comes in while one is pending', () => {
    const pending = ring(quiet, start);
    expect(ring(pending, at(1000))).toBe(pending);
    const inFlight = claimed(pending, start);
    const again = inFlight && ring(inFlight, at(1000));
    expect(again?.ring?.again).toBe(true);
    expect(again && ring(again, at(2000))).toBe(again);
  });

  it('does not ring more often than the receiver allows', () => {
    const delivered = answered(
      claimed(ring(quiet, start), start) ?? quiet,
      { kind: 'delivered', status: 200, upTo: start },
      settings(start),
    );
    const next = rung(delivered.bell, { now: at(100), ringId: 'msg_2', allowedRate: 2 });
    expect(next.ring?.dueAt).toBe(at(30_000));
  });

  it('has told of all up to what a delivered attempt told, never of less, and of nothing more by a failed one', () => {
    const taken = claimed(ring(quiet, start), start) ?? quiet;
    const after = (upTo: string) =>
      answered(taken, { kind: 'delivered', status: 200, upTo }, settings(start)).bell.since;
    expect(after(at(5000))).toBe(at(5000));
    expect(after(at(-5000))).toBe(start);
    expect(answered(taken, failed, settings(start)).bell.since).toBe(start);
  });

  it('makes no attempt while it is held, spends none, and is due at once when it is let go', () => {
    const held = holding(ring(quiet, start), true, start);
    expect(claimed(held, at(90_000_000))).toBeUndefined();
    expect(ring(held, at(1000)).ring).toEqual(held.ring);
    const free = holding(held, false, at(90_000_000));
    expect(free.ring).toMatchObject({ attempts: 0, dueAt: at(90_000_000) });
    expect(claimed(free, at(90_000_000))?.ring?.attempts).toBe(1);
    expect(holding(quiet, false, start).ring).toBeUndefined();
  });

  it('is due again when whoever tried it never came back', () => {
    const lost = claimed(ring(quiet, start), start);
    expect(lost && claimed(lost, at(59_000))).toBeUndefined();
    expect(lost && claimed(lost, at(60_000))?.ring?.attempts).toBe(2);
  });
});

const told = { now: start, upTo: start };

describe('an answer', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [301, 'failed'],
    [308, 'failed'],
    [400, 'failed'],
    [410, 'gone'],
    [500, 'failed'],
    [0, 'failed'],
  ])('of %i is %s', (status, kind) => expect(outcomeOf(status, undefined, told).kind).toBe(kind));

  it.each([
    [429, undefined, 60_000],
    [503, '120', 120_000],
    [502, at(600_000), 600_000],
    [504, new Date(Date.parse(start) + 600_000).toUTCString(), 600_000],
    [503, '999999999', 86_400_000],
    [503, '-5', 60_000],
    [503, 'soon', 60_000],
  ])('of %i with Retry-After %s puts the next attempt off', (status, retryAfter, ms) => {
    expect(outcomeOf(status, retryAfter, told)).toMatchObject({ kind: 'failed', retryAfterMs: ms });
  });

  it('of another failure says nothing of when to come back', () => {
    expect(outcomeOf(500, '120', told)).not.toHaveProperty('retryAfterMs');
  });
});
