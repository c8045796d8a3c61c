import type { SiteDeps } from '../../../site/environment.ts';
import type { PageError, Site } from '../../../site/site.ts';

import { deskCalls } from './desk-calls.ts';
import { deskPages } from './desk-pages.ts';
import { deskSupport } from './desk-support.ts';
import { oversightPages } from './oversight-pages.ts';
import { referralPages } from './referral-pages.ts';
import { signInPages } from './sign-in-pages.ts';
import { show } from './view.ts';
import { witnessPages } from './witness-pages.ts';

const sorry: Readonly<Record<PageError['status'], readonly [heading: string, text: string]>> = {
  400: ['That could not be read', 'Go back, and send it again.'],
  403: ['That was not taken', 'Go back to the page, and send it from there. Sign in again if need be.'],
  404: ['There is nothing here that you may see', 'Check the address, or find the case anew.'],
  405: ['That was not taken', 'Go back to the page, and send it from there.'],
  429: ['You asked too often', 'Wait a minute, and try again.'],
  500: ['This does not work just now', 'Nothing was changed that you were not told of. Try again soon.'],
  503: [
    'The service does not answer just now',
    'Nothing was changed that you were not told of. Try again soon.',
  ],
};

/** The pages of those who work with victims. */
export const staffSite = (deps: SiteDeps): Site => ({
  name: 'staff-pages',
  routes: [
    ...signInPages(deps),
    ...deskPages(deps),
    ...deskCalls(deps),
    ...deskSupport(deps),
    ...witnessPages(deps),
    ...referralPages(deps),
    ...oversightPages(deps),
  ],
  sorry: (status, request) => {
    const [heading, text] = sorry[status];
    const model = { heading, texts: [text], next: { text: 'Start', href: '/' } };
    return show(request, undefined, 'message', heading, model, { status });
  },
});
