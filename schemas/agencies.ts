import * as z from 'zod';

import { agencyKinds } from './agency-kinds.ts';

export const AgencyKindSchema = z.enum(agencyKinds);
export type AgencyKind = z.infer<typeof AgencyKindSchema>;

/**
 * Which rows an agency's credential may reach. A dimension that is empty reaches nothing: there is no
 * "all rows" (deny by default).
 */
export const RowFilterSchema = z.object({
  forces: z.array(z.string()).default([]),
  courts: z.array(z.string()).default([]),
  cpsAreas: z.array(z.string()).default([]),
  services: z.array(z.string()).default([]),
  probationRegions: z.array(z.string()).default([]),
  /** The journeys of a victim, one of which they see once they are let into it. */
  journeys: z.array(z.string()).default([]),
});
export type RowFilter = z.infer<typeof RowFilterSchema>;

export const rowDimensions = Object.keys(RowFilterSchema.shape) as (keyof RowFilter)[];
