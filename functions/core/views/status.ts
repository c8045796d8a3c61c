import type { Head } from '../record/head.ts';
import type { Strand } from '../record/record.ts';

const strandStatus = ({ stage, step, since, ending, reopenings }: Strand) => ({
  stage,
  step,
  since,
  ...(ending ? { ending } : {}),
  ...(reopenings > 0 ? { reopenings } : {}),
});

/** Where a journey stands; the same for every agency that may see it at all. */
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
