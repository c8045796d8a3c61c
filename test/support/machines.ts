import {
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { expect } from 'vitest';

import { strands, type StrandName } from '../../functions/core/stages/stage.ts';
import { stageNamed } from '../../functions/core/stages/strands.ts';

import { call } from './client.ts';
import { useStack } from './stack.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
export const statesClient = (): SFNClient =>
  new SFNClient({ endpoint: useStack().endpoint, region: 'eu-west-2', credentials });

export interface SeenExecution {
  readonly name: string;
  readonly arn: string;
  readonly machine: string;
  readonly status: string;
}

/** Every execution of a journey, oldest first. */
export async function executionsOf(journeyId: string): Promise<SeenExecution[]> {
  const client = statesClient();
  const { stateMachines = [] } = await client.send(new ListStateMachinesCommand({}));
  const lists = await Promise.all(
    stateMachines.map(async ({ stateMachineArn, name = '' }) => {
      const { executions = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn }));
      return executions
        .filter((execution) => execution.name?.startsWith(journeyId))
        .map((execution) => ({
          name: execution.name ?? '',
          arn: execution.executionArn ?? '',
          machine: name,
          status: execution.status ?? '',
          since: execution.startDate?.getTime() ?? 0,
        }));
    }),
  );
  return lists.flat().sort((a, b) => a.since - b.since);
}

/** The names of the states that an execution has entered, in order. */
export async function statesOf(arn: string): Promise<string[]> {
  const { events = [] } = await statesClient().send(
    new GetExecutionHistoryCommand({ executionArn: arn, maxResults: 1000 }),
  );
  return events.flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? []);
}

const strandOf = (machine: string): StrandName | undefined => {
  const stage = machine.replace('victim-journey-', '');
  return strands.find((strand) => stageNamed(strand, stage));
};

/** Where the running executions of a journey stand: `stage/step`, by strand. */
export async function standingExecutions(journeyId: string): Promise<Record<StrandName, string[]>> {
  const running = (await executionsOf(journeyId)).filter(({ status }) => status === 'RUNNING');
  const standing: Record<StrandName, string[]> = { case: [], support: [] };
  for (const { machine, arn } of running) {
    const strand = strandOf(machine);
    const at = `${machine.replace('victim-journey-', '')}/${(await statesOf(arn)).at(-1) ?? ''}`;
    if (strand) standing[strand].push(at);
  }
  return standing;
}

/** Expects that each live strand has exactly one execution, standing where the head stands. */
export async function expectMachinesWhereHeadStands(journeyId: string): Promise<void> {
  const { body } = await call('police', `/journeys/${journeyId}/status`);
  const at = (strand: StrandName): string[] => {
    const { stage, step } = body[strand] as { stage: string; step: string };
    return stage === 'closed' ? [] : [`${stage}/${step}`];
  };
  expect(await standingExecutions(journeyId)).toEqual({ case: at('case'), support: at('support') });
}
