import { EventEnvelopeSchema } from '../envelope.ts';
import { catalogue, families } from '../events/catalogue.ts';
import type { EventDefinition } from '../events/define.ts';
import { eventJsonSchemas } from '../events/json-schema.ts';
import { limits } from '../limits.ts';
import type { Components, Json } from './components.ts';

const exampleSource = '/police/met/connect';

/** `court.hearing-listed` becomes `CourtHearingListed`. */
export const componentOf = ({
  family,
  name,
  version,
}: Pick<EventDefinition, 'family' | 'name' | 'version'>): string =>
  `${family}-${name}${version > 1 ? `-v${String(version)}` : ''}`
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** A whole event of a type, as an agency sends it. */
export const exampleEvent = (type: string, { name, example }: EventDefinition): Json => ({
  specversion: '1.0',
  id: `example-${name}`,
  source: exampleSource,
  type,
  subject: 'crime:01/2300123/26',
  time: '2026-01-05T09:00:00Z',
  data: example,
});

/**
 * Adds every event type to the components, and the two that a request names: `Event`, one of them, told
 * apart by its type, and `EventBatch`, several.
 */
export function addEventSchemas(components: Components): void {
  components.input(EventEnvelopeSchema);
  const dataSchemas = eventJsonSchemas();
  const mapping = [...catalogue].map(([type, definition]) => {
    const id = componentOf(definition);
    const { $id: _uri, examples: _shown, ...data } = components.adopt(dataSchemas[type]);
    components.add(`${id}Data`, data);
    const needsData = Array.isArray(data['required']) && data['required'].length > 0;
    components.add(id, {
      allOf: [{ $ref: '#/components/schemas/CloudEvent' }],
      type: 'object',
      title: type,
      description: definition.summary,
      required: ['type', ...(needsData ? ['data'] : [])],
      properties: { type: { const: type }, data: { $ref: `#/components/schemas/${id}Data` } },
    });
    return [type, `#/components/schemas/${id}`] as const;
  });
  components.add('Event', {
    title: 'Event',
    description: `One thing that happened. Families: ${families.join(', ')}.`,
    type: 'object',
    required: ['type'],
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(mapping) },
    oneOf: mapping.map(([, $ref]) => ({ $ref })),
  });
  const several = {
    type: 'array',
    minItems: 1,
    maxItems: limits.batchItems,
    items: { $ref: '#/components/schemas/Event' },
  };
  components.add('EventBatch', {
    title: 'EventBatch',
    description: 'Several events, as a CloudEvents batch or as an object that holds one.',
    oneOf: [several, { type: 'object', required: ['events'], properties: { events: several } }],
  });
}
