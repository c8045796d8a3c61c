import { operations } from '../../../schemas/operations.ts';
import { problemsOf, type Operation } from '../../../schemas/operations/define.ts';
import { problems } from '../../../schemas/problems.ts';
import { scopes } from '../../../schemas/scopes.ts';

import { contract, nameIn, type DocumentedOperation, type Parameter, type Schema } from './contract.ts';
import { about, fieldTables, kindOf } from './fields.ts';
import { fenced, link, listed, table, type Page } from './page.ts';

const title = ({ method, path }: Operation): string => `${method} ${path}`;
export const pathOfOperation = ({ id }: Operation): string => `operations/${id}/`;

const documented = ({ path, method, id }: Operation): DocumentedOperation => {
  const found = contract.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`The document has no operation ${id}.`);
  return found;
};

const readParameter = (parameter: Parameter): Parameter =>
  (parameter.$ref === undefined ? undefined : contract.components.parameters[nameIn(parameter.$ref)]) ??
  parameter;

/** An event is a page of its own, not a schema below each operation that takes one. */
const isOfEvents = ({ $ref = '' }: Schema): boolean => ['Event', 'EventList', 'EventBatch'].includes(nameIn($ref));

const schemaSection = (schema: Schema): string[] =>
  isOfEvents(schema)
    ? [`Any of the ${link('events', 'events/')}, as its page says.`, '']
    : fieldTables(schema);

function requestSection({ requestBody }: DocumentedOperation): string[] {
  if (!requestBody) return [];
  const [first] = Object.entries(requestBody.content);
  if (!first) return [];
  const [, { schema, example }] = first;
  return [
    '## Request body',
    '',
    `As ${Object.keys(requestBody.content)
      .map((type) => `\`${type}\``)
      .join(' or ')}.`,
    '',
    ...schemaSection(schema),
    ...(example === undefined ? [] : ['### Example', '', ...fenced('json', JSON.stringify(example, null, 2))]),
  ];
}

function answersSection({ responses }: DocumentedOperation, operation: Operation): string[] {
  const own = Object.entries(responses).filter(([, { $ref }]) => $ref === undefined);
  const said = new Set<string>();
  const schemas = own.flatMap(([, { content = {} }]) => Object.values(content).map(({ schema }) => schema));
  const once = schemas.filter((schema) => {
    const text = JSON.stringify(schema);
    return said.has(text) ? false : said.add(text);
  });
  return [
    '## Answers',
    '',
    ...table(
      ['Status', 'When'],
      own.map(([status, { description = '' }]) => [`\`${status}\``, description]),
    ),
    ...once.flatMap(schemaSection),
    '## Problems',
    '',
    ...table(
      ['Status', 'Problem'],
      problemsOf(operation)
        .map((code) => [`\`${problems[code].status}\``, `${link(code, `problems/${code}/`)}: ${problems[code].title}`])
        .sort(([a = ''], [b = '']) => a.localeCompare(b)),
    ),
  ];
}

/** A line to paste into a shell, with what must be put in between braces. */
function curl({ method, path, scope, idempotencyKey, personal, request }: Operation): string {
  return [
    `curl -s ${method === 'GET' ? '' : `-X ${method} `}"$BASE${path}"`,
    ...(scope === null ? [] : [`-H "Authorization: Bearer $KEY"`]),
    ...(idempotencyKey ? [`-H "Idempotency-Key: {new for each command}"`] : []),
    ...(personal ? [`-H "X-Purpose: victim-contact"`, `-H "X-On-Behalf-Of: {id of your staff}"`] : []),
    ...(request ? [`-H "Content-Type: ${request.mediaTypes?.[0] ?? 'application/json'}"`, '-d @body.json'] : []),
  ].join(' \\\n  ');
}

function operationPage(operation: Operation): Page {
  const said = documented(operation);
  return {
    path: pathOfOperation(operation),
    title: title(operation),
    summary: operation.summary,
    above: 'operations/',
    body: [
      `${operation.summary}. ${said.description}`,
      '',
      ...fenced('console', curl(operation)),
      '## Parameters',
      '',
      ...table(
        ['Name', 'In', 'Kind', 'Needed', 'What it is'],
        said.parameters
          .map(readParameter)
          .map(({ name, in: place, required, description, schema }) => [
            `\`${name}\``,
            place,
            kindOf(schema),
            required ? 'yes' : 'no',
            about({ ...schema, ...(description === undefined ? {} : { description }) }),
          ]),
      ),
      ...requestSection(said),
      ...answersSection(said, operation),
    ].join('\n'),
  };
}

/** A page for each operation, one that lists them by area, and one of the scopes. */
export function operationPages(): Page[] {
  const pages = operations.map(operationPage);
  const idOf = (path: string): string => path.split('/')[1] ?? '';
  const area = ({ name, description }: { readonly name: string; readonly description: string }): string[] => [
    `## ${name}`,
    '',
    description,
    '',
    ...listed(
      pages.filter(({ path }) =>
        operations.some(({ id, function: folder }) => id === idOf(path) && folder === name),
      ),
    ),
  ];
  const scopePage: Page = {
    path: 'operations/scopes/',
    title: 'Scopes',
    summary: 'What a key may do, and which operations that opens.',
    above: 'operations/',
    body: table(
      ['Scope', 'Opens'],
      Object.keys(scopes).map((scope) => [
        `\`${scope}\``,
        operations
          .filter((operation) => operation.scope === scope)
          .map((operation) => link(title(operation), pathOfOperation(operation)))
          .join('; ') || 'No operation by itself.',
      ]),
    ).join('\n'),
  };
  const index: Page = {
    path: 'operations/',
    title: 'Operations',
    summary: 'Every operation: what it needs, takes and answers.',
    above: '',
    body: [
      `${operations.length} operations. The document itself: \`GET /v1/openapi.json\`. Which key opens what: ${link('scopes', 'operations/scopes/')}.`,
      '',
      ...contract.tags.flatMap(area),
    ].join('\n'),
  };
  return [index, scopePage, ...pages];
}
