import type { AgencyKind } from '../../../schemas/agencies.ts';
import type { Head } from '../record/head.ts';
import type { Strand } from '../record/record.ts';

const strandStatus = ({ stage, step, since, ending, reopenings }: Strand) => ({
  stage,
  step,
  since,
  ...(ending ? { ending } : {}),
  ...(reopenings > 0 ? { reopenings } : {}),
});

/** Where a journey stands. */
export function statusOf({ journeyId, version, updatedAt, record }: Head) {
  const { mergedInto } = record.facts;
  return {
    journeyId,
    version,
    updatedAt,
    case: strandStatus(record.strands.case),
    support: strandStatus(record.strands.support),
    ...(mergedInto ? { mergedInto } : {}),
  };
}

/** The kinds that do not learn whether and where a victim has support. */
const withoutSupport: ReadonlySet<AgencyKind> = new Set(['court', 'cps']);

/** Where a journey stands, as far as an agency of a kind may know it. */
export function statusFor(kind: AgencyKind, head: Head) {
  const { support, ...status } = statusOf(head);
  return withoutSupport.has(kind) ? status : { ...status, support };
}
