import { profiles } from '../../../functions/core/agency-profiles.ts';
import { operations } from '../../../schemas/operations.ts';
import { catalogue } from '../../../schemas/events/catalogue.ts';
import { componentOf } from '../../../schemas/openapi/events.ts';
import { openApiDocument } from '../../../schemas/openapi/document.ts';

import type { SeededAgency } from '../../agencies.ts';

type Json = Readonly<Record<string, unknown>>;
interface Document extends Json {
  readonly components: Json & { readonly schemas: Readonly<Record<string, Json>> };
}

/** Names no host (RFC 2606): a doorbell that the fuzz registers must ring nobody. */
const NOBODY = '^https://[a-z]{1,20}\\.invalid/[a-z]{0,20}$';
/** Of the last years, so that most of what is told has happened. */
const LATELY = '^202[0-5]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T[01][0-9]:[0-5][0-9]:[0-5][0-9]Z$';

/** The same schema, with values that are worth trying: what it allows stays as it is. */
const orKnown = (schema: Json | undefined, values: readonly string[]): Json => ({
  anyOf: [...(values.length > 0 ? [{ enum: values }] : []), ...(schema ? [schema] : [])],
});

/**
 * Our OpenAPI document as one agency would read it, so that what is made from it gets past the gate: its
 * events are of the types and from the source that it may send, of the last years and for a force of its own.
 */
export function documentFor({ kind, sourcePrefix, rows }: SeededAgency, receiver?: string): Json {
  const document = openApiDocument() as Document;
  const { schemas } = document.components;
  const event = schemas['CloudEvent'];
  const properties = event?.['properties'] as Readonly<Record<string, Json>>;
  const sent = [...catalogue.values()].filter(({ senders }) => senders.includes(kind));
  return {
    ...document,
    components: {
      ...document.components,
      schemas: {
        ...schemas,
        CloudEvent: {
          ...event,
          properties: {
            ...properties,
            source: { type: 'string', pattern: `^${sourcePrefix}[a-z]{1,20}$` },
            time: { anyOf: [{ type: 'string', pattern: LATELY }, properties['time']] },
          },
        },
        ...(sent.length > 0
          ? { Event: { oneOf: sent.map((type) => ({ $ref: `#/components/schemas/${componentOf(type)}` })) } }
          : {}),
        ForceCode: orKnown(schemas['ForceCode'], rows.forces ?? ['01']),
        ReceiverUrl: orKnown({ type: 'string', pattern: NOBODY }, receiver === undefined ? [] : [receiver]),
      },
    },
  };
}

/** One run of Schemathesis: some operations, and how often each of them is called. */
export interface Share {
  readonly operationIds: readonly string[];
  readonly each: number;
  /** `positive`: what fits the document. `all`: half of it does, half does not. */
  readonly mode: 'positive' | 'all';
}

const receivingEvents = new Set(['postEvent', 'postEventBatch']);

/**
 * How an agency's requests are shared out: two fifths are events if it may send any, one in ten is for
 * what its key may not do, the rest for what it may. Schemathesis finds hardly any event that breaks the
 * document but by what is no JSON; the hooks break them instead.
 */
export function sharesOf({ kind }: SeededAgency, requests: number): readonly Share[] {
  const held = new Set<string>(profiles[kind].scopes);
  const may = operations.filter(({ scope }) => scope === null || held.has(scope));
  const mayNot = operations.filter((operation) => !may.includes(operation));
  const events = may.filter(({ id }) => receivingEvents.has(id));
  const others = may.filter(({ id }) => !receivingEvents.has(id));
  const forEvents = events.length > 0 ? 0.4 : 0;
  const share = (part: number, among: typeof may, mode: Share['mode']): Share => ({
    operationIds: among.map(({ id }) => id),
    each: Math.max(1, Math.round((requests * part) / among.length)),
    mode,
  });
  return [
    share(forEvents, events, 'positive'),
    share(0.9 - forEvents, others, 'all'),
    share(0.1, mayNot, 'all'),
  ].filter(({ operationIds }) => operationIds.length > 0);
}
