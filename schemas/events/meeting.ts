import * as z from 'zod';

import { defineEvents } from './define.ts';

const meeting = {
  senders: ['cps', 'police'],
  data: { kind: z.enum(['bereaved-family', 'charging-decision', 'rasso']) },
  example: { kind: 'bereaved-family' },
} as const;

export const meetingEvents = defineEvents('meeting', {
  'meeting.offered': { summary: 'The victim or family was offered a meeting.', ...meeting },
  'meeting.held': { summary: 'The meeting took place.', ...meeting },
  'meeting.declined': { summary: 'The victim or family does not want it.', ...meeting },
});
