import { randomUUID } from 'node:crypto';

import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import {
  CreateStateMachineCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { marshall } from '@aws-sdk/util-dynamodb';
import { expect } from 'vitest';

import { standingIn } from '../../functions/core/record/standing-in.ts';
import { strands, type StrandName } from '../../functions/core/stages/stage.ts';
import { hasMachine } from '../../functions/core/stages/standing.ts';
import { stageNamed } from '../../functions/core/stages/strands.ts';

import { fullJitter } from '../../functions/store/try-again.ts';
import { stageExecutions } from '../../functions/machines/executions.ts';
import { journeysRepository } from '../../functions/store/journeys.ts';
import { runsRepository } from '../../functions/store/runs.ts';
import { stageMachine, type MachineSettings } from '../../infra/machines/stage-machine.ts';
import { machineName } from '../../infra/names.ts';
import { localPrefix } from '../../local/deploy.ts';

import { useStack } from './stack.ts';

const machineArns = 'arn:aws:states:eu-west-2:000000000000:stateMachine:';
const machinePrefix = machineName(localPrefix, '');
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
  const stage = machine.replace(machinePrefix, '');
  return strands.find((strand) => stageNamed(strand, stage));
};

/** Where the running executions of a journey stand: `stage/step`, by strand. */
export async function standingExecutions(journeyId: string): Promise<Record<StrandName, string[]>> {
  const running = (await executionsOf(journeyId)).filter(({ status }) => status === 'RUNNING');
  const standing: Record<StrandName, string[]> = { case: [], support: [] };
  for (const { machine, arn } of running) {
    const strand = strandOf(machine);
    const at = `${machine.replace(machinePrefix, '')}/${(await statesOf(arn)).at(-1) ?? ''}`;
    if (strand) standing[strand].push(at);
  }
  return standing;
}

/** Expects that each live strand has exactly one execution, standing where the head stands. */
export async function expectMachinesWhereHeadStands(journeyId: string): Promise<void> {
  const head = await machineDeps().journeys.readHead(journeyId);
  const at = (strand: StrandName): string[] => {
    if (!head) return [];
    const stands = standingIn(head.record, strand);
    const { stage, step, overdue } = stands;
    return hasMachine(stands) ? [`${stage}/${step}${overdue > 0 ? ', overdue' : ''}`] : [];
  };
  expect(await standingExecutions(journeyId)).toEqual({ case: at('case'), support: at('support') });
}

/** What the relay and the reconciler work with, on the stack of this test run. */
export function machineDeps() {
  const { endpoint, tables } = useStack();
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials });
  const table = tables.journeys;
  return {
    client,
    table,
    journeys: journeysRepository({ client, table, hash: (...parts) => parts.join(' ') }),
    runs: runsRepository({ client, table }),
    executions: stageExecutions({
      client: statesClient(),
      machineArnPrefix: `${machineArns}${machinePrefix}`,
    }),
    now: () => new Date(),
    backOff: fullJitter,
  };
}

/** Makes a run one that is to be looked at now. */
export async function makeOverdueForALook(journeyId: string, strand: StrandName): Promise<void> {
  const { client, table } = machineDeps();
  await client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: marshall({ PK: `J#${journeyId}`, SK: `RUN#${strand}` }),
      UpdateExpression: 'SET settleKey = :key, settleSort = :past',
      ExpressionAttributeValues: marshall({ ':key': 'RUN', ':past': '2000-01-01T00:00:00.000Z' }),
    }),
  );
}

/** Lets a machine of the stage with waits of seconds stand for the case, in place of the deployed one. */
export async function standInFor(
  journeyId: string,
  seconds: Pick<MachineSettings, 'awaitSeconds' | 'escalateSeconds'>,
): Promise<{ readonly arn: string; readonly n: number }> {
  const { runs, journeys, now } = machineDeps();
  const [run, head] = await Promise.all([runs.readRun(journeyId, 'case'), journeys.readHead(journeyId)]);
  const stage = run && stageNamed('case', run.stage);
  if (!run || !head || !stage) throw new Error('The case has no run.');
  const client = statesClient();
  const { definition = '', roleArn } = await client.send(
    new DescribeStateMachineCommand({
      stateMachineArn: `${machineArns}${machinePrefix}${stage.name}`,
    }),
  );
  const stepsFunction = /"FunctionName":"([^"]+)"/.exec(definition)?.[1] ?? '';
  const { stateMachineArn } = await client.send(
    new CreateStateMachineCommand({
      name: `test-${stage.name}-${randomUUID()}`,
      roleArn,
      definition: JSON.stringify(stageMachine(stage, { stepsFunction, ...seconds })),
    }),
  );
  const { token: _token, at: _at, ...known } = run;
  const n = run.n + 1;
  expect(await runs.claimRun({ ...known, n, state: 'moving' }, run, now())).toBe(true);
  const { step, duties } = standingIn(head.record, 'case');
  const { executionArn = '' } = await client.send(
    new StartExecutionCommand({
      stateMachineArn,
      name: `stand-in-${journeyId}`,
      input: JSON.stringify({ journeyId, strand: 'case', n, step, duties }),
    }),
  );
  for (const { arn, machine, status } of await executionsOf(journeyId)) {
    if (status === 'RUNNING' && machine === `${machinePrefix}${stage.name}`)
      await client.send(new StopExecutionCommand({ executionArn: arn }));
  }
  return { arn: executionArn, n };
}
