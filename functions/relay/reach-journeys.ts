import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import pLimit from 'p-limit';

import { holdsForLaterVictims } from '../../schemas/events/reach.ts';
import { isWithinReach } from '../core/access/reach.ts';
import type { Head } from '../core/record/head.ts';
import { rowDimensions } from '../../schemas/agencies.ts';
import { putOnJourney, type PutDeps } from '../journal/put-on-journey.ts';
import { standingHead } from '../journal/standing-head.ts';
import { addressedFrom, type Addressed, type Link } from '../repositories/journeys.ts';

/** How many journeys are written to at once. */
const AT_ONCE = 8;

const isMeant = ({ event }: Addressed, link: Link): boolean =>
  typeof event.data['victimNumber'] !== 'number' || event.data['victimNumber'] === link.victimNumber;

/** The journey that a link leads to now, where the sender of the event may write to it. */
async function reachable(
  { journeys }: PutDeps,
  { event, rows }: Addressed,
  { journeyId }: Link,
): Promise<string | undefined> {
  const linked = await journeys.readHead(journeyId);
  const head = linked && (await standingHead(journeys, linked));
  const isReached = head && isWithinReach(event.agencyKind, rows, head.record.facts, event);
  return isReached ? head.journeyId : undefined;
}

/**
 * The journeys an event is still to be put on: all that its alias leads to where it is about the matter,
 * and where it is about one victim the one journey there is. With several, a person must say which.
 */
function missing(addressed: Addressed, links: readonly Link[]): readonly Link[] {
  const { event, reached } = addressed;
  const meant = links.filter((link) => isMeant(addressed, link));
  if (holdsForLaterVictims(event.type, event.personRef !== undefined)) {
    return meant.filter(({ journeyId }) => !reached.includes(journeyId));
  }
  return meant.length === 1 && reached.length === 0 ? meant : [];
}

async function reach(deps: PutDeps, addressed: Addressed, links: readonly Link[]): Promise<void> {
  const limit = pLimit(AT_ONCE);
  await Promise.all(
    missing(addressed, links).map((link) =>
      limit(async () => {
        const journeyId = await reachable(deps, addressed, link);
        if (journeyId !== undefined) await putOnJourney(deps, journeyId, addressed);
      }),
    ),
  );
}

const gainedRows = (before: Head, after: Head): boolean =>
  rowDimensions.some(
    (dimension) => after.record.facts.rows[dimension].length > before.record.facts.rows[dimension].length,
  );

/** Every reference by which a journey is known. */
const referencesOf = ({ record: { facts } }: Head): string[] => [
  ...facts.incidents.map((reference) => `incident:${reference}`),
  ...facts.crimes.map((reference) => `crime:${reference}`),
  ...facts.cases.map((urn) => `case:${urn}`),
];

/**
 * Follows a journey that has come within the rows of further agencies: what they sent about it before
 * reaches it now.
 */
export async function reachGainedRows(deps: PutDeps, before: Head, after: Head): Promise<void> {
  if (!gainedRows(before, after)) return;
  for (const reference of referencesOf(after)) {
    const links = await deps.journeys.findByAlias(reference);
    for (const addressed of await deps.journeys.addressedUnder(reference))
      await reach(deps, addressed, links);
  }
}

/**
 * Follows new links and new events sent under an alias, so that every event reaches every journey it is
 * meant for, whichever of the two came first. Doing it again does no harm.
 */
export async function reachJourneys(
  deps: PutDeps,
  keys: { readonly pk: string; readonly sk: string },
  image: Record<string, AttributeValue>,
): Promise<void> {
  if (keys.pk.startsWith('X#') && keys.sk.startsWith('J#')) {
    const links = await deps.journeys.findByAliasHash(keys.pk.slice(2));
    for (const addressed of await deps.journeys.addressedTo(keys.pk.slice(2)))
      await reach(deps, addressed, links);
  }
  if (keys.pk.startsWith('U#')) {
    await reach(deps, addressedFrom(image), await deps.journeys.findByAliasHash(keys.pk.slice(2)));
  }
}
