import * as z from 'zod';

import { ForceCodeSchema, IncidentReferenceSchema } from '../identifiers.ts';
import { defineEvents } from './define.ts';
import { AddressSchema, CodeSchema, exampleAddress, NarrativeSchema } from './shared.ts';

/** Metropolitan Police call grades: immediate, significant, extended, referred. */
export const IncidentGradeSchema = z.enum(['I', 'S', 'E', 'R']);

/** Which victim of a crime with several: each has a journey of their own. */
export const VictimNumberSchema = z.int().min(1).max(999);

const ThriveLevelSchema = z.enum(['low', 'medium', 'high']);

export const incidentEvents = defineEvents('incident', {
  'incident.created': {
    summary: 'An incident was opened in command and control.',
    opens: [{ rows: 'forces', by: ['police'], named: 'force' }],
    senders: ['police'],
    opensJourney: true,
    data: {
      force: ForceCodeSchema,
      incidentReference: IncidentReferenceSchema,
      grade: IncidentGradeSchema.optional(),
      openingCode: CodeSchema.optional(),
      victimNumber: VictimNumberSchema.optional(),
    },
    personal: { location: AddressSchema.optional(), narrative: NarrativeSchema.optional() },
    example: {
      force: '01',
      incidentReference: 'CAD 1234/05MAR26',
      grade: 'S',
      openingCode: '101',
      victimNumber: 1,
      location: exampleAddress,
      narrative: 'Invented account of a testcase.',
    },
  },
  'incident.graded': {
    summary: 'The response grade was set or changed, with its THRIVE assessment.',
    senders: ['police'],
    data: {
      grade: IncidentGradeSchema,
      thrive: z
        .object({
          threat: ThriveLevelSchema,
          harm: ThriveLevelSchema,
          risk: ThriveLevelSchema,
          investigation: ThriveLevelSchema,
          vulnerability: ThriveLevelSchema,
          engagement: ThriveLevelSchema,
        })
        .optional(),
    },
    example: {
      grade: 'I',
      thrive: {
        threat: 'high',
        harm: 'medium',
        risk: 'high',
        investigation: 'low',
        vulnerability: 'medium',
        engagement: 'low',
      },
    },
  },
  'incident.attended': { summary: 'An officer attended.', senders: ['police'] },
  'incident.closed-no-crime': {
    summary: 'The incident was closed without a crime record.',
    senders: ['police'],
    data: { reason: z.enum(['no-crime', 'duplicate', 'false-report', 'other-agency']) },
    example: { reason: 'no-crime' },
  },
});
