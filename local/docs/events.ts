import { catalogue, families } from '../../schemas/events/catalogue.ts';
import type { EventDefinition, Opening } from '../../schemas/events/define.ts';

const list = (names: readonly string[]): string =>
  names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');

const rowNames: Readonly<Record<Opening['rows'], string>> = {
  forces: 'the force and its witness care unit',
  courts: 'the court',
  cpsAreas: 'the CPS area',
  services: 'the support services that it refers to',
  probationRegions: 'the probation region',
  journeys: 'the victim, online',
};

/** Whom an event lets in, and on whose word. */
export const lettingIn = ({ rows, by, anyMayWrite }: Opening): string =>
  `${rowNames[rows]}${anyMayWrite ? ', and has any court write by its references' : ''}, on the word of: ${list(by)}`;

const section = ([type, definition]: readonly [string, EventDefinition]): string => {
  const { family, name, summary, senders, data, personal, example, opensJourney, opens = [] } = definition;
  return [
    `### ${family}.${name}`,
    '',
    `${summary} \`${type}\``,
    '',
    `- Sent by: ${list(senders)}${opensJourney ? '. Opens a journey.' : ''}`,
    ...opens.map((opening) => `- Lets in ${lettingIn(opening)}`),
    `- In the event log: ${list(Object.keys(data))}`,
    `- Personal, in the vault only: ${list(Object.keys(personal))}`,
    '',
    '```json',
    JSON.stringify(example, null, 2),
    '```',
    '',
  ].join('\n');
};

const family = (name: string): string =>
  [
    `## ${name}`,
    '',
    ...[...catalogue].filter(([, definition]) => definition.family === name).map(section),
  ].join('\n');

/** The catalogue of event types, as a page. */
export const eventPages = (): string =>
  [
    '# Event types',
    '',
    `${catalogue.size} types in ${families.length} families. Each example is a whole \`data\` member; the schema of each stands in \`schemas/json/\`.`,
    '',
    ...families.map(family),
  ].join('\n');
