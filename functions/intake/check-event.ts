import { committed } from '../store/commit.ts';

import { acceptEvent, answeredBefore, type AcceptDeps } from './accept-event.ts';
import { isRefused, type Outcome } from './outcome.ts';
import { readEvent } from './read-event.ts';
import type { Submission } from './sender.ts';

/** All that accepting reads, and nothing that it writes: no key of a person is made either. */
const writingNothing = (deps: AcceptDeps): AcceptDeps => ({
  ...deps,
  journeys: { ...deps.journeys, commit: () => Promise.resolve(committed) },
  vault: { ...deps.vault, seal: () => Promise.resolve([]) },
});

/**
 * What would become of an event if it were handed in now: decided as `acceptEvent` decides it, and stored nowhere,
 * so that the same event can still be sent for the first time. The receipt names a journey that it would open, which
 * there is not.
 */
export async function checkEvent(
  deps: AcceptDeps,
  submission: Omit<Submission, 'alongWith'>,
): Promise<Outcome> {
  const incoming = readEvent(submission, deps.now(), deps.catalogue);
  if (isRefused(incoming)) return incoming;
  const first = await answeredBefore(deps, incoming);
  return first ?? acceptEvent(writingNothing(deps), { ...submission, alongWith: () => [] });
}
