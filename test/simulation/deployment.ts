import { functionDeclarations, tablesOf, type FunctionDeclaration } from '../../infra/functions.ts';
import {
  DEFAULT_AWAIT_SECONDS,
  DEFAULT_ESCALATE_SECONDS,
  stageMachine,
} from '../../infra/machines/stage-machine.ts';
import { machineName, namePrefixOf } from '../../infra/names.ts';
import { machineStages } from '../../infra/machines/stage-machines.ts';
import { tableNames } from '../../functions/store/tables.ts';

import type { Mapping, StreamRecord } from './aws/streams.ts';
import { ADDRESS } from './gateway.ts';
import type { FunctionName } from './lambda/bundles.ts';

// What the stacks deploy, from the declarations that they are made from; test/simulation/deployment.more.test.ts
// holds it to the synthesised templates, which take too long to make for each run.

export const ACCOUNT = '000000000000';
const PREFIX = namePrefixOf('live');
export const MACHINE_ARN_PREFIX = `arn:aws:states:eu-west-2:${ACCOUNT}:stateMachine:${machineName(PREFIX, '')}`;
export const secretArn = (name: string): string =>
  `arn:aws:secretsmanager:eu-west-2:${ACCOUNT}:secret:${name}`;
const keyArn = (name: string): string => `arn:aws:kms:eu-west-2:${ACCOUNT}:key/${name}`;

/** The variables that a function is given. */
export function environmentOf(name: FunctionName): Record<string, string> {
  const declaration: FunctionDeclaration = functionDeclarations[name];
  const {
    secrets,
    vault,
    machines,
    bus,
    signing,
    anchors,
    messages,
    starts = [],
    callsReceivers,
    trigger,
  } = declaration;
  const tables = tablesOf(declaration);
  return Object.fromEntries([
    ['STAGE', 'live'],
    ...tableNames.filter((table) => tables[table]).map((table) => [`${table.toUpperCase()}_TABLE`, table]),
    ...secrets.map((secret) => [`${secret.toUpperCase()}_SECRET`, secretArn(secret)]),
    ...(machines ? [['MACHINE_ARN_PREFIX', MACHINE_ARN_PREFIX]] : []),
    ...(bus ? [['EVENT_BUS', 'victim-journey']] : []),
    ...(vault ? [['PEOPLE_KEY', keyArn('people')]] : []),
    ...(signing ? [['SIGNING_KEY', keyArn('signing')]] : []),
    ...(anchors ? [['AUDIT_BUCKET', 'audit-anchors']] : []),
    ...(messages ? [['MESSAGES_BUCKET', 'court-messages']] : []),
    ...starts.map((started) => [`${started.toUpperCase()}_FUNCTION`, started]),
    ...(trigger === 'operator' ? [['FIRST_ADMINISTRATORS', '']] : []),
    ...(['api', 'authoriser', 'operator'].includes(trigger) ? [['ENVIRONMENT', 'test']] : []),
    ...(callsReceivers || trigger === 'api' ? [['PUBLIC_URL', ADDRESS]] : []),
    ...(callsReceivers ? [['RECEIVER_NETWORKS', '']] : []),
  ]) as Record<string, string>;
}

const functionsWith = (trigger: FunctionDeclaration['trigger']): FunctionName[] =>
  (Object.keys(functionDeclarations) as FunctionName[]).filter(
    (name) => functionDeclarations[name].trigger === trigger,
  );

const isNewAuditRecord = ({ eventName, dynamodb }: StreamRecord): boolean =>
  eventName === 'INSERT' && (dynamodb.Keys['SK']?.S ?? '').startsWith('R#');

/** Which functions follow the stream of a table, and how. */
export function mappingsOf(table: string): Mapping[] {
  const settings = { batchSize: 100, retries: 200 };
  if (table === 'journeys')
    return functionsWith('journeys-stream').map((name) => ({
      function: name,
      ...settings,
      takes: () => true,
    }));
  if (table === 'audit')
    return functionsWith('audit-stream').map((name) => ({
      function: name,
      ...settings,
      takes: isNewAuditRecord,
    }));
  return [];
}

/** The definition of each stage's machine, by its ARN. */
export const definitions = new Map(
  machineStages.map((stage) => [
    `${MACHINE_ARN_PREFIX}${stage.name}`,
    stageMachine(stage, {
      stepsFunction: 'steps',
      awaitSeconds: DEFAULT_AWAIT_SECONDS,
      escalateSeconds: DEFAULT_ESCALATE_SECONDS,
    }),
  ]),
);
