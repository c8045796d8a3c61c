import { CfnOutput, Duration, NestedStack, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as lambdaDestinations from 'aws-cdk-lib/aws-lambda-event-sources';
import * as logs from 'aws-cdk-lib/aws-logs';
import { CfnRotationSchedule } from 'aws-cdk-lib/aws-secretsmanager';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

import { operations } from '../schemas/operations.ts';
import { rotations, type Rotation, type SecretName } from '../functions/store/secret-names.ts';
import { tableNames } from '../functions/store/tables.ts';

import { AlarmTopic } from './alarm-topic.ts';
import { addAlarms, type Watched } from './alarms.ts';
import { addDashboard } from './dashboard.ts';
import { accessLogLine, addDomain, edgeOf, publicUrlOf } from './api-edge.ts';
import { Firewall } from './firewall.ts';
import {
  functionDeclarations,
  outputOf,
  parkingNames,
  tablesOf,
  type FunctionDeclaration,
  type MachineAction,
} from './functions.ts';
import { addGatewayResponses } from './gateway-responses.ts';
import { keyActionsOf } from './key-users.ts';
import { executionArns, machineArnPrefix, machineArns, StageMachines } from './machines/stage-machines.ts';
import { namePrefixOf, operatorFunctionName, roleName } from './names.ts';
import { OperatorRoles } from './operator-roles.ts';
import { PipelineRole } from './pipeline-role.ts';
import type { Settings } from './settings.ts';
import type { StatefulStack } from './stateful-stack.ts';
import { throttle } from './throttle.ts';

/** With Lambda's growing pauses between them this lasts for hours, and less than the stream's one day. */
const STREAM_RETRIES = 200;

export interface StatelessStackProps extends StackProps {
  readonly stateful: StatefulStack;
  readonly settings: Settings;
}

/** What a release replaces: the API and its functions. */
export class StatelessStack extends Stack {
  private readonly stateful: StatefulStack;
  private readonly settings: Settings;
  private readonly prefix: string;
  private readonly functions = new Map<string, lambda.Function>();
  private readonly bus: events.EventBus;
  private readonly failures = new Map<string, sqs.Queue>();
  /** Where partners reach the API, with its version. */
  readonly baseUrl: string;

  constructor(scope: Construct, id: string, { stateful, settings, ...props }: StatelessStackProps) {
    super(scope, id, props);
    this.stateful = stateful;
    this.prefix = namePrefixOf(settings.stage);
    this.bus = new events.EventBus(this, 'bus', {
      eventBusName: this.prefix,
      description: 'What happened on journeys: ids and codes only.',
    });
    this.settings = settings;
    for (const [name, declaration] of Object.entries(functionDeclarations)) {
      this.functions.set(name, this.function(name, declaration));
    }
    for (const [name, { trigger }] of Object.entries<FunctionDeclaration>(functionDeclarations)) {
      if (trigger === 'journeys-stream') this.follow('journeys', name, this.named(name));
      if (trigger === 'audit-stream') this.follow('audit', name, this.named(name), [newAuditRecords]);
      const schedule = schedules.get(trigger);
      if (schedule) this.onSchedule(name, this.named(name), schedule);
      if (trigger === 'rotation') for (const each of rotations) this.rotate(this.named(name), each);
    }
    const { machines } = new StageMachines(this, 'machines', {
      prefix: this.prefix,
      steps: this.named('steps'),
      reconcile: this.named('reconcile'),
    });
    const api = this.api();
    for (const [name, declaration] of Object.entries<FunctionDeclaration>(functionDeclarations)) {
      for (const started of declaration.starts ?? []) this.letStart(this.named(name), started);
      // What it says of itself leads to it: to those who call it, and to those it calls.
      if (declaration.trigger === 'api' || declaration.callsReceivers)
        this.named(name).addEnvironment('PUBLIC_URL', publicUrlOf(api, settings));
      if (takesKeys.includes(declaration.trigger))
        this.named(name).addEnvironment('ENVIRONMENT', settings.environment);
      if (declaration.callsReceivers) this.letCallReceivers(this.named(name));
    }
    this.watch({
      api,
      functions: this.functions,
      machines,
      tables: stateful.tables,
      failures: this.failures,
      firewall: this.prefix,
      stage: settings.stage,
    });
    const { topic } = new AlarmTopic(this, 'alarms', { email: settings.alarmEmail });
    const triggered = (by: FunctionDeclaration['trigger']) =>
      Object.entries<FunctionDeclaration>(functionDeclarations)
        .filter(([, { trigger }]) => trigger === by)
        .map(([name]) => this.named(name));
    for (const started of triggered('operator'))
      started.addEnvironment('FIRST_ADMINISTRATORS', settings.firstAdministrators.join(','));
    new OperatorRoles(this, 'operators', {
      prefix: this.prefix,
      operatorArns: settings.operatorArns,
      stateful,
      operatorFunctions: triggered('operator'),
      redriven: parkingNames.map((name) => this.named(name)),
      failures: [...this.failures.values()],
      topic,
    });
    new PipelineRole(this, 'pipeline', { prefix: this.prefix, settings });
    new Firewall(this, 'firewall', {
      name: this.prefix,
      api,
      address: publicUrlOf(api, settings),
      rate: settings.firewallRate,
      rateWithoutKey: settings.firewallRateWithoutKey,
      networks: settings.callerNetworks,
    });
    addDomain(this, api, settings);
    new CfnOutput(this, 'apiId', { value: api.restApiId });
    this.baseUrl = `${publicUrlOf(api, settings)}/v1`;
    new CfnOutput(this, 'baseUrl', { value: this.baseUrl });
    for (const name of parkingNames)
      new CfnOutput(this, outputOf(name), { value: this.named(name).functionName });
  }

  /** Alarms and dashboard: a nested stack, for the resources that a stack may have are few. The emulator knows none. */
  private watch(watched: Watched): void {
    const scope = this.settings.emulated
      ? new Construct(this, 'monitoring')
      : new NestedStack(this, 'monitoring', { description: 'The alarms and the dashboard of the service.' });
    addAlarms(scope, watched);
    addDashboard(scope, watched, this.prefix);
  }

  private named(name: string): lambda.Function {
    const found = this.functions.get(name);
    if (!found) throw new Error(`No function is declared as ${name}.`);
    return found;
  }

  private function(name: string, declaration: FunctionDeclaration): lambda.Function {
    const logGroup = new logs.LogGroup(this, `${name}-logs`, {
      retention: logs.RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const role = new iam.Role(this, `${name}-role`, {
      roleName: roleName(this.prefix, name),
      description: declaration.summary,
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    });
    logGroup.grantWrite(role);
    this.grant(role, declaration);
    const made = new lambda.Function(this, name, {
      description: declaration.summary,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      handler: 'index.handler',
      ...(declaration.trigger === 'operator'
        ? { functionName: operatorFunctionName(this.prefix, name) }
        : {}),
      code: lambda.Code.fromAsset(`dist/${name}`, { exclude: ['*.map'] }),
      memorySize: 512,
      timeout: Duration.seconds(declaration.timeoutSeconds),
      role,
      logGroup,
      environment: this.variables(declaration),
    });
    return made;
  }

  /** Has Secrets Manager call a function, on the schedule of a secret, to make the next version of it. */
  private rotate(rotator: lambda.Function, [secret, { everyDays }]: [SecretName, Rotation]): void {
    const secretArn = this.stateful.secrets[secret];
    rotator.addToRolePolicy(
      new iam.PolicyStatement({
        actions: [
          'secretsmanager:DescribeSecret',
          'secretsmanager:PutSecretValue',
          'secretsmanager:UpdateSecretVersionStage',
        ],
        resources: [secretArn],
      }),
    );
    const permission = new lambda.CfnPermission(this, `${secret}-rotation-permission`, {
      action: 'lambda:InvokeFunction',
      functionName: rotator.functionArn,
      principal: 'secretsmanager.amazonaws.com',
      sourceArn: secretArn,
      sourceAccount: this.account,
    });
    new CfnRotationSchedule(this, `${secret}-rotation`, {
      secretId: secretArn,
      rotationLambdaArn: rotator.functionArn,
      rotationRules: { automaticallyAfterDays: everyDays },
      rotateImmediatelyOnUpdate: false,
    }).addResourceDependency(permission);
  }

  /** Lets a function start another without waiting for it. */
  private letStart(starter: lambda.Function, name: string): void {
    const { functionArn, functionName } = this.named(name);
    starter.addToRolePolicy(
      new iam.PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] }),
    );
    starter.addEnvironment(`${name.toUpperCase()}_FUNCTION`, functionName);
  }

  /** Tells a function which receivers it may call. */
  private letCallReceivers(caller: lambda.Function): void {
    const { receiverNetworks, receiverAuthority } = this.settings;
    caller.addEnvironment('RECEIVER_NETWORKS', receiverNetworks.join(','));
    if (receiverAuthority) caller.addEnvironment('RECEIVER_AUTHORITY', receiverAuthority);
  }

  private grant(role: iam.Role, declaration: FunctionDeclaration): void {
    const { indexes, secrets, machines, bus, anchors, messages = [] } = declaration;
    const tables = tablesOf(declaration);
    const allow = (actions: string[], resources: string[]) =>
      role.addToPolicy(new iam.PolicyStatement({ actions, resources }));
    for (const table of tableNames) {
      const actions = tables[table];
      if (!actions) continue;
      const { tableArn } = this.stateful.tables[table];
      allow(
        actions.map((action) => `dynamodb:${action}`),
        [tableArn],
      );
      const queried = indexes?.[table] ?? [];
      if (queried.length > 0)
        allow(
          ['dynamodb:Query'],
          queried.map((index) => `${tableArn}/index/${index}`),
        );
    }
    for (const secret of secrets) {
      allow(['secretsmanager:GetSecretValue'], [this.stateful.secrets[secret]]);
    }
    const onExecutions = machines?.filter((action) => executionActions.includes(action)) ?? [];
    const onMachines = machines?.filter((action) => !executionActions.includes(action)) ?? [];
    const states = (actions: readonly MachineAction[]) => actions.map((action) => `states:${action}`);
    if (onMachines.length > 0) allow(states(onMachines), machineArns(this, this.prefix));
    if (onExecutions.length > 0) allow(states(onExecutions), executionArns(this, this.prefix));
    if (bus) allow(['events:PutEvents'], [this.bus.eventBusArn]);
    if (anchors) allow([`s3:${anchors}`], [this.stateful.anchors.arnForObjects('ends/*')]);
    // Without it, an object that is not there is answered as one that is forbidden.
    if (anchors === 'GetObject') allow(['s3:ListBucket'], [this.stateful.anchors.bucketArn]);
    if (messages.length > 0) {
      const actions = messages.map((action) => `s3:${action}`);
      allow(actions, [this.stateful.messages.arnForObjects('bodies/*')]);
    }
    if (messages.includes('GetObject')) allow(['s3:ListBucket'], [this.stateful.messages.bucketArn]);
    for (const [key, needed] of keyActionsOf(declaration))
      allow([...needed], [this.stateful.keys[key].keyArn]);
  }

  private variables(declaration: FunctionDeclaration): Record<string, string> {
    const { secrets, vault, machines, bus, signing, anchors, messages } = declaration;
    const tables = tablesOf(declaration);
    return Object.fromEntries([
      ['STAGE', this.settings.stage],
      ...tableNames
        .filter((table) => tables[table])
        .map((table) => [`${table.toUpperCase()}_TABLE`, this.stateful.tables[table].tableName]),
      ...secrets.map((secret) => [`${secret.toUpperCase()}_SECRET`, this.stateful.secrets[secret]]),
      ...(machines ? [['MACHINE_ARN_PREFIX', machineArnPrefix(this, this.prefix)]] : []),
      ...(bus ? [['EVENT_BUS', this.bus.eventBusName]] : []),
      ...(vault ? [['PEOPLE_KEY', this.stateful.keys.people.keyArn]] : []),
      ...(anchors ? [['AUDIT_BUCKET', this.stateful.anchors.bucketName]] : []),
      ...(messages ? [['MESSAGES_BUCKET', this.stateful.messages.bucketName]] : []),
      ...(signing ? [['SIGNING_KEY', this.stateful.keys.signing.keyArn]] : []),
    ]) as Record<string, string>;
  }

  /** Lets a function follow the changes of a table, each until it succeeds. */
  private follow(
    table: 'journeys' | 'audit',
    name: string,
    follower: lambda.Function,
    filters: Record<string, unknown>[] = [],
  ): void {
    const streamArn = this.stateful.tables[table].tableStreamArn;
    if (!streamArn) throw new Error(`The table ${table} has no stream.`);
    follower.addToRolePolicy(
      new iam.PolicyStatement({
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        resources: [streamArn],
      }),
    );
    new lambda.EventSourceMapping(this, `${name}-stream`, {
      target: follower,
      eventSourceArn: streamArn,
      startingPosition: lambda.StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      ...(table === 'journeys' ? { parallelizationFactor: 10 } : {}),
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      ...(filters.length > 0 ? { filters } : {}),
      retryAttempts: STREAM_RETRIES,
      onFailure: new lambdaDestinations.SqsDlq(this.failureQueue(name)),
    });
  }

  /** Where the place of records goes that a follower could not take after every retry; never their content. */
  private failureQueue(name: string): sqs.Queue {
    const queue = new sqs.Queue(this, `${name}-failures`, {
      encryption: sqs.QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.failures.set(name, queue);
    return queue;
  }

  private onSchedule(name: string, made: lambda.Function, { each, schedule }: Schedule): void {
    new events.Rule(this, `${name}-${each}`, {
      description: `Runs the function ${name} every ${each}.`,
      schedule,
      targets: [new targets.LambdaFunction(made)],
    });
  }

  private api(): apigateway.RestApi {
    const accessLogs = new logs.LogGroup(this, 'api-access-logs', {
      retention: logs.RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const api = new apigateway.RestApi(this, 'api', {
      restApiName: this.prefix,
      description: 'The victim journey API.',
      ...edgeOf(this, this.settings),
      cloudWatchRole: false,
      deployOptions: {
        stageName: 'live',
        accessLogDestination: new apigateway.LogGroupLogDestination(accessLogs),
        accessLogFormat: apigateway.AccessLogFormat.custom(accessLogLine),
        throttlingRateLimit: throttle.requestsASecond,
        throttlingBurstLimit: throttle.burst,
      },
    });
    addGatewayResponses(api, publicUrlOf(api, this.settings));
    this.routes(api);
    return api;
  }

  private routes(api: apigateway.RestApi): void {
    const authoriser = new apigateway.RequestAuthorizer(this, 'authoriser', {
      handler: this.named('authorise'),
      // A key may come in either of two headers, so neither can be required here.
      identitySources: [],
      resultsCacheTtl: Duration.seconds(0),
    });
    const root = api.root.addResource('v1');
    // One route for each path, whatever the method: the function says which it takes.
    for (const operation of new Map(operations.map((one) => [one.path, one])).values()) {
      const integration = new apigateway.LambdaIntegration(this.named(operation.function), {
        // One permission for each function: one for each method would be a seventh of a stack's resources.
        scopePermissionToMethod: false,
      });
      const resource = root.resourceForPath(operation.path.slice(1));
      if (operation.scope === null) resource.addMethod('ANY', integration);
      else resource.addMethod('ANY', integration, { authorizer: authoriser });
    }
  }
}

interface Schedule {
  readonly each: string;
  readonly schedule: events.Schedule;
}

/** The functions that a clock starts. */
const schedules: ReadonlyMap<FunctionDeclaration['trigger'], Schedule> = new Map([
  ['minute', { each: 'minute', schedule: events.Schedule.rate(Duration.minutes(1)) }],
  // Away from the ends of hours and days, so that none has two runs or none.
  ['hour', { each: 'hour', schedule: events.Schedule.cron({ minute: '5' }) }],
  ['day', { each: 'day', schedule: events.Schedule.cron({ minute: '20', hour: '3' }) }],
]);

/** Records alone: what the follower itself writes does not call it. */
const newAuditRecords: Record<string, unknown> = lambda.FilterCriteria.filter({
  eventName: ['INSERT'],
  dynamodb: { Keys: { SK: { S: [{ prefix: 'R#' }] } } },
});

/** What asks whose keys the deployment takes: whatever tells them apart, makes them or answers them. */
const takesKeys: readonly FunctionDeclaration['trigger'][] = ['api', 'authoriser', 'operator'];

const executionActions: readonly MachineAction[] = ['DescribeExecution', 'StopExecution'];
