import { catalogue, families } from '../../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../../schemas/events/define.ts';
import { nameOf } from '../../../schemas/events/json-schema.ts';
import { exampleEvent } from '../../../schemas/openapi/events.ts';

import { lettingIn } from '../events.ts';

import { fieldTables } from './fields.ts';
import { fenced, link, listed, table, type Page } from './page.ts';

const pathOf = ({ family, name }: EventDefinition): string => `events/${family}.${name}/`;

function eventPage([type, definition]: readonly [string, EventDefinition]): Page {
  const { family, name, summary, senders, personal, opensJourney, opens = [] } = definition;
  const sealed = Object.keys(personal).map((field) => `\`${field}\``);
  return {
    path: pathOf(definition),
    title: `${family}.${name}`,
    summary,
    above: 'events/',
    body: [
      summary,
      '',
      ...table(
        ['About', 'Says'],
        [
          ['Type', `\`${type}\``],
          ['Sent by', senders.length === 0 ? 'this service alone' : senders.join(', ')],
          ['Opens a journey', opensJourney ? 'yes' : 'no'],
          ...opens.map((opening) => ['Lets in', lettingIn(opening)]),
          ['Personal, sealed in the vault', sealed.length === 0 ? 'nothing' : sealed.join(', ')],
        ],
      ),
      '## Data',
      '',
      ...fieldTables({ $ref: `#/components/schemas/${nameOf(definition)}Data` }),
      '## Example',
      '',
      ...fenced('json', JSON.stringify(exampleEvent(type, definition), null, 2)),
      `Send it with ${link('POST /events', 'operations/postEvent/')}, and try it first with ${link('POST /event-checks', 'operations/checkEvent/')}.`,
    ].join('\n'),
  };
}

/** A page for each type of event, and one that lists them. */
export function eventPagesOfSite(): Page[] {
  const pages = [...catalogue].map(eventPage);
  const familyList = (name: string): string[] => [
    `## ${name}`,
    '',
    ...listed(pages.filter(({ title }) => title.startsWith(`${name}.`))),
  ];
  const body = [
    `${catalogue.size} types in ${families.length} families. Each is a CloudEvents 1.0 event in JSON; its \`data\` is checked against the schema on its page.`,
    '',
    ...families.flatMap(familyList),
  ].join('\n');
  return [
    { path: 'events/', title: 'Events', summary: 'Every event type: who sends it, what it holds.', above: '', body },
    ...pages,
  ];
}
