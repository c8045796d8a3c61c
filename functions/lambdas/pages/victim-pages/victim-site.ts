import type { SiteDeps } from '../../../site/environment.ts';
import type { Site } from '../../../site/site.ts';

import { casePages } from './case-pages.ts';
import { ownPages } from './own-pages.ts';
import { plainPages } from './plain-pages.ts';
import { signInPages } from './sign-in-pages.ts';
import { sorry } from './sorry.ts';
import { wordPages } from './word-pages.ts';

/** The pages on which victims see where their case is. */
export const victimSite = (deps: SiteDeps): Site => ({
  name: 'victim-pages',
  routes: [
    ...plainPages(deps),
    ...signInPages(deps),
    ...casePages(deps),
    ...ownPages(deps),
    ...wordPages(deps),
  ],
  sorry: (status, request) => sorry(deps, status, request),
});
