import type { ReferralDetail } from '../../schemas/operations/referrals.ts';
import type { Referral } from '../../schemas/referral.ts';
import { standingOf } from '../core/referrals/lease.ts';
import { usableContact, type SafeContact } from '../core/referrals/safe-contact.ts';
import { warningsOf } from '../core/views/contact.ts';
import type { Caller } from '../http/caller.ts';
import { ProblemError } from '../http/problem.ts';
import type { PersonalFields } from '../repositories/vault.ts';

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

/** What was told last of a person: each of their fields, and how to reach them. */
function latest(told: readonly { readonly fields: PersonalFields }[]) {
  const victim: Record<string, unknown> = {};
  let safeContact: SafeContact | undefined;
  for (const { fields } of told) {
    Object.assign(victim, fields['victim']);
    safeContact = (fields['safeContact'] as SafeContact | undefined) ?? safeContact;
  }
  return { victim, safeContact };
}

const shownFields = [
  'givenName',
  'familyName',
  'organisationName',
  'dateOfBirth',
  'gender',
  'language',
  'accessibilityNeeds',
] as const;

const nothingSafe: SafeContact = { channels: [], times: [], mayAnswer: [], mustNotAnswer: [] };

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
): Promise<{ readonly detail: ReferralDetail; readonly personRef: string }> {
  const first = await referralFor(deps, caller, referralId);
  checkMayRead(first, caller, receipt, deps.now().toISOString());
  const [told, head] = await Promise.all([
    deps.vault.read(first.personRef),
    deps.journeys.readHead(first.journeyId),
  ]);
  const referral = await referralFor(deps, caller, referralId);
  checkMayRead(referral, caller, receipt, deps.now().toISOString());
  if (!head) throw new ProblemError('not-found');
  const { victim, safeContact = nothingSafe } = latest(told ?? []);
  const { flags, under18 } = head.record.facts;
  const { channels, ...ways } = usableContact(safeContact, flags);
  return {
    personRef: referral.personRef,
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
      warnings: warningsOf(head.record.facts),
      person: Object.fromEntries(
        shownFields.filter((field) => victim[field] !== undefined).map((field) => [field, victim[field]]),
      ),
      safeContact: {
        ...ways,
        channels: channels.map(({ channel, value, voicemail }) => ({
          channel,
          ...(value === undefined ? {} : { value }),
          voicemail,
        })),
      },
    },
  };
}
