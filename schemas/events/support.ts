import * as z from 'zod';

import { ReferralIdSchema } from '../identifiers.ts';
import { defineEvents } from './define.ts';
import { ConsentScopeSchema } from './needs.ts';
import { ServiceIdSchema, ServiceIdsSchema } from './shared.ts';

/** By whose word a choice of the victim was recorded. */
export const StatedBySchema = z.enum(['victim', 'representative']);

const work = { referralId: ReferralIdSchema.optional(), service: ServiceIdSchema };
const exampleWork = { referralId: 'ref_01JZZZZZZZZZZZZZZZZZZZZZZZ', service: 'lvws-core' };

export const supportEvents = defineEvents('support', {
  'support.consent-given': {
    summary: 'The victim agreed that their details go to support services.',
    senders: ['police', 'support-service', 'witness-care', 'phoneline'],
    saysOfSupport: true,
    informsServices: true,
    data: { scope: ConsentScopeSchema.optional(), services: ServiceIdsSchema.optional() },
    example: { scope: 'general', services: ['lvws-core'] },
  },
  'support.consent-withdrawn': {
    summary: 'The victim took that agreement back, for some services or all.',
    senders: ['police', 'support-service', 'witness-care', 'phoneline'],
    saysOfSupport: true,
    data: { services: ServiceIdsSchema.optional(), statedBy: StatedBySchema },
    example: { services: ['lvws-core'], statedBy: 'victim' },
  },
  'support.started': {
    summary: 'A support service began its work with the victim.',
    senders: ['support-service'],
    data: work,
    example: exampleWork,
  },
  'support.session-held': {
    summary: 'The victim met their support worker. Nothing of what was said is held here.',
    senders: ['support-service'],
    data: work,
    example: exampleWork,
  },
  'support.pre-trial-opened': {
    summary: 'A trial is listed: support before the trial is to be offered to the victim.',
    senders: ['system'],
  },
  'support.ended': {
    summary: 'The support service ended its work.',
    senders: ['support-service'],
    data: {
      ...work,
      reason: z
        .enum(['completed', 'disengaged', 'declined', 'unable-to-contact', 'moved', 'died'])
        .optional(),
    },
    example: { ...exampleWork, reason: 'completed' },
  },
});
