import { parsePosition, type Stage } from '../../functions/core/stages/stage.ts';
import { transitionsFrom } from '../../functions/core/stages/strands.ts';

import {
  enteredAt,
  executionNumber,
  journeyId,
  movedOn,
  standsAt,
  standsWith,
  taskToken,
  unchanged,
} from './expressions.ts';

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
  /** How long an answer that is overdue is awaited before the next level of escalation. */
  readonly escalateSeconds: number;
}

/** 300 days: well within the year, with room for every retry and for the move that ends the wait. */
export const DEFAULT_AWAIT_SECONDS = 300 * 86_400;
/** A day. */
export const DEFAULT_ESCALATE_SECONDS = 86_400;
const TASK_SECONDS = 60;

const retry = [
  {
    ErrorEquals: [
      'Fault',
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

/** The names of the states of a step. */
const named = {
  action: (step: string, action: string) => `${step}: ${action}`,
  actionFailed: (step: string, action: string) => `${step}: ${action} failed`,
  moved: (step: string) => `Moved from ${step}`,
  overdue: (step: string) => `${step}, overdue`,
  escalate: (step: string) => `${step}: escalate`,
  escalateFurther: (step: string) => `${step}: escalate further`,
};

type NamedState = readonly [name: string, state: State];

/**
 * The Step Functions state machine of one stage, made from its declaration. Each step is an await that
 * bears its name, and for the case a second one for while an answer is overdue. What ends an await is the
 * record having moved: the machine only ever follows the record.
 */
export function stageMachine(stage: Stage, settings: MachineSettings): StateMachineDefinition {
  const states = statesFor(stage, settings);
  const steps = Object.keys(stage.steps);
  return {
    Comment: stage.summary,
    QueryLanguage: 'JSONata',
    StartAt: 'Stand',
    States: {
      Stand: {
        Type: 'Choice',
        Comment: 'Starts where the record stands.',
        Choices: steps.flatMap((step) => states.waysTo(step)),
        Default: 'Resync',
      },
      ...Object.fromEntries(steps.flatMap((step) => states.ofStep(step))),
      Leave: states.restart('The record has left this stage: starts its next one, if one is needed.'),
      Resync: states.restart('The record has moved further than one event leads: starts where it stands.'),
      'Continue as new': states.restart(
        'The await has grown old: starts the next execution at the same step.',
      ),
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

function statesFor(stage: Stage, { stepsFunction, awaitSeconds, escalateSeconds }: MachineSettings) {
  const canBeOverdue = stage.strand === 'case';
  const actionsOf = (step: string) => stage.steps[step]?.enter ?? [];
  const invoke = (payload: Readonly<Record<string, unknown>>) => ({
    FunctionName: stepsFunction,
    Payload: { ...payload, journeyId, strand: stage.strand, n: executionNumber },
  });
  const task = (comment: string, payload: Readonly<Record<string, unknown>>, onFailure: string) =>
    ({
      Type: 'Task',
      Comment: comment,
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: invoke(payload),
      TimeoutSeconds: TASK_SECONDS,
      Retry: retry,
      Catch: [caught('States.ALL', onFailure)],
      Output: unchanged,
    }) as const;
  const await_ = (step: string, overdue: boolean): State => ({
    Type: 'Task',
    Comment: stage.steps[step]?.summary ?? '',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: invoke({ do: 'park', stage: stage.name, step, overdue, token: taskToken }),
    TimeoutSeconds: overdue ? escalateSeconds : awaitSeconds,
    Retry: retry,
    Catch: [
      caught('Left', 'Leave'),
      caught('Superseded', 'Superseded'),
      caught('States.Timeout', overdue ? named.escalateFurther(step) : 'Continue as new'),
      caught('States.ALL', 'Not parked'),
    ],
    Output: movedOn,
    Next: reachedFrom(step).length > 0 ? named.moved(step) : 'Resync',
  });

  /** The steps that an await of a step leads to; to itself where only its overdue duties have changed. */
  const reachedFrom = (step: string): string[] =>
    canBeOverdue ? [step, ...hopsFrom(stage, step)] : hopsFrom(stage, step);

  /** How a step is come to. Entry actions go first; what is overdue is found once they are done. */
  const waysTo = (step: string, from?: string): { Condition: string; Next: string }[] => {
    const [first] = step === from ? [] : actionsOf(step);
    if (first) return [{ Condition: standsAt(step), Next: named.action(step, first) }];
    const kept = { Condition: standsAt(step), Next: step };
    if (!canBeOverdue) return [kept];
    return [
      { Condition: standsWith(step, 'overdue'), Next: named.escalate(step) },
      { Condition: standsWith(step, 'escalated'), Next: named.overdue(step) },
      kept,
    ];
  };

  const acting = (step: string): NamedState[] =>
    actionsOf(step).flatMap((action, at): NamedState[] => {
      const following = actionsOf(step)[at + 1];
      const next = following ? named.action(step, following) : step;
      return [
        [
          named.action(step, action),
          {
            ...task('Done on entering the step.', { do: 'enter', action }, named.actionFailed(step, action)),
            Next: next,
          },
        ],
        [
          named.actionFailed(step, action),
          {
            Type: 'Pass',
            Comment: 'It failed after every retry, and its alarm rings. The machine goes on.',
            Next: next,
          },
        ],
      ];
    });

  const escalating = (step: string): NamedState[] => {
    const escalate = (comment: string, level: 'first' | 'next'): State => ({
      ...task(comment, { do: 'escalate', level, at: enteredAt }, named.overdue(step)),
      Next: named.overdue(step),
    });
    return [
      [named.escalate(step), escalate('A duty is overdue and nobody has answered for it.', 'first')],
      [named.overdue(step), await_(step, true)],
      [named.escalateFurther(step), escalate('Still nobody has answered: the next level.', 'next')],
    ];
  };

  const moving = (step: string): NamedState[] => {
    const ways = reachedFrom(step).flatMap((to) => waysTo(to, step));
    return ways.length === 0
      ? []
      : [[named.moved(step), { Type: 'Choice', Choices: ways, Default: 'Resync' }]];
  };

  return {
    waysTo,
    ofStep: (step: string): NamedState[] => [
      ...acting(step),
      [step, await_(step, false)],
      ...(canBeOverdue ? escalating(step) : []),
      ...moving(step),
    ],
    restart: (comment: string): State => ({
      ...task(comment, { do: 'restart' }, 'Not restarted'),
      End: true,
    }),
  };
}
