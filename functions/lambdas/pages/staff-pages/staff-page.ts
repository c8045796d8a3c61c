import type { Role } from '../../../../schemas/roles.ts';
import { goTo, type Answer } from '../../../site/answer.ts';
import { isSignedOut, Refusal } from '../../../site/call-api.ts';
import type { SiteDeps } from '../../../site/environment.ts';
import { isOwnForm } from '../../../site/sessions.ts';
import { PageError, type Asked, type Route } from '../../../site/site.ts';

import { readSigned, type Signed } from './signed.ts';

/** What a page does for somebody of the staff. */
export type Work = (asked: Asked, signed: Signed) => Answer | Promise<Answer>;

/** How pages are declared that are for some roles alone; whoever has another finds nothing there. */
export const pagesFor =
  (deps: SiteDeps, isFor: (role: Role) => boolean) =>
  (method: Route['method'], path: string, work: Work): Route => ({
    method,
    path,
    answer: async (asked) => {
      try {
        const signed = await readSigned(deps, asked);
        if (!signed) return goTo('/');
        if (!signed.roles.some(isFor)) throw new PageError(404);
        if (asked.method === 'POST' && !isOwnForm(signed.session, asked.form)) throw new PageError(403);
        return await work(asked, signed);
      } catch (error) {
        if (isSignedOut(error)) return goTo('/');
        if (error instanceof Refusal) throw new PageError(error.status === 429 ? 429 : 404, { cause: error });
        throw error;
      }
    },
  });

/** The journey that the path of a page names. */
export const idOf = ({ parts }: Asked): string => parts['journeyId'] ?? '';

/** What a look at personal details says of itself; the person is that of the session, whatever is said here. */
export const looksAs = (
  { person }: Signed,
  purpose: 'victim-contact' | 'identity-check' = 'victim-contact',
) => ({
  'X-Purpose': purpose,
  'X-On-Behalf-Of': person,
});
