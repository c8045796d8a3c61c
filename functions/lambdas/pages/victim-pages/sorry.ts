import type { Answer } from '../../../site/answer.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import type { SiteRequest } from '../../../site/request.ts';
import type { PageError } from '../../../site/site.ts';

import { showTo } from './view.ts';

/** The page that says that there is no page. */
export function sorry(
  deps: Pick<SiteDeps, 'phone'>,
  status: PageError['status'],
  request: SiteRequest | undefined,
): Answer {
  const { t, view } = showTo(deps, request);
  const [heading, text] =
    status === 404 || status === 405
      ? [t.sorry.missing, t.sorry.missingText]
      : status === 429
        ? [t.sorry.tooMany, t.sorry.tooManyText]
        : status >= 500
          ? [t.sorry.broken, t.sorry.brokenText]
          : [t.sorry.notSent, t.sorry.notSentText];
  const next = { text: t.sorry.start, href: '/' };
  return view('message', { heading, texts: [text], points: [], next }, { status });
}
