import type { FieldClass } from '../../../../schemas/audit.ts';
import type { ReferralDetail } from '../../../../schemas/operations/referrals.ts';
import type { Referral } from '../../../core/referrals/stored-referral.ts';
import { standingOf } from '../../../core/referrals/lease.ts';
import { classesIn, contactFor } from '../../../core/views/contact.ts';
import type { Caller } from '../../../http/caller.ts';
import { ProblemError } from '../../../http/problem.ts';
import { readVictim, type Victim } from '../../../store/read-victim.ts';

import { referralFor, refusalError } from './act-on-referral.ts';
import type { ExchangeDeps } from './deps.ts';
import { receiptHash } from './receipts.ts';

const heldStates: readonly Referral['state'][] = ['leased', 'received', 'more-info-requested'];
const takenUpStates: readonly Referral['state'][] = ['accepted', 'in-progress'];

/** @throws ProblemError unless the caller took the referral up, or shows the live receipt of it */
function checkMayRead(referral: Referral, caller: Caller, receipt: string | undefined, now: string): void {
  if (referral.state === 'withdrawn' || referral.state === 'retracted') throw refusalError('gone', referral);
  if (takenUpStates.includes(referral.state) && referral.holder === caller.agencyId) return;
  if (receipt === undefined) throw refusalError('receipt-required', referral);
  const standing = standingOf(referral, receiptHash(receipt), now);
  if (standing === 'unknown-receipt') throw refusalError('receipt-mismatch', referral);
  if (standing !== 'holder') throw refusalError('lease-expired', referral);
  if (!heldStates.includes(referral.state)) throw refusalError('state-conflict', referral);
}

/** Who the victim is, and the safe ways to reach them, as the contact reader gives them to a service. */
function personIn(caller: Caller, { head, details }: Victim) {
  const { journeyId, personRef, record } = head;
  const contact = contactFor(caller.agencyKind, 'victim-contact', {
    journeyId,
    personRef,
    facts: record.facts,
    details,
  });
  const { givenName, familyName, organisationName, language, accessibilityNeeds } = contact;
  const { channels, representative, warnings } = contact;
  const {
    codeWord,
    neutralSender,
    times = [],
    mayAnswer = [],
    mustNotAnswer = [],
  } = details.safeContact ?? {};
  // Nothing but what was said to be safe: a number that was only told is nothing to fall back to.
  const usable = details.safeContact ? (channels ?? []) : [];
  return {
    fields: classesIn({ ...contact, channels: usable }),
    shown: {
      warnings,
      person: { givenName, familyName, organisationName, language, accessibilityNeeds },
      ...(representative ? { representative } : {}),
      safeContact: {
        codeWord,
        neutralSender,
        times,
        mayAnswer,
        mustNotAnswer,
        channels: usable.map(({ channel, value, voicemail }) => ({ channel, value, voicemail })),
      },
    },
  };
}

/**
 * The whole of one referral, with the person and the safe ways to reach them. Whether it was withdrawn is
 * looked at last, after the details were read, so that none leave after the withdrawal.
 *
 * @throws ProblemError 404, 409 or 410 where the caller may not have it, or no longer
 */
export async function readReferral(
  deps: ExchangeDeps,
  caller: Caller,
  referralId: string,
  receipt: string | undefined,
): Promise<{
  readonly detail: ReferralDetail;
  readonly personRef: string;
  readonly fields: readonly FieldClass[];
}> {
  const first = await referralFor(deps, caller, referralId);
  checkMayRead(first, caller, receipt, deps.now().toISOString());
  const head = await deps.journeys.readHead(first.journeyId);
  const victim = head && (await readVictim(deps, head));
  const referral = await referralFor(deps, caller, referralId);
  checkMayRead(referral, caller, receipt, deps.now().toISOString());
  if (!victim) throw new ProblemError('not-found');
  if (victim.isErased) throw refusalError('gone', referral);
  const { fields, shown } = personIn(caller, victim);
  const { flags, under18 } = victim.head.record.facts;
  return {
    personRef: referral.personRef,
    fields: ['referrals', ...fields],
    detail: {
      referralId,
      journeyId: referral.journeyId,
      service: referral.service,
      lane: referral.lane,
      state: referral.state,
      version: referral.version,
      requestedAt: referral.requestedAt,
      ...(referral.dueBy ? { dueBy: referral.dueBy } : {}),
      deliveryCount: referral.deliveryCount,
      lawfulBasis: referral.lawfulBasis,
      consent: referral.consent,
      rulesVersion: referral.rulesVersion,
      referrer: referral.referrer.agencyKind,
      ...(referral.handedOffFrom ? { handedOffFrom: referral.handedOffFrom } : {}),
      handOffs: referral.handOffs,
      flags,
      under18,
      ...shown,
    },
  };
}
