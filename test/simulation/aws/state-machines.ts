import jsonata from 'jsonata';

import type { State, StateMachineDefinition } from '../../../infra/machines/stage-machine.ts';
import { AwsError } from '../dynamodb/errors.ts';
import type { Clock } from '../engine/clock.ts';
import type { Random } from '../engine/random.ts';
import type { Trace } from '../engine/trace.ts';
import type { Faults } from '../faults.ts';
import type { Outcome } from '../lambda/fleet.ts';

type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

export interface Execution {
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly input: string;
  readonly startedAt: number;
  status: Status;
  stoppedAt?: number;
  error?: string;
  /** The names of the states it entered, in order. */
  readonly entered: string[];
}

export interface StateMachinesConfig {
  readonly clock: Clock;
  readonly random: Random;
  readonly trace: Trace;
  readonly faults: Faults;
  /** Definitions by the ARN of their machine. */
  readonly definitions: ReadonlyMap<string, StateMachineDefinition>;
  readonly invoke: (functionName: string, payload: unknown) => Promise<Outcome>;
  /** Told of each execution that ended, as EventBridge is. */
  readonly ended: (execution: Execution) => void;
}

/** An error by which a state fails. */
class StateError extends Error {
  constructor(name: string) {
    super(name);
    this.name = name;
  }
}

const YEAR_MS = 365 * 86_400_000;
/** After it closed, the name of an execution is taken for so long. */
const NAME_KEPT_MS = 90 * 86_400_000;

const parsed = new Map<string, jsonata.Expression>();
function expressionOf(text: string): jsonata.Expression {
  const found = parsed.get(text) ?? jsonata(text);
  parsed.set(text, found);
  return found;
}

/** Evaluates every JSONata string in a value. */
async function evaluate(value: unknown, states: object): Promise<unknown> {
  if (typeof value === 'string') {
    if (!value.startsWith('{%')) return value;
    const text = value.slice(2, -2).trim();
    // Much the most frequent, and the slowest for what it does.
    if (text === '$states.input') return (states as { input: unknown }).input;
    return (await expressionOf(text).evaluate(undefined, { states })) as unknown;
  }
  if (Array.isArray(value)) return Promise.all(value.map((each) => evaluate(each, states)));
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = [];
  for (const [name, each] of Object.entries(value)) entries.push([name, await evaluate(each, states)]);
  return Object.fromEntries(entries);
}

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: StateError) => void;
}

/** Step Functions: Standard executions of definitions in JSONata, as far as the stage machines use the language. */
export class StateMachines {
  readonly executions = new Map<string, Execution>();
  private readonly config: StateMachinesConfig;
  private readonly waiting = new Map<string, Waiting>();
  private readonly used = new Set<string>();
  private readonly aborts = new Map<string, () => void>();

  constructor(config: StateMachinesConfig) {
    this.config = config;
  }

  execute(action: string, input: Readonly<Record<string, unknown>>): unknown {
    const text = (name: string) => String(input[name]);
    switch (action) {
      case 'StartExecution':
        return this.start(text('stateMachineArn'), text('name'), text('input'));
      case 'DescribeExecution': {
        const found = this.executions.get(text('executionArn'));
        if (!found) throw new AwsError('ExecutionDoesNotExist', 'Execution does not exist');
        return { executionArn: found.arn, name: found.name, status: found.status, input: found.input };
      }
      case 'StopExecution': {
        const found = this.executions.get(text('executionArn'));
        if (!found) throw new AwsError('ExecutionDoesNotExist', 'Execution does not exist');
        if (found.status === 'RUNNING') this.end(found, 'ABORTED', input['error'] as string | undefined);
        return {};
      }
      case 'SendTaskSuccess':
        this.waiter(text('taskToken')).resolve(JSON.parse(text('output')) as unknown);
        return {};
      case 'SendTaskFailure':
        this.waiter(text('taskToken')).reject(new StateError(text('error')));
        return {};
      default:
        throw new AwsError('UnknownOperationException', `The simulation has no ${action}.`);
    }
  }

  private waiter(token: string): Waiting {
    const found = this.waiting.get(token);
    if (!found)
      throw this.used.has(token)
        ? new AwsError('TaskTimedOut', 'Task Timed Out: Provided task does not exist anymore')
        : new AwsError('InvalidToken', 'Invalid Token');
    this.waiting.delete(token);
    return found;
  }

  private start(machineArn: string, name: string, input: string) {
    const { clock } = this.config;
    const definition = this.config.definitions.get(machineArn);
    if (!definition) throw new AwsError('StateMachineDoesNotExist', 'State Machine Does Not Exist');
    const arn = `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
    const known = this.executions.get(arn);
    if (known?.status === 'RUNNING' && known.input === input) return { executionArn: arn };
    if (known && (known.stoppedAt === undefined || clock.now - known.stoppedAt < NAME_KEPT_MS))
      throw new AwsError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
    const execution: Execution = {
      arn,
      name,
      machineArn,
      input,
      startedAt: clock.now,
      status: 'RUNNING',
      entered: [],
    };
    this.executions.set(arn, execution);
    this.config.trace.add(clock.now, `execution ${name} starts`);
    clock.at(execution.startedAt + YEAR_MS, () => {
      if (this.executions.get(arn) === execution && execution.status === 'RUNNING')
        this.end(execution, 'TIMED_OUT');
    });
    this.run(execution, definition).catch((error: unknown) => clock.fail(error));
    return { executionArn: arn };
  }

  /** Ends an execution from outside, or notes that it ended. */
  end(execution: Execution, status: Exclude<Status, 'RUNNING'>, error?: string): void {
    if (execution.status !== 'RUNNING') return;
    execution.status = status;
    execution.stoppedAt = this.config.clock.now;
    if (error !== undefined) execution.error = error;
    this.aborts.get(execution.arn)?.();
    this.aborts.delete(execution.arn);
    this.config.trace.add(
      this.config.clock.now,
      `execution ${execution.name} ${status}${error === undefined ? '' : ` ${error}`}`,
    );
    this.config.ended(execution);
  }

  private async run(execution: Execution, { StartAt, States }: StateMachineDefinition): Promise<void> {
    let input = JSON.parse(execution.input) as unknown;
    for (let name: string | undefined = StartAt; name !== undefined && execution.status === 'RUNNING';) {
      const state: State | undefined = States[name];
      if (!state) throw new Error(`The machine has no state ${name}.`);
      execution.entered.push(name);
      this.config.trace.add(this.config.clock.now, `execution ${execution.name} enters ${name}`);
      await this.config.clock.sleep(this.config.faults.random.between(5, 30));
      if (hasEnded(execution)) return;
      if (state.Type === 'Fail') return this.end(execution, 'FAILED', state.Error);
      if (state.Type === 'Succeed') return this.end(execution, 'SUCCEEDED');
      try {
        const next: { to: string | undefined; output: unknown } = await this.enter(
          execution,
          name,
          state,
          input,
        );
        if (hasEnded(execution)) return;
        input = next.output;
        name = next.to;
      } catch (error) {
        if (hasEnded(execution)) return;
        if (!(error instanceof StateError)) throw error;
        return this.end(execution, 'FAILED', error.name);
      }
    }
    this.end(execution, 'SUCCEEDED');
  }

  private contextOf(execution: Execution, name: string, enteredAt: number, retries: number) {
    return {
      Execution: {
        Id: execution.arn,
        Name: execution.name,
        Input: JSON.parse(execution.input) as unknown,
        StartTime: new Date(execution.startedAt).toISOString(),
      },
      State: { Name: name, EnteredTime: new Date(enteredAt).toISOString(), RetryCount: retries },
      StateMachine: { Id: execution.machineArn },
    };
  }

  private async enter(execution: Execution, name: string, state: State, input: unknown) {
    const enteredAt = this.config.clock.now;
    const states = { input, context: this.contextOf(execution, name, enteredAt, 0) };
    if (state.Type === 'Choice') {
      for (const { Condition, Next } of state.Choices ?? [])
        if ((await evaluate(Condition, states)) === true) return { to: Next, output: input };
      if (state.Default === undefined) throw new StateError('States.NoChoiceMatched');
      return { to: state.Default, output: input };
    }
    const output = (result: unknown): unknown =>
      state.Output === undefined ? result : evaluate(state.Output, { ...states, result });
    if (state.Type === 'Pass') return { to: state.Next, output: await output(input) };
    try {
      return {
        to: state.Next,
        output: await output(await this.withRetries(execution, name, state, input, enteredAt)),
      };
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      const caught = state.Catch?.find(({ ErrorEquals }) => matches(ErrorEquals, error.name));
      if (!caught) throw error;
      return {
        to: caught.Next,
        output: await evaluate(caught.Output, { ...states, errorOutput: { Error: error.name, Cause: '' } }),
      };
    }
  }

  private async withRetries(
    execution: Execution,
    name: string,
    state: State,
    input: unknown,
    enteredAt: number,
  ): Promise<unknown> {
    const { clock, random } = this.config;
    const used = new Map<object, number>();
    for (let retries = 0; ; retries += 1) {
      try {
        return await this.task(execution, state, {
          input,
          context: this.contextOf(execution, name, enteredAt, retries),
        });
      } catch (error) {
        if (!(error instanceof StateError)) throw error;
        const retrier = state.Retry?.find(({ ErrorEquals }) => matches(ErrorEquals as string[], error.name));
        const times = retrier ? (used.get(retrier) ?? 0) : 0;
        if (!retrier || times >= Number(retrier['MaxAttempts'] ?? 3)) throw error;
        used.set(retrier, times + 1);
        const {
          IntervalSeconds = 1,
          BackoffRate = 2,
          MaxDelaySeconds = Infinity,
          JitterStrategy,
        } = retrier as Record<string, number> & { JitterStrategy?: string };
        const seconds = Math.min(IntervalSeconds * BackoffRate ** times, MaxDelaySeconds);
        await clock.sleep(Math.ceil(1000 * seconds * (JitterStrategy === 'FULL' ? random.fraction() : 1)));
        if (execution.status !== 'RUNNING') throw error;
      }
    }
  }

  /** One attempt of a task. @throws StateError */
  private async task(
    execution: Execution,
    state: State,
    states: { input: unknown; context: object },
  ): Promise<unknown> {
    const { clock, random, invoke } = this.config;
    const waits = state.Resource === 'arn:aws:states:::lambda:invoke.waitForTaskToken';
    if (!waits && state.Resource !== 'arn:aws:states:::lambda:invoke')
      throw new Error(`No such integration: ${String(state.Resource)}`);
    const token = random.bytes(24).toString('base64');
    const context = waits ? { ...states.context, Task: { Token: token } } : states.context;
    const { FunctionName, Payload } = (await evaluate(state.Arguments, { ...states, context })) as {
      FunctionName: string;
      Payload: unknown;
    };
    return new Promise((resolve, reject: (error: StateError) => void) => {
      const settle = () => {
        this.waiting.delete(token);
        this.used.add(token);
      };
      if (waits)
        this.waiting.set(token, {
          resolve: (output) => {
            settle();
            resolve(output);
          },
          reject: (error) => {
            settle();
            reject(error);
          },
        });
      this.aborts.set(execution.arn, () => {
        settle();
        reject(new StateError('States.Aborted'));
      });
      clock.after((state.TimeoutSeconds ?? 99_999_999) * 1000, () => {
        if (!waits || this.waiting.has(token)) {
          settle();
          reject(new StateError('States.Timeout'));
        }
      });
      void invoke(FunctionName, Payload).then((outcome) => {
        if (!outcome.ok) {
          settle();
          reject(
            new StateError(
              outcome.error === 'Sandbox.Timedout' || outcome.error.startsWith('Runtime')
                ? 'Lambda.AWSLambdaException'
                : outcome.error,
            ),
          );
        } else if (!waits) resolve({ Payload: outcome.value });
      });
    });
  }
}

/** It may have been ended from outside while something was waited for. */
const hasEnded = ({ status }: Execution): boolean => status !== 'RUNNING';

const matches = (names: readonly string[], error: string): boolean =>
  names.includes(error) ||
  names.includes('States.ALL') ||
  (names.includes('States.TaskFailed') && error !== 'States.Timeout');
