import { ArnFormat, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as stepfunctions from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

import { allStages } from '../../functions/core/stages/strands.ts';

import { machineName } from '../names.ts';

import { DEFAULT_AWAIT_SECONDS, DEFAULT_ESCALATE_SECONDS, stageMachine } from './stage-machine.ts';

/** The stages that have a state machine: a closed case waits for answers that are overdue, closed support for nothing. */
export const machineStages = allStages.filter(({ name, strand }) => name !== 'closed' || strand === 'case');

/**
 * How an execution ends that the reconciler is told of: it stands for its strand no longer, though the record may
 * say that it is parked, and a strand that nothing moves would be looked at within a day only.
 */
export const endedEarly = ['ABORTED', 'FAILED', 'TIMED_OUT'] as const;

/** ARN of the machines up to the name of the stage; known before there is any, so that a machine and the function it calls can each name the other. */
export const machineArnPrefix = (stack: Stack, prefix: string): string =>
  stack.formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: machineName(prefix, ''),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

export const machineArns = (stack: Stack, prefix: string): string[] =>
  machineStages.map(({ name }) => `${machineArnPrefix(stack, prefix)}${name}`);

/** Every execution of each machine: an execution has no ARN before it is started. */
export const executionArns = (stack: Stack, prefix: string): string[] =>
  machineStages.map(({ name }) =>
    stack.formatArn({
      service: 'states',
      resource: 'execution',
      resourceName: `${machineName(prefix, name)}:*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    }),
  );

export interface StageMachinesProps {
  readonly prefix: string;
  readonly steps: lambda.Function;
  readonly reconcile: lambda.Function;
}

/** One Standard state machine per stage, made from the stage's declaration. */
export class StageMachines extends Construct {
  /** By the names of their stages. */
  readonly machines: ReadonlyMap<string, stepfunctions.StateMachine>;

  constructor(scope: Construct, id: string, { prefix, steps, reconcile }: StageMachinesProps) {
    super(scope, id);
    const seconds = (name: string, usual: number) => Number(this.node.tryGetContext(name) ?? usual);
    const awaitSeconds = seconds('awaitSeconds', DEFAULT_AWAIT_SECONDS);
    const escalateSeconds = seconds('escalateSeconds', DEFAULT_ESCALATE_SECONDS);
    const made = machineStages.map((stage) => {
      const logGroup = new logs.LogGroup(this, `${stage.name}-logs`, {
        logGroupName: `/aws/vendedlogs/states/${machineName(prefix, stage.name)}`,
        retention: logs.RetentionDays.ONE_YEAR,
        removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      });
      const role = new iam.Role(this, `${stage.name}-role`, {
        description: `The state machine of the stage ${stage.name}.`,
        assumedBy: new iam.ServicePrincipal('states.amazonaws.com'),
      });
      role.addToPolicy(
        new iam.PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [steps.functionArn] }),
      );
      const definition = stageMachine(stage, { stepsFunction: '${steps}', awaitSeconds, escalateSeconds });
      const machine = new stepfunctions.StateMachine(this, stage.name, {
        stateMachineName: machineName(prefix, stage.name),
        stateMachineType: stepfunctions.StateMachineType.STANDARD,
        comment: stage.summary,
        definitionBody: stepfunctions.DefinitionBody.fromString(JSON.stringify(definition)),
        definitionSubstitutions: { steps: steps.functionArn },
        role,
        logs: { destination: logGroup, level: stepfunctions.LogLevel.ERROR, includeExecutionData: false },
      });
      return [stage.name, machine] as const;
    });
    this.machines = new Map(made);
    new events.Rule(this, 'ended-early', {
      description: 'Tells the function reconcile of executions that were stopped or failed.',
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: {
          status: [...endedEarly],
          stateMachineArn: made.map(([, { stateMachineArn }]) => stateMachineArn),
        },
      },
      targets: [new targets.LambdaFunction(reconcile)],
    });
  }
}
