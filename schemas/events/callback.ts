import * as z from 'zod';

import { defineEvents } from './define.ts';
import { CodeSchema, EventRefSchema, exampleEventRef } from './shared.ts';

/** Who may ring a victim back. */
const callers = ['police', 'witness-care', 'support-service', 'phoneline'] as const;

export const callbackEvents = defineEvents('callback', {
  'callback.requested': {
    summary: 'The victim asks to be rung, on a safe number and at a safe time.',
    senders: ['victim', ...callers],
    data: {
      topic: z.enum(['news', 'late-news', 'court', 'support', 'safety', 'online-access', 'other']),
      update: CodeSchema.optional().meta({ description: 'The piece of news that it is about, opaque.' }),
    },
    example: { topic: 'late-news', update: '01JZZZZZZZZZZZZZZZZZZZZZZZ' },
  },
  'callback.done': {
    summary: 'The victim was rung as they had asked.',
    senders: callers,
    data: { callback: EventRefSchema },
    example: { callback: exampleEventRef },
  },
  'callback.missed': {
    summary: 'They were rung as they had asked, and not reached.',
    senders: callers,
    data: { callback: EventRefSchema },
    example: { callback: exampleEventRef },
  },
});
