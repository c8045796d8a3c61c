import { createHash } from 'node:crypto';

import { ReferralLaneSchema } from '../../../../schemas/events/referral.ts';
import type { ClaimAnswer, ClaimRequest } from '../../../../schemas/operations/referrals.ts';
import type { Lane } from '../../../../schemas/referral.ts';
import type { Referral } from '../../../core/referrals/stored-referral.ts';
import { plusSeconds } from '../../../core/referrals/lease.ts';
import { pickFromLanes, standardEvery } from '../../../core/referrals/pick-lanes.ts';
import { deadLetter, isExhausted, leased } from '../../../core/referrals/referral.ts';
import { idFrom } from '../../../core/referrals/referral-id.ts';
import type { Caller } from '../../../http/caller.ts';
import { ProblemError } from '../../../http/problem.ts';
import { readEach } from '../../../logs/read-each.ts';
import { Busy, tryAgain } from '../../../store/try-again.ts';
import type { ClaimRecord, Planned } from '../../../store/claims.ts';

import { act } from './act-on-referral.ts';
import type { ExchangeDeps } from './deps.ts';
import { receiptHash } from './receipts.ts';

/** How many more than asked for are looked at, so that claimers at the same time need not want the same ones. */
const SPARE = 50;

/** Further than this what is ready is not counted. */
const MOST_COUNTED = 1000;

export interface Claimed {
  readonly kind: 'claimed' | 'replayed';
  readonly claim: ClaimAnswer;
}
export interface NothingReady {
  readonly kind: 'nothing-ready';
  readonly retryAfterSeconds: number;
}

/**
 * Leases what is ready to the caller alone: at most as many as asked for, enhanced before standard, oldest
 * first. The same key gives the same claim again, whatever became of the first answer.
 *
 * @throws ProblemError when the key was used for another request, or a service is not one of the caller's
 */
export async function claimReferrals(
  deps: ExchangeDeps,
  caller: Caller,
  request: ClaimRequest,
  idempotencyKey: string,
): Promise<Claimed | NothingReady> {
  const services = servicesOf(caller, request);
  const claimId = `clm_${idFrom([caller.agencyId, idempotencyKey])}`;
  const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
  const now = deps.now().toISOString();
  const ready = await readyFor(deps, services, request, now);
  await Promise.all(ready.exhausted.map((referral) => bury(deps, referral, now)));
  const chance = claimId.charCodeAt(claimId.length - 1) + 32 * claimId.charCodeAt(claimId.length - 2);
  const spread = {
    enhanced: spreadOut(ready.lanes.enhanced, request.maxItems, chance),
    standard: spreadOut(ready.lanes.standard, request.maxItems, chance),
  };
  const candidates = pickFromLanes(spread, request.maxItems + SPARE, chance % standardEvery);
  if (candidates.length === 0) {
    const known = await deps.claims.read(claimId);
    return known ? again(deps, known, fingerprint) : { kind: 'nothing-ready', retryAfterSeconds: 5 };
  }
  const record: ClaimRecord = {
    claimId,
    fingerprint,
    agencyId: caller.agencyId,
    receiptKey: deps.receipts.keyId,
    maxItems: request.maxItems,
    claimedAt: now,
    leaseUntil: plusSeconds(now, request.leaseSeconds),
    planned: candidates.map(plannedFrom),
  };
  const known = await deps.claims.begin(record);
  if (known !== 'written') return again(deps, known, fingerprint);
  const [leases, left] = await Promise.all([
    leaseAll(deps, record, candidates),
    countLeft(deps, services, ready, now),
  ]);
  return finish(deps, record, leases, {
    approxReady: Math.max(0, left.ready - leases.length),
    oldestReadyAt: oldestOf(candidates, ready, leases),
    deletionsDue: left.deletions,
  });
}

function servicesOf({ rows }: Caller, { services = rows.services }: ClaimRequest): readonly string[] {
  const foreign = services.findIndex((service) => !rows.services.includes(service));
  if (foreign >= 0) {
    const detail = 'Use the services that your key claims for.';
    throw new ProblemError('invalid-body', {
      errors: [{ pointer: `/services/${foreign}`, code: 'not-allowed', detail }],
    });
  }
  return services;
}

interface Ready {
  readonly lanes: Readonly<Record<Lane, readonly Referral[]>>;
  readonly exhausted: readonly Referral[];
  /** The queues of which there was more than was read. */
  readonly unread: readonly (readonly [service: string, lane: Lane])[];
}

async function readyFor(
  { referrals }: ExchangeDeps,
  services: readonly string[],
  { maxItems, lanes = ReferralLaneSchema.options }: ClaimRequest,
  now: string,
): Promise<Ready> {
  const limit = maxItems + SPARE;
  const queues = services.flatMap((service) => lanes.map((lane) => [service, lane] as const));
  const read = await Promise.all(
    queues.map(async ([service, lane]) => ({
      queue: [service, lane] as const,
      found: await referrals.listReady(service, lane, now, limit),
    })),
  );
  const all = readEach(
    read.flatMap(({ found }) => found),
    (one) => one.read(),
  );
  const inLane = (lane: Lane) =>
    all
      .filter((referral) => referral.lane === lane && !isExhausted(referral))
      .sort((a, b) => ((a.visibleAt ?? '') < (b.visibleAt ?? '') ? -1 : 1));
  return {
    lanes: { enhanced: inLane('enhanced'), standard: inLane('standard') },
    exhausted: all.filter(isExhausted),
    unread: read.filter(({ found }) => found.length === limit).map(({ queue }) => queue),
  };
}

/**
 * Starts somewhere among the oldest where more waits than is asked for: claimers who come together then
 * mostly want different ones, and none of the oldest waits for more than a few claims.
 */
function spreadOut(oldestFirst: readonly Referral[], wanted: number, chance: number): readonly Referral[] {
  const room = oldestFirst.length - wanted;
  if (room <= 0) return oldestFirst;
  const start = chance % (room + 1);
  return [...oldestFirst.slice(start), ...oldestFirst.slice(0, start)];
}

/** Puts among the dead letters what was delivered too often; whoever meets it first does so. */
async function bury(deps: ExchangeDeps, { referralId }: Referral, now: string): Promise<void> {
  const find = async () => {
    const referral = await deps.referrals.readReferral(referralId);
    if (!referral) throw new ProblemError('not-found');
    return referral;
  };
  try {
    await act(deps, find, (referral) => deadLetter(referral, now));
  } catch (error) {
    // Somebody else was first; or the journey is busy, and the next claim meets it again.
    if (!(error instanceof ProblemError || error instanceof Busy)) throw error;
  }
}

const plannedFrom = (referral: Referral): Planned => ({
  referralId: referral.referralId,
  service: referral.service,
  lane: referral.lane,
  ...(referral.dueBy ? { dueBy: referral.dueBy } : {}),
  version: referral.version,
  leaseEpoch: referral.leaseEpoch,
  deliveryCount: referral.deliveryCount,
});

/** One lease that a claim took, and the receipt of it. */
interface Lease {
  readonly planned: Planned;
  readonly receipt: string;
}

const leaseOf = (deps: ExchangeDeps, { claimId, receiptKey }: ClaimRecord, planned: Planned): Lease => ({
  planned,
  receipt: deps.receipts.make(receiptKey, claimId, planned.referralId, planned.leaseEpoch + 1),
});

/** Takes one lease, if the referral is still as it was seen or is held by this very claim already. */
async function take(
  deps: ExchangeDeps,
  record: ClaimRecord,
  { planned, receipt }: Lease,
  seen: Referral | undefined,
): Promise<boolean> {
  const hash = receiptHash(receipt);
  if (!seen) return false;
  if (seen.receipts.includes(hash)) return true;
  if (seen.version !== planned.version) return false;
  const { claimId, agencyId, claimedAt, leaseUntil } = record;
  const lease = { claimId, receiptHash: hash, until: leaseUntil, agencyId, now: claimedAt };
  if (await tryAgain(deps.backOff, () => deps.referrals.replace(leased(seen, lease)))) return true;
  const stored = await deps.referrals.readReferral(planned.referralId);
  return stored?.receipts.includes(hash) ?? false;
}

/** Takes as many leases as asked for; in place of those that others took, once more as many. @returns what it got */
async function leaseAll(
  deps: ExchangeDeps,
  record: ClaimRecord,
  seen: readonly Referral[],
): Promise<Lease[]> {
  const byId = new Map(seen.map((referral) => [referral.referralId, referral]));
  const taken: Lease[] = [];
  let at = 0;
  for (const _wave of ['first', 'replacements']) {
    const wave = record.planned
      .slice(at, at + record.maxItems - taken.length)
      .map((planned) => leaseOf(deps, record, planned));
    at += wave.length;
    const won = await Promise.all(
      wave.map((lease) => take(deps, record, lease, byId.get(lease.planned.referralId))),
    );
    taken.push(...wave.filter((_, place) => won[place]));
  }
  return taken;
}

async function countLeft(deps: ExchangeDeps, services: readonly string[], ready: Ready, now: string) {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const [unread, deletions] = await Promise.all([
    Promise.all(
      ready.unread.map(([service, lane]) => deps.referrals.countReady(service, lane, now, MOST_COUNTED)),
    ),
    Promise.all(services.map((service) => deps.referrals.countDeletions(service, MOST_COUNTED))),
  ]);
  const counted = new Set(ready.unread.map(([service, lane]) => `${service} ${lane}`));
  const read = [...ready.lanes.enhanced, ...ready.lanes.standard].filter(
    ({ service, lane }) => !counted.has(`${service} ${lane}`),
  );
  return { ready: read.length + sum(unread), deletions: sum(deletions) };
}

/** Since when the oldest waits that this claim did not take, as far as was looked. */
function oldestOf(candidates: readonly Referral[], ready: Ready, leases: readonly Lease[]): string | null {
  const taken = new Set(leases.map(({ planned }) => planned.referralId));
  const waiting = [...candidates, ...ready.lanes.enhanced, ...ready.lanes.standard]
    .filter(({ referralId }) => !taken.has(referralId))
    .map(({ visibleAt, updatedAt }) => visibleAt ?? updatedAt);
  return waiting.sort()[0] ?? null;
}

/** Keeps what a claim got, so that it can be asked for again; one that got nothing is forgotten. */
async function finish(
  deps: ExchangeDeps,
  record: ClaimRecord,
  leases: readonly Lease[],
  queue: Queue,
): Promise<Claimed | NothingReady> {
  if (leases.length === 0) {
    await deps.claims.forget(record.claimId);
    return { kind: 'nothing-ready', retryAfterSeconds: 1 };
  }
  const given = leases.map(({ planned }) => planned.referralId);
  const first = await deps.claims.finish({ ...record, given, queue });
  return first === 'written' || !first.given
    ? { kind: 'claimed', claim: answerOf(record, leases, queue) }
    : { kind: 'replayed', claim: givenBy(deps, first) };
}

/**
 * The claim again: as it was given, or carried on from where it stopped. What was withdrawn meanwhile is
 * left out of it.
 */
async function again(
  deps: ExchangeDeps,
  record: ClaimRecord,
  fingerprint: string,
): Promise<Claimed | NothingReady> {
  if (record.fingerprint !== fingerprint) throw new ProblemError('idempotency-key-reused');
  const seen = await deps.referrals.readMany(record.planned.map(({ referralId }) => referralId));
  const ended = new Set(
    seen
      .filter(({ state }) => state === 'withdrawn' || state === 'retracted')
      .map(({ referralId }) => referralId),
  );
  const without = (claim: ClaimAnswer): ClaimAnswer => ({
    ...claim,
    items: claim.items.filter(({ referralId }) => !ended.has(referralId)),
  });
  if (record.given) return { kind: 'replayed', claim: without(givenBy(deps, record)) };
  const isOver = deps.now().toISOString() >= record.leaseUntil;
  const leases = await leaseAll(
    deps,
    record,
    isOver ? seen.filter(({ claimId }) => claimId === record.claimId) : seen,
  );
  const finished = await finish(deps, record, leases, nothingKnown);
  return finished.kind === 'nothing-ready' ? finished : { kind: 'replayed', claim: without(finished.claim) };
}

type Queue = ClaimAnswer['queue'];
const nothingKnown: Queue = { approxReady: 0, oldestReadyAt: null, deletionsDue: 0 };

/** The answer of a claim that is on record, made again. */
function givenBy(deps: ExchangeDeps, record: ClaimRecord): ClaimAnswer {
  const given = new Set(record.given);
  const leases = record.planned
    .filter(({ referralId }) => given.has(referralId))
    .map((planned) => leaseOf(deps, record, planned));
  return answerOf(record, leases, record.queue ?? nothingKnown);
}

const answerOf = (
  { claimId, leaseUntil }: ClaimRecord,
  leases: readonly Lease[],
  queue: Queue,
): ClaimAnswer => ({
  claimId,
  leaseExpiresAt: leaseUntil,
  items: leases.map(({ planned, receipt }) => ({
    referralId: planned.referralId,
    receipt,
    service: planned.service,
    lane: planned.lane,
    ...(planned.dueBy ? { dueBy: planned.dueBy } : {}),
    deliveryCount: planned.deliveryCount + 1,
    version: planned.version + 1,
    links: { self: `/v1/referrals/${planned.referralId}` },
  })),
  queue,
});
