import * as z from 'zod';

import { RowFilterSchema, type AgencyKind } from '../../../schemas/agencies.ts';
import { StatusSchema, type JourneyStatus } from '../../../schemas/responses/journey-status.ts';
import { profiles } from '../agency-profiles.ts';
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
export function statusOf({ journeyId, version, updatedAt, record }: Head): JourneyStatus {
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

/** Where a journey stands, and within whose rows it lies: all it takes to tell an agency the former. */
export const PlacedStatusSchema = z.object({ status: StatusSchema, rows: RowFilterSchema });
export type PlacedStatus = z.output<typeof PlacedStatusSchema>;

/** Where a journey stands, as far as an agency of a kind may know it. */
export function statusFor(kind: AgencyKind, { support, ...status }: JourneyStatus): JourneyStatus {
  return profiles[kind].seesSupport && support !== undefined ? { ...status, support } : status;
}
