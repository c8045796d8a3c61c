import * as z from 'zod';

import { ClaimIdSchema, ReferralIdSchema } from '../identifiers.ts';
import { defineEvents } from './define.ts';
import { CodeSchema, EventRefSchema, exampleEventRef, InstantSchema, ServiceIdSchema } from './shared.ts';

/** How soon a service must take a referral up. */
export const ReferralLaneSchema = z.enum(['enhanced', 'standard']);

const change = (summary: string) =>
  ({
    summary,
    senders: ['system'],
    data: {
      referralId: ReferralIdSchema,
      service: ServiceIdSchema,
      lane: ReferralLaneSchema.optional(),
      reasonCode: CodeSchema.optional(),
      claimId: ClaimIdSchema.optional(),
      toService: ServiceIdSchema.optional(),
      dueAt: InstantSchema.optional(),
      /** The event that asked for the referral. */
      cause: EventRefSchema.optional(),
      /** When the service itself says that it happened. */
      occurredAt: InstantSchema.optional(),
      /** The agency that holds the referral. */
      holder: CodeSchema.optional(),
    },
    example: {
      referralId: 'ref_01JZZZZZZZZZZZZZZZZZZZZZZZ',
      service: 'lvws-core',
      lane: 'standard',
      reasonCode: 'duplicate',
      claimId: 'clm_01JZZZZZZZZZZZZZZZZZZZZZZZ',
      toService: 'lvws-court',
      dueAt: '2026-03-09T23:59:59Z',
      cause: exampleEventRef,
      occurredAt: '2026-03-06T10:00:00Z',
      holder: 'lvws',
    },
  }) as const;

export const referralEvents = defineEvents('referral', {
  'referral.requested': {
    summary: 'An agency asks that a support service take the victim up.',
    opens: [
      {
        rows: 'services',
        by: ['police', 'witness-care', 'cps', 'probation', 'support-service', 'phoneline'],
      },
    ],
    senders: ['police', 'support-service', 'witness-care', 'cps', 'probation', 'phoneline'],
    data: {
      service: ServiceIdSchema,
      lane: ReferralLaneSchema.optional(),
      reason: CodeSchema.optional(),
    },
    example: { service: 'lvws-core', lane: 'enhanced', reason: 'victim-request' },
  },
  'referral.received': change('A service confirmed that it has the referral.'),
  'referral.accepted': change('A service took the victim up.'),
  'referral.rejected': change('A service turned the referral down.'),
  'referral.more-info-requested': change('A service asked the referrer for more.'),
  'referral.contacted': change('A service reached the victim.'),
  'referral.started': change('A service began its work with the victim.'),
  'referral.completed': change('The work under the referral is done.'),
  'referral.closed-unable-to-contact': change('The service could not reach the victim.'),
  'referral.dead-lettered': change('Nobody took the referral up in time; a person must look at it.'),
  'referral.redriven': change('A person put a dead letter back into the queue.'),
  'referral.handed-off': change('A service passed the referral on to another.'),
  'referral.deletion-overdue': change(
    'The service has not confirmed that it deleted what it had received before the referral was withdrawn.',
  ),
  'referral.deletion-confirmed': change('The service confirmed that it deleted what it had received.'),
});
