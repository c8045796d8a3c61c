import { randomUUID } from 'node:crypto';

import { referralIdFrom } from '../../functions/core/referrals/referral-id.ts';

import { call, cloudEvent, openJourney, post } from './client.ts';

export const safeContact = {
  channels: [
    { channel: 'sms', value: '020 7946 0001', safe: true },
    { channel: 'phone', value: '020 7946 0009', safe: false },
  ],
  codeWord: 'testcase',
};

/** An assessment with consent and a safe contact that asks for a service. */
export const assessment = (journeyId: string, service: string, more: object = {}) =>
  cloudEvent('police', 'needs.assessed', `journey:${journeyId}`, {
    purpose: 'report',
    answered: true,
    enhanced: false,
    supportConsent: 'given',
    services: [service],
    overruleReason: 'victim-choice',
    safeContact,
    ...more,
  });

/** A journey of its own with a referral to a service, queued and not yet claimed. */
export async function openReferral(service: string, more: object = {}) {
  const { journeyId } = await openJourney();
  const event = assessment(journeyId, service, more);
  const { status, body } = await post('police', event);
  return { journeyId, event, status, body, referralId: referralIdFrom(journeyId, event, service) };
}

export interface ClaimedItem {
  readonly referralId: string;
  readonly receipt: string;
  readonly version: number;
  readonly deliveryCount: number;
  readonly lane: string;
}

export const claim = (
  services: readonly string[],
  more: { readonly maxItems?: number; readonly key?: string; readonly lanes?: readonly string[] } = {},
) => {
  const { key = randomUUID(), ...request } = more;
  return call('lvws', '/referral-claims', {
    method: 'POST',
    headers: { 'Idempotency-Key': key },
    body: { maxItems: 100, ...request, services },
  });
};

/** Claims until a referral is among what was claimed. */
export async function claimOne(service: string, referralId: string): Promise<ClaimedItem> {
  for (let tries = 0; tries < 20; tries += 1) {
    const { body } = await claim([service]);
    const items = (body['items'] ?? []) as ClaimedItem[];
    const found = items.find((item) => item.referralId === referralId);
    if (found) return found;
  }
  throw new Error('The referral cannot be claimed.');
}

/** A command on one referral. */
export const command = (
  referralId: string,
  name: string,
  body: object,
  headers: Record<string, string> = {},
) => call('lvws', `/referrals/${referralId}/${name}`, { method: 'POST', body, headers });

export const readDetail = (referralId: string, receipt?: string) =>
  call('lvws', `/referrals/${referralId}`, {
    headers: {
      'X-Purpose': 'support',
      'X-On-Behalf-Of': 'worker-1',
      ...(receipt ? { 'Referral-Receipt': receipt } : {}),
    },
  });
