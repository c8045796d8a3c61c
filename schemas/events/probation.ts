import * as z from 'zod';

import { defineEvents } from './define.ts';
import { CodeSchema, DateOrInstantSchema, SuspectRefSchema } from './shared.ts';

const senders = ['probation'] as const;

export const probationEvents = defineEvents('probation', {
  'probation.vcs-referred': {
    summary: 'The victim was referred to the Victim Contact Scheme (Right 11).',
    opens: [
      {
        rows: 'probationRegions',
        by: ['police', 'witness-care', 'court'],
        named: 'region',
        otherwise: 'london',
      },
    ],
    senders: ['witness-care', 'probation', 'court'],
    data: { suspect: SuspectRefSchema.optional(), region: CodeSchema.optional() },
    example: { suspect: 'S1', region: 'london' },
  },
  'probation.victim-contacted': {
    summary: 'A victim liaison officer reached out to the victim.',
    senders,
    data: { outcome: z.enum(['opted-in', 'opted-out', 'no-answer']) },
    example: { outcome: 'opted-in' },
  },
  'probation.opted-out': {
    summary: 'The victim left the Victim Contact Scheme.',
    senders,
    safetyWord: true,
  },
  'probation.opted-in': {
    summary: 'The victim joined the Victim Contact Scheme.',
    senders,
    safetyWord: true,
  },
  'probation.key-stage': {
    summary: "A stage of the sentence the victim may hear of; never the prison's identity.",
    senders,
    data: {
      stage: z.enum([
        'open-conditions',
        'parole-hearing',
        'release-considered',
        'released',
        'recalled',
        'discharged',
        'licence-varied',
      ]),
      at: DateOrInstantSchema.optional(),
    },
    example: { stage: 'release-considered', at: '2027-05-01' },
  },
  'probation.sentence-ended': {
    summary: 'The sentence has been served.',
    senders,
    data: { suspect: SuspectRefSchema.optional() },
    example: { suspect: 'S1' },
  },
});
