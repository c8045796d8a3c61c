import type { Answer } from '../../../site/answer.ts';
import { caseModel } from '../../../site/case-model.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import type { Asked, Route } from '../../../site/site.ts';

import { caseAt, forSignedIn, type SignedIn } from './own-case.ts';

/** The pages of a victim's own case: the only one, or one of several by its place among them. */
export function casePages(deps: SiteDeps): readonly Route[] {
  return [
    { method: 'GET', path: '/case', answer: forSignedIn(deps, show) },
    { method: 'GET', path: '/case/:place', answer: forSignedIn(deps, show) },
  ];
}

async function show({ parts }: Asked, reader: SignedIn): Promise<Answer> {
  const { t, lang, phone, view, journeys } = reader;
  if (parts['place'] === undefined && journeys.length > 1) {
    const cases = journeys.map(({ references }, at) => ({
      text: t.case.one.replace('{reference}', references.crimes.join(', ') || String(at + 1)),
      href: `/case/${String(at + 1)}`,
    }));
    return view('cases', { cases });
  }
  const { own, w, base } = await caseAt(reader, parts['place'] ?? '1');
  const ways = (['call', 'help', 'court', 'rights', 'treated', 'seen'] as const)
    .filter((way) => way !== 'court' || own.court !== undefined)
    .map((way) => ({ text: w.ways[way], href: `${base}/${way}` }));
  return view('case', { case: caseModel(own, { t, lang, phone }), ways, waysHeading: w.ways.heading });
}
