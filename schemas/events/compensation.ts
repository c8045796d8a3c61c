import * as z from 'zod';

import { defineEvents } from './define.ts';

const compensation = {
  senders: ['police', 'support-service', 'witness-care'],
  data: { scheme: z.enum(['cica', 'court']) },
  example: { scheme: 'cica' },
} as const;

export const compensationEvents = defineEvents('compensation', {
  'compensation.applied': { summary: 'The victim applied for compensation.', ...compensation },
  'compensation.decided': { summary: 'The application was decided.', ...compensation },
});
