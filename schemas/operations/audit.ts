import * as z from 'zod';

import { AuditRecordSchema } from '../audit.ts';
import { AgencyIdSchema } from '../credential.ts';
import { JourneyIdSchema } from '../identifiers.ts';
import { PageLinksSchema, pageQuery } from '../parameters.ts';
import { defineOperations } from './define.ts';

export const auditOperations = defineOperations('audit', {
  listAudit: {
    method: 'GET',
    path: '/audit',
    summary: "Read the record of your agency's requests on one day",
    scope: 'audit:read',
    rows: 'own-agency',
    query: z.object({
      day: z.iso
        .date('Use a calendar date such as 2026-03-05.')
        .optional()
        .meta({ description: 'UTC date; today when left out.' }),
      agencyId: AgencyIdSchema.optional().meta({ description: 'Another agency: for the platform alone.' }),
      journeyId: JourneyIdSchema.optional(),
      operation: z
        .string()
        .regex(/^[A-Za-z]{1,60}$/, 'Use the id of an operation, such as readStatus.')
        .optional(),
      result: AuditRecordSchema.shape.result.optional(),
      ...pageQuery,
    }),
    responses: {
      200: {
        description:
          'Records in order of time. Of a day with very many that were not asked for, a page may hold fewer; follow links.next.',
        body: z
          .object({ day: z.string(), records: z.array(AuditRecordSchema), links: PageLinksSchema })
          .meta({ id: 'AuditPage' }),
      },
    },
    problems: ['not-found'],
  },
});
