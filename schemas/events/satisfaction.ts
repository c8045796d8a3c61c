import * as z from 'zod';

import { stageCodes } from '../reference/stages.ts';
import { defineEvents } from './define.ts';
import { EventRefsSchema, exampleEventRef, NarrativeSchema } from './shared.ts';

/** From 1, completely dissatisfied, to 7, completely satisfied. */
const ScaleSchema = z.int().min(1).max(7);
const PartlySchema = z.enum(['yes', 'partly', 'no']);

export const satisfactionEvents = defineEvents('satisfaction', {
  'satisfaction.given': {
    summary: 'The victim said how they were treated. The agency that it is about does not see it.',
    senders: ['victim', 'phoneline'],
    data: {
      stage: z.enum(Object.keys(stageCodes) as [keyof typeof stageCodes, ...(keyof typeof stageCodes)[]]),
      moment: z.enum(['report', 'update', 'decision', 'hearing', 'trial', 'support', 'ended']),
      about: EventRefsSchema.optional(),
      agency: z.enum(['police', 'cps', 'court', 'witness-care', 'support-service', 'probation', 'phoneline']),
      overall: ScaleSchema,
      contactEase: ScaleSchema.optional(),
      actionTaken: ScaleSchema.optional(),
      followUp: ScaleSchema.optional(),
      treatment: ScaleSchema.optional(),
      informed: PartlySchema,
      understandable: PartlySchema.optional(),
      wouldReportAgain: z.boolean().optional(),
      rightsKept: z
        .array(z.object({ right: z.int().min(1).max(12), kept: z.enum(['yes', 'no', 'not-sure']) }))
        .max(12)
        .optional(),
      dissatisfiedBy: z
        .array(
          z.enum([
            'no-updates',
            'late',
            'passed-around',
            'not-believed',
            'retold-story',
            'unsafe',
            'not-understood',
            'other',
          ]),
        )
        .max(8)
        .optional(),
      via: z.enum(['online', 'phone', 'text', 'worker']),
      wantsReply: z.boolean(),
    },
    personal: { narrative: NarrativeSchema.optional() },
    example: {
      stage: 'investigation',
      moment: 'update',
      about: [exampleEventRef],
      agency: 'police',
      overall: 3,
      contactEase: 4,
      actionTaken: 3,
      followUp: 2,
      treatment: 5,
      informed: 'partly',
      understandable: 'yes',
      wouldReportAgain: true,
      rightsKept: [{ right: 6, kept: 'no' }],
      dissatisfiedBy: ['late'],
      via: 'online',
      wantsReply: true,
      narrative: 'Invented words of a testcase.',
    },
  },
});
