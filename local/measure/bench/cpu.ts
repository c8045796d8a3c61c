import * as dynamodb from '@aws-sdk/client-dynamodb';

import type { Exchange, Wire } from './wire.ts';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

/** Microseconds of CPU, user and system, that something takes for each of its calls. */
async function cpuOf(calls: number, run: () => Promise<void>): Promise<number> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/** A call that can be made again and again. */
export type Call = () => Promise<unknown>;

export interface Compared {
  /** Median microseconds of CPU for each call. */
  readonly ours: number;
  readonly bare: number;
  /** Median of the ratios of rounds; the two sides of a round run one after the other. */
  readonly ratio: number;
}

const ROUNDS = 9;
/** As in a Lambda that has served for a while: until then the compiler is still at work on both. */
const WARM_UP = 8;

const each = (calls: readonly Call[]) => async (): Promise<void> => {
  for (const call of calls) await call();
};

/** Times two sets of calls in alternating rounds, each on its own recorded answers. */
export async function compare(
  wire: Wire,
  ours: { readonly calls: readonly Call[]; readonly exchanges: readonly Exchange[] },
  bare: { readonly calls: readonly Call[]; readonly exchanges: readonly Exchange[] },
  perCall: { readonly ours: number; readonly bare: number } = {
    ours: ours.calls.length,
    bare: ours.calls.length,
  },
): Promise<Compared> {
  const rounds: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const a = await wire.playBack(ours.exchanges, () => cpuOf(perCall.ours, each(ours.calls)));
    const b = await wire.playBack(bare.exchanges, () => cpuOf(perCall.bare, each(bare.calls)));
    if (round >= WARM_UP) rounds.push({ ours: a, bare: b });
  }
  return {
    ours: median(rounds.map((round) => round.ours)),
    bare: median(rounds.map((round) => round.bare)),
    ratio: median(rounds.map((round) => round.ours / round.bare)),
  };
}

/** The same requests made by a bare client of the SDK, with the same items. */
export function bareCalls(exchanges: readonly Exchange[]): Call[] {
  const client = new dynamodb.DynamoDBClient({
    region: 'eu-west-2',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  // Commands are looked up by the name that was on the wire.
  const commands = dynamodb as unknown as Record<string, new (input: unknown) => never>;
  return exchanges.map(({ action, input }) => {
    const Command = commands[`${action}Command`];
    if (!Command) throw new Error(`The SDK has no command for ${action}.`);
    return () => client.send(new Command(input)).catch(() => undefined);
  });
}
