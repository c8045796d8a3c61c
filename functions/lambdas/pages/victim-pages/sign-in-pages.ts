import * as z from 'zod';

import { AccessCodeSchema } from '../../../../schemas/session.ts';
import { goTo, type Answer } from '../../../site/answer.ts';
import { Refusal, told } from '../../../site/call-api.ts';
import { dropCookie, type SealedCookie } from '../../../site/cookies.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import { signInPlaces } from '../../../site/providers.ts';
import { dropSession, newSession } from '../../../site/sessions.ts';
import { departure, NotProved, type ProvedPerson } from '../../../site/sign-in.ts';
import { PageError, type Asked, type Route } from '../../../site/site.ts';

import { chooseLanguage, languageOf, sessionIn, showTo } from './view.ts';

/** A code and a name that were typed, kept sealed in the browser until their owner has shown who they are. */
const activation = {
  name: 'a',
  seconds: 600,
  schema: z.object({ code: AccessCodeSchema, familyName: z.string().trim().min(1).max(120) }),
} as const satisfies SealedCookie<z.ZodType>;

/** Where the reader is sent who leaves in a hurry. */
const WEATHER = 'https://www.bbc.co.uk/weather';

/** The pages by which a victim comes in and goes out. */
export function signInPages(deps: SiteDeps): readonly Route[] {
  const places = signInPlaces(deps, { scope: 'openid', asks: {} });

  async function place() {
    const found = (await places()).find(({ kind }) => kind === 'victim');
    if (!found)
      throw new PageError(503, { cause: new Error('No victims can sign in: their agency has no provider.') });
    return found;
  }

  async function leave(asked: Asked): Promise<Answer> {
    const { agencyId, provider } = await place();
    const { to, kept } = await provider.leave(languageOf(asked));
    return goTo(to, { cookies: [await deps.cookies.seal(departure, { ...kept, agencyId })] });
  }

  async function comeBack(asked: Asked): Promise<Answer> {
    const kept = await deps.cookies.open(departure, asked.cookies);
    if (!kept) return goTo('/sign-in');
    const { agencyId, provider } = await place();
    const typed = await deps.cookies.open(activation, asked.cookies);
    const spent = [dropCookie(departure.name), dropCookie(activation.name)];
    try {
      const proved = await provider.comeBack(asked.query, kept);
      const { cookie, session } = newSession(deps.keys.cookies);
      const { sessionId, secret } = session;
      const activate = typed && { ...typed, address: asked.address };
      await told(
        deps.api(deps.siteKey).POST('/sessions', {
          body: {
            as: 'victim',
            agencyId,
            sessionId,
            secret,
            ...idOf(proved),
            ...(activate ? { activate } : {}),
          },
        }),
      );
      return goTo('/case', { cookies: [...spent, cookie] });
    } catch (error) {
      if (error instanceof NotProved) throw new PageError(403, { cause: error });
      if (error instanceof Refusal) return notIn(deps, asked, spent);
      throw error;
    }
  }

  return [
    { method: 'GET', path: '/sign-in', answer: leave },
    { method: 'GET', path: '/callback', answer: comeBack },
    { method: 'GET', path: '/activate', answer: (asked) => Promise.resolve(askForCode(deps, asked)) },
    { method: 'POST', path: '/activate', answer: (asked) => takeCode(deps, asked) },
    { method: 'GET', path: '/activate/next', answer: (asked) => Promise.resolve(codeTaken(deps, asked)) },
    {
      method: 'GET',
      path: '/sign-out',
      answer: async (asked) => {
        await endSession(deps, asked);
        return signedOut(deps, asked, [dropSession]);
      },
    },
    {
      method: 'GET',
      path: '/exit',
      answer: async (asked) => {
        // Whatever becomes of the session at the API: the reader is away, and the browser forgets it.
        await endSession(deps, asked).catch(() => undefined);
        return goTo(WEATHER, {
          headers: { 'Clear-Site-Data': '"cache", "cookies", "storage"' },
          cookies: [dropSession, dropCookie(departure.name), dropCookie(activation.name), dropCookie('l')],
        });
      },
    },
  ];
}

const idOf = ({ issuer, subject }: ProvedPerson) => ({ issuer, subject });

async function endSession(deps: SiteDeps, asked: Asked): Promise<void> {
  const session = sessionIn(deps, asked);
  if (!session) return;
  await told(
    deps.api(deps.siteKey).DELETE('/sessions/{sessionId}', {
      params: { path: { sessionId: session.sessionId } },
    }),
  );
}

/** The page of a reader whose session has ended. */
export function signedOut(deps: SiteDeps, asked: Asked, cookies: readonly string[] = [dropSession]): Answer {
  const { t, view } = showTo(deps, asked);
  const next = { text: t.signedOut.again, href: '/safety' };
  return view(
    'message',
    { heading: t.signedOut.heading, texts: [t.signedOut.text], points: [], next },
    { cookies },
  );
}

/** Says the same whatever was wrong. */
function notIn(deps: SiteDeps, asked: Asked, cookies: readonly string[]): Answer {
  const { t, view } = showTo(deps, asked);
  return view(
    'message',
    {
      heading: t.notIn.heading,
      texts: [t.notIn.phone.replace('{phone}', deps.phone)],
      points: t.notIn.reasons,
      next: { text: t.notIn.again, href: '/activate' },
    },
    { status: 403, cookies },
  );
}

function askForCode(deps: SiteDeps, asked: Asked, wrong = { code: false, familyName: false }): Answer {
  const { t, view } = showTo(deps, asked, sessionIn(deps, asked));
  const errors = [
    ...(wrong.code ? [{ text: t.activate.codeMissing, href: '#code' }] : []),
    ...(wrong.familyName ? [{ text: t.activate.nameMissing, href: '#familyName' }] : []),
  ];
  const status = errors.length > 0 ? 400 : 200;
  return chooseLanguage(asked) ?? view('activate', { errors, wrong }, { status });
}

async function takeCode(deps: SiteDeps, asked: Asked): Promise<Answer> {
  const typed = activation.schema.safeParse({
    code: asked.form.get('code') ?? '',
    familyName: asked.form.get('familyName') ?? '',
  });
  if (!typed.success) {
    const fields = new Set(typed.error.issues.map(({ path }) => path[0]));
    return askForCode(deps, asked, { code: fields.has('code'), familyName: fields.has('familyName') });
  }
  // On to a page of our own: the policy of the pages lets no form end at another site, not by way of us either.
  return goTo('/activate/next', { cookies: [await deps.cookies.seal(activation, typed.data)] });
}

function codeTaken(deps: SiteDeps, asked: Asked): Answer {
  const { t, view } = showTo(deps, asked);
  const next = { text: t.activate.signIn, href: '/sign-in' };
  return (
    chooseLanguage(asked) ??
    view('message', { heading: t.activate.ready, texts: [t.activate.readyText], points: [], next })
  );
}
