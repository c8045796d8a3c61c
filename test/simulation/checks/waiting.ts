import { isWithinReach } from '../../../functions/core/access/reach.ts';
import { victimNumberIn } from '../../../functions/core/record/stored-event.ts';
import { addressedFrom } from '../../../functions/store/journeys/addressed.ts';
import type { Item as StoredItem } from '../../../functions/store/table.ts';
import type { World } from '../world.ts';

import { findings, type Finding } from './finding.ts';
import type { StoredJourney } from './journeys.ts';

/** Once nothing goes wrong any more, nothing waits that could go on. */
export function checkNothingWaits(world: World, journeys: readonly StoredJourney[]): Finding[] {
  const { found, expect } = findings('nothing waits that could go on');
  expect(world.table('parked').isEmpty, () => 'a record is parked that was given again');
  for (const { journeyId, head } of journeys)
    expect(head.dutiesLeft !== true, () => `${journeyId} has duties that are yet to be written`);

  const byId = new Map(journeys.map((journey) => [journey.journeyId, journey]));
  const items = [...world.table('journeys').items()];
  const linked = Map.groupBy(
    items.filter((item) => item['PK']?.S?.startsWith('X#') && item['SK']?.S?.startsWith('J#')),
    (item) => item['PK']?.S?.slice(2) ?? '',
  );
  for (const item of items) {
    const [, hash = ''] = /^U#(.*)$/.exec(item['PK']?.S ?? '') ?? [];
    const [link, ...more] = linked.get(hash) ?? [];
    if (!link || more.length > 0) continue;
    // The world's tables have types of their own for the same attribute values.
    const { subject, event, rows } = addressedFrom(item as StoredItem);
    const journey = byId.get(link['SK']?.S?.slice(2) ?? '');
    const facts = journey?.head.record.facts;
    // Who may mean somebody else, or another day, waits for good; what a merged one was told went on to the other.
    if (!journey || !facts || facts.mergedInto !== undefined || event.personRef !== undefined) continue;
    if (subject.startsWith('incident:') || victimNumberIn(event) !== undefined) continue;
    if (!isWithinReach(event, rows, facts)) continue;
    const isThere = journey.events.some(({ source, id }) => source === event.source && id === event.id);
    expect(
      isThere,
      () => `${event.type} ${event.id} waits under ${subject}, which leads to ${journey.journeyId}`,
    );
  }
  return found;
}
