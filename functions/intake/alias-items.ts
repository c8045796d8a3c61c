import { definitionOf } from '../../schemas/events/catalogue.ts';
import { profiles } from '../core/agency-profiles.ts';
import type { StoredEvent } from '../core/record/stored-event.ts';
import { formatSubject, parseSubject } from '../../schemas/identifiers.ts';
import type { Facts } from '../core/record/facts.ts';
import type { Head } from '../core/record/head.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Write } from '../store/write.ts';

const spelled = (subject: string): string[] => {
  const alias = parseSubject(subject);
  return alias && alias.kind !== 'journey' ? [formatSubject(alias)] : [];
};

/** The other names by which the data of an event knows the matter. */
export function aliasesIn({ data }: Pick<StoredEvent, 'data'>): string[] {
  const force = 'force' in data ? data.force : undefined;
  const crimeReference = 'crimeReference' in data ? data.crimeReference : undefined;
  const incidentReference = 'incidentReference' in data ? data.incidentReference : undefined;
  const caseUrn = 'caseUrn' in data ? data.caseUrn : undefined;
  return [
    ...(force && incidentReference ? spelled(`incident:${force}/${incidentReference}`) : []),
    ...(force && crimeReference ? spelled(`crime:${force}/${crimeReference}`) : []),
    ...(caseUrn ? spelled(`case:${caseUrn}`) : []),
  ];
}

/** All names by which an event knows the matter, that of its subject first. */
export const aliasesOf = (subject: string, event: Pick<StoredEvent, 'data'>): string[] => [
  ...new Set([...spelled(subject), ...aliasesIn(event)]),
];

/**
 * The incident or crime that an event gives its journey as a name by being sent under it. Such a name is its force's
 * to give, by an event that opens journeys or that knows the matter by another name too.
 */
export function sentUnder(
  subject: string,
  event: Pick<StoredEvent, 'type' | 'agencyKind' | 'data'>,
): Pick<StoredEvent, 'named'> {
  const alias = parseSubject(subject);
  const mayName = definitionOf(event.type).opensJourney || aliasesIn(event).length > 0;
  return alias && 'force' in alias && mayName && profiles[event.agencyKind].opensJourneys
    ? { named: formatSubject(alias) }
    : {};
}

/** The names by which the record itself knows the matter. */
export const aliasesOfFacts = ({ incidents, crimes, cases }: Facts): string[] =>
  [
    ...incidents.map((name) => `incident:${name}`),
    ...crimes.map((name) => `crime:${name}`),
    ...cases.map((urn) => `case:${urn}`),
  ].flatMap(spelled);

const namesOf = ({ incidents, crimes, cases }: Facts): string => JSON.stringify([incidents, crimes, cases]);

/** A journey before and after an event. */
interface Change {
  readonly before: Head;
  readonly head: Head;
}

/** The names that a journey has gained and lost; where they are the same, they are not even spelled out. */
export function namesChanged({ before, head }: Change) {
  const [was, is] = [before.record.facts, head.record.facts];
  if (namesOf(was) === namesOf(is)) return { gained: [], lost: [] };
  const [known, held] = [new Set(aliasesOfFacts(was)), new Set(aliasesOfFacts(is))];
  return {
    gained: [...held].filter((alias) => !known.has(alias)),
    lost: [...known].filter((alias) => !held.has(alias)),
  };
}

/**
 * Links a journey to the names that its record has gained, and parts it from those that it has lost: nothing more of
 * another matter reaches it, and another may be opened under them.
 */
export function aliasItems(
  journeys: Pick<JourneysRepository, 'linkItem' | 'unlinkItem' | 'freedItem'>,
  change: Change,
): Write[] {
  const { journeyId, victimNumber } = change.head;
  const { gained, lost } = namesChanged(change);
  return [
    ...gained.map((alias) => journeys.linkItem(alias, { journeyId, victimNumber })),
    ...lost.flatMap((alias) => [
      journeys.unlinkItem(alias, journeyId),
      journeys.freedItem(alias, victimNumber),
    ]),
  ];
}
