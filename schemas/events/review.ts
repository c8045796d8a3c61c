import * as z from 'zod';

import { defineEvents } from './define.ts';
import { EventRefSchema, exampleEventRef } from './shared.ts';

/** Victims' right to review by police or CPS, and unduly lenient sentence. */
const SchemeSchema = z.enum(['police-vrr', 'cps-vrr', 'uls']);

export const reviewEvents = defineEvents('review', {
  'review.requested': {
    summary: 'The victim asked for a decision to be looked at again.',
    senders: ['police', 'cps', 'support-service'],
    data: { decision: EventRefSchema, scheme: SchemeSchema },
    example: { decision: exampleEventRef, scheme: 'cps-vrr' },
  },
  'review.concluded': {
    summary: 'The review was decided.',
    senders: ['police', 'cps'],
    data: {
      decision: EventRefSchema.optional(),
      scheme: SchemeSchema,
      outcome: z.enum(['upheld', 'overturned', 'reopened', 'explanation']),
    },
    example: { decision: exampleEventRef, scheme: 'cps-vrr', outcome: 'overturned' },
  },
});
