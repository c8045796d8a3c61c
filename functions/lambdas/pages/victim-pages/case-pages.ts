import { goTo, type Answer } from '../../../site/answer.ts';
import { isSignedOut, told } from '../../../site/call-api.ts';
import { caseModel } from '../../../site/case-model.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import { PageError, type Asked, type Route } from '../../../site/site.ts';

import { signedOut } from './sign-in-pages.ts';
import { chooseLanguage, sessionIn, showTo } from './view.ts';

/** The pages of a victim's own case: the only one, or one of several by its place among them. */
export function casePages(deps: SiteDeps): readonly Route[] {
  return [
    { method: 'GET', path: '/case', answer: (asked) => show(deps, asked) },
    { method: 'GET', path: '/case/:place', answer: (asked) => show(deps, asked) },
  ];
}

async function show(deps: SiteDeps, asked: Asked): Promise<Answer> {
  const chosen = chooseLanguage(asked);
  if (chosen) return chosen;
  const session = sessionIn(deps, asked);
  if (!session) return goTo('/');
  const { t, lang, view } = showTo(deps, asked, session);
  const api = deps.api(session.apiKey);
  try {
    const { journeys } = await told(api.GET('/own-journeys'));
    const { place } = asked.parts;
    if (place === undefined && journeys.length > 1) {
      const cases = journeys.map(({ references }, at) => ({
        text: t.case.one.replace('{reference}', references.crimes.join(', ') || String(at + 1)),
        href: `/case/${String(at + 1)}`,
      }));
      return view('cases', { cases });
    }
    const journey = journeys[Number(place ?? 1) - 1];
    if (!journey) throw new PageError(404);
    const path = { journeyId: journey.journeyId };
    const own = await told(api.GET('/own-journeys/{journeyId}', { params: { path } }));
    return view('case', { case: caseModel(own, { t, lang, phone: deps.phone }) });
  } catch (error) {
    if (isSignedOut(error)) return signedOut(deps, asked);
    throw error;
  }
}
