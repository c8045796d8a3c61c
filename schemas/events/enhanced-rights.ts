import * as z from 'zod';

import { defineEvents } from './define.ts';
import { EnhancedGroundSchema } from './needs.ts';

export const enhancedRightsEvents = defineEvents('enhanced-rights', {
  'enhanced-rights.granted': {
    summary: 'The victim has enhanced rights from now on.',
    senders: ['police', 'witness-care', 'cps', 'support-service', 'probation'],
    data: { grounds: z.array(EnhancedGroundSchema).min(1).max(8) },
    example: { grounds: ['persistently-targeted'] },
  },
  'enhanced-rights.removed': {
    summary: 'The victim no longer has enhanced rights.',
    senders: ['police', 'witness-care', 'cps', 'support-service', 'probation'],
    data: { reason: z.enum(['reassessed', 'error']) },
    example: { reason: 'reassessed' },
  },
});
