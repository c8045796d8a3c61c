import { randomBytes, randomUUID } from 'node:crypto';

import { seededAgencies } from '../../local/agencies.ts';
import { sessionKeyOf } from '../../functions/platform/key-format.ts';
import type { Role } from '../../schemas/roles.ts';

import { newAgency, type TestAgency } from './access.ts';
import { call, cloudEvent, post, type Answer, type Sender } from './client.ts';
import { useStack } from './stack.ts';

/** Of an invented provider of victims. */
export const issuer = 'https://login.victims.example/';

/** What a page makes of a new cookie. */
export const newSessionKey = () => sessionKeyOf(useStack().keys.pages, randomBytes(32).toString('base64url'));

/** Somebody who has signed in. */
export interface SignedIn {
  readonly key: string;
  readonly sessionId: string;
  readonly answer: Answer;
}

async function issue(request: object): Promise<SignedIn> {
  const { key, keyId: sessionId, secret } = newSessionKey();
  const answer = await call('pages', '/sessions', {
    method: 'POST',
    body: { sessionId, secret, issuer, ...request },
  });
  return { key, sessionId, answer };
}

/** Signs a victim in by their account at the provider, and with a code for the first time. */
export const signInAsVictim = (
  subject: string,
  activate?: { readonly code: string; readonly familyName: string; readonly address?: string },
): Promise<SignedIn> =>
  issue({
    as: 'victim',
    agencyId: seededAgencies.victims.agencyId,
    subject,
    ...(activate ? { activate: { address: randomAddress(), ...activate } } : {}),
  });

/** An address of documentation that no other test tries codes from. */
export const randomAddress = (): string =>
  `2001:db8::${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}`;

/** Signs a member of staff in at an agency of `newStaffAgency`. */
export const signInAsStaff = (agencyId: string, person: string, groups: readonly string[] = ['desk']) =>
  issue({ as: 'staff', agencyId, person, groups });

/** An agency whose staff sign in at the pages, with one group, `desk`, that has a role. */
export async function newStaffAgency(
  kind: string,
  role: Role,
  rows: Readonly<Record<string, readonly string[]>>,
): Promise<TestAgency> {
  return newAgency(kind, rows, {
    signIn: { issuer, clientId: 'pages', rolesClaim: 'groups', roles: { desk: role } },
  });
}

export const desk = { 'X-Purpose': 'victim-contact', 'X-On-Behalf-Of': 'operator-1' };

/** Opens a journey of a victim of a family name. */
export async function openJourneyOf(familyName: string): Promise<{ journeyId: string; reference: string }> {
  const reference = randomUUID().slice(0, 12).toUpperCase();
  const told = await post(
    'police',
    cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
      force: '01',
      crimeReference: reference,
      victim: { givenName: 'Testcase', familyName, dateOfBirth: '1990-02-03', phone: '020 7946 0123' },
    }),
  );
  return { journeyId: String(told.body['journeyId']), reference };
}

/** A code for a journey, as the desk gives one. */
export async function codeFor(journeyId: string, as: Sender = 'phoneline'): Promise<string> {
  const { body, status } = await call(as, `/journeys/${journeyId}/online-access-codes`, {
    method: 'POST',
    body: { safeToLook: true },
    headers: desk,
  });
  if (status !== 201) throw new Error(`No code was given: ${JSON.stringify(body)}`);
  return String(body['code']);
}
