import { Duration, Stack } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

import { tableNames } from '../functions/store/tables.ts';

import { alarmDescription } from './alarms.ts';
import { setUp, throughServices } from './key-policy.ts';
import { BREAK_GLASS, OPERATOR, restoredTableName, roleName } from './names.ts';
import type { StatefulStack } from './stateful-stack.ts';

export interface OperatorRolesProps {
  readonly prefix: string;
  /** Which principals of the account may take the roles; any that its own policies let, where there are none. */
  readonly operatorArns: readonly string[];
  readonly stateful: StatefulStack;
  /** What operators start by name. */
  readonly operatorFunctions: readonly IFunction[];
  readonly redriven: readonly IFunction[];
  /** Where the place of records goes that a follower gave up on. */
  readonly failures: readonly IQueue[];
  /** Who is told that the glass was broken. */
  readonly topic: ITopic;
}

/**
 * The two roles of people. Neither reads a journey through the API, and neither can change a policy: what an operator
 * has to do in an emergency is here, named, so that no key policy has to be changed for it.
 */
export class OperatorRoles extends Construct {
  constructor(scope: Construct, id: string, props: OperatorRolesProps) {
    super(scope, id);
    const operator = this.role(OPERATOR, 'Makes the first administrators.', props);
    for (const started of props.operatorFunctions) {
      allow(operator, ['lambda:InvokeFunction'], [started.functionArn]);
      this.watch(started);
    }
    const breakGlass = this.role(
      BREAK_GLASS,
      'For emergencies: verifies the audit, gives failed records to their followers again, restores tables.',
      props,
    );
    letVerifyAudit(breakGlass, props);
    letRedrive(breakGlass, props);
    letRestore(breakGlass, props);
    this.tellOf(breakGlass, props.topic);
  }

  /** That it runs is news, and an alarm on any day but the first. */
  private watch(started: IFunction): void {
    new cloudwatch.Alarm(this, `${started.node.id}-started`, {
      alarmDescription: alarmDescription(
        `${started.node.id}-started`,
        'First administrators are being made.',
        'first-administrators',
      ),
      metric: started.metricInvocations({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
  }

  private role(name: string, description: string, { prefix, operatorArns }: OperatorRolesProps): iam.Role {
    const { account, region } = Stack.of(this);
    return new iam.Role(this, name, {
      roleName: roleName(prefix, name),
      description,
      // Taken elsewhere than at the region's own STS, nobody here would be told.
      assumedBy: new iam.AccountPrincipal(account).withConditions({
        StringEquals: { 'aws:RequestedRegion': region },
        ...(operatorArns.length > 0 ? { ArnLike: { 'aws:PrincipalArn': operatorArns } } : {}),
      }),
    });
  }

  /** Tells the topic whenever somebody takes a role: needs a trail of CloudTrail in the region. */
  private tellOf(role: iam.Role, topic: ITopic): void {
    const text = (path: string) => events.EventField.fromPath(path);
    new events.Rule(this, 'glass-broken', {
      description: alarmDescription('glass-broken', 'Somebody took the break-glass role.', 'break-glass'),
      eventPattern: {
        source: ['aws.sts'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: { eventName: ['AssumeRole'], requestParameters: { roleArn: [role.roleArn] } },
      },
      targets: [
        new targets.SnsTopic(topic, {
          message: events.RuleTargetInput.fromText(
            `${text('$.detail.userIdentity.arn')} took the break-glass role at ${text('$.time')}. Runbook: docs/runbooks/break-glass.md`,
          ),
        }),
      ],
    });
  }
}

const allow = (
  role: iam.Role,
  actions: string[],
  resources: string[],
  conditions?: Record<string, unknown>,
) => role.addToPolicy(new iam.PolicyStatement({ actions, resources, ...(conditions ? { conditions } : {}) }));

function letVerifyAudit(role: iam.Role, { stateful }: OperatorRolesProps): void {
  allow(role, ['dynamodb:Query'], [stateful.tables.audit.tableArn]);
  allow(role, ['s3:GetObject'], [stateful.anchors.arnForObjects('ends/*')]);
  allow(role, ['s3:ListBucket'], [stateful.anchors.bucketArn]);
  allow(role, ['secretsmanager:GetSecretValue'], [stateful.secrets.audit]);
}

function letRedrive(role: iam.Role, { stateful, redriven, failures }: OperatorRolesProps): void {
  allow(role, ['dynamodb:Query'], [stateful.tables.parked.tableArn]);
  allow(
    role,
    ['lambda:InvokeFunction'],
    redriven.map(({ functionArn }) => functionArn),
  );
  allow(
    role,
    ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
    failures.map(({ queueArn }) => queueArn),
  );
  allow(
    role,
    ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    tableNames.flatMap((name) => stateful.tables[name].tableStreamArn ?? []),
  );
}

/** DynamoDB asks for all of these of whoever restores a table that is encrypted with a key of one's own. */
function letRestore(role: iam.Role, { prefix, stateful }: OperatorRolesProps): void {
  const stack = Stack.of(role);
  const tables = tableNames.map((name) => stateful.tables[name].tableArn);
  allow(
    role,
    ['dynamodb:DescribeContinuousBackups', 'dynamodb:DescribeTable', 'dynamodb:RestoreTableToPointInTime'],
    tables,
  );
  allow(
    role,
    [
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      'dynamodb:DescribeTable',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:RestoreTableToPointInTime',
      'dynamodb:Scan',
      'dynamodb:UpdateItem',
    ],
    [
      stack.formatArn({
        service: 'dynamodb',
        resource: 'table',
        resourceName: restoredTableName(prefix, '*'),
      }),
    ],
  );
  allow(
    role,
    [...setUp],
    tableNames.map((name) => stateful.keys[name].keyArn),
    { StringEquals: { 'kms:ViaService': throughServices(stack) } },
  );
}
