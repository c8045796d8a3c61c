import { ownPageWords, type OwnPageWords } from '../../../../pages/words/own-pages.ts';
import type { Answer } from '../../../site/answer.ts';
import { goTo } from '../../../site/answer.ts';
import { isSignedOut, Refusal, told } from '../../../site/call-api.ts';
import type { OwnJourney } from '../../../site/case-model.ts';
import type { Api, SiteDeps } from '../../../site/environment.ts';
import { isOwnForm } from '../../../site/sessions.ts';
import { PageError, type Asked, type Route } from '../../../site/site.ts';

import { signedOut } from './sign-in-pages.ts';
import { chooseLanguage, sessionIn, showTo, type Show } from './view.ts';

/** Whoever is signed in, with the journeys that they were let into. */
export interface SignedIn extends Show {
  readonly api: Api;
  readonly phone: string;
  readonly journeys: readonly Pick<OwnJourney, 'journeyId' | 'references'>[];
}

/** One case of theirs. */
export interface OwnCase extends SignedIn {
  readonly journeyId: string;
  readonly own: OwnJourney;
  /** What the pages beside the case say. */
  readonly w: OwnPageWords;
  /** The address of the case, such as `/case/1`. */
  readonly base: string;
}

/** Answers whoever is signed in, and takes no form but their own. */
export const forSignedIn =
  (deps: SiteDeps, work: (asked: Asked, reader: SignedIn) => Promise<Answer>) =>
  async (asked: Asked): Promise<Answer> => {
    const chosen = chooseLanguage(asked);
    if (chosen) return chosen;
    const session = sessionIn(deps, asked);
    if (!session) return goTo('/');
    if (asked.method === 'POST' && !isOwnForm(session, asked.form)) throw new PageError(403);
    const api = deps.api(session.apiKey);
    try {
      const { journeys } = await told(api.GET('/own-journeys'));
      return await work(asked, { ...showTo(deps, asked, session), api, phone: deps.phone, journeys });
    } catch (error) {
      if (isSignedOut(error)) return signedOut(deps, asked);
      if (error instanceof Refusal) throw new PageError(error.status === 429 ? 429 : 404, { cause: error });
      throw error;
    }
  };

/** The case of a reader at a place among theirs, the first being 1. @throws PageError 404 where they have none there */
export async function caseAt(reader: SignedIn, place: string): Promise<OwnCase> {
  const journey = reader.journeys[Number(place) - 1];
  if (!journey) throw new PageError(404);
  const { journeyId } = journey;
  const own = await told(reader.api.GET('/own-journeys/{journeyId}', { params: { path: { journeyId } } }));
  return { ...reader, journeyId, own, w: ownPageWords[reader.lang], base: `/case/${place}` };
}

/** A page of one case. */
export const ownPage = (
  deps: SiteDeps,
  method: Route['method'],
  path: `/case/:place/${string}`,
  work: (asked: Asked, of: OwnCase) => Promise<Answer>,
): Route => ({
  method,
  path,
  answer: forSignedIn(deps, async (asked, reader) =>
    work(asked, await caseAt(reader, asked.parts['place'] ?? '')),
  ),
});
