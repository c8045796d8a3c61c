import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  RestoreTableToPointInTimeCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import {
  EventBridgeClient,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  TestEventPatternCommand,
} from '@aws-sdk/client-eventbridge';
import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
  ListFunctionsCommand,
} from '@aws-sdk/client-lambda';
import { describe, expect, it } from 'vitest';

import { BREAK_GLASS, restoredTableName, roleName } from '../../infra/names.ts';
import { tableNames } from '../../functions/store/tables.ts';
import { localAws, localPrefix } from '../../local/deploy.ts';
import { localClient } from '../support/audit.ts';
import { openJourney } from '../support/client.ts';
import { inRole, takeRole } from '../support/roles.ts';
import { useStack } from '../support/stack.ts';

const roleArn = `arn:aws:iam::000000000000:role/${roleName(localPrefix, BREAK_GLASS)}`;

/** Runs a tool of operators in the role. */
async function run(tool: string, ...args: string[]): Promise<string> {
  const { accessKeyId, secretAccessKey, sessionToken } = await takeRole(BREAK_GLASS);
  const env = {
    ...process.env,
    ...localAws(useStack().endpoint),
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
  const node = promisify(execFile)('node', [`local/operate/${tool}.ts`, ...args], { env });
  // Whatever other tests did to the audit of this stack is found, and is no matter here.
  const { stdout } = await node.catch((error: unknown) => error as { stdout: string });
  return stdout;
}

describe('the break-glass role', () => {
  it('verifies the audit, whole', async () => {
    const told = await run('audit-verify', '--outputs', '.local/test/outputs.json');
    expect(told).toMatch(/^platform: \d+ records/m);
    expect(told).toMatch(/\d+ records verified, \d+ faults/);
  });

  it('lists what followers could not take, and gives it to them again', async () => {
    const { tables, followers } = useStack();
    const stack = join(mkdtempSync(join(tmpdir(), 'break-glass-')), 'stack.json');
    writeFileSync(stack, JSON.stringify({ tables, followers }));
    expect(await run('redrive', '--list', '--stack', stack)).not.toBe('');
    const lambda = new LambdaClient(await inRole(BREAK_GLASS));
    for (const FunctionName of Object.values(followers)) {
      const Payload = JSON.stringify({ Records: [], redriven: true });
      const { StatusCode } = await lambda.send(
        new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload }),
      );
      expect([FunctionName, StatusCode]).toEqual([FunctionName, 202]);
    }
  });

  it('restores every table beside the one that is there, and reads what it restored', async () => {
    const { journeyId } = await openJourney();
    const client = new DynamoDBClient(await inRole(BREAK_GLASS));
    for (const name of tableNames) {
      const TargetTableName = restoredTableName(localPrefix, name);
      await client.send(
        new RestoreTableToPointInTimeCommand({
          SourceTableName: useStack().tables[name],
          TargetTableName,
          UseLatestRestorableTime: true,
        }),
      );
    }
    const { Items } = await client.send(
      new QueryCommand({
        TableName: restoredTableName(localPrefix, 'journeys'),
        KeyConditionExpression: 'PK = :journey',
        ExpressionAttributeValues: { ':journey': { S: `J#${journeyId}` } },
      }),
    );
    expect(Items?.length).toBeGreaterThan(0);
  });

  it('opens no detail of a person, and reads and writes no table of the service but those', async () => {
    const { tables, administrators: _a, ...stack } = useStack();
    const there = await inRole(BREAK_GLASS);
    const client = new DynamoDBClient(there);
    const Key = { PK: { S: 'x' }, SK: { S: 'x' } };
    for (const TableName of Object.values(tables)) {
      for (const command of [new ScanCommand({ TableName }), new GetItemCommand({ TableName, Key })])
        await expect(client.send(command as ScanCommand), TableName).rejects.toThrow('not authorized');
      await expect(client.send(new PutItemCommand({ TableName, Item: Key })), TableName).rejects.toThrow(
        'not authorized',
      );
    }
    const open = new DecryptCommand({
      KeyId: await peopleKeyOf(stack.endpoint),
      CiphertextBlob: Buffer.from('x'),
    });
    await expect(new KMSClient(there).send(open)).rejects.toThrow('not authorized');
  });

  it('is told of when somebody takes it, and of no other role', async () => {
    const client = new EventBridgeClient(localClient(useStack().endpoint));
    const { Rules = [] } = await client.send(new ListRulesCommand({}));
    const rule = Rules.find(({ Name }) => Name?.includes('glassbroken'));
    const taken = (of: string) => ({
      id: '00000000-0000-4000-8000-000000000000',
      account: '000000000000',
      source: 'aws.sts',
      time: '2026-11-30T12:00:00Z',
      region: 'eu-west-2',
      resources: [],
      'detail-type': 'AWS API Call via CloudTrail',
      detail: {
        eventSource: 'sts.amazonaws.com',
        eventName: 'AssumeRole',
        awsRegion: 'eu-west-2',
        userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::000000000000:user/somebody' },
        requestParameters: { roleArn: of, roleSessionName: 'somebody' },
      },
    });
    const rings = async (of: string) =>
      (
        await client.send(
          new TestEventPatternCommand({ EventPattern: rule?.EventPattern, Event: JSON.stringify(taken(of)) }),
        )
      ).Result;
    expect(await rings(roleArn)).toBe(true);
    expect(await rings(`arn:aws:iam::000000000000:role/${roleName(localPrefix, 'relay')}`)).toBe(false);
    const { Targets = [] } = await client.send(new ListTargetsByRuleCommand({ Rule: rule?.Name }));
    expect(Targets.map(({ Arn }) => Arn)).toEqual([expect.stringContaining(':sns:') as string]);
  });
});

/** The key that the vault's data keys are sealed with. */
async function peopleKeyOf(endpoint: string): Promise<string> {
  const lambda = new LambdaClient(localClient(endpoint));
  const { Functions = [] } = await lambda.send(new ListFunctionsCommand());
  const people = Functions.find(({ FunctionName = '' }) => /stateless-people/.test(FunctionName));
  const { Environment } = await lambda.send(
    new GetFunctionConfigurationCommand({ FunctionName: people?.FunctionName }),
  );
  return Environment?.Variables?.['PEOPLE_KEY'] ?? '';
}
