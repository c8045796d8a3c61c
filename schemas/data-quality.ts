import * as z from 'zod';

import { EventRefSchema } from './events/shared.ts';

/** Why an event is listed for its own agency, and what would take it off the list. */
export const dataQualityReasons = {
  waiting: 'It waits for what must come before it. Send that; or correct or retract the event.',
  unexpected:
    'It is on record and moved nothing, since the journey was past it. Send what is missing before it; or correct or retract it.',
  'links-journeys':
    'It names a reference of another journey of the same victim. If both are one, post journey.merged; if not, correct the reference.',
} as const;

const reasons = Object.keys(dataQualityReasons) as (keyof typeof dataQualityReasons)[];

/** What a journey's record keeps of an event that its agency may have to mend: codes alone. */
export const ListedEventSchema = EventRefSchema.extend({
  agencyId: z.string(),
  type: z.string(),
  time: z.string(),
});
export type ListedEvent = z.output<typeof ListedEventSchema>;

/** An event to be mended, as it is kept in its agency's list. */
export const DataQualityIssueSchema = ListedEventSchema.omit({ agencyId: true }).extend({
  why: z.enum(reasons).meta({
    description: reasons.map((reason) => `\`${reason}\`: ${dataQualityReasons[reason]}`).join(' '),
  }),
});
export type DataQualityIssue = z.output<typeof DataQualityIssueSchema>;
