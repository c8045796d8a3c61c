import * as z from 'zod';

import { AgencyKindSchema } from './agencies.ts';
import { JourneyIdSchema } from './identifiers.ts';

/** What was said with a victim and promised to them. */
export const ContactLogSchema = z
  .object({
    journeyId: JourneyIdSchema,
    entries: z.array(
      z.object({
        type: z.string(),
        time: z.string(),
        by: AgencyKindSchema,
        data: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .meta({ id: 'ContactLog', description: 'What was said with a victim and promised to them: codes only.' });
export type ContactLog = z.output<typeof ContactLogSchema>;
