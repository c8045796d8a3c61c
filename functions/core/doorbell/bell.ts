import type { Attempt, Failure } from '../../../schemas/webhook.ts';
import type { Bell } from './webhook.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds to wait before each attempt (Standard Webhooks, example schedule): ten over about 75 hours. */
export const attemptDelays: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** An attempt that has not ended after this long never will: the function that made it is gone. */
export const claimMs = MINUTE;

/** The rate that is asked of every receiver, in requests per minute. */
export const requestedRate = 60;

/** How far a receiver may push the next attempt away. */
const longestRetryAfter = 24 * HOUR;

/** These say "not now": the quick second attempt is left out. */
const slowDown: readonly number[] = [429, 502, 503, 504];

export type Outcome =
  /** News up to this instant was told. */
  | { readonly kind: 'delivered'; readonly status: number; readonly upTo: string }
  | { readonly kind: 'gone'; readonly status: number }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly status?: number;
      readonly retryAfterMs?: number;
    }
  /** Nothing was sent: there is no news. */
  | { readonly kind: 'nothing-ready' };

/**
 * What an answer means: 2xx alone is success, 3xx is failure, 410 asks for no more.
 *
 * @param retryAfter the header as received: seconds or an HTTP date (RFC 9110 10.2.3)
 * @param upTo what was sent told all news up to this instant (UTC)
 */
export function outcomeOf(
  status: number,
  retryAfter: string | undefined,
  { now, upTo }: { readonly now: string; readonly upTo: string },
): Outcome {
  if (status >= 200 && status < 300) return { kind: 'delivered', status, upTo };
  if (status === 410) return { kind: 'gone', status };
  const retryAfterMs = slowDown.includes(status)
    ? Math.max(MINUTE, millisecondsOf(retryAfter, now))
    : undefined;
  return { kind: 'failed', failure: 'status', status, ...(retryAfterMs ? { retryAfterMs } : {}) };
}

function millisecondsOf(retryAfter: string | undefined, now: string): number {
  if (retryAfter === undefined) return 0;
  const wanted = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter) * SECOND
    : Date.parse(retryAfter) - Date.parse(now);
  return Number.isFinite(wanted) ? Math.min(Math.max(wanted, 0), longestRetryAfter) : 0;
}

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
const latest = (a: string, b: string): string => (a > b ? a : b);

/** The shortest time between two attempts that the agreed rate allows, in milliseconds. */
function gapOf(allowedRate: number | null): number {
  return MINUTE / Math.min(allowedRate ?? requestedRate, requestedRate);
}

export interface Ringing {
  readonly now: string;
  readonly ringId: string;
  readonly allowedRate: number | null;
  readonly test?: boolean;
}

/** The bell after something came in. The same object when that changes nothing: rings collapse into one. */
export function rung(bell: Bell, { now, ringId, allowedRate, test = false }: Ringing): Bell {
  const { ring, lastAttempt } = bell;
  if (ring?.claimedUntil !== undefined && ring.claimedUntil > now)
    return ring.again && ring.test >= test
      ? bell
      : { ...bell, ring: { ...ring, again: true, test: ring.test || test } };
  if (ring && !test) return bell;
  const dueAt = lastAttempt ? latest(now, later(lastAttempt.at, gapOf(allowedRate))) : now;
  return { ...bell, ring: { ringId, rungAt: now, attempts: 0, dueAt, test, again: false } };
}

/** The bell while an attempt runs, or undefined when none is due. */
export function claimed(bell: Bell, now: string): Bell | undefined {
  const { ring } = bell;
  if (!ring || bell.held || ring.dueAt > now) return undefined;
  const claimedUntil = later(now, claimMs);
  return { ...bell, ring: { ...ring, attempts: ring.attempts + 1, claimedUntil, dueAt: claimedUntil } };
}

/** The bell while an operator holds it, and after: what is pending is due at once then. */
export function holding(bell: Bell, held: boolean, now: string): Bell {
  const { ring } = bell;
  return { ...bell, held, ...(ring && !held ? { ring: { ...ring, dueAt: now } } : {}) };
}

export interface Answered {
  readonly now: string;
  /** The id of the ring that follows, should one be needed. */
  readonly ringId: string;
  readonly allowedRate: number | null;
  /** From 0 to 1: spreads attempts a tenth to either side. */
  readonly random: number;
}

/** The bell after an attempt, and whether the doorbell is to be taken out of use. */
export function answered(
  bell: Bell,
  outcome: Outcome,
  { now, ringId, allowedRate, random }: Answered,
): { readonly bell: Bell; readonly disable?: 'gone' | 'failing' } {
  const { ring, lastAttempt: _last, failingSince = now, ...rest } = bell;
  if (!ring) return { bell };
  const gap = gapOf(allowedRate);
  const { claimedUntil: _claimed, ...pending } = ring;
  const again = (dueAt: string): Bell['ring'] => ({ ...pending, dueAt, again: false });

  if (outcome.kind === 'nothing-ready') {
    // The index may lag behind what it was rung for: it is looked at once more before the ring is dropped.
    const more = ring.again || ring.attempts < 2;
    return { bell: { ...bell, ring: more ? again(later(now, attemptDelays[1] ?? 0)) : undefined } };
  }
  const lastAttempt = attemptOf(outcome, now);
  if (outcome.kind === 'delivered') {
    const next = { ringId, rungAt: now, attempts: 0, dueAt: later(now, gap), test: false, again: false };
    return {
      bell: {
        ...rest,
        since: latest(bell.since, outcome.upTo),
        lastAttempt,
        ...(ring.again ? { ring: next } : {}),
      },
    };
  }
  const failing = { ...rest, lastAttempt, failingSince };
  if (outcome.kind === 'gone') return { bell: failing, disable: 'gone' };
  const delay = attemptDelays[ring.attempts];
  if (delay === undefined) return { bell: failing, disable: 'failing' };
  const spread = delay * (0.9 + 0.2 * random);
  return { bell: { ...failing, ring: again(later(now, Math.max(spread, gap, outcome.retryAfterMs ?? 0))) } };
}

function attemptOf(outcome: Exclude<Outcome, { kind: 'nothing-ready' }>, now: string): Attempt {
  if (outcome.kind === 'delivered') return { at: now, result: 'delivered', status: outcome.status };
  return {
    at: now,
    result: 'failed',
    failure: outcome.kind === 'failed' ? outcome.failure : 'status',
    ...(outcome.status === undefined ? {} : { status: outcome.status }),
  };
}
