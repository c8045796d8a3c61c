import * as z from 'zod';

import { JourneyIdSchema } from '../identifiers.ts';

const StrandStatusSchema = z.object({
  stage: z.string(),
  step: z.string(),
  since: z.string(),
  ending: z.string().optional(),
  reopenings: z
    .int()
    .optional()
    .meta({ description: 'How often it went on, or ended otherwise, after it had ended.' }),
});

/** Where a journey stands. */
export const StatusSchema = z
  .object({
    journeyId: JourneyIdSchema,
    version: z.int(),
    updatedAt: z.string(),
    case: StrandStatusSchema,
    support: StrandStatusSchema.optional(),
    mergedInto: JourneyIdSchema.optional(),
  })
  .meta({ id: 'JourneyStatus' });
export type JourneyStatus = z.output<typeof StatusSchema>;
