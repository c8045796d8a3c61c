import * as z from 'zod';

import { defineEvents } from './define.ts';
import { SuspectRefSchema } from './shared.ts';

/** Out-of-court disposals. */
export const DisposalKindSchema = z.enum([
  'caution',
  'conditional-caution',
  'community-resolution',
  'penalty-notice',
  'diversion',
  'cannabis-warning',
  'taken-into-consideration',
]);

export const disposalEvents = defineEvents('disposal', {
  'disposal.proposed': {
    summary: 'An out-of-court disposal is considered; the victim may say what they think of it.',
    senders: ['police'],
    data: { suspect: SuspectRefSchema, kind: DisposalKindSchema },
    example: { suspect: 'S1', kind: 'conditional-caution' },
  },
  'disposal.decided': {
    summary: 'The matter was settled out of court.',
    senders: ['police', 'cps'],
    data: { suspect: SuspectRefSchema, kind: DisposalKindSchema, viewsSought: z.boolean().optional() },
    example: { suspect: 'S1', kind: 'community-resolution', viewsSought: true },
  },
  'disposal.breached': {
    summary: 'The suspect did not keep to the disposal.',
    senders: ['police'],
    data: { suspect: SuspectRefSchema },
    example: { suspect: 'S1' },
  },
});
