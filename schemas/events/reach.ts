import { definitionOf, type EventType } from './catalogue.ts';

/**
 * Whether an event is about one victim alone: what a victim said, chose or was told, and whatever carries
 * personal details. Sent under a reference that several victims share, nobody could tell whose it is.
 */
export function isAboutOneVictim(type: EventType, hasPersonalDetails: boolean): boolean {
  const { about, opensJourney } = definitionOf(type);
  return hasPersonalDetails || about === 'one-victim' || (about === undefined && !opensJourney);
}

/**
 * Whether an event sent under a reference also holds for victims whose journeys are linked to it later.
 * What opens a journey tells how that one began.
 */
export const holdsForLaterVictims = (type: EventType, hasPersonalDetails: boolean): boolean =>
  !definitionOf(type).opensJourney && !isAboutOneVictim(type, hasPersonalDetails);
