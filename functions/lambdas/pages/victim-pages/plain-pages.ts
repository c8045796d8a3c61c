import type { Asked, Route } from '../../../site/site.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import { publishedKeys } from '../../../site/published-keys.ts';

import { chooseLanguage, sessionIn, showTo, type Show } from './view.ts';

/** The pages that say the same to everybody. */
export function plainPages(deps: SiteDeps): readonly Route[] {
  const page = (path: string, made: (show: Show) => ReturnType<Show['view']>): Route => ({
    method: 'GET',
    path,
    answer: (asked: Asked) =>
      Promise.resolve(chooseLanguage(asked) ?? made(showTo(deps, asked, sessionIn(deps, asked)))),
  });
  const message = { points: [], next: false } as const;
  const filled = (text: string) => text.replace('{phone}', deps.phone);
  return [
    page('/', ({ view }) => view('home', {})),
    page('/safety', ({ view }) => view('safety', {})),
    page('/words', ({ view }) => view('words', {})),
    page('/privacy', ({ t, view }) =>
      view('message', { ...message, heading: t.privacy.heading, texts: [], points: t.privacy.points }),
    ),
    page('/cookies', ({ t, view }) =>
      view('message', { ...message, heading: t.cookies.heading, texts: [t.cookies.text, t.cookies.gone] }),
    ),
    page('/accessibility', ({ t, view }) =>
      view('message', {
        ...message,
        heading: t.accessibility.heading,
        texts: [filled(t.accessibility.help)],
        points: t.accessibility.points,
      }),
    ),
    publishedKeys(deps),
  ];
}
