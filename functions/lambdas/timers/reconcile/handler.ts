import * as z from 'zod';

import { JourneyIdSchema } from '../../../../schemas/identifiers.ts';
import { strands } from '../../../core/stages/stage.ts';
import { logged } from '../../../logs/logged.ts';
import { stageExecutions } from '../../../machines/executions.ts';
import { stepFunctions } from '../../../machines/step-functions.ts';
import { restart, type MachineDeps } from '../../../machines/follow-record.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { runsRepository } from '../../../store/runs.ts';
import { parkedFromEnvironment } from '../../../streams/follow-stream.ts';
import { isRedriven, takeTurns, turnsLine } from '../../../streams/take-turns.ts';

import { reconcileRuns } from './reconcile-runs.ts';

const environment = z
  .object({ JOURNEYS_TABLE: z.string(), MACHINE_ARN_PREFIX: z.string() })
  .parse(process.env);
const client = dynamoDb();
const following = { name: 'reconcile', parked: parkedFromEnvironment(), now: () => new Date() };

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

/** EventBridge tells that an execution ended before its time; all else that starts it is a minute that has passed, or an operator. */
const EndedSchema = z.object({
  'detail-type': z.literal('Step Functions Execution Status Change'),
  detail: z.object({ input: z.string().transform((text) => InputSchema.parse(JSON.parse(text))) }),
});
const NewsSchema = z.union([EndedSchema, z.object({})]);

export const handler = logged(async (news: unknown) => {
  const told = NewsSchema.parse(news);
  const deps = await ready;
  if ('detail' in told) {
    const { journeyId, strand, n } = told.detail.input;
    await restart(deps, journeyId, strand, n);
    return { told: told['detail-type'] };
  }
  const turns = await takeTurns(following, isRedriven(news));
  await reconcileRuns(deps, turns);
  return turnsLine(turns);
});
