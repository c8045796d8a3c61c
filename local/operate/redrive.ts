import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { DynamoDBRecord } from 'aws-lambda';

import { startLambda } from '../../functions/store/call-aws.ts';
import { dynamoDb } from '../../functions/store/dynamodb.ts';
import { parkedRepository, type Parked } from '../../functions/store/parked.ts';
import { followerNames, parkingNames, type FollowerName, type ParkingName } from '../../infra/functions.ts';
import type { Deployed } from '../deploy.ts';
import { SANDBOX } from '../sandbox.ts';

const USAGE = `Use: npm run redrive -- [--list] [--follower ${parkingNames.join('|')}] [--stack file]

Gives followers of streams the records again that they parked, and has timers try again what they parked. The stack is the local one of npm start, or what the
file says: {"tables": {"parked": name}, "followers": {follower: function}}, on the account of the environment.`;

/** Lambda takes no more in one call that is not waited for. */
const MOST_BYTES = 200_000;

/** So many records of one partition at a time as a call takes, in their order. */
function batchesOf(parked: readonly Parked[]): DynamoDBRecord[][] {
  const batches: DynamoDBRecord[][] = [];
  let [bytes, partition] = [0, ''];
  for (const one of parked) {
    const last = batches.at(-1);
    bytes += one.record.length;
    const record = JSON.parse(one.record) as DynamoDBRecord;
    if (last && one.partition === partition && bytes <= MOST_BYTES) last.push(record);
    else {
      batches.push([record]);
      [bytes, partition] = [one.record.length, one.partition];
    }
  }
  return batches;
}

type Stack = Pick<Deployed, 'tables' | 'followers'> & Partial<Pick<Deployed, 'endpoint'>>;

const accountOf = ({ endpoint }: Stack) =>
  endpoint === undefined
    ? {}
    : { endpoint, region: 'eu-west-2', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };

const followsStream = (name: ParkingName): name is FollowerName =>
  followerNames.some((follower) => follower === name);

/** What is parked, by follower. */
export async function listParked(
  stack: Stack,
  followers: readonly ParkingName[] = parkingNames,
): Promise<Parked[]> {
  const parked = parkedRepository({ client: dynamoDb(accountOf(stack)), table: stack.tables.parked });
  return (await Promise.all(followers.map((follower) => parked.list(follower)))).flat();
}

/** Gives what is parked to whoever parked it again. @returns how much; what is taken leaves the table */
export async function redrive(
  stack: Stack,
  followers: readonly ParkingName[] = parkingNames,
): Promise<number> {
  let given = 0;
  for (const follower of followers) {
    const parked = await listParked(stack, [follower]);
    if (parked.length === 0) continue;
    const starts = followsStream(follower) ? batchesOf(parked).map((Records) => ({ Records })) : [{}];
    for (const start of starts)
      await startLambda(stack.followers[follower], { ...start, redriven: true }, accountOf(stack));
    given += parked.length;
  }
  return given;
}

async function run(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      list: { type: 'boolean', default: false },
      follower: { type: 'string' },
      stack: { type: 'string', default: SANDBOX },
    },
  });
  const followers = parkingNames.filter((name) => values.follower === undefined || name === values.follower);
  if (followers.length === 0 || !existsSync(values.stack)) return USAGE;
  const stack = JSON.parse(readFileSync(values.stack, 'utf8')) as Stack;
  if (!values.list) return `${await redrive(stack, followers)} records given again.`;
  const lines = (await listParked(stack, followers)).map((parked) =>
    [parked.follower, parked.partition, parked.parkedAt, parked.fault].join('  '),
  );
  return lines.length === 0 ? 'Nothing is parked.' : lines.join('\n');
}

if (import.meta.main) process.stdout.write(`${await run(process.argv.slice(2))}\n`);
