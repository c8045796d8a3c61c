import * as z from 'zod';

import { SupportCategorySchema } from '../events/needs.ts';
import { ServiceIdSchema } from '../events/shared.ts';
import { pageLimit } from '../parameters.ts';
import { serviceAccess, serviceAreas, serviceLanguages } from '../reference/services.ts';
import { defineOperations } from './define.ts';

const identified = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ id: z.string(), ...shape });

/** Names are those of Open Referral UK, not ours: tools that read any directory read this one. */
const ServiceSchema = z
  .object({
    id: ServiceIdSchema,
    name: z.string(),
    description: z.string(),
    organization: identified({ name: z.string(), description: z.string() }),
    status: z.literal('active'),
    fees: z.string(),
    attending_type: z.enum(['phone', 'online', 'home visit']),
    attending_access: z.enum(['referral', 'drop-in']),
    service_taxonomies: z.array(
      identified({ taxonomy: identified({ name: z.string(), vocabulary: z.string() }) }),
    ),
    eligibilities: z.array(identified({ minimum_age: z.int(), maximum_age: z.int() })),
    service_areas: z.array(identified({ service_area: z.string(), extent: z.string() })),
    languages: z.array(identified({ language: z.string() })),
    service_at_locations: z.array(
      identified({
        location: identified({
          name: z.string(),
          accessibility_for_disabilities: z.array(identified({ accessibility: z.string() })),
        }),
      }),
    ),
  })
  .meta({ id: 'SupportService', description: 'A support service in the shape of Open Referral UK (HSDS).' });

const PageSchema = z
  .object({
    total_items: z.int(),
    total_pages: z.int(),
    page_number: z.int(),
    size: z.int(),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(ServiceSchema),
  })
  .meta({ id: 'SupportServicePage' });

const count = (most: number) => z.coerce.number('Use a whole number.').int('Use a whole number.').max(most);

export const directoryOperations = defineOperations('directory', {
  findServices: {
    method: 'GET',
    path: '/directory/services',
    summary: 'Find support services to refer to, or to tell a victim of',
    scope: 'directory:read',
    rows: 'none',
    query: z.object({
      category: SupportCategorySchema.optional(),
      age: count(120).min(0).optional(),
      area: z.enum(serviceAreas).optional(),
      language: z.enum(serviceLanguages).optional(),
      accessibility: z.enum(serviceAccess).optional(),
      takesReferrals: z.enum(['true', 'false']).optional(),
      page: count(10_000).min(1).default(1),
      per_page: count(pageLimit).min(1).default(50),
    }),
    responses: { 200: { description: 'A page of them', body: PageSchema } },
  },
  readService: {
    method: 'GET',
    path: '/directory/services/{serviceId}',
    summary: 'Read one support service',
    scope: 'directory:read',
    rows: 'none',
    responses: { 200: { description: 'The service', body: ServiceSchema } },
  },
});
