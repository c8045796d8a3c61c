import { definitionOf } from '../../../schemas/events/catalogue.ts';
import { canonical } from '../canonical.ts';
import { areTwo, type StaffMember } from '../person/told.ts';
import { isFlagged } from '../protection/flagged.ts';

import type { Facts } from './facts.ts';
import { heard } from './last-words.ts';
import type { JourneyRecord } from './record.ts';
import { byType, type ByType, type StoredEvent } from './stored-event.ts';

/** What two people must say alike, where it is less than all that an event says. */
const matters: ByType<string> = {
  'safety.alert-cleared': ({ data }) => data.kind,
  'victim.opted-out': ({ data }) => data.scope,
};

const matterOf = (event: StoredEvent): string =>
  `${event.type} ${byType(matters, event) ?? JSON.stringify(canonical(event.data))}`;

/** Whose word an event is: the person whom the agency proved, where it did. */
const personOf = ({ agencyId, provedBy }: StoredEvent): StaffMember => ({
  agencyId,
  onBehalfOf: provedBy,
  verified: provedBy !== undefined,
});

/** Whether an event counts only once a second person says the same: in a flagged case; what the victim says, never. */
export function takesTwoPeople(facts: Facts, { type, agencyKind, data }: StoredEvent): boolean {
  const { twoPeople } = definitionOf(type);
  if (!twoPeople || agencyKind === 'victim' || !isFlagged(facts)) return false;
  return twoPeople === true || ('optOut' in data && (data.optOut ?? []).length > 0);
}

/** The word of another person on the same matter that waits for this one, unless something later was said against it. */
export const firstWord = (
  { waiting, lastWords }: Pick<JourneyRecord, 'waiting' | 'lastWords'>,
  event: StoredEvent,
): StoredEvent | undefined =>
  waiting.find(
    (one) =>
      matterOf(one) === matterOf(event) &&
      areTwo([personOf(one), personOf(event)]) &&
      !heard(lastWords, one).isOverruled,
  );
