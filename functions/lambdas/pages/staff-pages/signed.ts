import { roles as allRoles, type Role } from '../../../../schemas/roles.ts';
import { told } from '../../../site/call-api.ts';
import type { Api, SiteDeps } from '../../../site/environment.ts';
import type { SiteRequest } from '../../../site/request.ts';
import { sessionOf, type SessionKey } from '../../../site/sessions.ts';
import { spoken } from '../../../site/spoken.ts';

import type { Way } from './view.ts';

const desk: readonly Way[] = [
  { text: 'Calls to make', href: '/desk/calls' },
  { text: 'Find a case', href: '/desk/find' },
];

/** Where each role finds its work; the first is where it begins. */
const waysOf: Readonly<Record<Role, readonly Way[]>> = {
  'phoneline.operator': desk,
  'phoneline.supervisor': desk,
  'witness-care.officer': [{ text: 'Who is to be told', href: '/work' }],
  'lvws.worker': [{ text: 'Referrals', href: '/referrals' }],
  'oversight.analyst': [
    { text: 'The backlog', href: '/oversight' },
    { text: 'News in time', href: '/oversight/duties' },
    { text: 'Support', href: '/oversight/referrals' },
  ],
};

/** Somebody of the staff who is signed in. */
export interface Signed {
  readonly session: SessionKey;
  /** The API, as they may use it. */
  readonly api: Api;
  readonly person: string;
  readonly place: string;
  readonly roles: readonly Role[];
  /** With one of these the sources of their events begin. */
  readonly sourcePrefixes: readonly string[];
  readonly ways: readonly Way[];
}

/** Who asks, as the API knows them. @throws Refusal 401 where their session has ended, or there is none */
export async function readSigned(deps: SiteDeps, { cookies }: SiteRequest): Promise<Signed | undefined> {
  const session = sessionOf(deps.keys.cookies, cookies);
  if (!session) return undefined;
  const api = deps.api(session.apiKey);
  const { person, roles: held, agencyId, sourcePrefixes } = await told(api.GET('/session'));
  const roles = held.filter(isRole);
  const ways = [...new Map(roles.flatMap((role) => waysOf[role]).map((way) => [way.href, way])).values()];
  return { session, api, person, roles, sourcePrefixes, place: spoken(agencyId), ways };
}

const isRole = (role: string): role is Role => Object.hasOwn(allRoles, role);
