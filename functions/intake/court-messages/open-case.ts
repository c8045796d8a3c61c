import { openingOf, type OpeningEvent } from '../../core/court-messages/case-opening.ts';
import type { Read } from '../../core/court-messages/parse-message.ts';

import type { AcceptDeps } from '../accept-event.ts';
import type { Sender } from '../sender.ts';

import { tell } from './tell.ts';

/**
 * Opens a journey for each victim whom a new case of the police names, and tells each of the charges. Where the
 * police have told of the case by events of their own, they have opened its journeys, and nothing is done; a later
 * message of a case that was opened so adds its charges. Told again, it changes nothing.
 *
 * @param messageId - of the message that causes it
 * @throws Busy where nothing could be stored just then: the sender sends it again
 */
export async function openCase(
  deps: AcceptDeps,
  sender: Sender,
  { statement, newCase }: Read,
  { messageId, receivedAt }: { readonly messageId: string; readonly receivedAt: string },
): Promise<void> {
  if (!newCase || !['crime', 'charging'].every((family) => sender.families.includes(family))) return;
  const nameOf = (key: string) => deps.journeys.nameOfFact(sender.agencyId, key);
  const opening = openingOf({ id: messageId, statement, receivedAt, newCase, nameOf });
  if (!opening) return;
  const isKnown = async (name: string) => (await deps.journeys.findByAlias(name)).length > 0;
  if ((await isKnown(opening.caseName)) && !(await goOn(deps, opening.subject))) return;
  const isOpener = await open(deps, sender, opening.crimes);
  if (!isOpener && !(await isKnown(opening.subject))) return;
  for (const charged of opening.charges(isOpener)) await tell(deps, sender, charged);
}

/** Whether journeys stand under a name by themselves: of those that were merged the police tell by their own events. */
async function goOn({ journeys }: AcceptDeps, name: string): Promise<boolean> {
  const links = await journeys.findByAlias(name);
  const heads = await Promise.all(links.map(({ journeyId }) => journeys.readHead(journeyId)));
  return heads.some((head) => head && head.record.facts.mergedInto === undefined);
}

/** Opens the journeys, or those of them that are yet missing. @returns false where another message has opened them */
async function open(deps: AcceptDeps, sender: Sender, crimes: readonly OpeningEvent[]): Promise<boolean> {
  for (const crime of crimes) {
    const { kind } = await tell(deps, sender, crime);
    if (kind !== 'accepted' && kind !== 'replayed') return false;
  }
  return true;
}
