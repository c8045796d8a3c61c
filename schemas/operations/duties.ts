import * as z from 'zod';

import { AgencyKindSchema } from '../agencies.ts';
import { DutyOwnerSchema, DutySchema, DutyStateSchema, liveDutyStates, NoDueSchema } from '../duty.ts';
import { RfcInstantSchema } from '../events/shared.ts';
import { JourneyIdSchema } from '../identifiers.ts';
import { PageLinksSchema, pageQuery } from '../parameters.ts';
import { ReferencesSchema } from '../responses/journey-status.ts';

import { defineOperations } from './define.ts';

const {
  dues,
  opening,
  hearing,
  also,
  receipt,
  corrects,
  reference,
  attemptedAt,
  withheld,
  missReason,
  settled,
} = DutySchema.shape;

const DutyViewSchema = z
  .object({
    key: z.string().meta({ description: 'Names the duty in duty.waived, duty.withheld and the like.' }),
    journeyId: JourneyIdSchema,
    references: ReferencesSchema.optional(),
    duty: z.string().meta({ description: 'The duty of the Code, such as VC-6-ARREST.' }),
    ruleSet: z.string().meta({ description: 'The version of the Code its clock runs by.' }),
    right: z.int().min(1).max(12),
    summary: z.string().meta({ description: 'What the victim is owed.' }),
    owner: DutyOwnerSchema,
    state: DutyStateSchema,
    due: z.string().nullable().meta({ format: 'date-time', description: 'In UTC; null without a limit.' }),
    noDue: NoDueSchema.optional(),
    startedAt: z.string().meta({ format: 'date-time' }),
    enhanced: z.boolean(),
    opening: opening.meta({ description: 'The event that opened it: name it in victim.informed.' }),
    hearing: hearing.meta({ description: 'The hearing whose results it is about: all of them at once.' }),
    also: also.meta({
      description:
        'The other events of that hearing that it rests on, as source and id with a blank between.',
    }),
    receipt,
    corrects: corrects.meta({
      description:
        'The event that the victim was told of and that was corrected or taken back since: tell what is right.',
    }),
    reasons: z.boolean().meta({ description: 'Telling the victim must give reasons to count.' }),
    topics: z.array(z.string()).meta({ description: 'Telling the victim must cover these to count.' }),
    dues: dues.meta({ description: 'Every due instant it has had, the last in force.' }),
    reference: reference.meta({ description: 'The claim, complaint or property it is about.' }),
    attempts: z.int(),
    attemptedAt,
    withheld,
    missReason,
    settled,
  })
  .meta({ id: 'Duty', description: 'One obligation of one agency to one victim.' });

export const dutyOperations = defineOperations('duties', {
  listDuties: {
    method: 'GET',
    path: '/duties',
    summary: 'List what your agency still owes to victims, the earliest due first',
    scope: 'duties:read',
    rows: 'journey',
    discloses: ['duties'],
    query: z.object({
      agency: AgencyKindSchema.optional().meta({
        description: 'The kind of agency that owes, where it is not yours.',
      }),
      state: z.enum(liveDutyStates).optional(),
      right: z.coerce.number('Use a right, 1 to 12.').int().min(1).max(12).optional(),
      dueBefore: RfcInstantSchema.optional(),
      ...pageQuery,
    }),
    responses: {
      200: {
        description: 'A page of the list.',
        body: z.object({ duties: z.array(DutyViewSchema), links: PageLinksSchema }).meta({ id: 'DutyList' }),
      },
    },
  },
  readDuties: {
    method: 'GET',
    path: '/journeys/{journeyId}/duties',
    summary: 'Read what a victim is and was owed, with every due date it had',
    scope: 'duties:read',
    rows: 'journey',
    discloses: ['duties'],
    responses: {
      200: {
        description: 'The duties you may see, those still owed first.',
        body: z
          .object({
            journeyId: JourneyIdSchema,
            optOuts: z.array(
              z.object({
                scope: z.enum(['updates', 'vcs']),
                rights: z.array(z.int()).optional(),
                since: z.string(),
              }),
            ),
            duties: z.array(DutyViewSchema),
          })
          .meta({ id: 'JourneyDuties' }),
      },
    },
  },
});
