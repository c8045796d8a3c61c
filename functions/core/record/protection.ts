import * as z from 'zod';

import { AgencyKindSchema, RowFilterSchema } from '../../../schemas/agencies.ts';
import { DutySchema } from '../../../schemas/duty.ts';
import { ConsentScopeSchema, EnhancedGroundsSchema } from '../../../schemas/events/needs.ts';
import { SafeContactSummarySchema } from '../../../schemas/events/shared.ts';

const CodesSchema = z.array(z.string());

/** What one journey hands to the one that goes on in its place: codes alone, and all of it to protect the victim. */
export const ProtectionSchema = z.object({
  personRef: z.string(),
  rows: RowFilterSchema,
  flags: CodesSchema,
  /** The alerts that each agency raised and has not cleared. */
  alertsBy: z.record(z.string(), CodesSchema),
  /** The kinds of the protective orders that hold; suspects are named by each journey for itself. */
  orders: CodesSchema,
  anonymity: z.boolean(),
  under18: z.boolean(),
  victimDied: z.boolean(),
  /** The grounds of enhanced rights; absent where there are none. */
  enhanced: EnhancedGroundsSchema.optional(),
  optOuts: z.array(
    z.object({ scope: z.enum(['updates', 'vcs']), rights: z.array(z.int()).optional(), since: z.string() }),
  ),
  /** The victim refused support, or took their consent back; `services`: for these alone. */
  refusedSupport: z
    .object({
      scope: ConsentScopeSchema,
      capturedAt: z.string(),
      by: AgencyKindSchema,
      services: z.array(z.string()).optional(),
    })
    .optional(),
  safeContact: SafeContactSummarySchema.optional(),
  /** Who speaks for the victim, by the names of what the vault keeps of them. */
  representatives: CodesSchema,
  /** What is still owed there; what is owed here already is owed once. */
  duties: z.array(DutySchema),
});
export type Protection = z.output<typeof ProtectionSchema>;
