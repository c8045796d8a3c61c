import {
  DisableRuleCommand,
  EventBridgeClient,
  ListRulesCommand,
  ListTargetsByRuleCommand,
} from '@aws-sdk/client-eventbridge';

import type { Deployed } from '../../local/deploy.ts';

/** How a client reaches the stack of this test run. */
export const clientOf = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

type Stack = Pick<Deployed, 'endpoint'>;

async function ruleOfSweep(client: EventBridgeClient) {
  const { Rules = [] } = await client.send(new ListRulesCommand({}));
  const rule = Rules.find(({ Name, ScheduleExpression }) => ScheduleExpression && Name?.includes('sweep'));
  if (!rule?.Name) throw new Error('No rule runs the sweep.');
  return { Name: rule.Name, ScheduleExpression: rule.ScheduleExpression };
}

/**
 * Stops the schedule of the sweep. Tests tell of months that are long past: they say themselves when the
 * sweep comes by, and what time it is then.
 */
export async function stopSweeping({ endpoint }: Stack): Promise<void> {
  const client = new EventBridgeClient(clientOf(endpoint));
  await client.send(new DisableRuleCommand({ Name: (await ruleOfSweep(client)).Name }));
}

/** When the deployed app runs its sweep, and what it runs then. */
export async function scheduleOfSweep({ endpoint }: Stack) {
  const client = new EventBridgeClient(clientOf(endpoint));
  const { Name, ScheduleExpression } = await ruleOfSweep(client);
  const { Targets = [] } = await client.send(new ListTargetsByRuleCommand({ Rule: Name }));
  return { schedule: ScheduleExpression, runs: Targets.map(({ Arn }) => Arn) };
}
