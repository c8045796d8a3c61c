import { randomUUID } from 'node:crypto';

import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ListExecutionsCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';

import { roleName } from '../../infra/names.ts';
import { localPrefix } from '../../local/deploy.ts';
import { cloudEvent, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { statesClient } from '../support/machines.ts';
import { useStack } from '../support/stack.ts';

/** Of a role that is there, and needs nothing here. */
const roleArn = `arn:aws:iam::000000000000:role/${roleName(localPrefix, 'steps')}`;

/** Subscribes to a journey's news: a machine that does nothing is started with each. */
async function subscribe(journeyId: string): Promise<() => Promise<unknown[]>> {
  const client = statesClient();
  const name = `bus-${randomUUID()}`;
  const { stateMachineArn } = await client.send(
    new CreateStateMachineCommand({
      name,
      roleArn,
      definition: JSON.stringify({ StartAt: 'Seen', States: { Seen: { Type: 'Succeed' } } }),
    }),
  );
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const bus = new EventBridgeClient({ endpoint: useStack().endpoint, region: 'eu-west-2', credentials });
  const EventBusName = localPrefix;
  const EventPattern = JSON.stringify({ source: ['victim-journey'], detail: { journeyId: [journeyId] } });
  await bus.send(new PutRuleCommand({ Name: name, EventBusName, EventPattern }));
  const Targets = [{ Id: 'seen', Arn: stateMachineArn ?? '', RoleArn: roleArn }];
  await bus.send(new PutTargetsCommand({ Rule: name, EventBusName, Targets }));
  return async () => {
    const { executions = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn }));
    return Promise.all(
      executions.map(async ({ executionArn }) => {
        const { input = '{}' } = await client.send(new DescribeExecutionCommand({ executionArn }));
        return JSON.parse(input) as unknown;
      }),
    );
  };
}

describe('the event bus', () => {
  it('tells ids, codes and where the journey stands, and nothing of what the event holds', async () => {
    const { journeyId } = await openJourney();
    const news = await subscribe(journeyId);
    const event = cloudEvent('police', 'investigation.opened', `journey:${journeyId}`, {});
    expect((await post('police', { ...event, time: '2026-01-06T09:00:00Z' })).status).toBe(201);
    await eventually(async () => {
      const seen = (await news()) as { 'detail-type': string; detail: Record<string, unknown> }[];
      const opened = seen.find((each) => each['detail-type'] === 'investigation.opened');
      expect(opened?.detail).toEqual({
        journeyId,
        sequence: 2,
        type: 'investigation.opened',
        effect: 'applied',
        case: { stage: 'investigation', step: 'under-way' },
        support: { stage: 'needs', step: 'awaiting-assessment' },
      });
    });
  });
});
