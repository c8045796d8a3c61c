import * as z from 'zod';

import { defineEvents } from './define.ts';
import { SuspectRefSchema } from './shared.ts';

const senders = ['police', 'support-service', 'witness-care', 'probation', 'phoneline'] as const;

const alert = {
  senders,
  safetyWord: true,
  data: {
    kind: z.enum([
      'co-resident-suspect',
      'protective-order',
      'unsafe-channel',
      'escalation',
      'address-exposed',
    ]),
  },
  example: { kind: 'co-resident-suspect' },
} as const;

export const safetyEvents = defineEvents('safety', {
  'safety.alert-raised': {
    summary: 'Whoever contacts the victim must take care.',
    informsServices: true,
    ...alert,
  },
  'safety.alert-cleared': { summary: 'That care is no longer needed.', twoPeople: true, ...alert },
  'safety.intimidation-reported': { summary: 'The victim was threatened or put under pressure.', senders },
  'safety.bail-breach-reported': {
    summary: 'The victim reports that a suspect broke their bail.',
    senders,
    data: { suspect: SuspectRefSchema.optional() },
    example: { suspect: 'S1' },
  },
});
