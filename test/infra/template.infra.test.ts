import { readdirSync, readFileSync } from 'node:fs';

import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Stack } from 'aws-cdk-lib';
import { beforeAll, describe, expect, it } from 'vitest';

import { createApp } from '../../infra/app.ts';
import { metrics, metricsNamespace, stageDimension } from '../../functions/logs/metrics.ts';
import { followerNames, functionDeclarations } from '../../infra/functions.ts';
import { siteNames } from '../../infra/sites.ts';
import { machineStages } from '../../infra/machines/stage-machines.ts';
import { buildFunctions, isBuilt } from '../../infra/build.ts';
import { openApiDocument } from '../../schemas/openapi/document.ts';
import { operations } from '../../schemas/operations.ts';
import type { Operation } from '../../schemas/operations/define.ts';
import { tableNames } from '../../functions/store/tables.ts';
import { definitions, environmentOf, mappingsOf } from '../simulation/deployment.ts';

interface WatchedMetric {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions?: unknown;
}

/** Every metric that an alarm looks at. */
const watchedMetrics = (): readonly WatchedMetric[] =>
  Object.values(resources('AWS::CloudWatch::Alarm')).map(
    ({ Properties }) => Properties as unknown as WatchedMetric,
  );

/** A deployment that has the sites too. */
const withSites = {
  victimSiteUrl: 'https://your-page.example',
  staffSiteUrl: 'https://victims.example',
  deskPhone: '0808 157 0192',
  siteCertificateArn: 'arn:aws:acm:eu-west-2:111122223333:certificate/example',
};

let stacks: Stack[] = [];

beforeAll(async () => {
  if (!isBuilt()) await buildFunctions();
  stacks = createApp(withSites)
    .node.findAll()
    .filter((child) => Stack.isStack(child));
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

  it('has a runbook for every alarm that names it, and no runbook for an alarm that there is not', () => {
    const told = [
      ...Object.values(resources('AWS::CloudWatch::Alarm')).map(
        ({ Properties }) => Properties['AlarmDescription'],
      ),
      ...Object.values(resources('AWS::Events::Rule')).map(({ Properties }) => Properties['Description']),
    ].flatMap((text) => {
      const [, name, page] =
        /^([a-z0-9-]+): .* Runbook: (docs\/runbooks\/[a-z-]+\.md)$/.exec(String(text)) ?? [];
      return name !== undefined && page !== undefined ? [{ name, page }] : [];
    });
    expect(told.length).toBeGreaterThan(Object.keys(resources('AWS::CloudWatch::Alarm')).length);
    const namedOn = new Map(
      readdirSync('docs/runbooks').map((file) => {
        const page = `docs/runbooks/${file}`;
        const [, line = ''] = /^Alarms: (.+)$/m.exec(readFileSync(page, 'utf8')) ?? [];
        return [page, [...line.matchAll(/`([^`]+)`/g)].map(([, pattern = '']) => pattern)] as const;
      }),
    );
    const fits = (pattern: string) => (name: string) =>
      pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern;
    for (const { name, page } of told)
      expect([name, namedOn.get(page)?.some((pattern) => fits(pattern)(name))]).toEqual([name, true]);
    for (const [page, patterns] of namedOn)
      for (const pattern of patterns)
        expect([
          page,
          pattern,
          told.some(({ name, page: on }) => on === page && fits(pattern)(name)),
        ]).toEqual([page, pattern, true]);
  });

  it.each([
    ['callers and people who are answered 5xx', 'AWS/ApiGateway', '5XXError', 1 + siteNames.length],
    ['answers that take long', 'AWS/ApiGateway', 'Latency', 1],
    [
      'a function that fails',
      'AWS/Lambda',
      'Errors',
      Object.keys(functionDeclarations).length - 1 + siteNames.length,
    ],
    ['an authoriser that fails', 'VictimJourney', 'AuthoriserFaults', 1],
    ['followers that are behind', 'AWS/Lambda', 'IteratorAge', followerNames.length],
    [
      'changes that a follower gave up on',
      'AWS/SQS',
      'ApproximateNumberOfMessagesVisible',
      followerNames.length,
    ],
    ['functions that are throttled', 'AWS/Lambda', 'Throttles', 1],
    ['tables that are throttled at writing', 'AWS/DynamoDB', 'WriteThrottleEvents', tableNames.length],
    ['tables that are throttled at reading', 'AWS/DynamoDB', 'ReadThrottleEvents', tableNames.length],
    ['transactions that meet', 'AWS/DynamoDB', 'TransactionConflict', 1],
    ['executions that fail', 'AWS/States', 'ExecutionsFailed', machineStages.length],
    ['executions that time out', 'AWS/States', 'ExecutionsTimedOut', machineStages.length],
    ['machines that are throttled', 'AWS/States', 'ThrottledEvents', 1],
    ['requests that the firewall blocks', 'AWS/WAFV2', 'BlockedRequests', 1],
    ['lock-outs', 'VictimJourney', 'KeysLockedOut', 1],
    ['right keys from wrong places', 'VictimJourney', 'KeysFromElsewhere', 1],
    ['knocks', 'VictimJourney', 'EventsWaiting', 1],
    ['parked records', 'VictimJourney', 'RecordsParked', 1],
    ['items that cannot be read', 'VictimJourney', 'ItemsUnreadable', 1],
    ['doorbells that are disabled', 'VictimJourney', 'DoorbellsDisabled', 1],
    ['a sweep that is behind', 'VictimJourney', 'dutySweepUnfinished', 1],
    ['court messages that wait too long', 'VictimJourney', 'courtMessagesLate', 1],
    ['the end of the bank holidays', 'VictimJourney', 'bankHolidayDaysLeft', 1],
    ['the first administrators', 'AWS/Lambda', 'Invocations', 1],
  ])('has an alarm for %s', (_kind, namespace, metric, count) => {
    const watched = watchedMetrics().filter(
      (one) => one.Namespace === namespace && one.MetricName === metric,
    );
    expect(watched).toHaveLength(count);
    for (const { Namespace, Dimensions } of watched)
      if (Namespace === metricsNamespace)
        expect(Dimensions).toEqual([{ Name: stageDimension, Value: 'live' }]);
  });

  it('has no alarm for refusals: an unauthorised caller is no fault of the authoriser', () => {
    const names = watchedMetrics().map(({ MetricName }) => MetricName);
    expect(names).not.toContain('KeysRefused');
    const errors = Object.entries(resources('AWS::CloudWatch::Alarm')).filter(
      ([, { Properties }]) => Properties['MetricName'] === 'Errors',
    );
    expect(errors.filter(([id]) => id.startsWith('authorise'))).toEqual([]);
  });

  it('watches no metric that the service does not keep', () => {
    const own = watchedMetrics().filter(({ Namespace }) => Namespace === metricsNamespace);
    expect(own.filter(({ MetricName }) => !(MetricName in metrics))).toEqual([]);
  });

  it('routes each path of the OpenAPI document and no other', () => {
    const parts = resources('AWS::ApiGateway::Resource');
    const pathTo = (id: unknown): string => {
      const found = parts[(id as { Ref?: string }).Ref ?? ''];
      if (!found) return '';
      return `${pathTo(found.Properties['ParentId'])}/${String(found.Properties['PathPart'])}`;
    };
    // A site has its routes in its function.
    const ofSites = ['ANY ', 'ANY /{proxy+}'];
    const routed = Object.values(resources('AWS::ApiGateway::Method'))
      .map(({ Properties }) => `${String(Properties['HttpMethod'])} ${pathTo(Properties['ResourceId'])}`)
      .filter((route) => !ofSites.includes(route));
    const paths = openApiDocument()['paths'] as Record<string, object>;
    expect(routed.sort()).toEqual(
      Object.keys(paths)
        .map((path) => `ANY /v1${path}`)
        .sort(),
    );
  });

  it('has the operations of a path in one function, with a key for all or for none', () => {
    const all: readonly Operation[] = operations;
    for (const one of all)
      for (const other of all.filter(({ path }) => path === one.path))
        expect([other.function, other.scope === null]).toEqual([one.function, one.scope === null]);
  });

  it('tells every function that answers callers where it answers', () => {
    const answering = resources('AWS::Lambda::Function');
    for (const [name, { trigger }] of Object.entries(functionDeclarations)) {
      if (trigger !== 'api') continue;
      const made = Object.entries(answering).filter(([id]) => id.startsWith(name.replaceAll('-', '')));
      expect(JSON.stringify(made), name).toContain('PUBLIC_URL');
    }
  });

  it('tells every function that answers callers, tells keys apart or makes them that its keys are live', () => {
    const made = Object.entries(resources('AWS::Lambda::Function'));
    for (const [name, { trigger }] of Object.entries(functionDeclarations)) {
      const own = made.filter(([id]) => id.startsWith(name.replaceAll('-', '')));
      const takesKeys = ['api', 'authoriser', 'operator'].includes(trigger);
      expect(JSON.stringify(own).includes('"ENVIRONMENT":"live"'), name).toBe(takesKeys);
    }
  });

  it('lets a site read two secrets and no table, at a host of its own', () => {
    const pages = Template.fromStack(stacks.find(({ stackName }) => stackName.endsWith('-pages')) as Stack);
    const policies = Object.values(pages.findResources('AWS::IAM::Policy'));
    expect(policies).toHaveLength(siteNames.length);
    for (const { Properties } of policies as { Properties: Record<string, unknown> }[]) {
      const { Statement } = Properties['PolicyDocument'] as { Statement: { Action: string | string[] }[] };
      expect(Statement.flatMap(({ Action }) => Action).sort()).toEqual([
        'kms:Decrypt',
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        'secretsmanager:GetSecretValue',
      ]);
    }
    const names = Object.values(pages.findResources('AWS::ApiGateway::DomainName')) as {
      Properties: { DomainName: string };
    }[];
    expect(names.map(({ Properties }) => Properties.DomainName).sort()).toEqual([
      'victims.example',
      'your-page.example',
    ]);
    for (const { Properties } of Object.values(pages.findResources('AWS::ApiGateway::RestApi')) as {
      Properties: object;
    }[])
      expect(Properties).toMatchObject({ DisableExecuteApiEndpoint: true });
  });

  it('leaves no finding of cdk-nag', () => {
    // What is found in a nested stack is said of the stack that it is in.
    for (const stack of stacks.filter(({ nested }) => !nested)) {
      const findings = Annotations.fromStack(stack).findError('*', Match.stringLikeRegexp('AwsSolutions-.*'));
      expect(findings.map(({ id, entry }) => `${id}: ${JSON.stringify(entry.data).slice(0, 120)}`)).toEqual(
        [],
      );
    }
  });
});
