import type { ChainEnd } from '../../../../schemas/audit.ts';
import type { ChainHashes } from '../../../core/audit/chain.ts';
import { follows, verifyChain, type AuditDay, type Verified } from '../../../core/audit/verify-chain.ts';
import type { AnchorsRepository } from '../../../store/anchors.ts';
import type { AuditRepository } from '../../../store/audit.ts';

export interface VerifyAuditDeps {
  readonly audit: Pick<AuditRepository, 'days' | 'day'>;
  readonly anchors: Pick<AnchorsRepository, 'read'>;
  readonly hashes: ChainHashes;
  readonly now: () => Date;
}

/** Which part of the audit is verified. */
export interface Part {
  /** The first UTC day; everything, where left out. */
  readonly since?: string | undefined;
  /** One agency; all, where left out. */
  readonly agencyId?: string | undefined;
}

/** What was found of one agency. */
export interface VerifiedAgency extends Verified {
  readonly agencyId: string;
  readonly days: number;
}

export interface VerifiedAudit {
  readonly agencies: readonly VerifiedAgency[];
  /** Hours, since the first anchor, in which the ends of the chains were not written down. */
  readonly missingAnchors: readonly string[];
}

const HOUR_MS = 3_600_000;
/** The follower links a record within seconds; one older than this and not linked did not come by it. */
const SETTLE_MS = 5 * 60_000;
/** So many later days of an agency may have begun before the records of one are linked. */
const MOST_LATE_DAYS = 31;

/** Verifies the chain of each agency, and that it still holds every end that was ever written down of it. */
export async function verifyAudit(deps: VerifyAuditDeps, { since, agencyId }: Part): Promise<VerifiedAudit> {
  const now = deps.now();
  const known = await deps.audit.days(agencyId);
  const first = since ?? known.map(({ day }) => day).sort()[0] ?? now.toISOString().slice(0, 10);
  const { ends, missing } = await readEnds(deps, first, now);
  const ofAgency = Map.groupBy(ends, (end) => end.agencyId);
  const agencyIds = [...new Set([...known.map((one) => one.agencyId), ...ofAgency.keys()])]
    .filter((id) => agencyId === undefined || id === agencyId)
    .sort();
  const agencies: VerifiedAgency[] = [];
  for (const id of agencyIds) {
    const days = known.filter((one) => one.agencyId === id).map(({ day }) => day);
    agencies.push(await verifyAgency(deps, id, { days, first, ends: ofAgency.get(id) ?? [], now }));
  }
  return { agencies, missingAnchors: missing };
}

interface AgencyPart {
  readonly days: readonly string[];
  readonly first: string;
  readonly ends: readonly ChainEnd[];
  readonly now: Date;
}

async function verifyAgency(
  { audit, hashes }: VerifyAuditDeps,
  agencyId: string,
  { days, first, ends, now }: AgencyPart,
): Promise<VerifiedAgency> {
  const settledBefore = new Date(now.getTime() - SETTLE_MS).toISOString();
  const wanted = days.filter((day) => day >= first);
  const earlier = days.filter((day) => day < first);
  const read: AuditDay[] = [];
  for (const day of wanted) read.push(await audit.day(agencyId, day));
  // Back to what the first days are sealed onto: mostly the last one before them.
  const before: AuditDay[] = [];
  const isSealedOntoMore = () => read.some((day, at) => !follows(day, [...before, ...read.slice(0, at)]));
  for (const day of earlier.slice(-MOST_LATE_DAYS).reverse()) {
    if (!isSealedOntoMore()) break;
    before.unshift(await audit.day(agencyId, day));
  }
  const within = ends.filter(({ day }) => day >= first);
  return {
    agencyId,
    days: wanted.length,
    ...verifyChain(hashes, read, settledBefore, { before, ends: within }),
  };
}

/** Every end that was written down since a day, hour by hour, and the hours that lack. */
async function readEnds({ anchors }: VerifyAuditDeps, first: string, now: Date) {
  const ends: ChainEnd[] = [];
  const missing: string[] = [];
  let hasBegun = false;
  // The hour that runs may not have been written yet, nor the one before it for a few minutes.
  const until = now.getTime() - 2 * HOUR_MS;
  for (let at = Date.parse(`${first}T00:00:00Z`); at <= now.getTime(); at += HOUR_MS) {
    const hour = new Date(at).toISOString().slice(0, 13);
    const anchor = await anchors.read(hour);
    if (anchor) ends.push(...anchor.ends);
    else if (hasBegun && at <= until) missing.push(hour);
    hasBegun ||= anchor !== undefined;
  }
  return { ends, missing };
}
