import * as z from 'zod';

import { EventEnvelopeSchema } from '../envelope.ts';
import { catalogue, families } from '../events/catalogue.ts';
import type { EventDefinition } from '../events/define.ts';
import { eventJsonSchemas, nameOf } from '../events/json-schema.ts';
import { limits } from '../limits.ts';
import type { Components, Json } from './components.ts';

const exampleSource = '/police/met/connect';

/** The component that is a type of event: `CourtHearingListedEvent`; its data is `CourtHearingListedData`. */
export const componentOf = (definition: Parameters<typeof nameOf>[0]): string => `${nameOf(definition)}Event`;

/** A whole event of a type, as an agency sends it. */
export const exampleEvent = (type: string, { name, example }: EventDefinition): Json => ({
  specversion: '1.0',
  id: `example-${name}`,
  source: exampleSource,
  type,
  subject: 'crime:01/01/1234567/26',
  time: '2026-01-05T09:00:00Z',
  data: example,
});

/** What every event has, beside its type and what it tells. */
const { type: _type, data: _data, ...attributes } = EventEnvelopeSchema.shape;
const AttributesSchema = z.object(attributes).meta({
  id: 'CloudEvent',
  description: 'What every event has: the attributes of a CloudEvents 1.0 event in structured JSON mode.',
});

/**
 * Adds every event type to the components, and those that a request names: `Event`, one of them, told apart by
 * its type, and `EventBatch` and `EventList`, several.
 */
export function addEventSchemas(components: Components): void {
  const base = components.input(AttributesSchema, 'CloudEvent');
  const dataSchemas = eventJsonSchemas();
  const mapping = [...catalogue].map(([type, definition]) => {
    const [id, dataId] = [componentOf(definition), `${nameOf(definition)}Data`];
    const { title: _type, examples: _shown, ...data } = components.adopt(dataSchemas[type], dataId);
    components.add(dataId, data);
    const needsData = Array.isArray(data['required']) && data['required'].length > 0;
    components.add(id, {
      description: definition.summary,
      allOf: [
        base,
        {
          type: 'object',
          required: ['type', ...(needsData ? ['data'] : [])],
          properties: {
            type: { type: 'string', description: 'The event type.', const: type },
            data: { $ref: `#/components/schemas/${dataId}` },
          },
        },
      ],
    });
    return [type, `#/components/schemas/${id}`] as const;
  });
  components.add('Event', {
    description: `One thing that happened, told apart by \`type\`. Families: ${families.join(', ')}.`,
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(mapping) },
    oneOf: mapping.map(([, $ref]) => ({ $ref })),
  });
  const several = {
    type: 'array',
    minItems: 1,
    maxItems: limits.batchItems,
    items: { $ref: '#/components/schemas/Event' },
  };
  components.add('EventList', { description: 'Several events, as a CloudEvents batch.', ...several });
  components.add('EventBatch', {
    type: 'object',
    description: 'Several events.',
    required: ['events'],
    properties: { events: { description: 'The events, in the order in which they are taken.', ...several } },
  });
}
