import * as z from 'zod';

import { defineEvents } from './define.ts';
import { CodeSchema, DateSchema, DutyKeySchema, InstantSchema } from './shared.ts';
import { StatedBySchema } from './support.ts';

const owners = ['police', 'cps', 'court', 'witness-care', 'support-service', 'probation'] as const;

const exampleDuty = 'VC-6-ARREST#5HJ6RZ0F1QX8W2N3M4K7T9VBCD';

const alarm = {
  senders: ['system'],
  data: { duty: DutyKeySchema, number: z.int().min(1).max(1000), dueAt: InstantSchema },
  example: { duty: exampleDuty, number: 1, dueAt: '2026-03-12T23:59:59Z' },
} as const;

export const dutyEvents = defineEvents('duty', {
  'duty.withheld': {
    summary: 'There is good reason not to tell the victim yet; someone answers for it and looks again.',
    senders: owners,
    ofDuty: 'owner',
    data: {
      duty: DutyKeySchema,
      reason: z.enum(['prejudice', 'safety', 'legal']),
      authoriser: CodeSchema,
      reviewOn: DateSchema,
    },
    example: { duty: exampleDuty, reason: 'safety', authoriser: 'STAFF-0001', reviewOn: '2026-04-01' },
  },
  'duty.reason-recorded': {
    summary: 'Why a duty was not kept in time.',
    senders: owners,
    ofDuty: 'owner',
    data: { duty: DutyKeySchema, reason: CodeSchema },
    example: { duty: exampleDuty, reason: 'told-late' },
  },
  'duty.waived': {
    summary: 'The victim does not want what the duty would give.',
    senders: owners,
    ofDuty: 'anybody',
    data: { duty: DutyKeySchema, statedBy: StatedBySchema },
    example: { duty: exampleDuty, statedBy: 'victim' },
  },
  'duty.warned': { summary: 'A duty will soon be due.', ...alarm },
  'duty.overdue': { summary: 'A duty was not kept in time.', ...alarm },
  'duty.lapsed': { summary: "The victim's time to act has passed unused.", ...alarm },
  'duty.counted-anew': {
    summary: 'The bank holidays have changed: what was not due yet is counted anew.',
    senders: ['system'],
    data: { calendar: z.int().min(1).max(1000) },
    example: { calendar: 1 },
  },
  'duty.escalated': { summary: 'A duty is so late that someone senior must act.', ...alarm },
});

export type DutyEventType = keyof typeof dutyEvents;
