import { parsePosition, type Stage, type Step } from '../../functions/core/stages/stage.ts';
import { transitionsFrom } from '../../functions/core/stages/strands.ts';

import { executionNumber, journeyId, movedOn, standsAt, taskToken, unchanged } from './expressions.ts';

/** A state of the Amazon States Language, as far as the stage machines use it. */
export interface State {
  readonly Type: 'Task' | 'Choice' | 'Pass' | 'Succeed' | 'Fail';
  readonly Comment?: string;
  readonly Next?: string;
  readonly End?: true;
  readonly Resource?: string;
  readonly Arguments?: Readonly<Record<string, unknown>>;
  readonly Output?: unknown;
  readonly TimeoutSeconds?: number;
  readonly Retry?: readonly Readonly<Record<string, unknown>>[];
  readonly Catch?: readonly {
    readonly ErrorEquals: readonly string[];
    readonly Next: string;
    readonly Output: unknown;
  }[];
  readonly Choices?: readonly { readonly Condition: string; readonly Next: string }[];
  readonly Default?: string;
  readonly Error?: string;
  readonly Cause?: string;
}

export interface StateMachineDefinition {
  readonly Comment: string;
  readonly QueryLanguage: 'JSONata';
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

export interface MachineSettings {
  /** Name or ARN of the function that parks tokens, does entry actions and starts the next execution. */
  readonly stepsFunction: string;
  /** How long an await lasts before the execution continues as new. An execution lives for a year at most. */
  readonly awaitSeconds: number;
}

/** 300 days: well within the year, with room for every retry and for the move that ends the wait. */
export const DEFAULT_AWAIT_SECONDS = 300 * 86_400;
const TASK_SECONDS = 60;

/** The name of a stage's machine. */
export const machineName = (stage: string): string => `${MACHINE_NAME_PREFIX}${stage}`;
export const MACHINE_NAME_PREFIX = 'victim-journey-';

const retry = [
  {
    ErrorEquals: [
      'StepFault',
      'Lambda.ServiceException',
      'Lambda.AWSLambdaException',
      'Lambda.SdkClientException',
      'Lambda.TooManyRequestsException',
    ],
    IntervalSeconds: 2,
    BackoffRate: 2,
    MaxAttempts: 6,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
  },
];

const caught = (error: string, next: string) => ({ ErrorEquals: [error], Next: next, Output: unchanged });

/** The steps of the stage that one event can lead to from a step, in the order they are declared. */
export function hopsFrom(stage: Stage, step: string): string[] {
  const targets = transitionsFrom(stage.strand, `${stage.name}/${step}`)
    .map(({ to }) => parsePosition(to))
    .filter((to) => to.stage === stage.name && to.step !== step)
    .map((to) => to.step);
  return Object.keys(stage.steps).filter((name) => targets.includes(name));
}

/** The first state of a step: its first entry action, or its await. */
const entranceOf = (name: string, step: Step | undefined): string => {
  const [first] = step?.enter ?? [];
  return first ? actionState(name, first) : name;
};
const actionState = (step: string, action: string): string => `${step}: ${action}`;
const choiceState = (step: string): string => `Moved from ${step}`;

/**
 * The Step Functions state machine of one stage, made from its declaration. Each step is an await that
 * bears its name; what ends an await is the record having moved. It only ever follows the record.
 */
export function stageMachine(stage: Stage, settings: MachineSettings): StateMachineDefinition {
  const steps = Object.entries<Step>(stage.steps);
  const choiceOf = (names: readonly string[]) =>
    names.map((name) => ({ Condition: standsAt(name), Next: entranceOf(name, stage.steps[name]) }));
  const invoke = (payload: Readonly<Record<string, unknown>>) => ({
    FunctionName: settings.stepsFunction,
    Payload: { ...payload, journeyId, strand: stage.strand, n: executionNumber },
  });
  const await_ = (step: string): State => ({
    Type: 'Task',
    Comment: stage.steps[step]?.summary ?? '',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: invoke({ do: 'park', stage: stage.name, step, token: taskToken }),
    TimeoutSeconds: settings.awaitSeconds,
    Retry: retry,
    Catch: [
      caught('Left', 'Leave'),
      caught('Superseded', 'Superseded'),
      caught('States.Timeout', 'Continue as new'),
      caught('States.ALL', 'Not parked'),
    ],
    Output: movedOn,
    Next: hopsFrom(stage, step).length > 0 ? choiceState(step) : 'Resync',
  });
  const restart = (comment: string): State => ({
    Type: 'Task',
    Comment: comment,
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: invoke({ do: 'restart' }),
    TimeoutSeconds: TASK_SECONDS,
    Retry: retry,
    Catch: [caught('States.ALL', 'Not restarted')],
    Output: unchanged,
    End: true,
  });
  const act = (step: string, action: string, next: string): [string, State][] => [
    [
      actionState(step, action),
      {
        Type: 'Task',
        Comment: `What is done on entering the step ${step}.`,
        Resource: 'arn:aws:states:::lambda:invoke',
        Arguments: invoke({ do: 'enter', action }),
        TimeoutSeconds: TASK_SECONDS,
        Retry: retry,
        Catch: [caught('States.ALL', `${actionState(step, action)} failed`)],
        Output: unchanged,
        Next: next,
      },
    ],
    [
      `${actionState(step, action)} failed`,
      {
        Type: 'Pass',
        Comment: 'The entry action failed after every retry; its alarm rings. The machine goes on.',
        Next: next,
      },
    ],
  ];
  const move = (step: string): [string, State][] => {
    const hops = hopsFrom(stage, step);
    return hops.length === 0
      ? []
      : [[choiceState(step), { Type: 'Choice', Choices: choiceOf(hops), Default: 'Resync' }]];
  };
  const statesOf = ([name, step]: [string, Step]): [string, State][] => {
    const actions = step.enter ?? [];
    return [
      ...actions.flatMap((action, at) => {
        const following = actions[at + 1];
        return act(name, action, following ? actionState(name, following) : name);
      }),
      [name, await_(name)],
      ...move(name),
    ];
  };
  return {
    Comment: stage.summary,
    QueryLanguage: 'JSONata',
    StartAt: 'Stand',
    States: {
      Stand: {
        Type: 'Choice',
        Comment: 'Starts where the record stands.',
        Choices: choiceOf(Object.keys(stage.steps)),
        Default: 'Resync',
      },
      ...Object.fromEntries(steps.flatMap(statesOf)),
      Leave: restart('The record has left this stage: starts its next one, if that is not closed.'),
      Resync: restart('The record has moved further than one event leads: starts anew where it stands.'),
      'Continue as new': restart('The await has grown old: starts the next execution at the same step.'),
      Superseded: { Type: 'Succeed', Comment: 'Another execution stands for this strand.' },
      'Not parked': {
        Type: 'Fail',
        Error: 'NotParked',
        Cause:
          'The step could not be parked after every retry. The reconciler starts it again from the record.',
      },
      'Not restarted': {
        Type: 'Fail',
        Error: 'NotRestarted',
        Cause: 'The next execution could not be started. The reconciler starts it from the record.',
      },
    },
  };
}
