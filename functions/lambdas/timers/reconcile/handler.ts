import * as z from 'zod';

import { JourneyIdSchema } from '../../../../schemas/identifiers.ts';
import { strands } from '../../../core/stages/stage.ts';
import { logged } from '../../../logs/logged.ts';
import { asMetrics } from '../../../logs/write-line.ts';
import { stageExecutions } from '../../../machines/executions.ts';
import { stepFunctions } from '../../../machines/step-functions.ts';
import { restart, type MachineDeps } from '../../../machines/follow-record.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { runsRepository } from '../../../store/runs.ts';

import { reconcileRuns } from './reconcile-runs.ts';

const environment = z
  .object({ JOURNEYS_TABLE: z.string(), MACHINE_ARN_PREFIX: z.string() })
  .parse(process.env);
const client = dynamoDb();

const ready: Promise<MachineDeps> = journeysFromEnvironment(client).then((journeys) => ({
  journeys,
  runs: runsRepository({ client, table: environment.JOURNEYS_TABLE }),
  executions: stageExecutions({
    client: stepFunctions(),
    machineArnPrefix: environment.MACHINE_ARN_PREFIX,
  }),
  now: () => new Date(),
}));

const InputSchema = z.object({ journeyId: JourneyIdSchema, strand: z.enum(strands), n: z.int() });

/** EventBridge tells either that a minute has passed or that an execution ended before its time. */
const NewsSchema = z.union([
  z.object({ 'detail-type': z.literal('Scheduled Event') }),
  z.object({
    'detail-type': z.literal('Step Functions Execution Status Change'),
    detail: z.object({ input: z.string().transform((text) => InputSchema.parse(JSON.parse(text))) }),
  }),
]);

export const handler = logged(async (news: unknown) => {
  const told = NewsSchema.parse(news);
  const deps = await ready;
  if ('detail' in told) {
    const { journeyId, strand, n } = told.detail.input;
    await restart(deps, journeyId, strand, n);
    return { told: told['detail-type'] };
  }
  const failed = await reconcileRuns(deps);
  return { told: told['detail-type'], ...asMetrics({ RunsNotReconciled: failed }, Date.now()) };
});
