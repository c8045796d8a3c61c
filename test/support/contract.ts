import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import { operations } from '../../schemas/operations.ts';
import type { Operation } from '../../schemas/operations/define.ts';
import { openApiDocument } from '../../schemas/openapi/document.ts';

type Json = Readonly<Record<string, unknown>>;

/** An exchange as it went over the wire. */
export interface Exchange {
  readonly method: string;
  /** Without `/v1`; the query may follow. */
  readonly path: string;
  readonly sent: unknown;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Closes every object of the schemas of answers: the document lets v1 gain fields, but a field that it does
 * not name must not be answered today.
 */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, closed(child)]));
  const isOpen = 'properties' in inner && inner['type'] === 'object' && !('additionalProperties' in inner);
  return isOpen ? { ...inner, additionalProperties: false } : inner;
}

const document = openApiDocument();
const components = document['components'] as {
  readonly schemas: Json;
  readonly responses: Readonly<Record<string, Answered>>;
};
const sharedAnswers = components.responses;
/** Problems have members of their own kind, such as the version that stands. */
const { Problem: problem, ...others } = components.schemas;

/** Each member of the union fixes the field that tells them apart, which the validator looks for elsewhere. */
const withoutDiscriminator = (schemas: Json): Json =>
  JSON.parse(
    JSON.stringify(schemas, (name, value: unknown) => (name === 'discriminator' ? undefined : value)),
  ) as Json;

function compiler(schemas: Json) {
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', components: { schemas: withoutDiscriminator(schemas) } });
  const compiled = new Map<string, ValidateFunction>();
  return (schema: unknown): ValidateFunction => {
    const text = JSON.stringify(schema).replaceAll('"#/components', '"document#/components');
    const known = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Json);
    compiled.set(text, known);
    return known;
  };
}

const answerSchema = compiler({ ...(closed(others) as Json), Problem: problem });
const requestSchema = compiler(components.schemas);

const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll(/\{[A-Za-z]+\}/g, '[^/]+')}$`),
}));

const operationOf = ({ method, path }: Exchange): Operation | undefined =>
  patterns.find(
    ({ operation, pattern }) => operation.method === method && pattern.test(path.split('?')[0] ?? ''),
  )?.operation;

interface Content {
  readonly schema: unknown;
  /** Of a problem: an example of each code that may be answered, by that code. */
  readonly examples?: Json;
}

interface Answered {
  readonly headers: Json;
  readonly content?: Readonly<Record<string, Content>>;
}

interface Documented {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> };
  readonly responses: Readonly<Record<string, Answered | { readonly $ref: string }>>;
}

/** What a status of an operation answers, there or among the answers that many operations share. */
function answeredBy({ responses }: Documented, status: number): Answered | undefined {
  const answered = responses[String(status)];
  if (!answered || !('$ref' in answered)) return answered;
  return sharedAnswers[answered.$ref.split('/').at(-1) ?? ''];
}

const documentedOf = ({ path, method }: Operation): Documented =>
  (document['paths'] as Readonly<Record<string, Readonly<Record<string, Documented>>>>)[path]?.[
    method.toLowerCase()
  ] as Documented;

const faultsOf = (validate: ValidateFunction, value: unknown): string =>
  validate(value) ? '' : JSON.stringify(validate.errors?.slice(0, 5));

/** Headers that an answer must carry where the document names them; problems of the gateway carry fewer. */
function missingHeaders(answered: Answered, { status, headers }: Exchange): string[] {
  if (status >= 400) return [];
  return Object.keys(answered.headers).filter((name) => !headers.has(name) && name !== 'Location');
}

/**
 * Holds one exchange to the OpenAPI document: its status, media type, headers and body are documented,
 * and what was sent is, where the service took it.
 *
 * @throws Error saying what the document lacks or the answer breaks
 */
export function checkExchange(exchange: Exchange): void {
  const { method, path, sent, status, headers, text } = exchange;
  const fail = (fault: string): never => {
    throw new Error(`${method} ${path.split('?')[0] ?? ''} answered ${status}, and ${fault}`);
  };
  const operation = operationOf(exchange);
  if (!operation) {
    if (status < 400) fail('no such operation is documented.');
    return;
  }
  const documented = documentedOf(operation);
  const answered = answeredBy(documented, status);
  if (!answered) return fail('that status is not documented.');
  const missing = missingHeaders(answered, exchange);
  if (missing.length > 0) fail(`lacks ${missing.join(', ')}.`);
  const [mediaType, content] = Object.entries(answered.content ?? {})[0] ?? [];
  if (!content) {
    if (text !== '') fail('has a body that is not documented.');
    return;
  }
  if (headers.get('content-type')?.split(';')[0] !== mediaType) fail(`is not ${mediaType ?? ''}.`);
  const answer: unknown = mediaType?.includes('json') ? JSON.parse(text) : text;
  const faults = faultsOf(answerSchema(closed(content.schema)), answer);
  if (faults !== '') fail(`breaks its schema: ${faults}`);
  const { code } = answer as { readonly code?: string };
  if (content.examples && !Object.hasOwn(content.examples, code ?? ''))
    fail(`its code ${code ?? ''} is not documented.`);
  const wanted = Object.values(documented.requestBody?.content ?? {});
  if (wanted.length > 0 && status < 300 && status !== 207) {
    const unlike = wanted.map(({ schema }) => faultsOf(requestSchema(schema), sent));
    if (!unlike.includes('')) fail(`what it took is not documented: ${unlike.join(' ')}`);
  }
}
