import * as z from 'zod';

import { ForceCodeSchema, IncidentReferenceSchema } from '../identifiers.ts';
import { defineEvents } from './define.ts';
import { IncidentGradeSchema, VictimNumberSchema } from './incident.ts';
import {
  AddressSchema,
  ContactChannelSchema,
  DateOrInstantSchema,
  exampleAddress,
  examplePerson,
  exampleSafeContact,
  NarrativeSchema,
  PersonSchema,
  SafeContactSchema,
} from './shared.ts';

export const contactEvents = defineEvents('contact', {
  'contact.received': {
    summary: 'A victim, or someone for them, first got in touch.',
    opens: [{ rows: 'forces', by: ['police'], named: 'force' }],
    senders: ['police', 'support-service'],
    opensJourney: true,
    data: {
      channel: z.enum([
        '999',
        '101',
        'online',
        'front-counter',
        'third-party',
        'victim-phoneline',
        'self-referral',
      ]),
      force: ForceCodeSchema,
      incidentReference: IncidentReferenceSchema.optional(),
      grade: IncidentGradeSchema.optional(),
      victimNumber: VictimNumberSchema.optional(),
    },
    personal: {
      victim: PersonSchema.optional(),
      caller: PersonSchema.optional(),
      location: AddressSchema.optional(),
      safeContact: SafeContactSchema.optional(),
      narrative: NarrativeSchema.optional(),
    },
    example: {
      channel: '999',
      force: '01',
      incidentReference: 'CAD 1234/05MAR26',
      grade: 'I',
      victimNumber: 1,
      victim: examplePerson,
      caller: { givenName: 'Caller', familyName: 'Example', phone: '020 7946 0002' },
      location: exampleAddress,
      safeContact: exampleSafeContact,
      narrative: 'Invented account of a testcase.',
    },
  },
  'contact.logged': {
    summary: 'Somebody spoke with the victim, or tried to: what for, and what came of it. Codes first.',
    senders: ['police', 'witness-care', 'support-service', 'phoneline'],
    data: {
      direction: z.enum(['in', 'out']),
      whom: z.enum(['victim', 'representative', 'somebody-else']),
      method: ContactChannelSchema,
      purposes: z
        .array(
          z.enum([
            'news',
            'question',
            'court',
            'support',
            'safe-contact',
            'online-access',
            'complaint',
            'feedback-reply',
            'other',
          ]),
        )
        .min(1)
        .max(9),
      outcome: z.enum(['reached', 'attempted', 'asked-to-wait', 'identity-not-proved']),
      promisedBy: DateOrInstantSchema.optional(),
    },
    personal: { narrative: NarrativeSchema.optional() },
    example: {
      direction: 'in',
      whom: 'victim',
      method: 'phone',
      purposes: ['question', 'court'],
      outcome: 'reached',
      promisedBy: '2026-03-06',
      narrative: 'Invented note of a testcase.',
    },
  },
});
