import * as z from 'zod';

import { AgencyKindSchema } from './agencies.ts';
import { DutyOwnerSchema, DutyStateSchema } from './duty.ts';
import { TimePrecisionSchema } from './envelope.ts';
import { JourneyIdSchema } from './identifiers.ts';

const DutySchema = z.object({
  duty: z.string(),
  right: z.int(),
  state: DutyStateSchema,
  due: z.string().nullable(),
  startedAt: z.string(),
  opening: z.string().meta({ description: 'The type of the event that it is owed for.' }),
  settledAt: z.string().optional(),
});

const ReferencesSchema = z
  .object({ crimes: z.array(z.string()), incidents: z.array(z.string()), cases: z.array(z.string()) })
  .meta({ id: 'OwnReferences', description: 'What a matter is known by, as far as its victim may know.' });

/** A journey as its victim may know it. */
export const OwnJourneySchema = z
  .object({
    journeyId: JourneyIdSchema,
    references: ReferencesSchema,
    stage: z.string(),
    step: z.string(),
    since: z.string().optional(),
    nextHearing: z
      .object({
        hearingType: z.string(),
        court: z.string(),
        at: z.string(),
        days: z.array(z.string()).optional(),
      })
      .optional(),
    events: z.array(
      z.object({
        type: z.string(),
        time: z.string(),
        timePrecision: TimePrecisionSchema,
        by: AgencyKindSchema,
        told: z.object({ at: z.string(), by: AgencyKindSchema, method: z.string() }).optional(),
        data: z.record(z.string(), z.unknown()),
      }),
    ),
    owed: z.array(DutySchema.extend({ owner: DutyOwnerSchema })),
    windows: z.array(DutySchema),
    court: z
      .object({
        witness: z.string(),
        specialMeasures: z.string(),
        victimPersonalStatement: z.string(),
        available: z.boolean().optional(),
        statementPreference: z.string().optional(),
      })
      .optional(),
    newsWaiting: z.object({
      updates: z.array(
        z.object({
          update: z.string(),
          owner: DutyOwnerSchema,
          due: z.string().nullable(),
          late: z.boolean(),
        }),
      ),
      more: z.boolean(),
    }),
  })
  .meta({ id: 'OwnJourney', description: 'A journey as its victim may know it: codes only.' });
export type OwnJourney = z.output<typeof OwnJourneySchema>;
