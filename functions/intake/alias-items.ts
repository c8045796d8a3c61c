import type { StoredEvent } from '../core/record/stored-event.ts';
import { formatSubject, parseSubject } from '../../schemas/identifiers.ts';
import { amends } from '../core/record/amendments.ts';
import type { Facts } from '../core/record/facts.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Write } from '../store/write.ts';

import type { Appended } from './append-event.ts';

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

/** The names by which the record itself knows the matter. */
export const aliasesOfFacts = ({ incidents, crimes, cases }: Facts): string[] =>
  [
    ...incidents.map((name) => `incident:${name}`),
    ...crimes.map((name) => `crime:${name}`),
    ...cases.map((urn) => `case:${urn}`),
  ].flatMap(spelled);

const namesOf = ({ incidents, crimes, cases }: Facts): string => JSON.stringify([incidents, crimes, cases]);

/**
 * The names that an event newly gives its journey: those it knows the matter by, or, where it corrects or takes
 * back another, those that the record has since.
 */
export const namesGiven = ({ head, event }: Pick<Appended, 'head' | 'event'>, named: readonly string[]) =>
  amends(event) ? aliasesOfFacts(head.record.facts) : named;

/**
 * Links a journey to the names that its record has gained and to those of the incident or crime that its event
 * was sent under, which are its force's own; and parts it from those that its record has lost: nothing more of
 * another matter reaches it, and another may be opened under them. A URN leads to it by its record alone: whoever
 * names one need not have issued it.
 */
export function aliasItems(
  journeys: Pick<JourneysRepository, 'linkItem' | 'unlinkItem' | 'freedItem'>,
  appended: Pick<Appended, 'before' | 'head' | 'event'>,
  mentioned: readonly string[],
): Write[] {
  const { before, head: after } = appended;
  // So it is with most events, and spelling out every name takes long.
  const own = namesGiven(appended, mentioned).filter((alias) => !alias.startsWith('case:'));
  if (own.length === 0 && namesOf(before.record.facts) === namesOf(after.record.facts)) return [];
  const [known, held] = [aliasesOfFacts(before.record.facts), aliasesOfFacts(after.record.facts)];
  const { journeyId, victimNumber } = after;
  return [
    ...[...new Set([...held, ...own])]
      .filter((alias) => !known.includes(alias))
      .map((alias) => journeys.linkItem(alias, { journeyId, victimNumber })),
    ...known
      .filter((alias) => !held.includes(alias) && !own.includes(alias))
      .flatMap((alias) => [journeys.unlinkItem(alias, journeyId), journeys.freedItem(alias, victimNumber)]),
  ];
}
