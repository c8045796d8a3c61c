import * as z from 'zod';

import { defineEvents } from './define.ts';
import { AgencyReferenceSchema } from './shared.ts';

const complaint = {
  senders: ['police', 'cps', 'court', 'witness-care', 'support-service', 'probation', 'oversight'],
  data: {
    against: z.enum(['police', 'cps', 'court', 'witness-care', 'support-service', 'probation', 'oversight']),
    complaint: AgencyReferenceSchema,
  },
  example: { against: 'police', complaint: 'C-1' },
} as const;

export const complaintEvents = defineEvents('complaint', {
  'complaint.received': {
    summary: 'The victim complained of an agency (Right 12).',
    ...complaint,
    senders: [...complaint.senders, 'phoneline'],
  },
  'complaint.acknowledged': { summary: 'The complaint was acknowledged.', ...complaint },
  'complaint.answered': { summary: 'The complaint was answered.', ...complaint },
  'complaint.escalated': { summary: 'The victim took the complaint further.', ...complaint },
});
