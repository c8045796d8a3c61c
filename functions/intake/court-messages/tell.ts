import type { OpeningEvent } from '../../core/court-messages/case-opening.ts';
import { Busy } from '../../store/try-again.ts';

import { acceptEvent, type AcceptDeps } from '../accept-event.ts';
import type { Outcome } from '../outcome.ts';
import { sourceOfMessages, type Sender } from '../sender.ts';

/**
 * Tells an event that is made of a message, in its sender's name.
 *
 * @throws Busy where nothing could be stored just then
 */
export async function tell(deps: AcceptDeps, sender: Sender, event: OpeningEvent): Promise<Outcome> {
  const sent = { ...event, source: sourceOfMessages(sender) };
  const outcome = await acceptEvent(deps, { sender, sent, ofMessage: true, alongWith: () => [] });
  if (outcome.kind === 'busy') throw new Busy('busy');
  return outcome;
}
