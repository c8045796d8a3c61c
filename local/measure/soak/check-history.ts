/** One thing that was asked of the exchange, and what came of it. Places count starts and ends of all. */
interface Entry {
  readonly start: number;
  readonly end: number;
  /** The service's clock when it began and when it was answered, in UTC. */
  readonly from: string;
  readonly to: string;
}

export interface ClaimEntry extends Entry {
  readonly kind: 'claim';
  readonly key: string;
  readonly claimId: string;
  readonly leaseSeconds: number;
  readonly leaseExpiresAt: string;
  readonly items: readonly { readonly referralId: string; readonly receipt: string }[];
}

export interface ActEntry extends Entry {
  readonly kind: 'acknowledge' | 'decide' | 'extend' | 'release' | 'read';
  readonly referralId: string;
  readonly receipt: string;
  readonly status: number;
  readonly decision?: string;
  readonly leaseExpiresAt?: string;
}

export interface WithdrawEntry extends Entry {
  readonly kind: 'withdraw';
  readonly referralId: string;
}

/** What is stored of a referral in the end: in the exchange, and in the record of its journey. */
export interface FinalEntry {
  readonly referralId: string;
  readonly state: string;
  readonly recorded: string;
}

export interface History {
  readonly referrals: readonly string[];
  readonly entries: readonly (ClaimEntry | ActEntry | WithdrawEntry)[];
  readonly finals: readonly FinalEntry[];
}

/** Counts of what must not be. */
export interface Violations {
  readonly heldByTwo: number;
  readonly staleReceiptAccepted: number;
  readonly decidedTwice: number;
  readonly shownAfterWithdrawal: number;
  readonly answeredDifferently: number;
  readonly lost: number;
  readonly unfinished: number;
  readonly recordDisagrees: number;
}

const SETTLED = [
  'accepted',
  'rejected',
  'more-info-requested',
  'in-progress',
  'completed',
  'closed-unable-to-contact',
  'withdrawn',
  'dead-letter',
  'retracted',
];
/** How long an acknowledged referral stays with whoever acknowledged it, in milliseconds. */
const DECIDE_MS = 72 * 3_600_000;

interface Lease {
  readonly receipt: string;
  readonly start: number;
  readonly from: number;
  readonly until: number;
}

/** The time for which each receipt was good: from its lease to its last extension, or to its release. */
function leasesOf(referralId: string, entries: Entries): Lease[] {
  const leases = new Map<string, Lease>();
  for (const entry of entries) {
    if (entry.kind !== 'claim') continue;
    for (const { receipt } of entry.items.filter((item) => item.referralId === referralId)) {
      const until = Date.parse(entry.leaseExpiresAt);
      const known = leases.get(receipt);
      if (known) continue;
      leases.set(receipt, { receipt, start: entry.start, from: until - entry.leaseSeconds * 1000, until });
    }
  }
  return [...leases.values()].map((lease) => {
    let { until } = lease;
    for (const act of entries) {
      if (!('receipt' in act) || act.receipt !== lease.receipt) continue;
      if (act.status !== 200 || Date.parse(act.from) >= until) continue;
      if (act.kind === 'acknowledge') until = Math.max(until, Date.parse(act.from) + DECIDE_MS);
      if (act.kind === 'extend') until = Math.max(until, Date.parse(act.leaseExpiresAt ?? act.from));
      if (act.kind === 'release' || act.kind === 'decide') return { ...lease, until: Date.parse(act.from) };
    }
    return { ...lease, until };
  });
}

function heldByTwo(leases: readonly Lease[]): number {
  const ordered = [...leases].sort((a, b) => a.from - b.from);
  return ordered.filter((lease, at) =>
    ordered.slice(at + 1).some((later) => later.receipt !== lease.receipt && later.from < lease.until),
  ).length;
}

const isAct = (entry: History['entries'][number]): entry is ActEntry => 'status' in entry;

/** Acts that succeeded under a receipt although a later one had been given before they began. */
function staleAccepted(referralId: string, own: Entries, leases: readonly Lease[]): number {
  const acts = own.filter(isAct);
  return acts.filter((act) => {
    const held = leases.find(({ receipt }) => receipt === act.receipt);
    if (act.status !== 200 || act.kind === 'read' || !held) return false;
    const repeats = acts.some(
      (first) =>
        first.kind === act.kind &&
        first.receipt === act.receipt &&
        first.status === 200 &&
        first.start < act.start,
    );
    const given = own.filter(
      (entry) =>
        entry.kind === 'claim' &&
        entry.end < act.start &&
        entry.items.some((item) => item.referralId === referralId && item.receipt !== act.receipt) &&
        Date.parse(entry.leaseExpiresAt) - entry.leaseSeconds * 1000 > held.from,
    );
    return given.length > 0 && !repeats;
  }).length;
}

function decidedTwice(entries: Entries): boolean {
  const final = new Set(
    entries
      .filter(isAct)
      .filter((act) => act.kind === 'decide' && act.status === 200)
      .filter(({ decision }) => decision !== 'more-info-requested')
      .map(({ decision, receipt }) => `${decision ?? ''} ${receipt}`),
  );
  return final.size > 1;
}

function shownAfter(withdrawals: readonly WithdrawEntry[], entries: Entries): number {
  const endedAt = new Map(withdrawals.map(({ referralId, end }) => [referralId, end]));
  const isLate = (referralId: string, start: number) => start > (endedAt.get(referralId) ?? Infinity);
  return entries.filter((entry) => {
    if (entry.kind === 'claim') return entry.items.some(({ referralId }) => isLate(referralId, entry.start));
    if (entry.kind === 'withdraw') return false;
    return entry.status < 300 && isLate(entry.referralId, entry.start);
  }).length;
}

/** Two answers to one key must give the same leases; what was withdrawn meanwhile may be missing. */
function answeredDifferently(withdrawn: ReadonlySet<string>, entries: Entries): number {
  const first = new Map<string, ClaimEntry>();
  let different = 0;
  for (const entry of entries) {
    if (entry.kind !== 'claim') continue;
    const before = first.get(entry.key);
    if (!before) {
      first.set(entry.key, entry);
      continue;
    }
    const receipts = (claim: ClaimEntry) =>
      JSON.stringify(
        claim.items
          .filter(({ referralId }) => !withdrawn.has(referralId))
          .map(({ referralId, receipt }) => `${referralId} ${receipt}`)
          .sort(),
      );
    if (before.claimId !== entry.claimId || receipts(before) !== receipts(entry)) different += 1;
  }
  return different;
}

type Entries = History['entries'];

/** What concerns each referral, in the order in which it was answered. */
function byReferral({ referrals, entries }: History): ReadonlyMap<string, Entries> {
  const own = new Map<string, Entries[number][]>(referrals.map((id) => [id, []]));
  for (const entry of entries) {
    const about = entry.kind === 'claim' ? entry.items.map((item) => item.referralId) : [entry.referralId];
    for (const id of about) own.get(id)?.push(entry);
  }
  return own;
}

/**
 * Holds a history of the exchange to what it promises. It knows nothing of how the exchange works: only
 * what was asked, when, and what was answered.
 */
export function checkHistory(history: History): Violations {
  const withdrawals = history.entries.filter((entry) => entry.kind === 'withdraw');
  const sum = (count: (referralId: string, own: Entries, leases: readonly Lease[]) => number) =>
    [...byReferral(history)].reduce(
      (total, [referralId, own]) => total + count(referralId, own, leasesOf(referralId, own)),
      0,
    );
  const finals = new Map(history.finals.map((final) => [final.referralId, final]));
  const stored = history.referrals.flatMap((referralId) => finals.get(referralId) ?? []);
  return {
    heldByTwo: sum((_id, _own, leases) => heldByTwo(leases)),
    staleReceiptAccepted: sum(staleAccepted),
    decidedTwice: sum((_id, own) => Number(decidedTwice(own))),
    shownAfterWithdrawal: shownAfter(withdrawals, history.entries),
    answeredDifferently: answeredDifferently(
      new Set(withdrawals.map(({ referralId }) => referralId)),
      history.entries,
    ),
    lost: history.referrals.length - stored.length,
    unfinished: stored.filter(({ state }) => !SETTLED.includes(state)).length,
    recordDisagrees: stored.filter(({ state, recorded }) => state !== recorded).length,
  };
}
