import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type * as stepfunctions from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';

import { metricsNamespace, stageDimension, type MetricName } from '../functions/logs/metrics.ts';
import type { TableName } from '../functions/store/tables.ts';

/** What is watched. */
export interface Watched {
  readonly api: RestApi;
  /** By the names of their declarations. */
  readonly functions: ReadonlyMap<string, lambda.Function>;
  /** The state machines, by the names of their stages. */
  readonly machines: ReadonlyMap<string, stepfunctions.StateMachine>;
  readonly tables: Readonly<Record<TableName, Table>>;
  /** Where the place of records goes that a follower gave up on, by its name. */
  readonly failures: ReadonlyMap<string, sqs.Queue>;
  /** The name of the firewall. */
  readonly firewall: string;
  readonly stage: string;
}

interface AlarmDeclaration {
  readonly says: string;
  /** The page of `docs/runbooks` that says what to do, and names this alarm. */
  readonly runbook: string;
  readonly metric: cloudwatch.IMetric;
  readonly threshold: number;
  readonly periods?: number;
  readonly isBelow?: true;
  /** What it means that nothing is measured; nothing, when left out. */
  readonly missing?: cloudwatch.TreatMissingData;
}

const period = Duration.minutes(5);

/** A metric that AWS keeps of one thing, or of all of a kind in the account. */
const ofAws = (namespace: string, metricName: string, dimensionsMap: Record<string, string> = {}) =>
  new cloudwatch.Metric({ namespace, metricName, dimensionsMap, statistic: 'Sum', period });

/** A metric that the service keeps of itself. */
export const ofService = (
  stage: string,
  metricName: MetricName,
  props: Partial<cloudwatch.MetricProps> = {},
): cloudwatch.Metric =>
  new cloudwatch.Metric({
    namespace: metricsNamespace,
    metricName,
    dimensionsMap: { [stageDimension]: stage },
    statistic: 'Sum',
    period,
    ...props,
  });

/** Every alarm of the service but those of operators, by its name. */
function alarmsOf(watched: Watched): Readonly<Record<string, AlarmDeclaration>> {
  return {
    ...alarmsOfApi(watched),
    ...alarmsOfKeys(watched),
    ...alarmsOfData(watched),
    ...alarmsOfMachines(watched),
    ...alarmsOfWork(watched),
  };
}

const alarmsOfApi = ({ api, firewall }: Watched): Readonly<Record<string, AlarmDeclaration>> => ({
  'api-5xx': {
    says: 'Callers are answered 5xx.',
    runbook: 'server-errors',
    metric: api.metricServerError({ period }),
    threshold: 5,
  },
  'api-slow': {
    says: 'One answer in a hundred takes more than five seconds.',
    runbook: 'server-errors',
    metric: api.metricLatency({ period, statistic: 'p99' }),
    threshold: 5000,
    periods: 3,
  },
  'firewall-blocks': {
    says: 'The firewall turns many requests away.',
    runbook: 'unwanted-callers',
    metric: ofAws('AWS/WAFV2', 'BlockedRequests', {
      WebACL: firewall,
      Region: api.env.region,
      Rule: 'ALL',
    }),
    threshold: 1000,
  },
});

const alarmsOfKeys = ({ stage }: Watched): Readonly<Record<string, AlarmDeclaration>> => ({
  'keys-locked-out': {
    says: 'Somebody tries bad keys.',
    runbook: 'unwanted-callers',
    metric: ofService(stage, 'KeysLockedOut'),
    threshold: 20,
  },
  'keys-from-elsewhere': {
    says: 'A right key was used from a place that is not its own.',
    runbook: 'unwanted-callers',
    metric: ofService(stage, 'KeysFromElsewhere'),
    threshold: 1,
  },
  'events-waiting': {
    says: 'Many events wait: somebody knocks at journeys, or names them wrongly.',
    runbook: 'unwanted-callers',
    metric: ofService(stage, 'EventsWaiting'),
    threshold: 200,
  },
});

function alarmsOfData({ tables }: Watched): Readonly<Record<string, AlarmDeclaration>> {
  const throttled = Object.entries(tables).flatMap(([name, { tableName: TableName }]) =>
    (['Read', 'Write'] as const).map((way): readonly [string, AlarmDeclaration] => [
      `${name}-${way.toLowerCase()}s-throttled`,
      {
        says: `The table ${name} takes no more ${way.toLowerCase()}s for the moment.`,
        runbook: 'throttling',
        metric: ofAws('AWS/DynamoDB', `${way}ThrottleEvents`, { TableName }),
        threshold: 50,
      },
    ]),
  );
  return {
    ...Object.fromEntries(throttled),
    'transactions-conflict': {
      says: 'Many writers meet on one journey.',
      runbook: 'throttling',
      metric: ofAws('AWS/DynamoDB', 'TransactionConflict', { TableName: tables.journeys.tableName }),
      threshold: 300,
    },
  };
}

const alarmsOfMachines = ({ machines }: Watched): Readonly<Record<string, AlarmDeclaration>> =>
  Object.fromEntries(
    [...machines].flatMap(([stage, machine]): (readonly [string, AlarmDeclaration])[] => {
      const ending = (metric: cloudwatch.IMetric, does: string): AlarmDeclaration => ({
        says: `Executions of the stage ${stage} ${does}.`,
        runbook: 'state-machine-failures',
        metric,
        threshold: 1,
      });
      return [
        [`${stage}-failed`, ending(machine.metricFailed({ period }), 'fail')],
        [`${stage}-timed-out`, ending(machine.metricTimedOut({ period }), 'live for a year and end')],
      ];
    }),
  );

function alarmsOfWork({ functions, failures, stage }: Watched): Readonly<Record<string, AlarmDeclaration>> {
  const each = (made: (name: string, of: lambda.Function) => readonly [string, AlarmDeclaration]) =>
    Object.fromEntries([...functions].map(([name, of]) => made(name, of)));
  const ofFollowers = Object.fromEntries(
    [...failures].flatMap(([name, queue]) => {
      const follower = functions.get(name);
      return follower ? alarmsOfFollower(name, follower, queue) : [];
    }),
  );
  return {
    ...each((name, of) => [`${name}-errors`, errorsOf(name, of, stage)]),
    ...ofFollowers,
    'functions-throttled': {
      says: 'Functions are throttled.',
      runbook: 'throttling',
      metric: ofAws('AWS/Lambda', 'Throttles'),
      threshold: 1,
    },
    'machines-throttled': {
      says: 'Starts or transitions of state machines are throttled.',
      runbook: 'throttling',
      metric: ofAws('AWS/States', 'ThrottledEvents', { ServiceMetric: 'StateTransition' }),
      threshold: 1,
    },
    'records-parked': {
      says: 'A follower or a timer could not take something, parked it and went on.',
      runbook: 'parked-records',
      metric: ofService(stage, 'RecordsParked'),
      threshold: 1,
    },
    'items-unreadable': {
      says: 'Lists were answered without items that cannot be read.',
      runbook: 'parked-records',
      metric: ofService(stage, 'ItemsUnreadable'),
      threshold: 1,
    },
    'doorbell-disabled': {
      says: 'A doorbell was taken out of use.',
      runbook: 'doorbell-disabled',
      metric: ofService(stage, 'DoorbellsDisabled'),
      threshold: 1,
    },
    'duty-sweep-behind': {
      says: 'The sweep of due duties does not run or finish.',
      runbook: 'duty-sweep',
      metric: ofService(stage, 'dutySweepUnfinished', {
        statistic: cloudwatch.Stats.MAXIMUM,
        period: Duration.minutes(1),
      }),
      threshold: 1,
      periods: 15,
      missing: cloudwatch.TreatMissingData.BREACHING,
    },
    'court-messages-late': {
      says: 'A message of a court or the police has waited for 28 days.',
      runbook: 'court-messages-late',
      metric: ofService(stage, 'courtMessagesLate', {
        statistic: cloudwatch.Stats.MAXIMUM,
        period: Duration.hours(1),
      }),
      threshold: 1,
      missing: cloudwatch.TreatMissingData.IGNORE,
    },
    'bank-holidays-end': {
      says: 'The bank holiday table ends soon.',
      runbook: 'bank-holidays',
      metric: ofService(stage, 'bankHolidayDaysLeft', {
        statistic: cloudwatch.Stats.MINIMUM,
        period: Duration.hours(1),
      }),
      threshold: 400,
      isBelow: true,
      missing: cloudwatch.TreatMissingData.IGNORE,
    },
  };
}

/**
 * That a function fails. The authoriser has to throw for API Gateway to answer 401, so whoever calls without a key
 * would ring an alarm of its errors for ever: it counts its faults itself. Where it cannot, because it is killed or
 * does not start, callers are answered 500, and `api-5xx` rings.
 */
const errorsOf = (name: string, of: lambda.Function, stage: string): AlarmDeclaration => ({
  says: `The function ${name} fails.`,
  runbook: 'function-errors',
  metric: name === 'authorise' ? ofService(stage, 'AuthoriserFaults') : of.metricErrors({ period }),
  threshold: 1,
});

const alarmsOfFollower = (
  name: string,
  follower: lambda.Function,
  queue: sqs.Queue,
): (readonly [string, AlarmDeclaration])[] => [
  [
    `${name}-behind`,
    {
      says: `The function ${name} is ten minutes behind what it follows.`,
      runbook: 'followers-behind',
      metric: follower.metric('IteratorAge', { period, statistic: cloudwatch.Stats.MAXIMUM }),
      threshold: 600_000,
    },
  ],
  [
    `${name}-failures-alarm`,
    {
      says: `The function ${name} gave up on changes.`,
      runbook: 'stream-failures',
      metric: queue.metricApproximateNumberOfMessagesVisible({ period }),
      threshold: 1,
    },
  ],
];

/** What an alarm says of itself, for whoever is told: its name, what happened, and where it is said what to do. */
export const alarmDescription = (name: string, says: string, runbook: string): string =>
  `${name}: ${says} Runbook: docs/runbooks/${runbook}.md`;

/** Makes the alarms of the service. */
export const addAlarms = (scope: Construct, watched: Watched): void => make(scope, alarmsOf(watched));

/** Makes the alarms of a site, by its name. */
export const addAlarmsOfSite = (
  scope: Construct,
  name: string,
  { api, function: served }: { readonly api: RestApi; readonly function: lambda.Function },
): void =>
  make(scope, {
    [`${name}-5xx`]: {
      says: `People are shown that ${name} does not work.`,
      runbook: 'server-errors',
      metric: api.metricServerError({ period }),
      threshold: 5,
    },
    [`${name}-errors`]: {
      says: `The function ${name} fails.`,
      runbook: 'function-errors',
      metric: served.metricErrors({ period }),
      threshold: 1,
    },
  });

function make(scope: Construct, declarations: Readonly<Record<string, AlarmDeclaration>>): void {
  for (const [name, declaration] of Object.entries(declarations)) {
    const { says, runbook, metric, threshold, periods = 1, isBelow, missing } = declaration;
    new cloudwatch.Alarm(scope, name, {
      alarmDescription: alarmDescription(name, says, runbook),
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: isBelow
        ? cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD
        : cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: missing ?? cloudwatch.TreatMissingData.NOT_BREACHING,
    });
  }
}
