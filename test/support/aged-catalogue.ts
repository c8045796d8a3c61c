import * as z from 'zod';

import { catalogueOf, events, type Catalogue } from '../../schemas/events/catalogue.ts';
import { defineEvents, earlierVersion, type EventDefinition } from '../../schemas/events/define.ts';

/** An invented first version of a type, in which its field had another name. */
export const alertAsV1 = earlierVersion({
  data: { alert: z.string() },
  example: { alert: 'co-resident-suspect' },
  toNext: ({ alert }) => ({ kind: alert }),
});

const { family: _family, name: _name, version: _version, ...alert } = events['safety.alert-raised'];

/** The types of the product, as if one of them had been declared anew since. */
export const agedCatalogue: Catalogue = catalogueOf(
  Object.values<EventDefinition>({
    ...events,
    ...defineEvents('safety', { 'safety.alert-raised': { ...alert, earlier: [alertAsV1] } }),
  }),
);
