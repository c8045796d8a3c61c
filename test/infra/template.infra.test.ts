import { existsSync } from 'node:fs';

import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Stack } from 'aws-cdk-lib';
import { beforeAll, describe, expect, it } from 'vitest';

import { createApp } from '../../infra/app.ts';
import { functionDeclarations } from '../../infra/functions.ts';
import { machineStages } from '../../infra/machines/stage-machines.ts';
import { buildFunctions, isBuilt } from '../../infra/build.ts';
import { openApiDocument } from '../../schemas/openapi/document.ts';
import { tableNames } from '../../functions/store/tables.ts';
import { definitions, environmentOf, mappingsOf } from '../simulation/deployment.ts';

let stacks: Stack[] = [];

beforeAll(async () => {
  if (!isBuilt()) await buildFunctions();
  stacks = createApp().node.children.filter((child) => Stack.isStack(child));
}, 60_000);

const resources = (type: string): Record<string, { Properties: Record<string, unknown> }> =>
  Object.assign({}, ...stacks.map((stack) => Template.fromStack(stack).findResources(type))) as never;

/** How a state machine logs; none of these actions has a resource that could be named. */
const isLogDelivery = (actions: unknown): boolean =>
  Array.isArray(actions) &&
  actions.every((action) =>
    /^logs:((Create|Get|Update|Delete|List)LogDeliver|PutResourcePolicy|Describe(ResourcePolicies|LogGroups)$)/.test(
      String(action),
    ),
  );

describe('the template', { timeout: 120_000 }, () => {
  it('protects every table', () => {
    const tables = Object.values(resources('AWS::DynamoDB::Table'));
    expect(tables).toHaveLength(tableNames.length);
    for (const { Properties } of tables) {
      expect(Properties).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      });
    }
  });

  it('deploys what the simulation runs: variables, time limits, followers and machines', () => {
    for (const { Properties } of Object.values(resources('AWS::Lambda::Function'))) {
      const { Description, Environment, Timeout } = Properties as {
        Description: string;
        Environment?: { Variables: object };
        Timeout: number;
      };
      const declared = Object.entries(functionDeclarations).find(
        ([, { summary }]) => summary === Description,
      );
      if (!declared) continue;
      const [name, { timeoutSeconds }] = declared;
      const simulated = environmentOf(name as keyof typeof functionDeclarations);
      expect([name, Object.keys(simulated).sort()]).toEqual([
        name,
        Object.keys(Environment?.Variables ?? {}).sort(),
      ]);
      expect([name, timeoutSeconds]).toEqual([name, Timeout]);
    }
    const mapped = Object.values(resources('AWS::Lambda::EventSourceMapping')).map(({ Properties }) => ({
      batchSize: Properties['BatchSize'],
      retries: Properties['MaximumRetryAttempts'],
      bisects: Properties['BisectBatchOnFunctionError'],
      filters: JSON.stringify(Properties['FilterCriteria'] ?? ''),
    }));
    const simulated = [...mappingsOf('journeys'), ...mappingsOf('audit')];
    expect(mapped).toHaveLength(simulated.length);
    for (const { batchSize, retries } of simulated)
      expect(mapped).toContainEqual(expect.objectContaining({ batchSize, retries, bisects: true }));
    expect(mapped.filter(({ filters }) => filters.includes('INSERT') && filters.includes('R#'))).toHaveLength(
      1,
    );
    const machines = Object.values(resources('AWS::StepFunctions::StateMachine')).map(({ Properties }) =>
      String(Properties['DefinitionString']).replaceAll('${steps}', 'steps'),
    );
    expect(machines.sort()).toEqual([...definitions.values()].map((each) => JSON.stringify(each)).sort());
  });

  it('gives no role a wildcard', () => {
    const policies = Object.values(resources('AWS::IAM::Policy'));
    expect(policies.length).toBeGreaterThan(0);
    for (const { Properties } of policies) {
      const { Statement } = Properties['PolicyDocument'] as {
        Statement: { Action: unknown; Resource: unknown }[];
      };
      for (const { Action, Resource } of Statement) {
        expect(JSON.stringify(Action)).not.toContain('*');
        if (!isLogDelivery(Action)) expect(Resource).not.toBe('*');
      }
    }
  });

  it('lets each stage machine call one function, and log errors without what it carries', () => {
    const machines = Object.values(resources('AWS::StepFunctions::StateMachine'));
    expect(machines).toHaveLength(machineStages.length);
    for (const { Properties } of machines) {
      expect(Properties).toMatchObject({
        StateMachineType: 'STANDARD',
        LoggingConfiguration: { Level: 'ERROR', IncludeExecutionData: false },
      });
    }
    const alarms = Object.values(resources('AWS::CloudWatch::Alarm'));
    const failing = alarms.filter(({ Properties }) => Properties['MetricName'] === 'ExecutionsFailed');
    expect(failing).toHaveLength(machineStages.length);
    for (const [id, { Properties }] of Object.entries(resources('AWS::IAM::Policy'))) {
      if (!id.startsWith('machines')) continue;
      const { Statement } = Properties['PolicyDocument'] as { Statement: { Action: unknown }[] };
      const own = Statement.filter(({ Action }) => !isLogDelivery(Action));
      expect(own).toMatchObject([{ Action: 'lambda:InvokeFunction', Effect: 'Allow' }]);
    }
  });

  it('keeps what a follower of a stream gave up on in an encrypted queue', () => {
    const mappings = Object.values(resources('AWS::Lambda::EventSourceMapping'));
    expect(mappings.length).toBeGreaterThan(0);
    for (const { Properties } of mappings) {
      expect(Properties).toHaveProperty('DestinationConfig.OnFailure.Destination');
      expect(Properties).toMatchObject({ BisectBatchOnFunctionError: true });
    }
    for (const { Properties } of Object.values(resources('AWS::SQS::Queue'))) {
      expect(Properties['SqsManagedSseEnabled'] ?? Properties['KmsMasterKeyId']).toBeTruthy();
    }
  });

  it('has a runbook page for every alarm', () => {
    const alarms = Object.values(resources('AWS::CloudWatch::Alarm'));
    expect(alarms.length).toBeGreaterThan(0);
    for (const { Properties } of alarms) {
      const page = /docs\/runbooks\/[a-z-]+\.md/.exec(String(Properties['AlarmDescription']))?.[0] ?? '';
      expect(existsSync(page)).toBe(true);
    }
  });

  it('routes each operation of the OpenAPI document and no other', () => {
    const parts = resources('AWS::ApiGateway::Resource');
    const pathTo = (id: unknown): string => {
      const found = parts[(id as { Ref?: string }).Ref ?? ''];
      if (!found) return '';
      return `${pathTo(found.Properties['ParentId'])}/${String(found.Properties['PathPart'])}`;
    };
    const routed = Object.values(resources('AWS::ApiGateway::Method')).map(
      ({ Properties }) => `${String(Properties['HttpMethod'])} ${pathTo(Properties['ResourceId'])}`,
    );
    const paths = openApiDocument()['paths'] as Record<string, object>;
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} /v1${path}`),
    );
    expect(routed.sort()).toEqual(documented.sort());
  });

  it('leaves no finding of cdk-nag', () => {
    for (const stack of stacks) {
      const findings = Annotations.fromStack(stack).findError('*', Match.stringLikeRegexp('AwsSolutions-.*'));
      expect(findings.map(({ id, entry }) => `${id}: ${JSON.stringify(entry.data).slice(0, 120)}`)).toEqual(
        [],
      );
    }
  });
});
