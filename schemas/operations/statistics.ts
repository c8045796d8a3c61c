import * as z from 'zod';

import { defineOperations } from './define.ts';

const FigureSchema = z.int().nullable().meta({
  id: 'Figure',
  description: 'A count; null where it is withheld because it, or one it would tell, is under 5.',
});

const WaitedSchema = z
  .object({ medianDays: z.int(), p90Days: z.int() })
  .nullable()
  .meta({ id: 'Waited', description: 'Days waited; null where the count is withheld.' });

const BacklogRowSchema = z
  .object({
    area: z.string(),
    stage: z.string(),
    vulnerable: z.enum(['all', 'yes', 'no']),
    specialMeasures: z.enum(['all', 'yes', 'no']),
    victims: FigureSchema,
    sinceReport: WaitedSchema,
    inStage: WaitedSchema,
  })
  .meta({ id: 'BacklogRow', description: '`all` stands for every value of a dimension.' });

const BacklogSchema = z
  .object({
    asOf: z.string().meta({ format: 'date-time' }),
    threshold: z.int(),
    answers: z
      .object({
        victims: FigureSchema,
        vulnerable: FigureSchema,
        eligibleForSpecialMeasures: FigureSchema,
        byStage: z.array(z.object({ stage: z.string(), victims: FigureSchema, inStage: WaitedSchema })),
        waitedSinceReport: WaitedSchema,
      })
      .meta({
        description: 'How many victims, how many vulnerable, how many eligible, at what stage, how long.',
      }),
    rows: z.array(BacklogRowSchema),
  })
  .meta({ id: 'Backlog' });

const csv = { mediaType: 'text/csv', body: z.string() } as const;

export const statisticsOperations = defineOperations('statistics', {
  readBacklog: {
    method: 'GET',
    path: '/statistics/backlog',
    summary: 'Read how many victims wait, at what stage, how long, and how many of them are vulnerable',
    scope: 'statistics:read',
    rows: 'none',
    responses: {
      200: { description: 'Figures of all London, small numbers withheld.', body: BacklogSchema },
    },
  },
  readBacklogCsv: {
    method: 'GET',
    path: '/statistics/backlog.csv',
    summary: 'Read the rows of the backlog as CSV',
    scope: 'statistics:read',
    rows: 'none',
    responses: { 200: { description: 'A row for each figure; [c] where it is withheld.', ...csv } },
  },
});
