import { readFileSync } from 'node:fs';

import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';

import { createApp } from '../../infra/app.ts';
import { buildFunctions, isBuilt } from '../../infra/build.ts';
import { stackNamesOf } from '../../infra/names.ts';
import { settingNames } from '../../infra/settings.ts';

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}
type Resources = Readonly<Record<string, Resource>>;

/** Quotas of CloudFormation (user guide, "CloudFormation quotas", read in November 2026), less room to grow. */
const MOST_RESOURCES = 500 - 50;
const MOST_TEMPLATE_BYTES = 1_000_000 - 150_000;

const stacksOf = (settings: Readonly<Record<string, string>>): readonly Stack[] =>
  createApp(settings)
    .node.findAll()
    .filter((child) => Stack.isStack(child));
const resourcesOf = (stack: Stack): Resources => Template.fromStack(stack).toJSON()['Resources'] as Resources;
const allOf = (stacks: readonly Stack[], type: string): readonly Resource[] =>
  stacks.flatMap((stack) => Object.values(resourcesOf(stack)).filter(({ Type }) => Type === type));

/** Properties by which a resource takes a name that nothing else in the account may have. */
const nameProperties = [
  'RoleName',
  'EventBusName',
  'StateMachineName',
  'LogGroupName',
  'TableName',
  'FunctionName',
  'QueueName',
  'BucketName',
  'TopicName',
  'DashboardName',
];
const namesOf = (stacks: readonly Stack[]): readonly string[] =>
  stacks
    .filter(({ stackName }) => stackName !== stackNamesOf('live').account)
    .flatMap((stack) => [stack.stackName, ...Object.values(resourcesOf(stack)).flatMap(namesOfResource)]);
// A permission names the function that it is about: the name is not its own.
const namesOfResource = ({ Type, Properties = {} }: Resource): readonly string[] =>
  Type === 'AWS::Lambda::Permission' || Type === 'AWS::Events::Rule'
    ? []
    : nameProperties
        .map((property) => Properties[property])
        .filter((name): name is string => typeof name === 'string');

let stacks: readonly Stack[] = [];

beforeAll(async () => {
  if (!isBuilt()) await buildFunctions();
  stacks = stacksOf({});
}, 120_000);

describe('a first deployment', { timeout: 120_000 }, () => {
  it('has the role that API Gateway needs before an API may have access logs', () => {
    expect(allOf(stacks, 'AWS::ApiGateway::Account')).toHaveLength(1);
    const api = stacks.find(({ stackName }) => stackName.endsWith('-stateless'));
    expect(api?.dependencies.map(({ stackName }) => stackName)).toContain(stackNamesOf('live').account);
  });

  it('that failed can be tried again: what has a fixed name and stays goes where its creation is undone', () => {
    for (const stack of stacks) {
      for (const [id, resource] of Object.entries(resourcesOf(stack))) {
        if (namesOfResource(resource).length === 0) continue;
        expect([id, resource.DeletionPolicy]).not.toEqual([id, 'Retain']);
      }
    }
  });

  it('has room: each stack keeps well within what CloudFormation takes', () => {
    for (const stack of stacks) {
      const template = Template.fromStack(stack).toJSON();
      expect([stack.stackName, Object.keys(resourcesOf(stack)).length <= MOST_RESOURCES]).toEqual([
        stack.stackName,
        true,
      ]);
      expect(JSON.stringify(template).length).toBeLessThan(MOST_TEMPLATE_BYTES);
    }
  });
});

describe('every log', { timeout: 120_000 }, () => {
  it('is a group of the stack, which ends what it holds after a year and outlives its function', () => {
    const groups = allOf(stacks, 'AWS::Logs::LogGroup');
    expect(groups.length).toBeGreaterThan(30);
    for (const { Properties, DeletionPolicy } of groups)
      expect([Properties?.['RetentionInDays'], DeletionPolicy]).toEqual([365, 'RetainExceptOnCreate']);
    for (const { Properties } of allOf(stacks, 'AWS::Lambda::Function'))
      expect(Properties).toHaveProperty('LoggingConfig.LogGroup');
    for (const { Properties } of allOf(stacks, 'AWS::StepFunctions::StateMachine'))
      expect(Properties).toHaveProperty('LoggingConfiguration.Destinations');
  });
});

describe('the page on deploying', () => {
  it('says every setting, and none that is not', () => {
    const said = readFileSync('docs/deploying.md', 'utf8').matchAll(/^\| `(\w+)`/gm);
    expect([...said].map(([, name]) => name).sort()).toEqual([...settingNames].sort());
  });
});

describe('two stages in one account', { timeout: 120_000 }, () => {
  it('share no name', () => {
    const [one, other] = [namesOf(stacks), namesOf(stacksOf({ stage: 'trial' }))];
    expect(one.length).toBeGreaterThan(20);
    expect(one.filter((name) => other.includes(name))).toEqual([]);
  });
});

describe('what an account asks', { timeout: 120_000 }, () => {
  it('is done: tags on what can bear them, one policy that bounds every role, another region', () => {
    const boundary = 'arn:aws:iam::111122223333:policy/boundary';
    const asked = stacksOf({
      tags: 'owner=mopac,cost=a=b',
      permissionsBoundaryArn: boundary,
      region: 'eu-west-1',
    });
    expect(asked.map(({ region }) => region)).toEqual(asked.map(() => 'eu-west-1'));
    for (const { Properties } of allOf(asked, 'AWS::IAM::Role'))
      expect(Properties).toMatchObject({ PermissionsBoundary: boundary });
    for (const { Properties } of allOf(asked, 'AWS::DynamoDB::Table'))
      expect(Properties?.['Tags']).toEqual(
        expect.arrayContaining([
          { Key: 'owner', Value: 'mopac' },
          { Key: 'cost', Value: 'a=b' },
        ]),
      );
  });
});

describe('every alarm', { timeout: 120_000 }, () => {
  it('tells the topic, when it rings and when it ends, and the topic tells who was named', () => {
    const told = stacksOf({ alarmEmail: 'on-call@victim-journey.example' });
    const alarms = allOf(told, 'AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThan(20);
    for (const { Properties } of alarms)
      expect([Properties?.['AlarmActions'], Properties?.['OKActions']]).toEqual([
        [{ Ref: expect.stringContaining('alarmstopic') as string }],
        [{ Ref: expect.stringContaining('alarmstopic') as string }],
      ]);
    expect(allOf(told, 'AWS::SNS::Subscription')).toMatchObject([
      { Properties: { Protocol: 'email', Endpoint: 'on-call@victim-journey.example' } },
    ]);
  });
});
