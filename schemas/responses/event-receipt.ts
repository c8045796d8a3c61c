import * as z from 'zod';

import { EffectSchema } from '../envelope.ts';
import { ServiceIdSchema } from '../events/shared.ts';
import { JourneyIdSchema } from '../identifiers.ts';
import { ReferralProblemSchema } from '../referral.ts';

const referralProblems = z
  .array(ReferralProblemSchema)
  .optional()
  .meta({ description: 'Why a referral that the event asked for was not made; it is still owed.' });

const proposedServices = z
  .object({
    referTo: z.array(ServiceIdSchema).meta({ description: 'Referred to where the assessment names none.' }),
    signpost: z.array(ServiceIdSchema).meta({ description: 'To tell the victim of.' }),
  })
  .optional()
  .meta({ description: 'What the rules propose for the needs that the event assesses.' });

const suspectedDuplicates = z.array(JourneyIdSchema).optional().meta({
  description:
    'Other journeys that a reference in the event leads to, of the same victim by number. If they are one, post journey.merged for the journey that is to end, with the other as `into`.',
});

export const EventReceiptSchema = z
  .object({
    eventId: z.string(),
    receivedAt: z.string().meta({ format: 'date-time' }),
    effect: EffectSchema,
    journeyId: JourneyIdSchema.optional(),
    sequence: z.int().min(1).optional().meta({ description: "Place in the journey's log." }),
    ignored: z.array(z.string()).optional().meta({
      description:
        'Fields of the event that are not known and were left out, by JSON Pointer; at most 50. With `Prefer: handling=strict` they are refused.',
    }),
    referralProblems,
    proposedServices,
    suspectedDuplicates,
    /** Every journey the event reached, where its subject names more than one. */
    journeys: z
      .array(
        z.object({
          journeyId: JourneyIdSchema,
          sequence: z.int().min(1),
          effect: EffectSchema,
          referralProblems,
          proposedServices,
          suspectedDuplicates,
        }),
      )
      .optional(),
    journeysToFollow: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'How many more journeys share the reference; the event is put on each shortly.' }),
  })
  .meta({
    id: 'EventReceipt',
    description: 'Proof that an event is stored. A replay gives the same body, for ever.',
  });
export type EventReceipt = z.infer<typeof EventReceiptSchema>;

export const BatchAnswerSchema = z
  .object({
    summary: z.object({
      created: z.int(),
      replayed: z.int(),
      unmatched: z.int(),
      refused: z.int(),
    }),
    results: z.array(
      z.object({
        index: z.int().min(0),
        status: z.int(),
        id: z.string().optional(),
        receipt: EventReceiptSchema.optional(),
        problem: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
  })
  .meta({ id: 'BatchAnswer', description: 'What became of each event of a batch, in the order sent.' });
export type BatchAnswer = z.infer<typeof BatchAnswerSchema>;

export const EventCheckSchema = z
  .object({
    status: z
      .int()
      .meta({ description: 'The status that `POST /v1/events` would answer with: 200, 201 or 202.' }),
    opensJourney: z
      .boolean()
      .optional()
      .meta({ description: 'It would open a journey, which is named once the event is sent.' }),
    receipt: EventReceiptSchema.meta({
      description: 'What it would answer with; where the event was sent before, what it was answered with.',
    }),
  })
  .meta({ id: 'EventCheck', description: 'What would become of an event, of which nothing is stored.' });
export type EventCheck = z.infer<typeof EventCheckSchema>;
