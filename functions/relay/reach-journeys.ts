import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import pLimit from 'p-limit';

import { holdsForLaterVictims } from '../../schemas/events/reach.ts';
import { isWithinRows } from '../core/access/rows.ts';
import { putOnJourney, type PutDeps } from '../journal/put-on-journey.ts';
import { standingHead } from '../journal/standing-head.ts';
import { addressedFrom, type Addressed, type Link } from '../repositories/journeys.ts';

/** How many journeys are written to at once. */
const AT_ONCE = 8;

const isMeant = ({ event }: Addressed, link: Link): boolean =>
  typeof event.data['victimNumber'] !== 'number' || event.data['victimNumber'] === link.victimNumber;

/**
 * The journey that a link leads to now. A police force reaches no journey of another force, by whatever
 * name and whenever it was linked.
 */
async function reachable(
  { journeys }: PutDeps,
  { event, rows }: Addressed,
  { journeyId }: Link,
): Promise<string | undefined> {
  const linked = await journeys.readHead(journeyId);
  const head = linked && (await standingHead(journeys, linked));
  const isForeign =
    event.agencyKind === 'police' && !(head && isWithinRows('police', rows, head.record.facts.rows));
  return isForeign ? undefined : head?.journeyId;
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
