import { backlogContribution } from '../core/statistics/backlog.ts';
import { complianceContribution } from '../core/statistics/compliance.ts';
import type { Contribution } from '../core/statistics/contribution.ts';
import { referralContribution } from '../core/statistics/referrals.ts';

import { tryAgain, type BackOff } from './try-again.ts';
import type { FiguresRepository } from './figures.ts';
import { dutyFrom } from './journeys/duties.ts';
import { headFrom } from './journeys/heads.ts';
import { referralFrom } from './referrals.ts';
import type { Item } from './table.ts';

export interface FollowDeps {
  readonly figures: Pick<FiguresRepository, 'source' | 'replace'>;
  readonly backOff: BackOff;
}

/** What a journey or a duty adds to the figures as of a version of its journey. */
export interface Addition {
  readonly source: string;
  readonly version: number;
  readonly contribution: Contribution | undefined;
}

const isSame = (a: Contribution | undefined, b: Contribution | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * Brings the counters to what a journey or duty adds now. Told twice, or of an older version, it changes
 * nothing: the stream may give a record again.
 */
export async function countAddition({ figures, backOff }: FollowDeps, addition: Addition): Promise<void> {
  await tryAgain(backOff, async () => {
    const before = await figures.source(addition.source);
    if (before.version >= addition.version || isSame(before.contribution, addition.contribution)) return true;
    const { version, contribution } = addition;
    const after = { version, ...(contribution ? { contribution } : {}) };
    const { outcome } = await figures.replace(addition.source, before, after);
    return outcome === 'committed' ? true : undefined;
  });
}

function ofHead(image: Item): Addition {
  const head = headFrom(image);
  return { source: head.journeyId, version: head.version, contribution: backlogContribution(head) };
}

/** A duty that is gone was never owed: it counts as of the version after the last one it had. */
function ofDuty(source: string, now: Item | undefined, before: Item | undefined): Addition {
  const version = Number((now ?? before)?.['version']?.N ?? 0);
  if (!now) return { source, version: version + 1, contribution: undefined };
  return { source, version, contribution: complianceContribution(dutyFrom(now)) };
}

function ofReferral(image: Item): Addition {
  const referral = referralFrom(image);
  const { referralId: source, version } = referral;
  return { source, version, contribution: referralContribution(referral) };
}

/** What an item of the journeys adds to the figures, as it is now and was before; undefined for one that adds nothing. */
export function additionOf(now: Item | undefined, before: Item | undefined): Addition | undefined {
  const item = now ?? before;
  const [pk, sk] = [item?.['PK']?.S ?? '', item?.['SK']?.S ?? ''];
  if (pk.startsWith('REF#') && sk === 'HEAD' && now) return ofReferral(now);
  if (!pk.startsWith('J#')) return undefined;
  if (sk === 'HEAD' && now) return ofHead(now);
  return sk.startsWith('DL#') ? ofDuty(`${pk.slice(2)}#${sk.slice(3)}`, now, before) : undefined;
}
