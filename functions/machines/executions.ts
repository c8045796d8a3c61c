import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
  type SFNClient,
} from '@aws-sdk/client-sfn';

import type { Run } from '../store/runs.ts';

/** Errors by which an await is ended from outside; the machine's catches name them. */
export const signals = { left: 'Left', superseded: 'Superseded' } as const;

export interface ExecutionsConfig {
  readonly client: SFNClient;
  /** ARN of the stage machines up to the stage's name. */
  readonly machineArnPrefix: string;
}

/** `gone`: no task waits with this token any more. */
export type Signalled = 'taken' | 'gone';

export const executionName = ({ journeyId, stage, n }: Pick<Run, 'journeyId' | 'stage' | 'n'>): string =>
  `${journeyId}-${stage}-${n}`;

/** The executions of the stage machines. Throttling is thrown, for the caller's own retry to slow down. */
export function stageExecutions({ client, machineArnPrefix }: ExecutionsConfig) {
  const executionArn = (run: Run) =>
    `${machineArnPrefix.replace(':stateMachine:', ':execution:')}${run.stage}:${executionName(run)}`;
  const signal = async (sent: Promise<unknown>): Promise<Signalled> => {
    try {
      await sent;
      return 'taken';
    } catch (error) {
      if (
        error instanceof TaskTimedOut ||
        error instanceof TaskDoesNotExist ||
        error instanceof InvalidToken
      ) {
        return 'gone';
      }
      throw error;
    }
  };

  return {
    /** Starts a run's execution; starting it again changes nothing. */
    async start(run: Run): Promise<void> {
      const { journeyId, strand, n, stage, step, duties } = run;
      try {
        await client.send(
          new StartExecutionCommand({
            stateMachineArn: `${machineArnPrefix}${stage}`,
            name: executionName(run),
            input: JSON.stringify({ journeyId, strand, n, step, duties }),
          }),
        );
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },

    /** Lets an await end because the record has moved within the stage, or a duty has become overdue or kept. */
    move: (taskToken: string, news: Pick<Run, 'step' | 'duties'>): Promise<Signalled> =>
      signal(client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(news) }))),

    /** Ends an await, and with it the execution. */
    leave: (taskToken: string, error: (typeof signals)[keyof typeof signals]): Promise<Signalled> =>
      signal(client.send(new SendTaskFailureCommand({ taskToken, error }))),

    async isRunning(run: Run): Promise<boolean> {
      try {
        const { status } = await client.send(
          new DescribeExecutionCommand({ executionArn: executionArn(run) }),
        );
        return status === 'RUNNING';
      } catch (error) {
        if (error instanceof ExecutionDoesNotExist) return false;
        throw error;
      }
    },

    /** Ends an execution that no longer stands for its strand. */
    async stop(run: Run): Promise<void> {
      await client.send(
        new StopExecutionCommand({ executionArn: executionArn(run), error: signals.superseded }),
      );
    },
  };
}

export type StageExecutions = ReturnType<typeof stageExecutions>;
