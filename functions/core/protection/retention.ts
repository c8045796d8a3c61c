import { retentionClasses, type RetentionClassName } from '../../../schemas/retention.ts';
import type { Head } from '../record/head.ts';
import type { Facts } from '../record/facts.ts';

import { lifelongAnonymity } from './anonymity.ts';

const seriousFlags = ['domestic-abuse', 'hate-crime', 'stalking-harassment', 'child-victim'];
const mostSeriousFlags = ['terrorism', 'bereaved'];

/** The class by which the details of a victim are kept. */
export function retentionClassOf(facts: Facts): RetentionClassName {
  const has = (flags: readonly string[]) => facts.flags.some((flag) => flags.includes(flag));
  if (lifelongAnonymity(facts) || has(mostSeriousFlags)) return 'most-serious';
  return has(seriousFlags) || facts.enhanced.entitled ? 'serious' : 'other';
}

/** The instant (UTC) until which details are kept; undefined while the journey is open. */
export function keptUntil({ record, updatedAt }: Head): string | undefined {
  const { case: justice, support } = record.strands;
  if (justice.stage !== 'closed' || (support.stage !== 'closed' && support.stage !== 'needs'))
    return undefined;
  const until = new Date(updatedAt);
  until.setUTCFullYear(until.getUTCFullYear() + retentionClasses[retentionClassOf(record.facts)].years);
  return until.toISOString();
}
