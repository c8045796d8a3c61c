import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';

import { followerNames } from './functions.ts';
import { ofService, type Watched } from './alarms.ts';

/** One panel: a question, and the metrics that answer it, by what each is called in its legend. */
interface Panel {
  readonly title: string;
  readonly metrics: (watched: Watched) => Readonly<Record<string, cloudwatch.IMetric>>;
}

/** One row of the dashboard. */
interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

const period = Duration.minutes(5);
const ofLambda = ({ functions }: Watched, name: string, metricName: string, statistic: string) => {
  const found = functions.get(name);
  if (!found) throw new Error(`No function is declared as ${name}.`);
  return found.metric(metricName, { period, statistic });
};
const ofEach = <Name extends string>(names: readonly Name[], of: (name: Name) => cloudwatch.IMetric) =>
  Object.fromEntries(names.map((name) => [name, of(name)]));
const ofTables = ({ tables }: Watched, metricName: string) =>
  ofEach(
    ['journeys', 'people', 'access', 'audit'] as const,
    (name) =>
      new cloudwatch.Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap: { TableName: tables[name].tableName },
        statistic: 'Sum',
        period,
      }),
  );

/** The dashboard, row by row; `docs/dashboard.md` draws it from here. */
export const dashboardRows: readonly Row[] = [
  {
    title: 'Intake: is everything taken?',
    panels: [
      {
        title: 'Events: new, known, waiting',
        metrics: ({ stage }) => ({
          accepted: ofService(stage, 'EventsAccepted'),
          'sent again': ofService(stage, 'EventsReplayed'),
          waiting: ofService(stage, 'EventsWaiting'),
        }),
      },
      {
        title: 'Answers: refused, and failed',
        metrics: ({ api }) => ({
          requests: api.metricCount({ period }),
          'refused (4xx)': api.metricClientError({ period }),
          'failed (5xx)': api.metricServerError({ period }),
        }),
      },
      {
        title: 'Answers: milliseconds',
        metrics: ({ api }) =>
          ofEach(['p50', 'p99'] as const, (statistic) => api.metricLatency({ period, statistic })),
      },
    ],
  },
  {
    title: 'Callers: who should not be here?',
    panels: [
      {
        title: 'Keys: refused, locked out, from elsewhere',
        metrics: ({ stage }) => ({
          refused: ofService(stage, 'KeysRefused'),
          'locked out': ofService(stage, 'KeysLockedOut'),
          'from elsewhere': ofService(stage, 'KeysFromElsewhere'),
        }),
      },
      {
        title: 'Firewall: turned away',
        metrics: ({ firewall, api }) =>
          ofEach(
            ['rate', 'rate-without-key', 'ALL'] as const,
            (Rule) =>
              new cloudwatch.Metric({
                namespace: 'AWS/WAFV2',
                metricName: 'BlockedRequests',
                dimensionsMap: { WebACL: firewall, Region: api.env.region, Rule },
                statistic: 'Sum',
                period,
              }),
          ),
      },
    ],
  },
  {
    title: 'Clocks: is anybody forgotten?',
    panels: [
      {
        title: 'Duties: told of as due, or not kept',
        metrics: ({ stage }) => ({ 'told of': ofService(stage, 'dutyAlarmsRaised') }),
      },
      {
        title: 'Sweep: minutes in which it did not finish',
        metrics: ({ stage }) => ({ unfinished: ofService(stage, 'dutySweepUnfinished') }),
      },
      {
        title: 'Bank holidays: days left in the table',
        metrics: ({ stage }) => ({ days: ofService(stage, 'bankHolidayDaysLeft', { statistic: 'Minimum' }) }),
      },
    ],
  },
  {
    title: 'What follows: is it in time?',
    panels: [
      {
        title: 'Followers: milliseconds behind',
        metrics: (watched) =>
          ofEach(followerNames, (name) => ofLambda(watched, name, 'IteratorAge', 'Maximum')),
      },
      {
        title: 'Records: parked; items of lists: unreadable; doorbells: disabled',
        metrics: ({ stage }) => ({
          parked: ofService(stage, 'RecordsParked'),
          unreadable: ofService(stage, 'ItemsUnreadable'),
          disabled: ofService(stage, 'DoorbellsDisabled'),
        }),
      },
      {
        title: 'Executions: throttled',
        metrics: () => ({
          throttled: new cloudwatch.Metric({
            namespace: 'AWS/States',
            metricName: 'ThrottledEvents',
            dimensionsMap: { ServiceMetric: 'StateTransition' },
            statistic: 'Sum',
            period,
          }),
        }),
      },
    ],
  },
  {
    title: 'Cost: what is it made of?',
    panels: [
      {
        title: 'Tables: written units',
        metrics: (watched) => ofTables(watched, 'ConsumedWriteCapacityUnits'),
      },
      { title: 'Tables: read units', metrics: (watched) => ofTables(watched, 'ConsumedReadCapacityUnits') },
      {
        title: 'Functions: milliseconds of running',
        metrics: (watched) =>
          ofEach(['authorise', 'events', 'journeys', 'relay'] as const, (name) =>
            ofLambda(watched, name, 'Duration', 'Sum'),
          ),
      },
    ],
  },
];

const WIDTH = 24;

/** Makes the dashboard of a stage: a row of panels for each question that somebody on call asks. */
export function addDashboard(scope: Construct, watched: Watched, dashboardName: string): void {
  const dashboard = new cloudwatch.Dashboard(scope, 'dashboard', { dashboardName });
  for (const { title, panels } of dashboardRows) {
    dashboard.addWidgets(new cloudwatch.TextWidget({ markdown: `## ${title}`, width: WIDTH, height: 1 }));
    dashboard.addWidgets(
      ...panels.map(
        (panel) =>
          new cloudwatch.GraphWidget({
            title: panel.title,
            width: WIDTH / panels.length,
            left: Object.entries(panel.metrics(watched)).map(([label, metric]) =>
              metric instanceof cloudwatch.Metric ? metric.with({ label }) : metric,
            ),
          }),
      ),
    );
  }
}
