import { DisableRuleCommand, EventBridgeClient, ListRulesCommand } from '@aws-sdk/client-eventbridge';

import type { Deployed } from '../../local/deploy.ts';

/** How a client reaches the stack of this test run. */
export const clientOf = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

/**
 * Stops the schedule of the sweep. Tests tell of months that are long past: they say themselves when the
 * sweep comes by, and what time it is then.
 */
export async function stopSweeping({ endpoint }: Deployed): Promise<void> {
  const client = new EventBridgeClient(clientOf(endpoint));
  const { Rules = [] } = await client.send(new ListRulesCommand({}));
  for (const { Name, ScheduleExpression } of Rules) {
    if (Name?.includes('sweep') && ScheduleExpression) await client.send(new DisableRuleCommand({ Name }));
  }
}
