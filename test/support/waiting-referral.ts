import { idFrom } from '../../functions/core/referrals/referral-id.ts';
import { newReferral } from '../../functions/core/referrals/referral.ts';
import type { Referral } from '../../functions/core/referrals/stored-referral.ts';

type Asked = Parameters<typeof newReferral>[0];

/** A referral as an event of a police force of the tests asks for it, with consent. */
export function waitingReferral(
  now: string,
  asked: Partial<Asked> = {},
  ids: Partial<Parameters<typeof newReferral>[1]> = {},
): Referral {
  return newReferral(
    {
      service: 'lvws-core',
      lane: 'standard',
      state: 'queued',
      cause: { source: '/police/met/test', id: 'e1' },
      referrer: { agencyId: 'met-police', agencyKind: 'police' },
      requestedAt: now,
      lawfulBasis: 'consent',
      consent: { status: 'given', scope: 'general', capturedAt: now, by: 'police' },
      rulesVersion: 'test',
      handOffs: 0,
      ...asked,
    },
    {
      referralId: `ref_${idFrom(['r'])}`,
      journeyId: `jrn_${idFrom(['j'])}`,
      personRef: `prs_${idFrom(['p'])}`,
      ...ids,
    },
    now,
  );
}
