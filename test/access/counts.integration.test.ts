import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';
import { describe, expect, it } from 'vitest';

import { metricsNamespace, stageDimension } from '../../functions/logs/metrics.ts';
import { localClient } from '../support/audit.ts';
import { call, cloudEvent, newReference, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';
import { newAgency, newKey } from '../support/access.ts';

interface Line {
  readonly _aws?: {
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly string[][];
      readonly Metrics: readonly { readonly Name: string }[];
    }[];
  };
  readonly [field: string]: unknown;
}

/** How often a function counted something since a time, as CloudWatch would read its log. */
async function counted(functionName: string, metric: string, since: number): Promise<number> {
  const client = new CloudWatchLogsClient(localClient(useStack().endpoint));
  const { logGroups = [] } = await client.send(new DescribeLogGroupsCommand({ limit: 50 }));
  let count = 0;
  for (const { logGroupName = '' } of logGroups.filter((group) =>
    group.logGroupName?.includes(`${functionName}logs`),
  )) {
    const pages = paginateFilterLogEvents({ client }, { logGroupName, startTime: since });
    for await (const { events = [] } of pages)
      for (const { message = '' } of events) {
        if (!message.includes('_aws')) continue;
        const line = JSON.parse(message.slice(message.indexOf('{'))) as Line;
        const [about] = line._aws?.CloudWatchMetrics ?? [];
        if (!about?.Metrics.some(({ Name }) => Name === metric)) continue;
        expect([about.Namespace, about.Dimensions, line[stageDimension]]).toEqual([
          metricsNamespace,
          [[stageDimension]],
          'live',
        ]);
        count += Number(line[metric]);
      }
  }
  return count;
}
const expectCounted = (functionName: string, metric: string, since: number, least: number) =>
  eventually(async () => expect(await counted(functionName, metric, since)).toBeGreaterThanOrEqual(least));

describe('the service counts', () => {
  it('who calls without a key, and who uses a right one from elsewhere', async () => {
    const since = Date.now() - 1000;
    const { agencyId } = await newAgency('police', { forces: ['77'] });
    const { key } = await newKey(agencyId);
    expect((await call({ key }, '/key')).status).toBe(200);
    const away = await newAgency('police', { forces: ['77'] }, { networks: ['192.0.2.0/24'] });
    const elsewhere = await newKey(away.agencyId);
    const before = await counted('authorise', 'KeysFromElsewhere', since);
    expect((await call({ key: elsewhere.key }, '/key')).status).toBe(401);
    await expectCounted('authorise', 'KeysFromElsewhere', since, before + 1);
    await expectCounted('authorise', 'KeysRefused', since, 1);
  });

  it('what it was sent: what is new, what it knew, and what waits', async () => {
    const since = Date.now() - 1000;
    const { event } = await openJourney();
    expect((await post('police', event)).status).toBe(200);
    const unknown = cloudEvent('police', 'investigation.opened', `crime:01/${newReference()}`, {});
    expect((await post('police', unknown)).status).toBe(202);
    await expectCounted('events', 'EventsAccepted', since, 1);
    await expectCounted('events', 'EventsReplayed', since, 1);
    await expectCounted('events', 'EventsWaiting', since, 1);
  });
});
