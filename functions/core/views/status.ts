import * as z from 'zod';

import { RowFilterSchema, type AgencyKind } from '../../../schemas/agencies.ts';
import {
  StatusSchema,
  type JourneyStatus,
  type References,
} from '../../../schemas/responses/journey-status.ts';
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

/** Where a journey stands, within whose rows it lies, and by what it is known. */
export function placedStatusOf(head: Head): PlacedStatus {
  const { incidents, crimes, cases, rows } = head.record.facts;
  return { status: { ...statusOf(head), references: { incidents, crimes, cases } }, rows };
}

/** Where a journey stands, as far as an agency of a kind may know it. */
export function statusFor(
  kind: AgencyKind,
  { support, references, ...status }: JourneyStatus,
): JourneyStatus {
  const known = referencesFor(kind, references);
  return {
    ...status,
    ...(profiles[kind].seesSupport && support !== undefined ? { support } : {}),
    ...(known ? { references: known } : {}),
  };
}

/** The references that an agency of a kind may have; undefined where it may have none. */
export function referencesFor(kind: AgencyKind, references: References = {}): References | undefined {
  const seen = (['incidents', 'crimes', 'cases'] as const).filter(
    (name) => profiles[kind].facts.includes(name) && references[name] !== undefined,
  );
  return seen.length === 0 ? undefined : Object.fromEntries(seen.map((name) => [name, references[name]]));
}
