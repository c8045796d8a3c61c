import * as z from 'zod';

import { meaningOf } from '../field-meanings.ts';
import { catalogue } from './catalogue.ts';
import type { EventDefinition } from './define.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** `court.hearing-listed` becomes `CourtHearingListed`. */
export const nameOf = ({
  family,
  name,
  version,
}: Pick<EventDefinition, 'family' | 'name' | 'version'>): string =>
  `${family}-${name}${version > 1 ? `-v${String(version)}` : ''}`
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/**
 * One JSON Schema (2020-12) per full event type: the whole `data` member as an agency sends it, personal
 * fields marked with `x-personal`. Shared definitions stand in `$defs` of each schema, so that each is
 * usable alone.
 */
export function eventJsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    [...catalogue].map(([type, definition]) => [type, dataJsonSchema(type, definition)]),
  );
}

function dataJsonSchema(type: string, definition: EventDefinition): JsonSchema {
  const { properties = {}, ...schema } = z.toJSONSchema(
    z.object({ ...definition.data, ...definition.personal }),
    { io: 'input' },
  );
  const place = `${nameOf(definition)}Data`;
  const marked = Object.entries(properties).map(([field, property]) => {
    const said =
      typeof property === 'object' ? { description: meaningOf(place, field), ...property } : property;
    const isPersonal = Object.hasOwn(definition.personal, field) && typeof said === 'object';
    return [field, isPersonal ? { ...said, 'x-personal': true } : said];
  });
  return {
    ...schema,
    title: type,
    description: definition.summary,
    properties: Object.fromEntries(marked) as NonNullable<JsonSchema['properties']>,
    examples: [definition.example],
    'x-senders': definition.senders,
    'x-opens-journey': definition.opensJourney,
  };
}
