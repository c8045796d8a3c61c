import * as z from 'zod';

import { JourneyIdSchema } from '../../../../schemas/identifiers.ts';
import { entryActions, strands } from '../../../core/stages/stage.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { logged } from '../../../logs/logged.ts';
import { stageExecutions } from '../../../machines/executions.ts';
import { stepFunctions } from '../../../machines/step-functions.ts';
import { restart, type MachineDeps } from '../../../machines/follow-record.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { runsRepository } from '../../../store/runs.ts';

import { escalateDuties } from './escalate-duties.ts';
import { parkExecution } from './park-execution.ts';
import { performAction } from './perform-action.ts';

const environment = z
  .object({ JOURNEYS_TABLE: z.string(), MACHINE_ARN_PREFIX: z.string() })
  .parse(process.env);
const client = dynamoDb();

const ready = journeysFromEnvironment(client).then((journeys) => ({
  journeys,
  runs: runsRepository({ client, table: environment.JOURNEYS_TABLE }),
  executions: stageExecutions({
    client: stepFunctions(),
    machineArnPrefix: environment.MACHINE_ARN_PREFIX,
  }),
  now: () => new Date(),
  backOff: fullJitter,
}));

const execution = { journeyId: JourneyIdSchema, strand: z.enum(strands), n: z.int().min(1) };

/** What a state of a stage machine asks for. */
const RequestSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('park'),
    ...execution,
    stage: z.string(),
    step: z.string(),
    overdue: z.boolean(),
    token: z.string(),
  }),
  z.object({ do: z.literal('enter'), ...execution, action: z.enum(entryActions) }),
  z.object({
    do: z.literal('escalate'),
    ...execution,
    level: z.enum(['first', 'next']),
    at: z.string(),
  }),
  z.object({ do: z.literal('restart'), ...execution }),
]);

async function serve(asked: z.infer<typeof RequestSchema>): Promise<void> {
  const deps: MachineDeps & Awaited<typeof ready> = await ready;
  switch (asked.do) {
    case 'park':
      return parkExecution(deps, asked);
    case 'enter':
      return performAction(deps, asked);
    case 'escalate':
      return escalateDuties(deps, asked);
    case 'restart':
      return restart(deps, asked.journeyId, asked.strand, asked.n);
  }
}

export const handler = logged(async (request: unknown) => {
  const asked = RequestSchema.parse(request);
  await serve(asked);
  return { do: asked.do };
});
