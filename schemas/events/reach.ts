import { events, type EventType } from './catalogue.ts';
import type { EventDefinition } from './define.ts';

/** Families whose events tell of the matter itself, and so of every victim of it alike. */
const familiesOfTheMatter: ReadonlySet<string> = new Set([
  'incident',
  'crime',
  'investigation',
  'charging',
  'disposal',
  'court',
  'review',
  'journey',
]);

/** Of those families, what can only be meant of one journey. */
const ofOneJourney: ReadonlySet<EventType> = new Set(['journey.merged', 'journey.split']);

/**
 * Whether an event is about one victim alone: what a victim said, chose or was told, and whatever carries
 * personal details. Sent under a reference that several victims share, nobody could tell whose it is.
 */
export function isAboutOneVictim(type: EventType, hasPersonalDetails: boolean): boolean {
  const { family, opensJourney }: EventDefinition = events[type];
  if (hasPersonalDetails || ofOneJourney.has(type)) return true;
  return !familiesOfTheMatter.has(family) && !opensJourney;
}

/**
 * Whether an event sent under a reference also holds for victims whose journeys are linked to it later.
 * What opens a journey tells how that one began.
 */
export function holdsForLaterVictims(type: EventType, hasPersonalDetails: boolean): boolean {
  const { opensJourney }: EventDefinition = events[type];
  return !opensJourney && !isAboutOneVictim(type, hasPersonalDetails);
}
