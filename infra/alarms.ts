import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';

interface AlarmDeclaration {
  readonly says: string;
  /** The page of `docs/runbooks` that says what to do. */
  readonly runbook: string;
  readonly metric: (api: RestApi) => cloudwatch.IMetric;
  readonly threshold: number;
  readonly periods?: number;
}

const period = Duration.minutes(5);
const ofService = (metricName: string) =>
  new cloudwatch.Metric({ namespace: 'VictimJourney', metricName, statistic: 'Sum', period });
const ofAws = (namespace: string, metricName: string, dimensionsMap: Record<string, string> = {}) =>
  new cloudwatch.Metric({ namespace, metricName, dimensionsMap, statistic: 'Sum', period });

/** What is watched of the whole service; alarms of single functions, queues and machines are made beside them. */
const alarms: Readonly<Record<string, AlarmDeclaration>> = {
  'doorbell-disabled': {
    says: 'A doorbell was taken out of use.',
    runbook: 'doorbell-disabled',
    metric: () => ofService('DoorbellsDisabled'),
    threshold: 1,
  },
  'records-parked': {
    says: 'A follower could not take a change, parked it and went on.',
    runbook: 'parked-records',
    metric: () => ofService('RecordsParked'),
    threshold: 1,
  },
  'runs-not-reconciled': {
    says: 'Executions of stage machines could not be put right.',
    runbook: 'function-errors',
    metric: () => ofService('RunsNotReconciled'),
    threshold: 1,
  },
  'api-5xx': {
    says: 'Callers are answered 5xx.',
    runbook: 'server-errors',
    metric: (api) => api.metricServerError({ period }),
    threshold: 5,
  },
  'api-slow': {
    says: 'One answer in a hundred takes more than five seconds.',
    runbook: 'server-errors',
    metric: (api) => api.metricLatency({ period, statistic: 'p99' }),
    threshold: 5000,
    periods: 3,
  },
  'functions-throttled': {
    says: 'Functions are throttled.',
    runbook: 'throttling',
    metric: () => ofAws('AWS/Lambda', 'Throttles'),
    threshold: 1,
  },
  'machines-throttled': {
    says: 'Starts or transitions of state machines are throttled.',
    runbook: 'throttling',
    metric: () => ofAws('AWS/States', 'ThrottledEvents', { ServiceMetric: 'StateTransition' }),
    threshold: 1,
  },
};

/** Makes the alarms of the whole service. */
export function addAlarms(scope: Construct, api: RestApi): void {
  for (const [name, { says, runbook, metric, threshold, periods = 1 }] of Object.entries(alarms)) {
    new cloudwatch.Alarm(scope, name, {
      alarmDescription: `${says} Runbook: docs/runbooks/${runbook}.md`,
      metric: metric(api),
      threshold,
      evaluationPeriods: periods,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
  }
}
