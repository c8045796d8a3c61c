import * as z from 'zod';

import { defineEvents } from './define.ts';
import { CodeSchema } from './shared.ts';

const statement = {
  senders: ['police', 'witness-care', 'cps'],
  data: { method: CodeSchema.optional() },
  example: { method: 'written' },
} as const;

/** Victim personal statement: that one was made is recorded, what it says is never held. */
export const vpsEvents = defineEvents('vps', {
  'vps.offered': { summary: 'The victim was offered a personal statement (Right 7).', ...statement },
  'vps.made': { summary: 'The victim made a personal statement.', ...statement },
  'vps.declined': { summary: 'The victim chose not to make one.', ...statement },
  'vps.updated': { summary: 'The victim changed or added to their statement.', ...statement },
  'vps.court-preference': {
    summary: 'How the victim wants the statement heard in court.',
    senders: ['police', 'witness-care', 'cps'],
    data: { preference: z.enum(['read-self', 'prosecutor-reads', 'not-read']) },
    example: { preference: 'prosecutor-reads' },
  },
  'vps.heard': {
    summary: 'The court heard the statement, or did not.',
    senders: ['court', 'cps'],
    data: { readBy: z.enum(['victim', 'prosecutor', 'not-read']) },
    example: { readBy: 'victim' },
  },
});
