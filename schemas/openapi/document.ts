import type * as z from 'zod';

import { catalogue, typeOf } from '../events/catalogue.ts';
import { meaningOf } from '../field-meanings.ts';
import { idempotencyKeyFormat, onBehalfOfFormat, purposeFormat } from '../headers.ts';
import { operations } from '../operations.ts';
import {
  problemsOf,
  type Operation,
  type ResponseDeclaration,
  type ResponseHeader,
  type Rows,
} from '../operations/define.ts';
import { pathParameters, type PathParameter } from '../parameters.ts';
import { documentedAddress } from '../problems.ts';
import { scopes } from '../scopes.ts';
import { capitalised, Components, type Json } from './components.ts';
import { addEventSchemas, exampleEvent } from './events.ts';
import { problemExamples, ProblemResponses, problemSchemas } from './problems.ts';

const text = { type: 'string' };

const responseHeaders: Readonly<
  Record<ResponseHeader | 'X-Correlation-Id' | 'RateLimit' | 'RateLimit-Policy', Json>
> = {
  'X-Correlation-Id': { description: 'The id to quote when you ask about this request.', schema: text },
  ETag: { description: 'The version of what is answered (strong).', schema: text },
  Location: { description: 'Where what was made can be read.', schema: text },
  'Idempotent-Replayed': {
    description: '`true`: this was stored before, and this is the answer of the first time.',
    schema: { enum: ['true', 'false'] },
  },
  'RateLimit-Policy': {
    description: 'The budgets of your key: requests (q) in a window of seconds (w).',
    schema: { ...text, examples: ['"requests";q=600;w=60'] },
  },
  RateLimit: {
    description: 'What is left of each budget (r), and the seconds until it is full again (t).',
    schema: { ...text, examples: ['"requests";r=512;t=30'] },
  },
  'Retry-After': { description: 'Seconds to wait before the next try.', schema: text },
  'Cache-Control': { description: 'Who may keep the answer, and for how long.', schema: text },
  'Last-Modified': { description: 'When it last changed.', schema: text },
};

const header = (name: string, description: string, requiredFormat?: RegExp): Json => ({
  name,
  in: 'header',
  required: requiredFormat !== undefined,
  description,
  schema: { type: 'string', ...(requiredFormat ? { pattern: requiredFormat.source } : {}) },
});

const requestHeaders = {
  'X-Correlation-Id': header('X-Correlation-Id', 'Your own id of the request; echoed.'),
  traceparent: header('traceparent', 'W3C Trace Context; echoed.'),
  'If-None-Match': header('If-None-Match', 'The ETag you hold; 304 where it is still so.'),
  'If-Match': header('If-Match', 'The ETag you act on; 412 where it has changed.'),
  Prefer: header('Prefer', '`handling=strict` refuses fields that are not known (RFC 7240).'),
  'Idempotency-Key': header(
    'Idempotency-Key',
    'New for each command, the same on each retry of it.',
    idempotencyKeyFormat,
  ),
  'X-Purpose': header('X-Purpose', 'Why personal details are read, such as victim-contact.', purposeFormat),
  'X-On-Behalf-Of': header(
    'X-On-Behalf-Of',
    'The opaque id of the person who will read them; left out where X-Staff-Assertion proves it.',
    onBehalfOfFormat,
  ),
  'X-Staff-Assertion': header(
    'X-Staff-Assertion',
    'A JWT that your agency signed, which proves who of its staff sends this request; see docs/keys.md.',
  ),
} as const;

type RequestHeader = keyof typeof requestHeaders;

function headersOf(operation: Operation): readonly RequestHeader[] {
  const answers = Object.keys(operation.responses);
  return [
    'X-Correlation-Id',
    'traceparent',
    ...(answers.includes('304') ? (['If-None-Match'] as const) : []),
    ...(operation.problems.includes('version-mismatch') ? (['If-Match'] as const) : []),
    ...(operation.takesPreference ? (['Prefer'] as const) : []),
    ...(operation.idempotencyKey ? (['Idempotency-Key'] as const) : []),
    ...(operation.scope === null ? [] : (['X-Staff-Assertion'] as const)),
    ...(operation.personal ? (['X-Purpose', 'X-On-Behalf-Of'] as const) : []),
  ];
}

const namesIn = (path: string): PathParameter[] =>
  [...path.matchAll(/\{([A-Za-z]+)\}/g)].map(([, name]) => name as PathParameter);

function queryOf(components: Components, { id, query }: Operation): Json[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => {
    const { description = meaningOf(id, name), ...read } = components.parameter(
      schema as z.ZodType,
      `${capitalised(id)}${capitalised(name)}`,
    );
    return {
      name,
      in: 'query',
      required: !(schema as z.ZodType).safeParse(undefined).success,
      ...(typeof description === 'string' ? { description } : {}),
      schema: read,
    };
  });
}

function requestOf(components: Components, { id, request }: Operation): Json {
  if (!request) return {};
  const content = (mediaType: string) => {
    const component = request.components?.[mediaType] ?? request.component;
    const schema = component
      ? { $ref: `#/components/schemas/${component}` }
      : components.input(request.schema, `${capitalised(id)}Request`);
    const example = request.example ?? exampleOf(component);
    return { schema, ...(example === undefined ? {} : { example }) };
  };
  const mediaTypes = request.mediaTypes ?? ['application/json'];
  return {
    requestBody: {
      required: true,
      content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, content(mediaType)])),
    },
  };
}

function exampleOf(component: string | undefined): unknown {
  const type = typeOf('crime', 'recorded');
  const definition = catalogue.get(type);
  if (!definition) return undefined;
  const event = exampleEvent(type, definition);
  const examples: Json = { Event: event, EventList: [event], EventBatch: { events: [event] } };
  return component === undefined ? undefined : examples[component];
}

function responseOf(components: Components, response: ResponseDeclaration, { id, scope }: Operation): Json {
  const { description, body, headers = [], mediaType = 'application/json' } = response;
  const named = [
    'X-Correlation-Id',
    ...(scope === null ? [] : ['RateLimit-Policy', 'RateLimit']),
    ...headers,
  ];
  return {
    description,
    headers: Object.fromEntries(named.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    ...(body
      ? { content: { [mediaType]: { schema: components.output(body, `${capitalised(id)}Answer`) } } }
      : {}),
  };
}

/** Which records a key reaches by an operation, in words. */
const reach: Readonly<Record<Rows, string>> = {
  none: 'It is about no record of a victim.',
  journey:
    'It reaches the journeys that your agency is involved in; any other is answered as if it were not there.',
  referral:
    'It reaches referrals to the services of your key; any other is answered as if it were not there.',
  'own-agency': 'It reaches what is of your own agency.',
  'all-agencies': 'It reaches every agency: it is for whoever runs the service.',
};

/** What an operation needs, what it reaches, and what it does when it is sent again. */
function describe({ scope, rows, personal, idempotencyKey, sentAgain }: Operation): string {
  return [
    scope === null ? 'Anybody may, without a key.' : `Needs the scope \`${scope}\`. ${reach[rows]}`,
    ...(personal ? ['It reads personal details: say for what and for whom.'] : []),
    ...(idempotencyKey
      ? ['Sent again with the same `Idempotency-Key`, it is answered as the first time.']
      : []),
    ...(sentAgain === undefined ? [] : [`Sent again: ${sentAgain}`]),
  ].join(' ');
}

function operationOf(components: Components, refusals: ProblemResponses, operation: Operation): Json {
  const { id, function: tag, summary, scope, path, responses } = operation;
  const parameters = [
    ...namesIn(path).map((name) => ({ $ref: `#/components/parameters/${name}` })),
    ...queryOf(components, operation),
    ...headersOf(operation).map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ];
  const answers = Object.entries(responses).map(([status, response]) => [
    status,
    responseOf(components, response, operation),
  ]);
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: describe(operation),
    ...(scope === null ? { security: [] } : { 'x-required-scopes': [scope] }),
    parameters,
    ...requestOf(components, operation),
    responses: { ...Object.fromEntries(answers), ...refusals.of(problemsOf(operation)) },
  };
}

function pathsOf(components: Components, refusals: ProblemResponses): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = operationOf(
      components,
      refusals,
      operation,
    );
  }
  return paths;
}

function pathParameterOf(components: Components, name: PathParameter): Json {
  const { description = meaningOf('path', name), ...schema } = components.input(
    pathParameters[name],
    capitalised(name),
  );
  return { name, in: 'path', required: true, description, schema };
}

/** What each area of the API is for. */
const areas: Readonly<Record<string, string>> = {
  events: 'Tell what happened.',
  own: 'Sign in, and see your own journey as its victim.',
  desk: 'Speak with victims: who calls, what was said before, who may see a journey online.',
  'court-messages': 'Hand in messages of courts and the police as they are.',
  journeys: 'Ask where journeys stand and what happened.',
  duties: 'See what victims are owed, by whom and by when.',
  unmatched: 'Mend what could not be put on a journey.',
  referrals: 'Take victims up: claim, acknowledge, decide, report.',
  directory: 'Find support services.',
  webhooks: 'Be rung when there is something to fetch.',
  people: 'Read, confirm, keep and erase personal details.',
  statistics: 'Count, without telling of anybody.',
  audit: 'See who asked for what.',
  access: 'Manage agencies and their keys.',
  contract: 'Read the contract itself.',
};

/** The OpenAPI 3.1 document of the service, made from the table of operations and the schemas. */
export function openApiDocument(): Json {
  const components = new Components();
  addEventSchemas(components);
  for (const [id, schema] of Object.entries(problemSchemas)) components.add(id, schema);
  const refusals = new ProblemResponses();
  const paths = pathsOf(components, refusals);
  const responses = refusals.all();
  const used = (kind: string, all: Json): Json => {
    const named = JSON.stringify([paths, responses]);
    const entries = Object.entries(all);
    return Object.fromEntries(entries.filter(([name]) => named.includes(`"#/components/${kind}/${name}"`)));
  };
  const inPaths = [...new Set(operations.flatMap(({ path }) => namesIn(path)))];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Victim journey API',
      version: '1.0.0',
      description: [
        'One shared record of what happens to a victim of crime in London, from the 999 call through trial and after.',
        'Agencies post what happened as CloudEvents and ask what they may know. Ignore fields you do not know:',
        'v1 only ever gains some. Every error is a problem (RFC 9457) whose page is at /problems/{code}.',
      ].join(' '),
      contact: {
        name: 'Victim journey API',
        url: documentedAddress,
        email: 'support@victim-journey.example',
      },
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    tags: Object.entries(areas)
      .map(([name, description]) => ({ name, description }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    servers: [{ url: `${documentedAddress}/v1` }],
    security: [{ bearer: [] }, { apiKey: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: `The key of your agency. Scopes: ${Object.keys(scopes).join(', ')}.`,
        },
        apiKey: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
      },
      parameters: {
        ...Object.fromEntries(inPaths.map((name) => [name, pathParameterOf(components, name)])),
        ...used('parameters', requestHeaders),
      },
      responses,
      headers: used('headers', responseHeaders),
      examples: used('examples', problemExamples()),
      schemas: components.all(),
    },
  };
}
