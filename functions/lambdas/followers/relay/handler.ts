import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';

import { followingAs, followStream } from '../../../streams/follow-stream.ts';
import { isPassing } from '../../../streams/is-passing.ts';
import { writeDutiesLeft } from '../../../intake/write-duties-left.ts';
import { fullJitter } from '../../../store/try-again.ts';
import { stageExecutions } from '../../../machines/executions.ts';
import { stepFunctions } from '../../../machines/step-functions.ts';
import { followRecord } from '../../../machines/follow-record.ts';
import { callAws } from '../../../store/call-aws.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { journeysFromEnvironment } from '../../../store/journeys-from-environment.ts';
import { newId } from '../../../store/new-id.ts';
import { runsRepository } from '../../../store/runs.ts';
import { functionStarter } from '../../../store/start-function.ts';
import { vaultFromEnvironment } from '../../../store/vault-from-environment.ts';

import { changedHeadsOf, headChangeOf } from './changes.ts';
import { followCourtMessages, followProsecution } from './follow-court-messages.ts';
import { publishChange } from './publish-change.ts';
import { reachGainedRows, reachJourneys } from '../../../intake/reach-journeys.ts';
import { ringForReferrals } from './ring-for-referrals.ts';

const environment = z
  .object({
    JOURNEYS_TABLE: z.string(),
    MACHINE_ARN_PREFIX: z.string(),
    EVENT_BUS: z.string(),
    DOORBELL_FUNCTION: z.string(),
  })
  .parse(process.env);
const client = dynamoDb();

const ready = journeysFromEnvironment(client).then((journeys) => ({
  journeys,
  vault: vaultFromEnvironment(client),
  runs: runsRepository({ client, table: environment.JOURNEYS_TABLE }),
  executions: stageExecutions({
    client: stepFunctions(),
    machineArnPrefix: environment.MACHINE_ARN_PREFIX,
  }),
  callAws: callAws(),
  bus: environment.EVENT_BUS,
  startDoorbell: functionStarter(environment.DOORBELL_FUNCTION),
  now: () => new Date(),
  newId,
  backOff: fullJitter,
}));
type RelayDeps = Awaited<typeof ready>;

/** Takes every record of the stream, in a journey's order, and does what it must do; doing it again does no harm. */
type Follower = (deps: RelayDeps, record: DynamoDBRecord) => Promise<void>;

const reach: Follower = async (deps, { eventName, dynamodb }) => {
  const [pk = '', sk = ''] = [dynamodb?.Keys?.['PK']?.S, dynamodb?.Keys?.['SK']?.S];
  if (eventName !== 'INSERT') return;
  await reachJourneys(deps, { pk, sk });
};

const reachGained: Follower = async (deps, record) => {
  const heads = changedHeadsOf(record);
  if (heads) await reachGainedRows(deps, heads.before, heads.after);
};

const moveMachines: Follower = async (deps, record) => {
  const change = headChangeOf(record);
  for (const strand of change?.moved ?? []) await followRecord(deps, change?.journeyId ?? '', strand);
};

const publish: Follower = async (deps, record) => {
  const change = headChangeOf(record);
  if (change) await publishChange(deps, change);
};

const writeDuties: Follower = async (deps, record) => {
  const change = headChangeOf(record);
  if (change?.dutiesLeft) await writeDutiesLeft(deps, change.journeyId);
};

const settleMessages: Follower = async (deps, record) => {
  const heads = changedHeadsOf(record);
  if (heads) await followProsecution(deps, heads.before, heads.after);
  else await followCourtMessages(deps, record);
};

const followers: readonly Follower[] = [
  reach,
  reachGained,
  settleMessages,
  writeDuties,
  publish,
  moveMachines,
  ringForReferrals,
];

/** Every follower has its turn, whatever becomes of the others. @throws the first fault, after all */
export const handler = followStream(followingAs('relay'), async (record) => {
  const deps = await ready;
  const faults: unknown[] = [];
  for (const follow of followers) await follow(deps, record).catch((fault: unknown) => faults.push(fault));
  // What passes by itself is no fault of the record: the stream gives it again.
  if (faults.length > 0) throw faults.find(isPassing) ?? faults[0];
});
