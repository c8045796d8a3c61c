import * as z from 'zod';

import { statisticsOperations } from '../../../../schemas/operations/statistics.ts';
import { api } from '../../../http/chain.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { figuresRepository } from '../../../store/figures.ts';

import { readBacklog, readBacklogCsv, type StatisticsDeps } from './read-backlog.ts';
import { readCompliance, readComplianceCsv } from './read-compliance.ts';
import { readReferralFigures, readReferralFiguresCsv } from './read-referral-figures.ts';

const environment = z.object({ FIGURES_TABLE: z.string() }).parse(process.env);
const deps: StatisticsDeps = {
  figures: figuresRepository({ client: dynamoDb(), table: environment.FIGURES_TABLE }),
  now: () => new Date(),
};

export const handler = api(statisticsOperations, {
  readBacklog: async () => ({ status: 200 as const, body: await readBacklog(deps) }),
  readCompliance: async ({ query }) => ({ status: 200 as const, body: await readCompliance(deps, query) }),
  readComplianceCsv: async ({ query }) => ({
    status: 200 as const,
    body: await readComplianceCsv(deps, query),
  }),
  readReferralFigures: async ({ query }) => ({
    status: 200 as const,
    body: await readReferralFigures(deps, query.month),
  }),
  readReferralFiguresCsv: async ({ query }) => ({
    status: 200 as const,
    body: await readReferralFiguresCsv(deps, query.month),
  }),
  readBacklogCsv: async () => ({ status: 200 as const, body: await readBacklogCsv(deps) }),
});
