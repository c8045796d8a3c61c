import { goTo, type Answer } from '../../../site/answer.ts';
import { isSignedOut, Refusal, told } from '../../../site/call-api.ts';
import { dropCookie } from '../../../site/cookies.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import { publishedKeys } from '../../../site/published-keys.ts';
import { signInPlaces, type SignInPlace } from '../../../site/providers.ts';
import { dropSession, newSession, sessionOf } from '../../../site/sessions.ts';
import { departure, NotProved, type ProvedPerson } from '../../../site/sign-in.ts';
import { PageError, type Asked, type Route } from '../../../site/site.ts';

import { readSigned, type Signed } from './signed.ts';
import { show } from './view.ts';

/** The pages by which staff come in and go out. */
export function signInPages(deps: SiteDeps): readonly Route[] {
  const places = signInPlaces(deps, { scope: 'openid', asks: {} });
  const ofStaff = async () => (await places()).filter(({ kind }) => kind !== 'victim');

  async function start(asked: Asked): Promise<Answer> {
    const signed = await readSigned(deps, asked).catch((error: unknown) => {
      if (isSignedOut(error)) return undefined;
      throw error;
    });
    const [first] = signed?.ways ?? [];
    if (first) return goTo(first.href);
    if (signed) return nothingYet(asked, signed);
    const found = (await ofStaff()).map(({ agencyId, name }) => ({ agencyId, name }));
    return show(asked, undefined, 'places', 'Sign in', { places: found }, { cookies: [dropSession] });
  }

  async function placeOf(agencyId: string | undefined): Promise<SignInPlace> {
    const found = (await ofStaff()).find((each) => each.agencyId === agencyId);
    if (!found) throw new PageError(404);
    return found;
  }

  async function leave(asked: Asked): Promise<Answer> {
    const { agencyId, provider } = await placeOf(asked.parts['agencyId']);
    const { to, kept } = await provider.leave('en');
    return goTo(to, { cookies: [await deps.cookies.seal(departure, { ...kept, agencyId })] });
  }

  async function comeBack(asked: Asked): Promise<Answer> {
    const kept = await deps.cookies.open(departure, asked.cookies);
    if (!kept) return goTo('/');
    const place = await placeOf(kept.agencyId);
    const spent = dropCookie(departure.name);
    try {
      const proved = await place.provider.comeBack(asked.query, kept);
      const { cookie, session } = newSession(deps.keys.cookies);
      const { sessionId, secret } = session;
      const groups = groupsOf(place, proved);
      const body = {
        as: 'staff' as const,
        agencyId: place.agencyId,
        sessionId,
        secret,
        issuer: proved.issuer,
        person: proved.subject,
        groups,
      };
      await told(deps.api(deps.siteKey).POST('/sessions', { body }));
      return goTo('/', { cookies: [spent, cookie] });
    } catch (error) {
      if (error instanceof NotProved) throw new PageError(403, { cause: error });
      if (error instanceof Refusal) return notIn(asked, spent);
      throw error;
    }
  }

  async function signOut(asked: Asked): Promise<Answer> {
    const session = sessionOf(deps.keys.cookies, asked.cookies);
    if (session) {
      const path = { sessionId: session.sessionId };
      await told(deps.api(deps.siteKey).DELETE('/sessions/{sessionId}', { params: { path } }));
    }
    const model = { heading: 'You are signed out', texts: [], next: { text: 'Sign in', href: '/' } };
    return show(asked, undefined, 'message', 'Signed out', model, { cookies: [dropSession] });
  }

  return [
    { method: 'GET', path: '/', answer: start },
    { method: 'GET', path: '/sign-in/:agencyId', answer: leave },
    { method: 'GET', path: '/callback', answer: comeBack },
    { method: 'GET', path: '/sign-out', answer: signOut },
    publishedKeys(deps),
  ];
}

/**
 * The groups of somebody at their provider.
 *
 * @throws NotProved where the provider does not say that they showed more than a password
 */
function groupsOf({ rolesClaim }: SignInPlace, { claims }: ProvedPerson): string[] {
  const textsOf = (claim: unknown): string[] =>
    Array.isArray(claim) ? claim.filter((each): each is string => typeof each === 'string') : [];
  if (!textsOf(claims['amr']).includes('mfa')) throw new NotProved('one factor');
  return textsOf(claims[rolesClaim]);
}

function nothingYet(asked: Asked, signed: Signed): Answer {
  const model = {
    heading: 'There are no pages for your role yet',
    texts: ['You are signed in. What your role may do it can do through the API of your agency.'],
    next: false as const,
  };
  return show(asked, signed, 'message', 'Signed in', model);
}

function notIn(asked: Asked, spent: string): Answer {
  const model = {
    heading: 'You have no role here',
    texts: ['Ask your agency which of its groups may use these pages.'],
    next: { text: 'Back', href: '/' },
  };
  return show(asked, undefined, 'message', 'No role', model, { status: 403, cookies: [spent] });
}
