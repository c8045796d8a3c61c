import { defineEvents } from './define.ts';

const senders = ['police', 'probation', 'support-service'] as const;

export const restorativeJusticeEvents = defineEvents('restorative-justice', {
  'restorative-justice.offered': { summary: 'The victim was offered restorative justice.', senders },
  'restorative-justice.requested': { summary: 'The victim asked for restorative justice.', senders },
  'restorative-justice.accepted': { summary: 'All who are needed agreed to take part.', senders },
  'restorative-justice.ended': { summary: 'Restorative justice ended.', senders },
});
