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

/** The references by which agencies know the matter, each list as far as its reader may have it. */
export const ReferencesSchema = z
  .object({
    incidents: z.array(z.string()).optional().meta({
      description: 'Incidents, as the two digits of the force, a stroke and the reference.',
    }),
    crimes: z.array(z.string()).optional().meta({
      description: 'Crimes, as the two digits of the force, a stroke and the reference.',
    }),
    cases: z.array(z.string()).optional().meta({ description: 'Cases, by their URNs.' }),
  })
  .meta({
    id: 'References',
    description: 'What you know the matter by; lists that you may not have are left out.',
  });
export type References = z.output<typeof ReferencesSchema>;

/** Where a journey stands. */
export const StatusSchema = z
  .object({
    journeyId: JourneyIdSchema,
    version: z.int(),
    updatedAt: z.string(),
    case: StrandStatusSchema,
    support: StrandStatusSchema.optional(),
    mergedInto: JourneyIdSchema.optional(),
    references: ReferencesSchema.optional(),
  })
  .meta({ id: 'JourneyStatus' });
export type JourneyStatus = z.output<typeof StatusSchema>;
